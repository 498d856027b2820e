/** Makes the drawn graph of an answer: one node an entity, one line a pair, sizes by the number of talks. */
import Graph from 'graphology';
import type { GraphAnswer } from '../../model/api/common.ts';
import type { Names } from '../../model/entity.ts';
import type { LineKind } from '../view/view.ts';
import type { NodeKind } from './palette.ts';
import { type Place, placeOf } from './places.ts';

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
  /** The state it belongs to, by ISO 3166-1 alpha-3 code. */
  country: string | null;
  /** Degrees north and east, of states and places. */
  lat: number | null;
  lon: number | null;
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

/** Radius of the largest nodes. */
export const LARGEST_NODE = 26;

/** Radius of a node of a type with so many talks and statements. */
export const sizeOf = (kind: NodeKind, n: number): number =>
  Math.min(LARGEST_NODE, kind === 'country' ? 5 + 2.1 * Math.sqrt(n) : 3.2 + 1.1 * Math.sqrt(n));

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

/** Nothing was drawn before. */
const NOWHERE: ReadonlyMap<string, Place> = new Map();

/** How a graph is built: whom it shows, where they were, and which turn of the same arrangement it is. */
export interface Building {
  shows: (id: string, kind: NodeKind) => boolean;
  places?: ReadonlyMap<string, Place>;
  turn?: number;
}

/** Builds the graph of an answer. */
export function buildGraph(answer: GraphAnswer, { shows, places = NOWHERE, turn = 0 }: Building): DrawnGraph {
  const graph: DrawnGraph = new Graph({ type: 'mixed', multi: true, allowSelfLoops: false });
  // Only those who have no place yet ask for their neighbours'.
  const neighbours = new Map<string, string[]>();
  if (places.size > 0) {
    for (const { key } of answer.nodes) if (!places.has(key)) neighbours.set(key, []);
    if (neighbours.size > 0) {
      for (const { source, target } of answer.edges) {
        neighbours.get(source)?.push(target);
        neighbours.get(target)?.push(source);
      }
    }
  }
  for (const { key, attributes: a } of answer.nodes) {
    if (!shows(key, a.entityType)) continue;
    graph.addNode(key, {
      ...placeOf(key, neighbours.get(key) ?? [], places, turn),
      size: sizeOf(a.entityType, a.talks + a.statements),
      kind: a.entityType,
      name: a.label,
      names: a.names,
      talks: a.talks,
      statements: a.statements,
      country: a.country,
      lat: a.lat,
      lon: a.lon,
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
