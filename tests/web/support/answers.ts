/** Graph answers for tests of the canvas: nodes with their talks, pairs with the talks held. */
import type { GraphAnswer } from '../../../model/api/common.ts';
import type { EntityType } from '../../../model/vocabulary.ts';

type Node = GraphAnswer['nodes'][number];
type Edge = GraphAnswer['edges'][number];

/** An entity that is named as its key. */
export const answerNode = (key: string, entityType: EntityType = 'country', talks = 1): Node => ({
  key,
  attributes: { label: key, entityType, names: {}, country: null, lat: null, lon: null, talks, statements: 0 },
});

/** A line with held talks, each in one report, unless it says otherwise. */
export const answerEdge = (
  key: string,
  [source, target, held]: readonly [string, string, number],
  about: Partial<Edge['attributes']> = {},
): Edge => {
  const edgeKind = about.edgeKind ?? 'talked-with';
  const counts = { held, planned: 0, off: 0, count: held, reports: held, first: null, last: null };
  return { key, source, target, undirected: edgeKind === 'talked-with', attributes: { ...counts, ...about, edgeKind } };
};

/** A whole answer. */
export const answerOf = (nodes: Node[], edges: Edge[]): GraphAnswer => ({
  attributes: { truncated: false },
  options: { type: 'mixed', multi: true, allowSelfLoops: false },
  nodes,
  edges,
});
