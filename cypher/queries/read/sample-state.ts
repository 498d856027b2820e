/** Whether the sample is to be loaded. */
import { z } from 'zod';
import type { Database } from '../../database.ts';
import { defineQuery } from '../../query.ts';

const query = defineQuery({
  file: 'read/sample-state',
  params: z.object({}),
  row: z.object({ state: z.string().nullable(), articles: z.int(), sample: z.boolean() }),
});

/**
 * `wanted`: the graph holds nothing yet, or a loading of the sample was interrupted; `settled`: it was loaded or removed,
 * or other articles came first.
 */
export async function sampleState(db: Database): Promise<'wanted' | 'settled'> {
  const [row] = await db.read(query, {});
  return row && row.state === null && (row.articles === 0 || row.sample) ? 'wanted' : 'settled';
}
