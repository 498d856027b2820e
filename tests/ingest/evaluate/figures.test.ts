/** Figures and their intervals: the same at every run, around the figure, narrower with more texts. */
import { expect, it } from '@jest/globals';
import { figuresOf, intervalsOf } from '../../../ingest/evaluate/figures.ts';
import { emptyTally, type Tally } from '../../../ingest/evaluate/tally.ts';

const texts = (n: number): Tally[] =>
  Array.from({ length: n }, (_, i) => ({
    ...emptyTally(),
    pairs: i % 4 === 0 ? { right: 0, wrong: 1, missed: 1 } : { right: 1, wrong: 0, missed: 0 },
    falseOnNegatives: { right: i % 2, wrong: 1 - (i % 2), missed: 0 },
  }));

it('counts precision, recall, F1 and shares; nothing asked for has no figure', () => {
  const figures = figuresOf(texts(8));
  expect(figures.pairs).toEqual({ precision: 0.75, recall: 0.75, f1: 0.75 });
  expect(figures.falseOnNegatives).toEqual({ share: 0.5 });
  expect(figures.talks).toEqual({ precision: null, recall: null, f1: null });
  expect(figures.venue).toEqual({ share: null });
});

const width = (n: number) => {
  const { f1 } = intervalsOf(texts(n), 1_000).pairs as unknown as { f1: [number, number] };
  expect(f1[0]).toBeLessThan(0.75);
  expect(f1[1]).toBeGreaterThan(0.75);
  return f1[1] - f1[0];
};

it('gives intervals around the figure, as wide as the binomial has them, the same each time', () => {
  expect(intervalsOf(texts(40), 1_000)).toEqual(intervalsOf(texts(40), 1_000));
  // Normal approximation: 2 · 1.96 · √(0.75 · 0.25 / n).
  for (const n of [40, 400]) expect(width(n) / (3.92 * Math.sqrt(0.1875 / n))).toBeCloseTo(1, 0);
  expect(width(400)).toBeLessThan(width(40) / 2);
  expect(intervalsOf(texts(40), 1_000).talks).toEqual({ precision: null, recall: null, f1: null });
});
