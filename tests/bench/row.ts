/** A row of the benchmark's table, and how a pair of figures is measured side by side in one run. */

/** One measured thing beside its reference; `ratio` is ours over the reference in the same unit. */
export interface BenchRow {
  what: string;
  /** Median of our runs. */
  ours: number;
  unit: string;
  /** What the reference is, such as "the same Cypher through the bare driver". */
  reference: string;
  theirs: number;
  /** Counted runs of each. */
  runs: number;
}

/** Median of a non-empty list of numbers. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * Runs two pieces of work in turn (A B A B …) after one warm-up of each, so that drift of the machine hits both.
 * Answers the milliseconds of each run.
 */
export async function timesInTurn(
  ours: () => unknown,
  theirs: () => unknown,
  runs: number,
): Promise<{ ours: number[]; theirs: number[] }> {
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let i = 0; i <= runs; i++)
    for (const [name, work] of [
      ['ours', ours],
      ['theirs', theirs],
    ] as const) {
      const started = performance.now();
      await work();
      if (i > 0) times[name].push(performance.now() - started);
    }
  return times;
}

/** The medians of {@link timesInTurn}. */
export async function inTurn(
  ours: () => unknown,
  theirs: () => unknown,
  runs: number,
): Promise<{ ours: number; theirs: number }> {
  const times = await timesInTurn(ours, theirs, runs);
  return { ours: median(times.ours), theirs: median(times.theirs) };
}
