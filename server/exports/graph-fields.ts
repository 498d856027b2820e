/** What the graph formats tell of nodes and lines, each field once for all of them. */

import type { Database } from '../../cypher/database.ts';
import { overviewGraph } from '../../cypher/queries/read/graph.ts';
import type { GraphAnswer, TalkFilter } from '../../model/api/common.ts';
import { talkFilters } from '../filters.ts';

type Node = GraphAnswer['nodes'][number];
type Edge = GraphAnswer['edges'][number];

/** A field: its name, its type in words that both formats know, its value; null is left out. */
export interface Field<T> {
  name: string;
  type: 'string' | 'int';
  of: (thing: T) => string | number | null;
}

/** Fields of a node, its label in each language among them. */
export const NODE_FIELDS: Field<Node>[] = [
  { name: 'type', type: 'string', of: ({ attributes }) => attributes.entityType },
  { name: 'country', type: 'string', of: ({ attributes }) => attributes.country },
  { name: 'labelAr', type: 'string', of: ({ attributes }) => attributes.names.ar ?? null },
  { name: 'labelEn', type: 'string', of: ({ attributes }) => attributes.names.en ?? null },
  { name: 'labelRu', type: 'string', of: ({ attributes }) => attributes.names.ru ?? null },
  { name: 'talks', type: 'int', of: ({ attributes }) => attributes.talks },
  { name: 'statements', type: 'int', of: ({ attributes }) => attributes.statements },
];

/** What became of most of the talks behind a line; null for lines that are of no talks. */
function statusOf({ attributes: { held, planned, off } }: Edge): string | null {
  const most = Math.max(held, planned, off);
  if (most === 0) return null;
  return held === most ? 'held' : planned === most ? 'planned' : 'off';
}

/** Fields of a line. */
export const EDGE_FIELDS: Field<Edge>[] = [
  { name: 'relation', type: 'string', of: ({ attributes }) => attributes.edgeKind },
  { name: 'status', type: 'string', of: statusOf },
  { name: 'held', type: 'int', of: ({ attributes }) => attributes.held },
  { name: 'planned', type: 'int', of: ({ attributes }) => attributes.planned },
  { name: 'off', type: 'int', of: ({ attributes }) => attributes.off },
  { name: 'count', type: 'int', of: ({ attributes }) => attributes.count },
  { name: 'reports', type: 'int', of: ({ attributes }) => attributes.reports },
  { name: 'first', type: 'string', of: ({ attributes }) => attributes.first },
  { name: 'last', type: 'string', of: ({ attributes }) => attributes.last },
];

/** Values of some fields of one thing, those that it has. */
export const valuesOf = <T>(fields: readonly Field<T>[], thing: T): [Field<T>, string | number][] =>
  fields.flatMap((field) => {
    const value = field.of(thing);
    return value === null ? [] : [[field, value] as [Field<T>, string | number]];
  });

/** Weight of a line: the talks or statements behind it; 1 where it stands for a belonging. */
export const weightOf = ({ attributes }: Edge): number => Math.max(1, attributes.count);

/** Nodes of an exported graph at most: what a desktop tool still lays out. */
const MOST_NODES = 20_000;

/** The graph that the filters select, as it is drawn. */
export const exportedGraph = (db: Database, filters: TalkFilter): Promise<GraphAnswer> =>
  overviewGraph(db, talkFilters(filters), MOST_NODES);
