/** Pairs of two periods side by side. */
import { z } from 'zod';
import type { CompareAnswer, PairChange } from '../../../model/api/explore.ts';
import type { Database } from '../../database.ts';
import { entityRefsById } from './entity-refs.ts';
import { compare } from './rows.ts';
import { countTalks } from './talk-count.ts';
import { selectTalks, type TalkFilters, talkQuery } from './talk-filter.ts';

const query = talkQuery({
  file: 'read/pairs-in-period',
  params: {},
  row: z.object({ source: z.string(), target: z.string(), talks: z.int() }),
});

/** Two days, both inclusive. */
export interface Period {
  from: string;
  to: string;
}

/** Pairs of one answer, those with most talks: more would be neither drawn nor read. */
const MOST_PAIRS = 5_000;

const changeOf = (a: number, b: number): PairChange =>
  a === 0 ? 'new' : b === 0 ? 'ended' : b > a ? 'stronger' : b < a ? 'weaker' : 'same';

/** How each pair changed from period `a` to period `b`; those with most talks in both first. */
export async function comparePeriods(db: Database, filters: TalkFilters, a: Period, b: Period): Promise<CompareAnswer> {
  const [first, second] = await Promise.all(
    [a, b].map(async (period) => {
      const selection = await selectTalks(db, { ...filters, ...period });
      const [talks, pairs] = await Promise.all([countTalks(db, selection), query(db, selection, {})]);
      return { period, talks, pairs };
    }),
  );
  const pairs = new Map<string, { source: string; target: string; a: number; b: number }>();
  for (const [side, found] of [['a', first] as const, ['b', second] as const]) {
    for (const { source, target, talks } of found?.pairs ?? []) {
      const key = `${source}|${target}`;
      const pair = pairs.get(key) ?? { source, target, a: 0, b: 0 };
      pair[side] = talks;
      pairs.set(key, pair);
    }
  }
  const strongest = [...pairs.values()].sort(
    (x, y) => y.a + y.b - (x.a + x.b) || compare(x.source, y.source) || compare(x.target, y.target),
  );
  const told = strongest.slice(0, MOST_PAIRS);
  const refs = await entityRefsById(db, [...new Set(told.flatMap((p) => [p.source, p.target]))]);
  return {
    a: { ...a, talks: first?.talks ?? 0 },
    b: { ...b, talks: second?.talks ?? 0 },
    pairs: told.flatMap((pair) => {
      const [source, target] = [refs.get(pair.source), refs.get(pair.target)];
      return source && target ? { source, target, a: pair.a, b: pair.b, change: changeOf(pair.a, pair.b) } : [];
    }),
    truncated: strongest.length > told.length,
  };
}
