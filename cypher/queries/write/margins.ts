/** Writing queries of talks on the margins of gatherings that other articles tell of. */
import { z } from 'zod';
import { defineQuery } from '../../query.ts';
import { Ids, Nothing, PageOf, rows } from './rows.ts';

const Gathered = z.object({
  id: z.string(),
  sides: z.array(z.string()),
  venue: z.string().nullable(),
  from: z.string(),
  to: z.string(),
});

/** Talks on margins around some days. */
export const marginsNear = defineQuery({
  file: 'write/margins-near',
  params: z.object({ spans: rows<{ from: string; to: string }>() }),
  row: z.object({ id: z.string() }),
});

/** Talks on margins with the gatherings around them. */
export const gatheringsAround = defineQuery({
  file: 'write/gatherings-around',
  params: Ids.extend({ before: z.int(), after: z.int() }),
  row: Gathered.extend({ gatherings: z.array(Gathered) }),
});

/** Takes the lines away. */
export const dropMargins = defineQuery({ file: 'write/drop-margins', params: Ids, row: Nothing });

/** Draws the lines. */
export const putMargins = defineQuery({
  file: 'write/put-margins',
  params: z.object({ rows: rows<{ talk: string; gathering: string }>() }),
  row: Nothing,
});

/** Every talk on margins with its line. */
export const allMargins = defineQuery({
  file: 'write/all-margins',
  params: PageOf,
  row: z.object({ id: z.string(), across: z.string().nullable() }),
});
