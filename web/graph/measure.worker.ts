/**
 * Measures a graph off the main thread: communities by the Louvain method (Blondel et al. 2008; near-linear in the
 * lines, found with a fixed seed so that the same graph gives the same communities), betweenness by Brandes (2001; nodes
 * times lines).
 */
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import type { MeasureReport, MeasureTask } from './measure.ts';

/** Numbers from 0 to 1 that are the same every time (mulberry32). */
function seeded(): () => number {
  let state = 0x2545f491;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

self.addEventListener('message', ({ data: { order, edges, wants } }: MessageEvent<MeasureTask>) => {
  const graph = new Graph({ type: 'undirected' });
  for (let i = 0; i < order; i++) graph.addNode(i);
  for (const [a, b, weight] of edges) {
    if (a === b) continue;
    if (graph.hasEdge(a, b)) graph.updateEdgeAttribute(a, b, 'weight', (w) => Number(w) + weight);
    else graph.addEdge(a, b, { weight });
  }
  const inOrder = (values: Record<string, number>): number[] =>
    Array.from({ length: order }, (_, i) => values[String(i)] ?? 0);
  self.postMessage({
    community: wants.community ? inOrder(louvain(graph, { getEdgeWeight: 'weight', rng: seeded() })) : null,
    between: wants.between ? inOrder(betweenness(graph, { getEdgeWeight: null, normalized: true })) : null,
  } satisfies MeasureReport);
});
