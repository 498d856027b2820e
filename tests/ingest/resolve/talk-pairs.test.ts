/** Every pair of talk-pairs.md: one talk or two. */
import { describe, expect, it } from '@jest/globals';
import { groupReports } from '../../../ingest/resolve/grouping.ts';
import { knownWorld } from '../../../ingest/resolve/known-world.ts';
import { pairsOf, reportOf } from './pair-tables.ts';

const world = knownWorld(new Map());
const pairs = pairsOf('talk-pairs.md');

describe.each([...new Set(pairs.map((p) => p.section))])('%s', (section) => {
  it.each(pairs.filter((p) => p.section === section))('$first | $second: $same, $why', ({ first, second, ...pair }) => {
    const talks = groupReports([reportOf(first, 'a'), reportOf(second, 'b')], world);
    expect(talks.length === 1).toBe(pair.same !== pair.limit);
    expect(groupReports([reportOf(second, 'b'), reportOf(first, 'a')], world)).toEqual(talks);
  });
});

it('is a table of at least 80 pairs, few of them limits', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(80);
  expect(pairs.filter((p) => p.limit).length).toBeLessThanOrEqual(6);
});
