/** Dates as EDTF (ISO 8601-2:2019): a day, a month, a year, each perhaps uncertain, or a closed interval of days. */
import { z } from 'zod';

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const POINT = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?([?~%])?$/;

const isLeap = (y: number) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
const daysIn = (y: number, m: number) => (m === 2 && !isLeap(y) ? 28 : (DAYS[m - 1] ?? 31));
const pad = (n: number) => String(n).padStart(2, '0');

/** First and last day a date may mean, ISO `YYYY-MM-DD`, both inclusive. */
export interface DateBounds {
  from: string;
  to: string;
}

function pointBounds(text: string): DateBounds | null {
  const m = POINT.exec(text);
  if (!m) return null;
  const [, year, month, day] = m;
  if (!month) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const last = daysIn(Number(year), Number(month));
  if (!day) return { from: `${year}-${month}-01`, to: `${year}-${month}-${pad(last)}` };
  return Number(day) <= last ? { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` } : null;
}

/**
 * The days an EDTF date spans, or null when the text is not one of the forms used here
 * (`2025`, `2025-04`, `2025-04-10`, each with `?`, `~` or `%`, or `A/B` with A not after B).
 */
export function dateBounds(edtf: string): DateBounds | null {
  const parts = edtf.split('/');
  if (parts.length === 1) return pointBounds(edtf);
  const [a, b] = parts;
  if (parts.length !== 2 || !a || !b) return null;
  const from = pointBounds(a);
  const to = pointBounds(b);
  return from && to && from.from <= to.to ? { from: from.from, to: to.to } : null;
}

/** How exact a date is; a vague period is an `interval`. */
export type DatePrecision = 'day' | 'month' | 'year' | 'interval';

/** Precision of a valid EDTF date. */
export function datePrecision(edtf: string): DatePrecision {
  if (edtf.includes('/')) return 'interval';
  const dashes = edtf.split('-').length - 1;
  return dashes === 2 ? 'day' : dashes === 1 ? 'month' : 'year';
}

/** An EDTF date of the forms in {@link dateBounds}. */
export const EdtfDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?[?~%]?(\/\d{4}(-\d{2}(-\d{2})?)?[?~%]?)?$/, 'must be an EDTF date such as 2025-04')
  .refine((s) => dateBounds(s) !== null, 'is not a date of the calendar')
  .describe('EDTF date: 2025, 2025-04, 2025-04-10, 2025-04?, or a closed interval 2025-06-01/2025-08-31');
export type EdtfDate = z.infer<typeof EdtfDate>;

/** A calendar day, `YYYY-MM-DD`. */
export const IsoDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2025-08-13')
  .refine((s) => pointBounds(s) !== null, 'is not a day of the calendar')
  .describe('A calendar day, YYYY-MM-DD');
export type IsoDay = z.infer<typeof IsoDay>;

/** Moves a day by whole days; input and output `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  const d = new Date(`${day}T00:00:00Z`);
  d.setUTCDate(d.getUTCDate() + days);
  return d.toISOString().slice(0, 10);
}

/** Whole days from `a` to `b` (negative when b is earlier). */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000);
}
