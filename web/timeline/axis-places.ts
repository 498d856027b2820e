/** Where the names along the timeline's axis stand, so that none meets another, whatever the language and the width. */

/** A stretch of the axis in pixels from its left end. */
export interface Stretch {
  x1: number;
  x2: number;
}

/** Months from one name to the next, from the closest row of names to the widest. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1_200];
/** Pixels kept free between two names. */
const GAP = 12;

const monthNumber = (month: string): number => {
  const [year, m] = month.split('-').map(Number) as [number, number];
  return year * 12 + m - 1;
};

/**
 * Positions of the months that are named: the closest row that fits, and the first month of all where there is room
 * before it. A name begins at its month's left edge, ends inside the axis and keeps clear of what is `taken`.
 */
export function namedMonths(
  months: readonly string[],
  width: number,
  widthOf: (month: string) => number,
  taken: readonly Stretch[] = [],
): number[] {
  const place = (i: number): Stretch => {
    const x1 = (i / months.length) * width;
    return { x1, x2: x1 + widthOf(months[i] ?? '') };
  };
  const isFree = (i: number): boolean => {
    const { x1, x2 } = place(i);
    return x2 <= width && !taken.some((t) => t.x1 < x2 + GAP && x1 < t.x2 + GAP);
  };
  for (const step of STEPS) {
    const row = months.flatMap((month, i) => (monthNumber(month) % step === 0 ? [i] : []));
    const crowded = row.some((i, k) => k > 0 && place(row[k - 1] ?? 0).x2 + GAP > place(i).x1);
    const free = crowded ? [] : row.filter(isFree);
    const [next] = free;
    if (next === undefined) continue;
    return next > 0 && isFree(0) && place(0).x2 + GAP <= place(next).x1 ? [0, ...free] : free;
  }
  return [0].filter(isFree);
}

/** A stretch of some width around a point, moved so that it lies inside the axis. */
export function stretchAround(x: number, size: number, width: number): Stretch {
  const x1 = Math.max(0, Math.min(width - size, x - size / 2));
  return { x1, x2: x1 + size };
}
