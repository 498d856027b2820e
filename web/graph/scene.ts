/** What the canvas shows and how each node and line of it looks: emphasis, fading, colours. Knows nothing of sigma. */
import type { DrawnGraph, LineDrawing, NodeDrawing } from './build.ts';
import type { Box } from './labels.ts';
import { mix, type Palette } from './palette.ts';

/** What is emphasised: the chosen node or line, and the node that the keyboard stands on. */
export interface Emphasis {
  node: string | null;
  line: string | null;
  cursor: string | null;
}

/** How things look now. */
export interface Look {
  palette: Palette;
  font: string;
  nameOf: (node: string) => string;
  lineText: (line: string) => string;
  /** Factor of all sizes: small canvases get smaller dots. */
  scale: number;
  /** What lies over the canvas, so that no name is written under it. */
  covered: Box[];
}

/** All that decides a picture, but for the camera. */
export interface Scene {
  graph: DrawnGraph;
  emphasis: Emphasis;
  look: Look;
  hoveredLine: string | null;
  /** The chosen node with its neighbours, or the ends of the chosen line; empty when nothing is chosen. */
  near: Set<string>;
}

/** A scene with its neighbourhood worked out. */
export function sceneOf(graph: DrawnGraph, emphasis: Emphasis, look: Look): Scene {
  const { node, line } = emphasis;
  const near =
    node && graph.hasNode(node)
      ? new Set([node, ...graph.neighbors(node)])
      : new Set(line && graph.hasEdge(line) ? graph.extremities(line) : []);
  return { graph, emphasis, look, hoveredLine: null, near };
}

const bySize = new WeakMap<DrawnGraph, { order: number; ids: string[] }>();

/** Node ids from the largest to the smallest; sorted once a graph, since it is asked for in every frame. */
export function largestFirst(graph: DrawnGraph): string[] {
  const known = bySize.get(graph);
  if (known?.order === graph.order) return known.ids;
  const ids = graph.nodes().sort((a, b) => graph.getNodeAttribute(b, 'size') - graph.getNodeAttribute(a, 'size'));
  bySize.set(graph, { order: graph.order, ids });
  return ids;
}

/** Whether something is chosen, so that the rest fades. */
export const isFocused = (scene: Scene): boolean => scene.near.size > 0;

/** Whether a line is the chosen one or ends at the chosen node. */
export function isNearLine({ graph, emphasis }: Scene, key: string): boolean {
  if (emphasis.line) return key === emphasis.line;
  return emphasis.node !== null && graph.extremities(key).includes(emphasis.node);
}

/** What sigma draws for a node. */
export function drawnNode(
  scene: Scene,
  id: string,
  a: NodeDrawing,
): { x: number; y: number; size: number; label: string; color: string; zIndex: number } {
  const { palette, nameOf, scale } = scene.look;
  const faded = isFocused(scene) && !scene.near.has(id);
  const color = palette.node[a.kind];
  return {
    x: a.x,
    y: a.y,
    size: a.size * scale,
    label: nameOf(id),
    color: faded ? mix(color, palette.paper, 0.78) : color,
    zIndex: faded ? 0 : a.kind === 'country' ? 2 : 1,
  };
}

/** What sigma draws for a line: planned talks dashed, the chosen line in the accent, the rest faded beside it. */
export function drawnLine(
  scene: Scene,
  key: string,
  a: LineDrawing,
): { size: number; type: string; color: string; zIndex: number } {
  const { palette, scale } = scene.look;
  const size = a.size * scale;
  const type = a.style === 'planned' ? 'dashed' : 'line';
  if (key === scene.emphasis.line || key === scene.hoveredLine) {
    return { size: size + 1.5, type, color: palette.accent, zIndex: 3 };
  }
  const near = isNearLine(scene, key);
  if (isFocused(scene) && !near) {
    return { size, type, color: mix(palette[a.style], palette.paper, 0.8), zIndex: 0 };
  }
  const context = a.style === 'context';
  return { size, type, color: palette[context && near ? 'planned' : a.style], zIndex: context ? 0 : 1 };
}
