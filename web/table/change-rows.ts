/** Pairs of two periods as rows: how many changed in which way, in what order they stand, what they add up to. */
import { type CompareAnswer, PAIR_CHANGES, type PairChange } from '../../model/api/explore.ts';

/** A pair with its talks in both periods. */
export type ChangedPair = CompareAnswer['pairs'][number];

/** Signs of the changes, so that no colour is needed. */
export const SIGN: Record<PairChange, string> = { new: '+', ended: '×', stronger: '▲', weaker: '▼', same: '=' };

/** What the rows can be sorted by. */
export const CHANGE_ORDERS = ['change', 'pair', 'a', 'b', 'difference'] as const;
type ChangeOrder = (typeof CHANGE_ORDERS)[number];
/** A column that the rows are sorted by, and which way. */
export interface ChangeSort {
  by: ChangeOrder;
  order: 'asc' | 'desc';
}

/** The order after a column was chosen: turned round where it was chosen already; numbers begin with the largest. */
export function sortedBy(by: ChangeOrder, before: ChangeSort): ChangeSort {
  if (before.by === by) return { by, order: before.order === 'asc' ? 'desc' : 'asc' };
  return { by, order: by === 'change' || by === 'pair' ? 'asc' : 'desc' };
}

/** Pairs by how they changed. */
export function changeCounts(pairs: readonly ChangedPair[]): Record<PairChange, number> {
  const counts: Record<PairChange, number> = { new: 0, ended: 0, stronger: 0, weaker: 0, same: 0 };
  for (const pair of pairs) counts[pair.change]++;
  return counts;
}

/** Talks of the pairs in both periods. */
export function changeSums(pairs: readonly ChangedPair[]): { a: number; b: number } {
  const sums = { a: 0, b: 0 };
  for (const { a, b } of pairs) {
    sums.a += a;
    sums.b += b;
  }
  return sums;
}

/** The pairs in an order; equals stay as they come, those with most talks first. `named` compares two pairs by name. */
export function sortedChanges(
  pairs: readonly ChangedPair[],
  { by, order }: ChangeSort,
  named: (x: ChangedPair, y: ChangedPair) => number,
): ChangedPair[] {
  const compare: Record<ChangeOrder, (x: ChangedPair, y: ChangedPair) => number> = {
    change: (x, y) => PAIR_CHANGES.indexOf(x.change) - PAIR_CHANGES.indexOf(y.change),
    pair: named,
    a: (x, y) => x.a - y.a,
    b: (x, y) => x.b - y.b,
    difference: (x, y) => x.b - x.a - (y.b - y.a),
  };
  const way = order === 'asc' ? 1 : -1;
  return [...pairs].sort((x, y) => way * compare[by](x, y));
}
