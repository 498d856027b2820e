/** Writing queries of new dates and denials that other articles tell of. */
import { z } from 'zod';
import { TalkStatus } from '../../../model/vocabulary.ts';
import { defineQuery } from '../../query.ts';
import { Ids, Nothing, PageOf, rows } from './rows.ts';

const text = z.string().nullable();

const Kin = z.object({
  id: z.string(),
  status: TalkStatus,
  from: text,
  to: text,
  round: z.int().nullable(),
  series: text,
  venue: text,
  topics: z.array(z.string()),
  officials: z.array(z.string()),
  told: text,
});

/** Days and limits of the look-ups. */
const Reach = z.object({ newDate: z.int(), denied: z.int() });

/** Talks whose lines may be others. */
export const acrossNear = defineQuery({
  file: 'write/across-near',
  params: Reach.extend({
    spans: rows<{ kin: string; from: string; to: string }>(),
    statements: z.array(z.string()),
    talks: z.array(z.string()),
  }),
  row: z.object({ id: z.string() }),
});

/** Talks with those that may be their new date, or what they deny. */
export const acrossAround = defineQuery({
  file: 'write/across-around',
  params: Ids.extend({ ...Reach.shape, limit: z.int() }),
  row: z.object({ talk: Kin, moved: z.boolean(), deniers: z.array(z.string()), others: z.array(Kin) }),
});

/** Takes lines away. */
export const dropAcross = defineQuery({
  file: 'write/drop-across',
  params: Ids.extend({ statements: z.array(z.string()) }),
  row: Nothing,
});

/** Draws lines. */
export const putAcross = defineQuery({
  file: 'write/put-across',
  params: z.object({ moved: rows<{ from: string; to: string }>(), denied: rows<{ from: string; to: string }>() }),
  row: Nothing,
});

/** Every talk that may have lines. */
export const talksAcross = defineQuery({
  file: 'write/talks-across',
  params: PageOf,
  row: z.object({ id: z.string() }),
});

/** Every line. */
export const linesAcross = defineQuery({
  file: 'write/lines-across',
  params: z.object({}),
  row: z.object({ type: z.string(), from: z.string(), to: z.string() }),
});
