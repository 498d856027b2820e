/** Dates of the Islamic calendar as Gregorian ones, by the Umm al-Qura calendar; outside its years by the tabular one. */
import { createRequire } from 'node:module';
import type { CalendarDate } from '@internationalized/date';
import type { DateSpec, Tense } from './spec.ts';

type Calendars = typeof import('@internationalized/date');

let calendars: Calendars | undefined;

/** Loaded with the first such date, since most articles have none. */
function library(): Calendars {
  calendars ??= createRequire(import.meta.url)('@internationalized/date') as Calendars;
  return calendars;
}

/** Years, first and last, for which the Umm al-Qura calendar is laid down in tables; others are reckoned. */
const UMALQURA_YEARS = [1300, 1600] as const;

const isKnown = (year: number): boolean => year >= UMALQURA_YEARS[0] && year <= UMALQURA_YEARS[1];

const dayOf = (year: number, month: number, day: number): CalendarDate => {
  const { CalendarDate, IslamicUmalquraCalendar } = library();
  return new CalendarDate(new IslamicUmalquraCalendar(), year, month, day);
};

const daysIn = (year: number, month: number): number => {
  const first = dayOf(year, month, 1);
  return first.calendar.getDaysInMonth(first);
};

/** Gregorian day, `YYYY-MM-DD`. */
function gregorian(year: number, month: number, day: number): string {
  const { GregorianCalendar, toCalendar } = library();
  return toCalendar(dayOf(year, month, day), new GregorianCalendar()).toString();
}

/** Year and month of the Islamic calendar on a Gregorian day. */
function islamicMonth(day: string): { year: number; month: number } {
  const { IslamicUmalquraCalendar, parseDate, toCalendar } = library();
  return toCalendar(parseDate(day), new IslamicUmalquraCalendar());
}

/** Year of a month named without one: the last that has begun, the next that is not over, or as «last» and «next» say. */
function yearOf(spec: DateSpec, month: number, published: string, tense: Tense): number {
  const now = islamicMonth(published);
  if (spec.S === 0) return now.year;
  if (spec.S === -1) return month < now.month ? now.year : now.year - 1;
  if (spec.S === 1) return month > now.month ? now.year : now.year + 1;
  if (tense === 'future') return month < now.month ? now.year + 1 : now.year;
  const begun = gregorian(now.year, month, Math.min(spec.D ?? 1, daysIn(now.year, month))) <= published;
  return begun ? now.year : now.year - 1;
}

/** A Gregorian year beside an Islamic month: the year in which that month begins in it. */
function yearWithin(month: number, year: number): number {
  const { year: first } = islamicMonth(`${year}-01-01`);
  return [first, first + 1].find((y) => gregorian(y, month, 1).startsWith(`${year}-`)) ?? first;
}

/** First and last days of a month's early, middle and late part. */
const PARTS: Readonly<Record<number, [from: number, to: number]>> = { 1: [1, 10], 2: [11, 20], 3: [21, 30] };

/** Last year of the Islamic calendar that a text can mean by a bare number. */
const LAST_YEAR = 1600;

/** Whether what was read is a date of the Islamic calendar. */
export const isHijri = (spec: DateSpec): boolean =>
  spec.H !== undefined || (spec.M === undefined && spec.Y !== undefined && spec.Y <= LAST_YEAR);

/**
 * EDTF date of a day, month or year of the Islamic calendar; a month or year is the interval of its days. Marked `~`
 * where no table says when the months began. Null when the day does not exist or the year can't be told.
 */
export function resolveHijri(spec: DateSpec, published: string | null, tense: Tense): string | null {
  const month = spec.H;
  if (month === undefined) {
    const year = spec.Y as number;
    const mark = isKnown(year) ? '' : '~';
    return `${gregorian(year, 1, 1)}${mark}/${gregorian(year, 12, daysIn(year, 12))}${mark}`;
  }
  if (spec.Y === undefined && published === null) return null;
  const year =
    spec.Y === undefined
      ? yearOf(spec, month, published as string, tense)
      : spec.Y > LAST_YEAR
        ? yearWithin(month, spec.Y)
        : spec.Y;
  const mark = isKnown(year) ? '' : '~';
  const last = daysIn(year, month);
  if (spec.D !== undefined) return spec.D <= last ? gregorian(year, month, spec.D) + mark : null;
  const [from, to] = PARTS[spec.P ?? 0] ?? [1, last];
  return `${gregorian(year, month, from)}${mark}/${gregorian(year, month, Math.min(to, last))}${mark}`;
}
