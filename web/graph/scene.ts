/** What the canvas shows and how each node and line of it looks: emphasis, colours, marks. Knows nothing of sigma. */
import type { PairChange } from '../../model/api/explore.ts';
import type { View } from '../view/view.ts';
import type { DrawnGraph, LineDrawing, LineStyle, NodeDrawing } from './build.ts';
import type { Box } from './labels.ts';
import type { Palette } from './palette.ts';

/** What is emphasised: what is chosen, the node that the keyboard stands on, and the paths that were found. */
export interface Emphasis {
  nodes: readonly string[];
  line: string | null;
  cursor: string | null;
  path: { nodes: ReadonlySet<string>; lines: ReadonlySet<string> } | null;
}

/** One of the lines that an opened pair is drawn as. */
export interface Strand {
  key: string;
  style: Exclude<LineStyle, 'context'>;
  count: number;
  /** Kind, status and number, in the language of the interface. */
  text: string;
}

/** How things look now. */
export interface Look {
  palette: Palette;
  font: string;
  nameOf: (node: string) => string;
  lineText: (line: string) => string;
  colourOf: (palette: Palette, node: NodeDrawing, id: string) => string;
  /** Factor of all sizes: small canvases get smaller dots. */
  scale: number;
  labels: View['labels'];
  /** What lies over the canvas, so that no name is written under it. */
  covered: Box[];
  /** Opened pairs, by the key of the line that they replace. */
  strands: ReadonlyMap<string, Strand[]>;
  /** How lines changed from one period to the other, by key; null when nothing is compared. */
  changes: ReadonlyMap<string, PairChange> | null;
  /** What is drawn under everything, as SVG path data in the coordinates of the picture; land is filled. */
  ground: { d: string; filled: boolean } | null;
}

/** All that decides a picture, but for the camera. */
export interface Scene {
  graph: DrawnGraph;
  emphasis: Emphasis;
  look: Look;
  hoveredLine: string | null;
  /** Nodes in the light while the rest fades; empty when nothing is chosen. */
  near: ReadonlySet<string>;
  /** Lines in the light. */
  nearLines: readonly string[];
}

function neighbourhood(graph: DrawnGraph, { nodes, line, path }: Emphasis): Pick<Scene, 'near' | 'nearLines'> {
  if (path) {
    const lines = [...path.lines].filter((key) => graph.hasEdge(key));
    return { near: new Set([...path.nodes].filter((id) => graph.hasNode(id))), nearLines: lines };
  }
  if (line !== null && graph.hasEdge(line)) return { near: new Set(graph.extremities(line)), nearLines: [line] };
  const chosen = nodes.filter((id) => graph.hasNode(id));
  const [only] = chosen;
  if (chosen.length === 1 && only !== undefined) {
    return { near: new Set([only, ...graph.neighbors(only)]), nearLines: graph.edges(only) };
  }
  const near = new Set(chosen);
  const nearLines = chosen.flatMap((id) =>
    graph.filterEdges(id, (_key, _a, source, target) => source === id && near.has(target)),
  );
  const undirected = chosen.flatMap((id) =>
    graph.filterUndirectedEdges(id, (_key, _a, source, target) => near.has(source) && near.has(target)),
  );
  return { near, nearLines: [...new Set([...nearLines, ...undirected])] };
}

/** A scene with its neighbourhood worked out. */
export const sceneOf = (graph: DrawnGraph, emphasis: Emphasis, look: Look): Scene => ({
  graph,
  emphasis,
  look,
  hoveredLine: null,
  ...neighbourhood(graph, emphasis),
});

interface Ranks {
  order: number;
  size: number;
  /** Nodes from the largest to the smallest. */
  nodes: string[];
  /** Lines whose talks came to nothing. */
  off: () => string[];
  /** Lines of talks, from the strongest to the weakest. */
  talks: () => string[];
}
const ranksOfGraph = new WeakMap<DrawnGraph, Ranks>();

/** What is worked out when it is first asked for. */
function once<T>(work: () => T): () => T {
  let found: { value: T } | null = null;
  return () => {
    found ??= { value: work() };
    return found.value;
  };
}

/** Nodes and lines by size; each worked out once a graph, since they are asked for in every frame. */
export function ranksOf(graph: DrawnGraph): Ranks {
  const known = ranksOfGraph.get(graph);
  if (known?.order === graph.order && known.size === graph.size) return known;
  const nodes = graph.mapNodes((id, { size }) => ({ id, size }));
  const ranks: Ranks = {
    order: graph.order,
    size: graph.size,
    nodes: nodes.sort((a, b) => b.size - a.size).map(({ id }) => id),
    off: once(() => graph.filterEdges((_key, a) => a.style === 'off')),
    talks: once(() => {
      const talks: { key: string; count: number }[] = [];
      graph.forEachEdge((key, a) => {
        if (a.lineKind === 'talked-with') talks.push({ key, count: a.count });
      });
      return talks.sort((a, b) => b.count - a.count).map(({ key }) => key);
    }),
  };
  ranksOfGraph.set(graph, ranks);
  return ranks;
}

/** Forgets the order of sizes, after they were changed. */
export const forgetRanks = (graph: DrawnGraph): boolean => ranksOfGraph.delete(graph);

/** Whether something is chosen, so that the rest fades. */
export const isFocused = (scene: Scene): boolean => scene.near.size > 0;

/** What sigma draws for a node. */
export const drawnNode = (
  { scale, palette, colourOf }: Look,
  id: string,
  a: NodeDrawing,
): { x: number; y: number; size: number; color: string; zIndex: number } => ({
  x: a.x,
  y: a.y,
  size: a.size * scale,
  color: colourOf(palette, a, id),
  zIndex: a.kind === 'country' ? 2 : 1,
});

/** Colour of a line that nothing emphasises. */
export function lineColour({ palette, changes }: Look, key: string, a: LineDrawing): string {
  if (!changes) return palette[a.style];
  const change = changes.get(key);
  return change && change !== 'same' ? palette.change[change] : palette.context;
}

/** What sigma draws for a line: planned talks dashed, an opened pair not at all. */
export const drawnLine = (
  look: Look,
  key: string,
  a: LineDrawing,
): { size: number; type: string; color: string; zIndex: number; hidden: boolean } => ({
  size: a.size * look.scale,
  type: a.style === 'planned' ? 'dashed' : 'line',
  color: lineColour(look, key, a),
  zIndex: a.style === 'context' ? 0 : 1,
  hidden: look.strands.has(key),
});
