/** Units of time as the timeline counts by them: days, weeks from Monday, months and years, without gaps. */
import type { TimelineAnswer, TimeUnit } from '../../model/api/explore.ts';
import { addDays, daysBetween } from '../../model/edtf.ts';
import type { Period } from '../view/view.ts';

/** Days up to which a time is shown by day, by week and by month, unless a person chooses otherwise. */
const MOST_DAYS: [TimeUnit, number][] = [
  ['day', 92],
  ['week', 400],
  ['month', 366 * 20],
];
/** Units of one timeline at most: a century of days. */
const MOST_UNITS = 36_525;

/** The calendar day of a moment where the reader is, `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((n) => String(n).padStart(2, '0'));
  return `${moment.getFullYear()}-${month}-${day}`;
}

/** The unit in which a time is shown best. */
export function unitFor({ from, to }: Period): TimeUnit {
  const days = daysBetween(from, to) + 1;
  return MOST_DAYS.find(([, most]) => days <= most)?.[0] ?? 'year';
}

/** First day of the unit that holds a day. */
export function unitStart(unit: TimeUnit, day: string): string {
  if (unit === 'year') return `${day.slice(0, 4)}-01-01`;
  if (unit === 'month') return `${day.slice(0, 7)}-01`;
  if (unit === 'day') return day;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

/** Last day of the unit that begins on a day. */
export function unitEnd(unit: TimeUnit, first: string): string {
  if (unit === 'year') return `${first.slice(0, 4)}-12-31`;
  if (unit === 'month') return addDays(unitStart('month', addDays(first, 31)), -1);
  return unit === 'day' ? first : addDays(first, 6);
}

/** All units from the one that holds the first day to the one that holds the last. */
export function unitsBetween(unit: TimeUnit, { from, to }: Period): Period[] {
  const units: Period[] = [];
  for (let first = unitStart(unit, from); first <= to && units.length < MOST_UNITS; ) {
    const last = unitEnd(unit, first);
    units.push({ from: first, to: last });
    first = addDays(last, 1);
  }
  return units;
}

/** Days up to which a vague date widens the timeline; "within ten years" does not. */
const LONG = 400;

/** The time that talks lie in, from the first to the last day that is told, or null when nothing has a date. */
export function extentOf({ first, last, vague }: Pick<TimelineAnswer, 'first' | 'last' | 'vague'>): Period | null {
  const exact = first !== null && last !== null ? [{ from: first, to: last }] : [];
  const short = vague.filter((v) => daysBetween(v.from, v.to) <= LONG);
  const spans = exact.length + short.length > 0 ? [...exact, ...short] : vague;
  const from = spans.map((s) => s.from).sort()[0];
  const to = spans
    .map((s) => s.to)
    .sort()
    .at(-1);
  return from !== undefined && to !== undefined ? { from, to } : null;
}

/** Positions of the first and the last unit that a period touches, or null where it touches none. */
export function rangeOf(units: readonly Period[], from: string | null, to: string | null): [number, number] | null {
  const first = units.findIndex((u) => from === null || u.to >= from);
  const last = units.findLastIndex((u) => to === null || u.from <= to);
  return first < 0 || last < first ? null : [first, last];
}

/** The days of the units from one position to another, whichever comes first. */
export function periodOf(units: readonly Period[], a: number, b: number): Period | null {
  const [first, last] = [units[Math.min(a, b)], units[Math.max(a, b)]];
  return first && last ? { from: first.from, to: last.to } : null;
}

/** A range moved by some units, as far as it goes without growing shorter. */
export function moved([first, last]: [number, number], by: number, n: number): [number, number] {
  const step = Math.max(-first, Math.min(n - 1 - last, by));
  return [first + step, last + step];
}

/** The part of the way along the units (0 to 1) at which the middle of a day lies, or null outside. */
export function partOfWay(units: readonly Period[], day: string): number | null {
  const index = units.findIndex((u) => u.from <= day && day <= u.to);
  const unit = units[index];
  if (!unit) return null;
  return (index + (daysBetween(unit.from, day) + 0.5) / (daysBetween(unit.from, unit.to) + 1)) / units.length;
}

/**
 * A second period for a first one: of the same length, after it where the timeline still has room for that, else before.
 */
export function besides({ from, to }: Period, extent: Period): Period {
  const whole = from.endsWith('-01') && unitEnd('month', unitStart('month', to)) === to;
  const after = addDays(to, 1);
  if (!whole) {
    const days = daysBetween(from, to);
    return after <= extent.to
      ? { from: after, to: addDays(after, days) }
      : { from: addDays(from, -days - 1), to: addDays(from, -1) };
  }
  // Months are compared with as many months, not with as many days.
  const months = monthNumber(to) - monthNumber(from);
  const begin = after <= extent.to ? after : firstOfMonth(monthNumber(from) - months - 1);
  return { from: begin, to: addDays(firstOfMonth(monthNumber(begin) + months + 1), -1) };
}

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const firstOfMonth = (n: number): string =>
  `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}-01`;
