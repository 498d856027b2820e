/** The reference of the picture's benchmark, run in a browser: the same answer drawn by bare graphology and sigma, with their own ways to hover, choose, filter and take another period. */
import Graph from 'graphology';
import Sigma from 'sigma';
import type { GraphAnswer } from '../../model/api/common.ts';

async function fetchGraph(query: string): Promise<Graph> {
  const answer: GraphAnswer = await (await fetch(`/api/graph?${query}`)).json();
  const graph = new Graph({ multi: true, type: 'mixed' });
  answer.nodes.forEach(({ key, attributes: a }, i) => {
    const angle = i * 2.4;
    const radius = Math.sqrt(i);
    graph.addNode(key, {
      x: radius * Math.cos(angle),
      y: radius * Math.sin(angle),
      size: 2 + Math.sqrt(a.talks),
      label: a.label,
      color: '#20639b',
    });
  });
  for (const { key, source, target, attributes: a } of answer.edges) {
    graph.addEdgeWithKey(key, source, target, { size: Math.sqrt(a.count), color: '#999' });
  }
  return graph;
}

const container = document.getElementById('root') as HTMLElement;
let graph = await fetchGraph('limit=2000&from=2025-08-01');
let chosen: string | null = null;
let near = new Set<string>();
const sigma: Sigma = new Sigma(graph, container, {
  nodeReducer: (id, a) => (chosen === null || near.has(id) ? a : { ...a, color: '#ddd', label: null }),
  edgeReducer: (key, a) => (chosen === null || graph.hasExtremity(key, chosen) ? a : { ...a, hidden: true }),
});
sigma.on('clickNode', ({ node }) => {
  chosen = node;
  near = new Set([node, ...graph.neighbors(node)]);
  sigma.refresh({ skipIndexation: true });
});

/** What the benchmark asks of either page. */
const places = {
  node: (id: string) => sigma.graphToViewport(graph.getNodeAttributes(id) as { x: number; y: number }),
  nodes: () => graph.nodes(),
};
Object.assign(container, { places });
document.querySelectorAll('button').forEach((button, i) => {
  button.addEventListener('click', async () => {
    chosen = null;
    graph = await fetchGraph(`limit=2000&from=2025-0${i ? 7 : 8}-01${i ? '' : '&status=held'}`);
    sigma.setGraph(graph);
  });
});
requestAnimationFrame(() => {
  container.dataset.drawn = 'true';
});
