/** Arranges a graph off the main thread: ForceAtlas2 in slices, then overlaps are removed; stops by itself. */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import type { LayoutReport, LayoutTask } from './layout.ts';

type Laid = Graph<{ x: number; y: number; size: number; fixed: boolean }>;

/** Milliseconds between two reports, so that drawing keeps its share of the processor; large graphs take longer to draw. */
const REPORT_EVERY = 250;
/** Nodes from which reports grow rarer, in proportion and from one to the next. */
const LARGE = 2_500;
/** Milliseconds before the first report of a small graph, since nothing is shown before it. */
const FIRST_AFTER = 40;
/** Milliseconds after which a layout that still moves is stopped. */
const LONGEST = 10_000;
const SLICE = 10;
/** Slices before calm counts, since the first moves of a fresh graph are small as well. */
const LEAST_SLICES = 60;
/** Rounds in which overlaps are taken away. */
const ROUNDS = 250;

function report(graph: Laid, done: boolean): void {
  const positions = new Float32Array(graph.order * 2);
  let i = 0;
  graph.forEachNode((_id, { x, y }) => {
    positions[i++] = x;
    positions[i++] = y;
  });
  self.postMessage({ positions, done } satisfies LayoutReport, { transfer: [positions.buffer] });
}

function extentOf(graph: Laid): number {
  let extent = 1;
  graph.forEachNode((_id, { x, y }) => {
    extent = Math.max(extent, Math.abs(x), Math.abs(y));
  });
  return extent;
}

/** Takes overlaps away; what is fixed stays, and the others go round it. */
function pullApart(graph: Laid, extent: number): void {
  const fixed = graph.filterNodes((_id, a) => a.fixed).map((id) => ({ id, ...graph.getNodeAttributes(id) }));
  if (fixed.length === graph.order) return;
  // noverlap knows nothing of fixed nodes, so they are put back after every round; and a large graph takes long.
  const [rounds, each] = fixed.length ? [ROUNDS / 5, 1] : [ROUNDS / 10, 10];
  const began = performance.now();
  for (let round = 0; round < rounds && performance.now() - began < LONGEST / 4; round++) {
    noverlap.assign(graph, {
      maxIterations: each,
      settings: { margin: extent / 38, ratio: 1, expansion: 1.1 },
      inputReducer: (_key, a) => ({ x: a.x, y: a.y, size: ((a.size ?? 1) * extent) / 380 }),
    });
    for (const { id, x, y } of fixed) graph.mergeNodeAttributes(id, { x, y });
  }
}

function settle(graph: Laid): void {
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    edgeWeightInfluence: 0.6,
    scalingRatio: 20,
    gravity: 0.05,
    strongGravityMode: true,
    slowDown: 1 + Math.log1p(graph.order),
    barnesHutOptimize: graph.order > 1_500,
  };
  const began = performance.now();
  const large = graph.order > LARGE;
  let pause = large ? (REPORT_EVERY * graph.order) / LARGE : REPORT_EVERY;
  let reported = large ? began : began - REPORT_EVERY + FIRST_AFTER;
  let calm = 0;
  let slices = 0;
  const step = (): void => {
    const before = graph.mapNodes((_id, { x, y }) => [x, y] as [number, number]);
    forceAtlas2.assign(graph, { iterations: SLICE, settings, getEdgeWeight: 'weight' });
    let moved = 0;
    let i = 0;
    graph.forEachNode((_id, { x, y }) => {
      const [bx, by] = before[i++] ?? [x, y];
      moved += Math.hypot(x - bx, y - by);
    });
    const extent = extentOf(graph);
    const now = performance.now();
    slices++;
    calm = moved / graph.order / extent < 0.001 ? calm + 1 : 0;
    if ((calm >= 4 && slices >= LEAST_SLICES) || now - began > LONGEST) {
      pullApart(graph, extent);
      report(graph, true);
      return;
    }
    if (now - reported > pause) {
      reported = now;
      if (large) pause *= 1.6;
      report(graph, false);
    }
    setTimeout(step);
  };
  step();
}

self.addEventListener('message', ({ data: task }: MessageEvent<LayoutTask>) => {
  const graph: Laid = new Graph({ type: 'undirected', multi: true });
  const { positions, ends } = task;
  task.sizes.forEach((size, i) => {
    const [x = 0, y = 0] = [positions[2 * i], positions[2 * i + 1]];
    graph.addNode(i, { x, y, size, fixed: task.fixed[i] === 1 });
  });
  task.weights.forEach((weight, i) => {
    graph.addEdge(ends[2 * i], ends[2 * i + 1], { weight });
  });
  if (graph.order < 2) report(graph, true);
  else if (task.what === 'force') settle(graph);
  else {
    pullApart(graph, extentOf(graph));
    report(graph, true);
  }
});
