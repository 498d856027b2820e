/** Joins graph answers: what an expansion or a path brings to the overview, or two periods that are compared. */
import type { GraphAnswer } from '../../model/api/common.ts';
import type { AnswerOf } from '../../model/api/routes.ts';

type Node = GraphAnswer['nodes'][number];
type Line = GraphAnswer['edges'][number];

/** One answer with what others add to it; what is in several is as in the first. */
export function joined(first: GraphAnswer, others: readonly Pick<GraphAnswer, 'nodes' | 'edges'>[]): GraphAnswer {
  if (others.length === 0) return first;
  const nodes = new Map(first.nodes.map((node) => [node.key, node]));
  const edges = new Map(first.edges.map((edge) => [edge.key, edge]));
  for (const other of others) {
    for (const node of other.nodes) if (!nodes.has(node.key)) nodes.set(node.key, node);
    for (const edge of other.edges) if (!edges.has(edge.key)) edges.set(edge.key, edge);
  }
  return { ...first, nodes: [...nodes.values()], edges: [...edges.values()] };
}

const earlier = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a);
const later = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);

function addNode(a: Node, { attributes: b }: Node): Node {
  return {
    key: a.key,
    attributes: {
      ...a.attributes,
      talks: a.attributes.talks + b.talks,
      statements: a.attributes.statements + b.statements,
    },
  };
}

function addLine(a: Line, { attributes: b }: Line): Line {
  const x = a.attributes;
  return {
    ...a,
    attributes: {
      ...x,
      held: x.held + b.held,
      planned: x.planned + b.planned,
      off: x.off + b.off,
      count: x.count + b.count,
      reports: x.reports + b.reports,
      first: earlier(x.first, b.first),
      last: later(x.last, b.last),
    },
  };
}

/** Two periods in one graph; what is in both is counted together. */
export function together(a: GraphAnswer, b: GraphAnswer): GraphAnswer {
  const nodes = new Map(a.nodes.map((node) => [node.key, node]));
  const edges = new Map(a.edges.map((edge) => [edge.key, edge]));
  for (const node of b.nodes) {
    const known = nodes.get(node.key);
    nodes.set(node.key, known ? addNode(known, node) : node);
  }
  for (const edge of b.edges) {
    const known = edges.get(edge.key);
    edges.set(edge.key, known ? addLine(known, edge) : edge);
  }
  return {
    ...a,
    attributes: { truncated: a.attributes.truncated || b.attributes.truncated },
    nodes: [...nodes.values()],
    edges: [...edges.values()],
  };
}

/** The key of the line of talks between two, as graph answers name it. */
export const pairKey = (a: string, b: string): string => `talked-with:${a < b ? a : b}|${a < b ? b : a}`;

/** Paths as a graph: who is on them, and a line for each step. */
export function graphOfPaths({ paths }: AnswerOf<'path'>): Pick<GraphAnswer, 'nodes' | 'edges'> {
  const nodes = paths.flatMap((path) =>
    path.entities.map(
      (e): Node => ({
        key: e.id,
        attributes: {
          label: e.name,
          entityType: e.type,
          names: e.names,
          country: e.country,
          lat: null,
          lon: null,
          talks: 0,
          statements: 0,
        },
      }),
    ),
  );
  const edges = paths.flatMap((path) =>
    path.hops.map(({ source, target, talks }): Line => {
      const [a, b] = source.id < target.id ? [source.id, target.id] : [target.id, source.id];
      return {
        key: pairKey(a, b),
        source: a,
        target: b,
        undirected: true,
        attributes: {
          edgeKind: 'talked-with',
          held: talks,
          planned: 0,
          off: 0,
          count: talks,
          reports: 0,
          first: null,
          last: null,
        },
      };
    }),
  );
  return { nodes, edges };
}
