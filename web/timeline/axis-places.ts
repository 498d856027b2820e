/** What is written along the timeline's axis and where, so that no name meets another, whatever the language and the width. */
import type { TimeUnit } from '../../model/api/explore.ts';
import type { Period } from '../view/view.ts';

/** A stretch of the axis in pixels from its left end. */
export interface Stretch {
  x1: number;
  x2: number;
}

/** A name on the axis: the position of its unit, the day that it is called by, and how much of that day is told. */
export interface Mark {
  index: number;
  day: string;
  tells: 'day' | 'month' | 'year';
}

/** Months from one name to the next, from the closest row of names to the widest. */
const MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1_200];
/** Pixels kept free between two names. */
const GAP = 12;

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const isMonday = (day: string): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() === 1;

/** Rows of names that an axis can have, the closest first. */
export function rowsOfMarks(units: readonly Period[], unit: TimeUnit): Mark[][] {
  const all = units.map(({ from }, index): Mark => ({ index, day: from, tells: 'day' }));
  const begins = all.filter(({ index, day }) => {
    const before = units[index - 1];
    return before ? monthNumber(before.from) !== monthNumber(day) : unit === 'month' || day.endsWith('-01');
  });
  const byMonths = MONTHS.filter((step) => unit !== 'year' || step % 12 === 0).map((step) =>
    begins
      .filter(({ day }) => monthNumber(day) % step === 0)
      .map((mark): Mark => ({ ...mark, tells: step % 12 === 0 ? 'year' : 'month' })),
  );
  if (unit === 'day') return [all, all.filter(({ day }) => isMonday(day)), ...byMonths];
  return unit === 'week' ? [all, ...byMonths] : byMonths;
}

/**
 * The marks that are written: the closest row that fits, and the first unit of all where there is room before it. A name
 * begins at its unit's left edge, ends inside the axis and keeps clear of what is `taken`.
 *
 * @param n units along the axis
 */
export function namedMarks(
  rows: readonly Mark[][],
  n: number,
  width: number,
  widthOf: (mark: Mark) => number,
  taken: readonly Stretch[] = [],
): Mark[] {
  const place = (mark: Mark): Stretch => {
    const x1 = (mark.index / n) * width;
    return { x1, x2: x1 + widthOf(mark) };
  };
  const isFree = (mark: Mark): boolean => {
    const { x1, x2 } = place(mark);
    return x2 <= width && !taken.some((t) => t.x1 < x2 + GAP && x1 < t.x2 + GAP);
  };
  const begin = rows.flat().find((mark) => mark.index === 0);
  for (const row of rows) {
    // Closer than a letter apart they cannot fit; nothing needs to be measured for that.
    if (row.length * GAP > width) continue;
    const crowded = row.some((mark, k) => {
      const before = row[k - 1];
      return before !== undefined && place(before).x2 + GAP > place(mark).x1;
    });
    const free = crowded ? [] : row.filter(isFree);
    const [next] = free;
    if (next === undefined) continue;
    // The first of all tells its month also where the others tell years: it seldom begins one.
    const first = begin && { ...begin, tells: next.tells === 'year' ? ('month' as const) : next.tells };
    return first && next.index > 0 && isFree(first) && place(first).x2 + GAP <= place(next).x1
      ? [first, ...free]
      : free;
  }
  return begin && isFree(begin) ? [begin] : [];
}

/** A stretch of some width around a point, moved so that it lies inside the axis. */
export function stretchAround(x: number, size: number, width: number): Stretch {
  const x1 = Math.max(0, Math.min(width - size, x - size / 2));
  return { x1, x2: x1 + size };
}
