/** The shortest chains of small graphs, beside a plain search for all of them. */
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Steps, shortestChains } from '../../cypher/queries/read/path-walk.ts';

type Edge = [number, number, number];

/** Neighbours by node of an undirected graph, and how often it was asked. */
function graphOf(edges: readonly Edge[]) {
  const all = new Map<string, Map<string, number>>();
  const join = (a: string, b: string, n: number) => void all.set(a, (all.get(a) ?? new Map()).set(b, n));
  for (const [a, b, n] of edges) {
    if (a === b) continue;
    join(`n${a}`, `n${b}`, n);
    join(`n${b}`, `n${a}`, n);
  }
  const asked: string[] = [];
  const steps: Steps = async (ids) => {
    asked.push(...ids);
    return new Map(ids.map((id) => [id, all.get(id) ?? new Map()]));
  };
  return { all, steps, asked };
}

/** Lengths of all chains of at most six steps without repeated nodes, the shortest first. */
function lengths(all: Map<string, Map<string, number>>, from: string, to: string): number[] {
  const found: number[] = [];
  const walk = (nodes: string[]) => {
    const at = nodes.at(-1) ?? '';
    if (at === to) found.push(nodes.length - 1);
    else if (nodes.length <= 6)
      for (const next of all.get(at)?.keys() ?? []) if (!nodes.includes(next)) walk([...nodes, next]);
  };
  walk([from]);
  return found.sort((a, b) => a - b);
}

it('finds the shortest chains, each once, of real steps', async () => {
  const edges = fc.array(fc.tuple(fc.nat(7), fc.nat(7), fc.integer({ min: 1, max: 9 })), { maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(edges, fc.integer({ min: 1, max: 10 }), async (given, limit) => {
      const { all, steps, asked } = graphOf(given as Edge[]);
      const chains = await shortestChains(steps, 'n0', 'n1', limit);
      expect(chains.map((c) => c.nodes.length - 1)).toEqual(lengths(all, 'n0', 'n1').slice(0, limit));
      expect(new Set(chains.map((c) => c.nodes.join())).size).toBe(chains.length);
      expect(new Set(asked).size).toBeGreaterThanOrEqual(asked.length / 2);
      for (const { nodes, weakest } of chains) {
        const weights = nodes.slice(1).map((b, i) => all.get(nodes[i] ?? '')?.get(b) ?? 0);
        expect(Math.min(...weights)).toBe(weakest);
        expect(new Set(nodes).size).toBe(nodes.length);
      }
    }),
  );
});

it('prefers the chain whose weakest step is strongest, and opens no more than it must', async () => {
  const edges: Edge[] = [
    [0, 2, 1],
    [2, 1, 9],
    [0, 3, 5],
    [3, 1, 4],
    [3, 4, 9],
    [4, 5, 9],
  ];
  const { steps, asked } = graphOf(edges);
  const [first] = await shortestChains(steps, 'n0', 'n1', 1);
  expect(first).toEqual({ nodes: ['n0', 'n3', 'n1'], weakest: 4 });
  expect(asked.sort()).toEqual(['n0', 'n1']);
});

it('has no chain from a node to itself', async () => {
  expect(await shortestChains(graphOf([[0, 1, 1]]).steps, 'n0', 'n0', 3)).toEqual([]);
});
