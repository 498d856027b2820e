/** Ids that merging or growth took away, as the ids that they have now. */
import { z } from 'zod';
import type { Database } from '../../database.ts';
import { defineQuery } from '../../query.ts';

const query = defineQuery({
  file: 'read/current-ids',
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ former: z.string(), id: z.string(), label: z.enum(['Talk', 'Statement', 'Entity']) }),
});

/** The same ids, former ones replaced by the current; an id that nobody knows stays as it is. */
export async function currentIds(db: Database, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await db.read(query, { ids: [...ids] });
  const now = new Map(rows.map((r) => [r.former, r.id]));
  return ids.map((id) => now.get(id) ?? id);
}
