/** Every pair of name-pairs.md: one official or two. */
import { describe, expect, it } from '@jest/globals';
import { resolveForeign } from '../../../ingest/resolve/resolve-entities.ts';
import { officialOf, pairsOf } from './pair-tables.ts';

const idOf = (text: string) => resolveForeign([officialOf(text)], () => null)[0]?.id;
const pairs = pairsOf('name-pairs.md');

describe.each([...new Set(pairs.map((p) => p.section))])('%s', (section) => {
  it.each(pairs.filter((p) => p.section === section))('$first | $second: $same, $why', ({ first, second, ...pair }) => {
    expect(idOf(first) === idOf(second)).toBe(pair.same !== pair.limit);
  });
});

it('is a table of at least 150 pairs, few of them limits', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(150);
  expect(pairs.filter((p) => p.limit).length).toBeLessThanOrEqual(12);
});
