/** Talks that were only claimed and denied: they are in no count, so counts that come from degrees take them off. */
import { z } from 'zod';
import type { Database } from '../../database.ts';
import { defineQuery } from '../../query.ts';

const query = defineQuery({
  file: 'read/denied-talks-of-entities',
  params: z.object({}),
  row: z.object({ id: z.string(), talks: z.int() }),
});

/** Number of denied talks by entity id; entities without any are missing. */
export async function deniedTalks(db: Database): Promise<Map<string, number>> {
  return new Map((await db.read(query, {})).map((row) => [row.id, row.talks]));
}
