/** The bars of a chart of talks over time, worked out from a timeline: plain numbers and days, no drawing. */
import type { TimelineAnswer } from '../../../model/api/explore.ts';
import { STATUS_CLASSES, type StatusClass } from '../../../model/vocabulary.ts';

/** Milliseconds of a day. */
export const DAY = 86_400_000;

/** A part of a bar: its time from the first day to the end of the last, and its heights as numbers of talks. */
export interface Bar {
  status: StatusClass;
  from: Date;
  to: Date;
  low: number;
  high: number;
}

/** Milliseconds of the beginning of a day, in UTC. */
export const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** One bar a unit and class that has talks, stacked: held below planned below called off. */
export function barsOf({ units }: Pick<TimelineAnswer, 'units'>): Bar[] {
  return units.flatMap((unit) => {
    let low = 0;
    return STATUS_CLASSES.flatMap((status) => {
      const high = low + unit[status];
      const bar = { status, from: new Date(startOf(unit.from)), to: new Date(startOf(unit.to) + DAY), low, high };
      low = high;
      return bar.high > bar.low ? [bar] : [];
    });
  });
}

/** Part of the time of the talks that the chart goes on after them, to reach today. */
const MOST_BEYOND = 1 / 3;

/**
 * The time that the chart shows, in milliseconds: that of the dated talks, and on to today where that is near; a today
 * years later would leave the bars a corner of the chart.
 */
export function spanOf({ units }: Pick<TimelineAnswer, 'units'>, today: string): [number, number] {
  const begin = startOf(units[0]?.from ?? today);
  const last = startOf(units.at(-1)?.to ?? today) + DAY;
  const now = startOf(today) + DAY;
  return [begin, now - last <= (last - begin) * MOST_BEYOND ? Math.max(now, last) : last];
}

/** Talks of a unit, whatever they came to. */
export const allOf = (counts: Record<StatusClass, number>): number => counts.held + counts.planned + counts.off;
