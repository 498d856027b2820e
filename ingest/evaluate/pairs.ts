/** Measures who talked with whom by pairs of countries, over a whole article, and which countries it names. */
import { type Comparison, pairsOf, statusClass } from './comparison.ts';
import { countSets, type Tally, type TellMiss } from './tally.ts';

/** Counts pairs, pairs with their status, and countries. */
export function scorePairs(c: Comparison, tally: Tally, tell: TellMiss): void {
  const { gold } = c;
  const asked = gold.talks.flatMap((t) =>
    pairsOf(t.participants.map((p) => c.goldCountry(p)))
      .filter((pair) => !gold.optional.includes(pair))
      .map((pair) => ({ pair, status: statusClass(t.status) })),
  );
  const read = c.talks.flatMap((t) => c.pairs(t).map((pair) => ({ pair, status: statusClass(t.status) })));
  const withStatus = (x: { pair: string; status: string }) => `${x.pair} ${x.status}`;
  countSets(
    tally.pairs,
    new Set(asked.map((x) => x.pair)),
    new Set(read.map((x) => x.pair)),
    (pair) => read.every((x) => x.pair !== pair || c.isOptional(pair, x.status)),
    (what) => tell('pairs', what),
  );
  const optional = new Set(read.filter((x) => c.isOptional(x.pair, x.status)).map(withStatus));
  countSets(
    tally.pairsWithStatus,
    new Set(asked.map(withStatus)),
    new Set(read.map(withStatus)),
    (x) => optional.has(x),
    (what) => tell('pairsWithStatus', what),
  );
  const spare = new Set([...gold.optionalCountries, ...gold.statements.map((s) => s.country)]);
  countSets(
    tally.countries,
    new Set(gold.countries),
    c.countries,
    (x) => spare.has(x),
    (what) => tell('countries', what),
  );
}
