/** Days, months, quarters and years counted from a day: the arithmetic behind periods. All days are `YYYY-MM-DD`. */
import { addDays, dateBounds } from '../../../model/edtf.ts';
import type { Unit } from './words.ts';

/** Two digits. */
export const pad = (n: number) => String(n).padStart(2, '0');
/** Year of a day. */
export const yearOf = (day: string) => Number(day.slice(0, 4));
/** Month of a day, 1 to 12. */
export const monthOf = (day: string) => Number(day.slice(5, 7));

/** First and last day of `count` months from month `month` (may run over the year's end). */
export function months(year: number, month: number, count: number): { from: string; to: string } {
  const index = year * 12 + month - 1;
  const start = `${Math.floor(index / 12)}-${pad((index % 12) + 1)}-01`;
  const next = index + count;
  return { from: start, to: addDays(`${Math.floor(next / 12)}-${pad((next % 12) + 1)}-01`, -1) };
}

function shiftMonths(day: string, by: number): string {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + by;
  const month = `${Math.floor(index / 12)}-${pad((index % 12) + 1)}`;
  const last = dateBounds(month)?.to ?? `${month}-28`;
  const same = `${month}-${day.slice(8)}`;
  return same < last ? same : last;
}

const monthsBetween = (a: string, b: string) => (yearOf(b) - yearOf(a)) * 12 + monthOf(b) - monthOf(a);

/** The unit (week from Monday) that holds `today`, moved by `shift` units. */
export function unitBounds(unit: Unit, today: string, shift: number): { from: string; to: string } {
  const year = yearOf(today);
  const month = monthOf(today);
  if (unit === 'day') return { from: addDays(today, shift), to: addDays(today, shift) };
  if (unit === 'week') {
    const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
    const monday = addDays(today, shift * 7 - weekday);
    return { from: monday, to: addDays(monday, 6) };
  }
  if (unit === 'month') return months(year, month + shift, 1);
  if (unit === 'quarter') return months(year, Math.floor((month - 1) / 3) * 3 + 1 + shift * 3, 3);
  if (unit === 'half') return months(year, (month > 6 ? 7 : 1) + shift * 6, 6);
  return months(year + shift, 1, 12);
}

/** The day some units before a day. */
export function backBy(day: string, unit: Unit, count: number): string {
  if (unit === 'day') return addDays(day, -count);
  if (unit === 'week') return addDays(day, -7 * count);
  const size = unit === 'month' ? 1 : unit === 'quarter' ? 3 : unit === 'half' ? 6 : 12;
  return shiftMonths(day, -size * count);
}

/** A part of a span: its beginning, middle or end third. */
export function third(
  span: { from: string; to: string },
  part: 'start' | 'middle' | 'end',
): { from: string; to: string } {
  if (span.to.slice(0, 7) === span.from.slice(0, 7)) {
    const month = span.from.slice(0, 8);
    if (part === 'start') return { from: span.from, to: `${month}10` };
    return part === 'middle' ? { from: `${month}11`, to: `${month}20` } : { from: `${month}21`, to: span.to };
  }
  const size = Math.max(1, Math.round((monthsBetween(span.from, span.to) + 1) / 3));
  const offset = part === 'start' ? 0 : part === 'middle' ? size : 2 * size;
  const piece = months(yearOf(span.from), monthOf(span.from) + offset, size);
  return part === 'end' ? { from: piece.from, to: span.to } : piece;
}
