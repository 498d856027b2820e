/** The timeline's answer laid out along its units: what each bar stacks, and the rows in which vague dates stand. */
import type { TimelineAnswer } from '../../model/api/explore.ts';
import type { Period } from '../view/view.ts';
import { rangeOf } from './units.ts';

/** What a bar is stacked of, from the bottom: planned ones are still ahead or overdue, or were put off. */
export const STACK = ['held', 'ahead', 'overdue', 'shelved', 'off'] as const;
/** A part of a bar. */
export type Part = (typeof STACK)[number];
/** Talks by part. */
export type Parts = Record<Part, number>;

/** Rows of vague dates that are drawn; what finds no room in them is counted in words alone. */
export const LANES = 3;

/** A vague date: the units that it spans and the row that it stands in, or null where all rows are taken. */
export interface Vague {
  span: TimelineAnswer['vague'][number];
  first: number;
  last: number;
  lane: number | null;
}

/** Talks of a bar or of a whole timeline. */
export const sumOf = (parts: Parts): number => STACK.reduce((n, part) => n + parts[part], 0);

const none = (): Parts => ({ held: 0, ahead: 0, overdue: 0, shelved: 0, off: 0 });

/** The bars that hold talks, by the position of their unit; a planned talk of a unit to come, or of today's, is ahead. */
export function barsOf(answer: TimelineAnswer, units: readonly Period[], today: string): Map<number, Parts> {
  const position = new Map(units.map((u, i) => [u.from, i]));
  const bars = new Map<number, Parts>();
  for (const unit of answer.units) {
    const index = position.get(unit.from);
    if (index === undefined) continue;
    const open = unit.planned - unit.overdue;
    const ahead = unit.to >= today ? open : 0;
    bars.set(index, { held: unit.held, ahead, overdue: unit.overdue, shelved: open - ahead, off: unit.off });
  }
  return bars;
}

/** Talks of all bars together. */
export function totalsOf(bars: ReadonlyMap<number, Parts>): Parts {
  const totals = none();
  for (const bar of bars.values()) for (const part of STACK) totals[part] += bar[part];
  return totals;
}

/** Vague dates in rows, the longest first, so that none lies over another. */
export function lanesOf(spans: TimelineAnswer['vague'], units: readonly Period[]): Vague[] {
  const ends: [number, number][][] = Array.from({ length: LANES }, () => []);
  return spans
    .flatMap((span) => {
      const range = rangeOf(units, span.from, span.to);
      return range ? [{ span, first: range[0], last: range[1] }] : [];
    })
    .sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
    .map(({ span, first, last }) => {
      const lane = ends.findIndex((taken) => taken.every(([f, l]) => l < first || f > last));
      ends[lane]?.push([first, last]);
      return { span, first, last, lane: lane < 0 ? null : lane };
    });
}

/** Talks of a vague date. */
export const talksOf = (span: TimelineAnswer['vague'][number]): number => span.held + span.planned + span.off;
