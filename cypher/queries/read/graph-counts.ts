/** How much the graph holds. */
import { z } from 'zod';
import type { Database } from '../../database.ts';
import { defineQuery } from '../../query.ts';

const query = defineQuery({
  file: 'read/graph-counts',
  params: z.object({}),
  row: z.object({
    articles: z.int(),
    talks: z.int(),
    statements: z.int(),
    entities: z.int(),
    sample: z.boolean(),
  }),
});

/** Numbers of articles, talks, statements and entities; `sample` says whether sample articles are among them. */
export type GraphCounts = z.infer<typeof query.row>;

/** Counts from the store's own counters: cheap at any size. */
export async function graphCounts(db: Database): Promise<GraphCounts> {
  const [row] = await db.read(query, {});
  return row ?? { articles: 0, talks: 0, statements: 0, entities: 0, sample: false };
}
