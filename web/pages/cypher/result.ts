/** Turns the nodes and relationships of a Cypher result into the drawn graph. */
import Graph from 'graphology';
import type { CypherAnswer } from '../../../model/api/work.ts';
import { ENTITY_LABEL, ENTITY_TYPES } from '../../../model/vocabulary.ts';
import type { DrawnGraph } from '../../graph/build.ts';
import type { NodeKind } from '../../graph/palette.ts';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);

function nameOf(p: Record<string, unknown>, labels: string[]): string {
  return text(p.name) ?? text(p.title) ?? text(p.text) ?? text(p.id) ?? labels.at(-1) ?? '';
}

const kindOf = (labels: string[]): NodeKind =>
  ENTITY_TYPES.find((type) => labels.includes(ENTITY_LABEL[type])) ?? 'other';

/** The graph of a result; keys are the database's own, so that they stay apart from those of the overview. */
export function resultGraph(answer: CypherAnswer['graph']): DrawnGraph {
  const graph: DrawnGraph = new Graph({ type: 'mixed', multi: true, allowSelfLoops: false });
  answer.nodes.forEach(({ key, labels, properties: p }, i) => {
    const angle = i * 2.4;
    const [ar, en, ru] = [text(p.nameAr), text(p.nameEn), text(p.nameRu)];
    graph.mergeNode(key, {
      x: 10 * Math.sqrt(i + 1) * Math.cos(angle),
      y: 10 * Math.sqrt(i + 1) * Math.sin(angle),
      size: 6,
      kind: kindOf(labels),
      name: nameOf(p, labels),
      names: { ...(ar ? { ar } : {}), ...(en ? { en } : {}), ...(ru ? { ru } : {}) },
      talks: 0,
      statements: 0,
      country: null,
      lat: null,
      lon: null,
    });
  });
  for (const { key, source, target, type } of answer.edges) {
    if (source === target || !graph.hasNode(source) || !graph.hasNode(target) || graph.hasEdge(key)) continue;
    graph.addDirectedEdgeWithKey(key, source, target, {
      size: 2,
      weight: 1,
      lineKind: 'other',
      style: 'held',
      count: 1,
      held: 0,
      planned: 0,
      off: 0,
      label: type,
    });
  }
  graph.forEachNode((id) => {
    graph.setNodeAttribute(id, 'size', 5 + Math.min(14, 1.5 * Math.sqrt(graph.degree(id))));
  });
  return graph;
}

/** Ids of the names among the nodes of a result, which the picture can show as well. */
export const namesIn = ({ nodes }: CypherAnswer['graph']): string[] => [
  ...new Set(
    nodes.flatMap(({ labels, properties }) => (kindOf(labels) === 'other' ? [] : (text(properties.id) ?? []))),
  ),
];

/** A value of a result as one line of text: nodes by name, lists and maps as JSON. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  const { labels, properties, type } = value as { labels?: unknown; properties?: unknown; type?: unknown };
  if (properties && typeof properties === 'object') {
    const p = properties as Record<string, unknown>;
    return Array.isArray(labels) ? nameOf(p, labels.map(String)) : `[${String(type ?? '')}]`;
  }
  return JSON.stringify(value);
}
