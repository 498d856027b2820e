/** Rows of nodes and lines as graphology's serialised graph. */
import { z } from 'zod';
import type { EDGE_KINDS, GraphAnswer } from '../../../model/api/common.ts';
import { compare, EntityRow, entityRef } from './rows.ts';

/** A node with its counts. */
export const NodeRow = z.object({ entity: EntityRow, talks: z.int(), statements: z.int() });
export type NodeRow = z.infer<typeof NodeRow>;

const day = z.string().nullish();

/** A line between two nodes with its counts. */
export const EdgeRow = z.object({
  source: z.string(),
  target: z.string(),
  held: z.int(),
  planned: z.int(),
  off: z.int(),
  count: z.int(),
  reports: z.int(),
  first: day,
  last: day,
});
export type EdgeRow = z.infer<typeof EdgeRow>;

export type EdgeKind = (typeof EDGE_KINDS)[number];
export type GraphEdge = GraphAnswer['edges'][number];

/** A line of the answer; pairs have no direction, all others run from the actor. */
export function graphEdge(edgeKind: EdgeKind, row: EdgeRow): GraphEdge {
  const { source, target, held, planned, off, count, reports, first, last } = row;
  return {
    key: `${edgeKind}:${source}|${target}`,
    source,
    target,
    undirected: edgeKind === 'talked-with',
    attributes: { edgeKind, held, planned, off, count, reports, first: first ?? null, last: last ?? null },
  };
}

/** The whole answer, strongest nodes first, lines by key. */
export function graphAnswer(nodes: readonly NodeRow[], edges: readonly GraphEdge[], truncated: boolean): GraphAnswer {
  return {
    attributes: { truncated },
    options: { type: 'mixed', multi: true, allowSelfLoops: false },
    nodes: nodes.map(({ entity, talks, statements }) => {
      const { id, name, type, names, country } = entityRef(entity);
      const place = { lat: entity.lat ?? null, lon: entity.lon ?? null };
      return { key: id, attributes: { label: name, entityType: type, names, country, ...place, talks, statements } };
    }),
    edges: [...edges].sort((a, b) => compare(a.key, b.key)),
  };
}

/** Nodes by talks and statements together, most first, then by id. */
export const strongestFirst = (a: NodeRow, b: NodeRow): number =>
  b.talks + b.statements - (a.talks + a.statements) || compare(a.entity.id, b.entity.id);
