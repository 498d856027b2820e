/** The neighbourhood of one entity as a graph. */
import { z } from 'zod';
import type { GraphAnswer } from '../../../model/api/common.ts';
import type { EntityRef } from '../../../model/entity.ts';
import type { Database } from '../../database.ts';
import { defineQuery } from '../../query.ts';
import { edgesAmong } from './edges.ts';
import { entityById } from './entity.ts';
import { type GraphFilters, SELECTED, selectedNodes, withoutFacts } from './graph.ts';
import { graphAnswer, strongestFirst } from './graph-shape.ts';
import type { Page } from './page.ts';
import { allStatements } from './statement-list.ts';
import { allTalks, type TalkFilters } from './talk-list.ts';

const relatives = defineQuery({
  file: 'read/relatives',
  params: z.object({ id: z.string() }),
  row: z.object({ id: z.string() }),
});

const NONE: Page = { ids: [], nextCursor: null };

/** How talks are narrowed to those of one entity; null for outlets, which no talk has. */
function asFilter({ id, type }: EntityRef): TalkFilters | null {
  if (type === 'media') return null;
  return type === 'venue' ? { venue: [id] } : type === 'topic' ? { topic: [id] } : { participant: [id] };
}

/**
 * An entity, its strongest neighbours and the lines among them, counted over the talks and statements that the entity
 * itself takes part in; then whom it belongs to and who belongs to it.
 *
 * @param id also a former one
 * @param limit neighbours at most
 * @throws DemarcheError `not-found`
 */
export async function neighbourhood(
  db: Database,
  id: string,
  { types, from, to, status }: Pick<GraphFilters, 'types' | 'from' | 'to' | 'status'>,
  limit: number,
): Promise<GraphAnswer> {
  const entity = await entityById(db, id);
  const focus = entity.id;
  const own = asFilter(entity);
  const [talks, statements, related] = await Promise.all([
    own ? allTalks(db, { ...own, from, to, status }, SELECTED) : NONE,
    status ? NONE : allStatements(db, { [entity.type === 'media' ? 'outlet' : 'speaker']: focus, from, to }, SELECTED),
    db.read(relatives, { id: focus }),
  ]);
  const selection = { talks: talks.ids, statements: statements.ids, multilateral: false, focus };
  const counted = await selectedNodes(db, selection, null);
  const seen = new Set([focus, ...counted.map((n) => n.entity.id)]);
  const others = await withoutFacts(
    db,
    related.flatMap((row) => (seen.has(row.id) ? [] : row.id)),
  );
  const neighbours = [...counted.sort(strongestFirst), ...others].filter(
    (n) => n.entity.id !== focus && (!types || types.includes(n.entity.type)),
  );
  const itself = counted.filter((n) => n.entity.id === focus);
  const nodes = [...(itself.length > 0 ? itself : await withoutFacts(db, [focus])), ...neighbours.slice(0, limit)];
  const { edges } = await edgesAmong(
    db,
    nodes.map((n) => n.entity.id),
    selection,
  );
  const cut = talks.nextCursor !== null || statements.nextCursor !== null;
  return graphAnswer(nodes, edges, cut || neighbours.length > limit);
}
