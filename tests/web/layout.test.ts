/** What goes to the worker that arranges and what comes back: the same graph by numbers, and only loose names move. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildGraph, type DrawnGraph } from '../../web/graph/build.ts';
import { taskOf, writePlaces } from '../../web/graph/layout.ts';
import { pairKey } from '../../web/graph/merge.ts';
import { ranksOf } from '../../web/graph/scene.ts';
import { answerEdge, answerNode, answerOf } from './support/answers.ts';

/** Graphs of up to a dozen names with any pairs among them. */
const graphs = fc
  .tuple(
    fc.array(fc.nat(40), { minLength: 1, maxLength: 12 }),
    fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.nat(9)), { maxLength: 30 }),
  )
  .map(([talks, pairs]): DrawnGraph => {
    const ids = talks.map((_n, i) => `country:${i}`);
    const lines = pairs.flatMap(([i, j, held]) => {
      const [a, b] = [ids[i], ids[j]];
      return a && b && a !== b ? [answerEdge(pairKey(a, b), [a, b, held], { off: held % 3 })] : [];
    });
    const nodes = ids.map((id, i) => answerNode(id, 'country', talks[i]));
    return buildGraph(answerOf(nodes, lines), { shows: () => true });
  });

describe('what the layout worker is given', () => {
  it('is the graph: every name with its place and size, every line between its own ends', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const ids = graph.nodes();
        const task = taskOf(graph, 'force', (id) => id === ids[0]);
        const nodes = ids.map((id, i) => ({
          id,
          x: task.positions[2 * i],
          y: task.positions[2 * i + 1],
          size: task.sizes[i],
          fixed: task.fixed[i] === 1,
        }));
        const given = graph.mapNodes((id, { x, y, size }) => ({ id, x, y, size, fixed: id === ids[0] }));
        expect(nodes).toEqual(given);
        const lines = [...task.weights].map((weight, i) => [
          ids[task.ends[2 * i] ?? -1],
          ids[task.ends[2 * i + 1] ?? -1],
          weight,
        ]);
        expect(lines).toEqual(graph.mapEdges((_key, { weight }, source, target) => [source, target, weight]));
      }),
    );
  });

  it('has no lines where only overlaps are taken away', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        expect(taskOf(graph, 'spread', () => false).weights).toHaveLength(0);
      }),
    );
  });
});

describe('places that come back', () => {
  it('are where the names lie then, but for those that are fixed', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), (graph, seed) => {
        const before = graph.mapNodes((id, { x, y }) => ({ id, x, y }));
        const places = before.flatMap((_node, i) => [i + seed, -i - seed]);
        const isFixed = (id: string): boolean => id.endsWith('3');
        writePlaces(graph, places, isFixed);
        expect(graph.mapNodes((id, { x, y }) => ({ id, x, y }))).toEqual(
          before.map((node, i) => (isFixed(node.id) ? node : { id: node.id, x: i + seed, y: -i - seed })),
        );
      }),
    );
  });
});

describe('ranks', () => {
  it('hold all names and lines in the order of their weight, whichever is asked for first', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const sizes = ranksOf(graph).nodes.map((id) => graph.getNodeAttribute(id, 'size'));
        const counts = ranksOf(graph)
          .talks()
          .map((key) => graph.getEdgeAttribute(key, 'count'));
        expect(sizes).toEqual(graph.mapNodes((_id, { size }) => size).sort((a, b) => b - a));
        expect(counts).toEqual(graph.mapEdges((_key, { count }) => count).sort((a, b) => b - a));
        expect(new Set(ranksOf(graph).off())).toEqual(new Set(graph.filterEdges((_key, a) => a.style === 'off')));
      }),
    );
  });
});
