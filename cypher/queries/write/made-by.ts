/** Queries on which version of resolution a graph was made by. */
import { z } from 'zod';
import { defineQuery } from '../../query.ts';
import { Nothing } from './rows.ts';

/** Notes a version; where `fresh`, only in a graph without reports. */
export const setMadeBy = defineQuery({
  file: 'write/set-made-by',
  params: z.object({ version: z.string(), fresh: z.boolean() }),
  row: Nothing,
});

/** What was noted. */
export const madeBy = defineQuery({
  file: 'write/made-by',
  params: z.object({}),
  row: z.object({ version: z.string().nullable(), reports: z.boolean() }),
});
