/** What the graph is made of, by name, as it is now. */
import { z } from 'zod';
import type { CypherSchemaAnswer } from '../../../model/api/work.ts';
import type { Database } from '../../database.ts';
import { defineQuery } from '../../query.ts';

const names = z.array(z.string());

const query = defineQuery({
  file: 'read/schema',
  params: z.object({}),
  row: z.object({ labels: names, types: names, properties: names }),
});

/** The labels, relationship types and property names in use, in order. */
export async function graphSchema(db: Database): Promise<CypherSchemaAnswer> {
  const [row] = await db.read(query, {});
  return row ?? { labels: [], types: [], properties: [] };
}
