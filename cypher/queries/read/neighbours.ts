/** The neighbourhood of one entity as a graph. */
import { z } from 'zod';
import type { GraphAnswer } from '../../../model/api/common.ts';
import type { Database } from '../../database.ts';
import { defineQuery } from '../../query.ts';
import { edgesAmong } from './edges.ts';
import { entityById } from './entity.ts';
import { type GraphFilters, nodesById, selectFacts } from './graph.ts';
import { graphAnswer } from './graph-shape.ts';
import { compare } from './rows.ts';

const query = defineQuery({
  file: 'read/neighbours',
  params: z.object({
    id: z.string(),
    types: z.array(z.string()).nullable(),
    talks: z.array(z.string()).nullable(),
    statements: z.array(z.string()).nullable(),
    limit: z.int(),
  }),
  row: z.object({ id: z.string(), shared: z.int() }),
});

/**
 * An entity, its strongest neighbours (by talks in common, then statements and memberships) and the lines among them.
 *
 * @param id also a former one
 * @param limit neighbours at most
 * @throws DemarcheError `not-found`
 */
export async function neighbourhood(
  db: Database,
  id: string,
  filters: Pick<GraphFilters, 'types' | 'from' | 'to' | 'status'>,
  limit: number,
): Promise<GraphAnswer> {
  const focus = (await entityById(db, id)).id;
  const { types, from, to, status } = filters;
  const { selection, cut } = await selectFacts(db, { from, to, status });
  const found = await db.read(query, {
    id: focus,
    types: types ?? null,
    talks: selection?.talks ?? null,
    statements: selection?.statements ?? null,
    limit: limit + 1,
  });
  const wanted = [focus, ...found.slice(0, limit).map((row) => row.id)];
  const rank = new Map(wanted.map((entity, i) => [entity, i]));
  const nodes = await nodesById(db, wanted, selection);
  nodes.sort(
    (a, b) => (rank.get(a.entity.id) ?? 0) - (rank.get(b.entity.id) ?? 0) || compare(a.entity.id, b.entity.id),
  );
  return graphAnswer(nodes, await edgesAmong(db, wanted, selection, focus), cut || found.length > limit);
}
