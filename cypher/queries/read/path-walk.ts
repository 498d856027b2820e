/** The shortest chains between two nodes of a graph that is asked for node by node: from both ends until they meet. */

/** Whom a node is joined with, and how strongly; asked for many nodes at once. */
export type Steps = (ids: readonly string[]) => Promise<Map<string, ReadonlyMap<string, number>>>;

/** A chain: its nodes from one end to the other, and the strength of its weakest step. */
export interface Chain {
  nodes: string[];
  weakest: number;
}

/** Steps of a chain at most: longer ones say nothing. */
const LONGEST = 6;
/** Nodes opened at once at most, and chains of one length looked at: a search ends there with what it has. */
const MOST_OPENED = 2_000;
const MOST_SEEN = 50_000;

/** One end of a search: everything up to `depth` steps from it has been opened. */
interface End {
  frontier: string[];
  reached: Set<string>;
  depth: number;
}

const startAt = (id: string): End => ({ frontier: [id], reached: new Set([id]), depth: 0 });

/** Neighbours, strongest first, equals by id. */
const ranked = (steps: ReadonlyMap<string, number>): [string, number][] =>
  [...steps].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));

/**
 * Up to `limit` chains without repeated nodes, the shortest first, of equals those whose weakest step is strongest.
 *
 * The nearer end is opened step by step; chains of a length are put together from what both ends know, so that a node with
 * many neighbours is opened only where no shorter way was found.
 */
export async function shortestChains(steps: Steps, from: string, to: string, limit: number): Promise<Chain[]> {
  if (from === to) return [];
  const [a, b] = [startAt(from), startAt(to)];
  /** Nodes opened from the first end, and the same seen from those they lead to, for the second end. */
  const ahead = new Map<string, [string, number][]>();
  const behind = new Map<string, Map<string, number>>();
  const found: Chain[] = [];

  const open = async (end: End, keep: (id: string, to: ReadonlyMap<string, number>) => void) => {
    const answers = await steps(end.frontier);
    const next = new Set<string>();
    for (const id of end.frontier) {
      const answer = answers.get(id) ?? new Map<string, number>();
      keep(id, answer);
      for (const other of answer.keys()) if (!end.reached.has(other)) next.add(other);
    }
    for (const id of next) end.reached.add(id);
    end.frontier = [...next];
    end.depth += 1;
  };

  for (let length = 1; length <= LONGEST && found.length < limit; length++) {
    const nearer = a.frontier.length <= b.frontier.length ? a : b;
    if (nearer.frontier.length > MOST_OPENED) break;
    if (nearer === a) await open(a, (id, answer) => void ahead.set(id, ranked(answer)));
    else {
      await open(b, (id, answer) => {
        for (const [other, n] of answer) behind.set(other, (behind.get(other) ?? new Map()).set(id, n));
      });
    }
    found.push(...chainsOf(length, a.depth, from, to, ahead, behind));
    // Everything that can be reached from one end is opened: longer chains would only go round.
    if (found.length === 0 && nearer.frontier.length === 0) break;
  }
  return found.slice(0, limit);
}

/** All chains of exactly one length: the first steps as the one end knows them, the others as the other end does. */
function chainsOf(
  length: number,
  aheadSteps: number,
  from: string,
  to: string,
  ahead: ReadonlyMap<string, [string, number][]>,
  behind: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Chain[] {
  const chains: Chain[] = [];
  let seen = 0;
  const walk = (nodes: string[], weakest: number): void => {
    const at = nodes.at(-1) ?? '';
    if (nodes.length - 1 === length) {
      if (at === to) chains.push({ nodes, weakest });
      return;
    }
    const ways = nodes.length - 1 < aheadSteps ? (ahead.get(at) ?? []) : ranked(behind.get(at) ?? new Map());
    for (const [next, strength] of ways) {
      if (++seen > MOST_SEEN) return;
      const last = nodes.length === length;
      if (nodes.includes(next) || (next === to) !== last) continue;
      walk([...nodes, next], Math.min(weakest, strength));
    }
  };
  walk([from], Number.POSITIVE_INFINITY);
  return chains.sort((x, y) => y.weakest - x.weakest || (x.nodes.join(' ') < y.nodes.join(' ') ? -1 : 1));
}
