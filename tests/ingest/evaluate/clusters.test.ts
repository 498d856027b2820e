/** B-cubed on clusters small enough to count by hand. */
import { describe, expect, it } from '@jest/globals';
import { bCubed, bCubedBetween, type Clustered, clusterFaults } from '../../../ingest/evaluate/clusters.ts';

/** `gold/found/language` for each item. */
const items = (...texts: string[]): Clustered[] =>
  texts.map((text, i) => {
    const [gold = '', found = '', language = 'en'] = text.split('/');
    return { what: `${i}`, gold, found, language };
  });

describe('bCubed', () => {
  it('is 1 where clusters are those of the gold, whatever they are called', () => {
    expect(bCubed(items('a/x', 'a/x', 'b/y'))).toEqual({ items: 3, precision: 1, recall: 1 });
  });
  it('counts a cluster too large against precision', () => {
    // Each of two sees two right of three, the third one of three.
    expect(bCubed(items('a/x', 'a/x', 'b/x'))).toMatchObject({ precision: (2 / 3 + 2 / 3 + 1 / 3) / 3, recall: 1 });
  });
  it('counts a cluster cut in two against recall', () => {
    expect(bCubed(items('a/x', 'a/x', 'a/y'))).toMatchObject({ precision: 1, recall: (2 / 3 + 2 / 3 + 1 / 3) / 3 });
  });
  it('has no figures without items', () => {
    expect(bCubed([])).toEqual({ items: 0, precision: null, recall: null });
  });
});

describe('bCubedBetween', () => {
  it('looks at the other language only', () => {
    const split = items('a/x/en', 'a/x/en', 'a/y/ru');
    expect(bCubedBetween(split, 'en', 'ru')).toEqual({ items: 3, precision: null, recall: 0 });
    const joined = items('a/x/en', 'b/x/ru', 'b/x/ar');
    expect(bCubedBetween(joined, 'en', 'ru')).toEqual({ items: 2, precision: 0, recall: null });
  });
});

it('names what was joined and what was left apart', () => {
  expect(clusterFaults(items('a/x', 'a/y', 'b/x'))).toEqual(['apart   0  |  1', 'joined  0  |  2']);
});
