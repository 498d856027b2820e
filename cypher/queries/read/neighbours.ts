/** The neighbourhood of one entity as a graph. */
import { z } from 'zod';
import type { GraphAnswer } from '../../../model/api/common.ts';
import { EntityType } from '../../../model/vocabulary.ts';
import type { Database } from '../../database.ts';
import { defineQuery } from '../../query.ts';
import { edgesAmong } from './edges.ts';
import { entityById } from './entity.ts';
import { type GraphFilters, MOST_STATEMENTS, selectedNodes, selectedTalks, withoutFacts } from './graph.ts';
import { graphAnswer, strongestFirst } from './graph-shape.ts';
import type { Page } from './page.ts';
import { statementFilters, statementsOf } from './statement-filter.ts';
import { allStatements } from './statement-list.ts';

const relatives = defineQuery({
  file: 'read/relatives',
  params: z.object({ id: z.string() }),
  row: z.object({ id: z.string(), type: EntityType }),
});

const NONE: Page = { ids: [], nextCursor: null };

/** Filters of a neighbourhood: all but whose it is. */
export type NeighbourFilters = Omit<GraphFilters, 'multilateral' | 'of'>;

/**
 * What a neighbourhood is counted from: the talks and statements of an entity that the filters select, and whom it belongs
 * to or who belongs to it.
 *
 * @param id also a former one
 * @throws DemarcheError `not-found`
 */
export async function neighbourFacts(db: Database, id: string, { types: _types, ...filters }: NeighbourFilters) {
  const entity = await entityById(db, id);
  const all = statementFilters(filters);
  // Statements about a place or a topic join it with nobody.
  const own = all && entity.type !== 'venue' && entity.type !== 'topic' ? statementsOf(entity, all) : null;
  const [talks, statements, related] = await Promise.all([
    // No talk has an outlet among those that it is drawn with.
    entity.type === 'media' ? { talks: null, cut: false } : selectedTalks(db, { ...filters, of: entity }),
    own ? allStatements(db, own, MOST_STATEMENTS) : NONE,
    db.read(relatives, { id: entity.id }),
  ]);
  const selection = { ...talks, statements: statements.ids, multilateral: false, focus: entity.id };
  return { entity, selection, related, cut: talks.cut || statements.nextCursor !== null };
}

/**
 * An entity, its strongest neighbours and the lines among them, counted over the talks and statements that the entity
 * itself takes part in; then whom it belongs to and who belongs to it.
 *
 * @param id also a former one
 * @param limit neighbours at most
 * @param offset neighbours passed over, the strongest first
 * @throws DemarcheError `not-found`
 */
export async function neighbourhood(
  db: Database,
  id: string,
  filters: NeighbourFilters,
  limit: number,
  offset = 0,
): Promise<GraphAnswer> {
  const { types } = filters;
  const { entity, selection, related, cut } = await neighbourFacts(db, id, filters);
  const focus = entity.id;
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
  const nodes = [
    ...(itself.length > 0 ? itself : await withoutFacts(db, [focus])),
    ...neighbours.slice(offset, offset + limit),
  ];
  const { edges } = await edgesAmong(
    db,
    nodes.map((n) => n.entity.id),
    selection,
  );
  return graphAnswer(nodes, edges, cut || neighbours.length > offset + limit);
}
