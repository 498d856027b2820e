/** Arranges a graph off the main thread: ForceAtlas2 in slices, then overlaps are removed; stops by itself. */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import type { LayoutReport, LayoutTask } from './layout.ts';

/** Milliseconds between two reports, so that drawing keeps its share of the processor. */
const REPORT_EVERY = 250;
/** Milliseconds after which a layout that still moves is stopped. */
const LONGEST = 10_000;
const SLICE = 10;
/** Slices before calm counts, since the first moves of a fresh graph are small as well. */
const LEAST_SLICES = 60;

function settle(task: LayoutTask): void {
  const graph = new Graph({ type: 'undirected', multi: true });
  for (const n of task.nodes) graph.addNode(n.id, { x: n.x, y: n.y, size: n.size, fixed: n.fixed });
  for (const e of task.edges) graph.addEdge(e.source, e.target, { weight: e.weight });
  const report = (done: boolean): void => {
    const positions = new Float32Array(graph.order * 2);
    let i = 0;
    graph.forEachNode((_id, { x, y }) => {
      positions[i++] = x;
      positions[i++] = y;
    });
    self.postMessage({ positions, done } satisfies LayoutReport, { transfer: [positions.buffer] });
  };
  const inferred = forceAtlas2.inferSettings(graph);
  const settings = {
    ...inferred,
    edgeWeightInfluence: 0.6,
    scalingRatio: 20,
    gravity: 0.05,
    strongGravityMode: true,
    slowDown: 1 + Math.log1p(graph.order),
    barnesHutOptimize: graph.order > 1_500,
  };
  const began = performance.now();
  let reported = began;
  let calm = 0;
  let slices = 0;
  const step = (): void => {
    const before = graph.mapNodes((_id, { x, y }) => [x, y] as [number, number]);
    forceAtlas2.assign(graph, { iterations: SLICE, settings, getEdgeWeight: 'weight' });
    let moved = 0;
    let i = 0;
    let extent = 1;
    graph.forEachNode((_id, { x, y }) => {
      const [bx, by] = before[i++] ?? [x, y];
      moved += Math.hypot(x - bx, y - by);
      extent = Math.max(extent, Math.abs(x), Math.abs(y));
    });
    const now = performance.now();
    slices++;
    calm = moved / graph.order / extent < 0.001 ? calm + 1 : 0;
    if ((calm >= 4 && slices >= LEAST_SLICES) || now - began > LONGEST) {
      noverlap.assign(graph, {
        maxIterations: 250,
        settings: { margin: extent / 38, ratio: 1, expansion: 1.1 },
        inputReducer: (_key, a) => ({ x: a.x, y: a.y, size: ((a.size ?? 1) * extent) / 380 }),
      });
      report(true);
      return;
    }
    if (now - reported > REPORT_EVERY) {
      reported = now;
      report(false);
    }
    setTimeout(step);
  };
  if (graph.order < 2) report(true);
  else step();
}

self.addEventListener('message', (event: MessageEvent<LayoutTask>) => settle(event.data));
