/** Makes the drawn graph of an answer: one node an entity, one line a pair, sizes by the number of talks. */
import Graph from 'graphology';
import type { GraphAnswer } from '../../model/api/common.ts';
import type { Names } from '../../model/entity.ts';
import type { LineKind } from '../view/view.ts';
import type { NodeKind } from './palette.ts';

/** What the canvas knows of a node. */
export interface NodeDrawing {
  x: number;
  y: number;
  size: number;
  kind: NodeKind;
  name: string;
  names: Names;
  talks: number;
  statements: number;
}

/** How a line is drawn: by what is known of the talks behind it. */
export type LineStyle = 'held' | 'planned' | 'off' | 'context';

/** What the canvas knows of a line. `weight` is how strongly the layout pulls its ends together. */
export interface LineDrawing {
  size: number;
  weight: number;
  lineKind: LineKind | 'other';
  style: LineStyle;
  count: number;
  held: number;
  planned: number;
  off: number;
  /** The relationship's type, for lines of a Cypher result. */
  label: string;
}

/** The graph that canvas, list and layout share. */
export type DrawnGraph = Graph<NodeDrawing, LineDrawing>;

/** Where every entity was last drawn, so that nothing jumps when filters change; for the life of the page. */
const places = new Map<string, { x: number; y: number }>();

/** Remembers where the nodes are now. */
export function rememberPlaces(graph: DrawnGraph): void {
  graph.forEachNode((id, { x, y }) => {
    places.set(id, { x, y });
  });
}

/** Whether the entity was drawn before. */
export const isPlaced = (id: string): boolean => places.has(id);

/** A start on a disc that depends on the id alone (FNV-1a), so that the same graph always comes out the same. */
function startOf(id: string): { x: number; y: number } {
  let h = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) h = Math.imul(h ^ id.charCodeAt(i), 0x01000193) >>> 0;
  const angle = ((h & 0xffff) / 0xffff) * 2 * Math.PI;
  const radius = 100 * Math.sqrt((h >>> 16) / 0xffff);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** A new node starts beside those it is joined to, if any of them has a place. */
function placeOf(id: string, neighbours: string[]): { x: number; y: number } {
  const known = places.get(id);
  if (known) return known;
  const start = startOf(id);
  const near = neighbours.map((n) => places.get(n)).filter((p) => p !== undefined);
  if (!near.length) return start;
  const mean = (pick: (p: { x: number; y: number }) => number): number =>
    near.reduce((sum, p) => sum + pick(p), 0) / near.length;
  return { x: mean((p) => p.x) + start.x / 8, y: mean((p) => p.y) + start.y / 8 };
}

const sizeOf = (kind: NodeKind, n: number): number =>
  Math.min(26, kind === 'country' ? 5 + 2.1 * Math.sqrt(n) : 3.2 + 1.1 * Math.sqrt(n));

const PULL: Record<LineKind, number> = {
  'talked-with': 1,
  'belongs-to': 3,
  'spoke-to': 0.6,
  'met-at': 0.35,
  'talked-about': 0.25,
};

/** Held before planned before off: a line shows the firmest thing that is known. */
export function styleOf(kind: LineKind, a: { held: number; planned: number; off: number }): LineStyle {
  if (kind !== 'talked-with') return 'context';
  return a.held > 0 ? 'held' : a.planned > 0 ? 'planned' : 'off';
}

/** Builds the graph of an answer without the entities that `shows` refuses. */
export function buildGraph(answer: GraphAnswer, shows: (id: string, kind: NodeKind) => boolean): DrawnGraph {
  const graph: DrawnGraph = new Graph({ type: 'mixed', multi: true, allowSelfLoops: false });
  const neighbours = new Map<string, string[]>();
  for (const { source, target } of answer.edges) {
    neighbours.set(source, [...(neighbours.get(source) ?? []), target]);
    neighbours.set(target, [...(neighbours.get(target) ?? []), source]);
  }
  for (const { key, attributes: a } of answer.nodes) {
    if (!shows(key, a.entityType)) continue;
    graph.addNode(key, {
      ...placeOf(key, neighbours.get(key) ?? []),
      size: sizeOf(a.entityType, a.talks + a.statements),
      kind: a.entityType,
      name: a.label,
      names: a.names,
      talks: a.talks,
      statements: a.statements,
    });
  }
  for (const { key, source, target, undirected, attributes: a } of answer.edges) {
    if (!graph.hasNode(source) || !graph.hasNode(target) || graph.hasEdge(key)) continue;
    const style = styleOf(a.edgeKind, a);
    const drawing: LineDrawing = {
      size: style === 'context' ? 1 : Math.min(10, 0.9 + 1.3 * Math.sqrt(a.count)),
      weight: PULL[a.edgeKind] * (1 + Math.log1p(a.count)),
      lineKind: a.edgeKind,
      style,
      count: a.count,
      held: a.held,
      planned: a.planned,
      off: a.off,
      label: a.edgeKind,
    };
    if (undirected) graph.addUndirectedEdgeWithKey(key, source, target, drawing);
    else graph.addDirectedEdgeWithKey(key, source, target, drawing);
  }
  return graph;
}

/** The line between two entities, whichever way round it is stored. */
export function lineBetween(graph: DrawnGraph, kind: string, a: string, b: string): string | undefined {
  if (!graph.hasNode(a) || !graph.hasNode(b)) return undefined;
  return graph.edges(a, b).find((key) => graph.getEdgeAttribute(key, 'lineKind') === kind);
}
