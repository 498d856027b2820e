/** From counts to figures, with 95 % intervals by resampling the articles. */
import { MEASURE_NAMES, MEASURES, type Measure, type Tally } from './tally.ts';

/** A figure; null where nothing was asked for. */
export type Value = number | null;
export type Interval = [low: number, high: number] | null;

/** Figures of one measure: precision, recall and F1 of sets, one share of the others. */
export type Figure<T = Value> = { precision: T; recall: T; f1: T } | { share: T };
export type Figures = Record<Measure, Figure>;

/** Counts of a measure stand at `3 * index`: right, wrong, missed. */
type Vector = Float64Array;

const ratio = (part: number, whole: number): Value => (whole === 0 ? null : part / whole);

/** Names of a measure's figures. */
export const figureNames = (measure: Measure): readonly ('precision' | 'recall' | 'f1' | 'share')[] =>
  MEASURES[measure].form === 'sets' ? ['precision', 'recall', 'f1'] : ['share'];

/** Values of one measure's figures, in the order of {@link figureNames}. */
function valuesOf(measure: Measure, right: number, wrong: number, missed: number): Value[] {
  switch (MEASURES[measure].form) {
    case 'sets':
      return [ratio(right, right + wrong), ratio(right, right + missed), ratio(2 * right, 2 * right + wrong + missed)];
    case 'share':
      return [ratio(right, right + missed)];
    case 'alarms':
      return [ratio(wrong, right + wrong)];
  }
}

const vectorOf = (tally: Tally): Vector =>
  Float64Array.from(MEASURE_NAMES.flatMap((m) => [tally[m].right, tally[m].wrong, tally[m].missed]));

function addTo(sum: Vector, part: Vector): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (part[i] as number);
}

const figureValues = (v: Vector): Value[] =>
  MEASURE_NAMES.flatMap((m, i) => valuesOf(m, v[3 * i] as number, v[3 * i + 1] as number, v[3 * i + 2] as number));

function named<T>(values: readonly T[]): Record<Measure, Figure<T>> {
  let at = 0;
  const entries = MEASURE_NAMES.map((m) => [m, Object.fromEntries(figureNames(m).map((n) => [n, values[at++]]))]);
  return Object.fromEntries(entries);
}

const sumOf = (vectors: readonly Vector[]): Vector => {
  const sum = new Float64Array(3 * MEASURE_NAMES.length);
  for (const v of vectors) addTo(sum, v);
  return sum;
};

/** Counts of all articles together. */
export function totals(tallies: readonly Tally[]): Tally {
  const sum = sumOf(tallies.map(vectorOf));
  const count = (i: number) => ({ right: sum[i] as number, wrong: sum[i + 1] as number, missed: sum[i + 2] as number });
  return Object.fromEntries(MEASURE_NAMES.map((m, i) => [m, count(3 * i)])) as Tally;
}

/** Figures over all articles together. */
export const figuresOf = (tallies: readonly Tally[]): Figures => named(figureValues(sumOf(tallies.map(vectorOf))));

/** Numbers from 0 up to 1, always the same for one seed (mulberry32 by Tommy Ettinger, public domain). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * 95 % intervals: the middle of the figures of `runs` collections, each drawn from the articles with replacement
 * (percentile bootstrap, Efron 1979). Deterministic. Null where a figure is null in every draw.
 */
export function intervalsOf(tallies: readonly Tally[], runs: number): Record<Measure, Figure<Interval>> {
  const vectors = tallies.map(vectorOf);
  const random = randomNumbers(1);
  const samples: number[][] = figureValues(sumOf(vectors)).map(() => []);
  for (let run = 0; run < runs; run++) {
    const sum = sumOf(vectors.map(() => vectors[Math.floor(random() * vectors.length)] as Vector));
    figureValues(sum).forEach((value, i) => {
      if (value !== null) (samples[i] as number[]).push(value);
    });
  }
  return named(
    samples.map((list): Interval => {
      const sorted = Float64Array.from(list).sort();
      const [low, high] = [sorted[Math.floor(0.025 * list.length)], sorted[Math.ceil(0.975 * list.length) - 1]];
      return low === undefined || high === undefined ? null : [low, high];
    }),
  );
}
