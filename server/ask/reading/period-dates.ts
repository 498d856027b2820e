/** Dates of the calendar in a question: ISO days, "10 April 2025", "April last year". */
import { dateBounds } from '../../../model/edtf.ts';
import { monthOf, pad, yearOf } from './calendar.ts';
import type { PeriodWords, Point } from './period-words.ts';
import type { Mark, Unit } from './words.ts';

/** ISO days and months, and days written with dots or slashes. */
export function numeric(words: PeriodWords, at: number): Point | null {
  const { tokens } = words.context;
  const [a, b, c] = [words.digits(at), words.digits(at + 1), words.digits(at + 2)];
  if (a === null || b === null) return null;
  const joined = (i: number) => (tokens[i + 1]?.start ?? 0) - (tokens[i]?.end ?? 0) === 1;
  if (/^(?:19|20)\d\d$/.test(a) && tokens[at]?.hyphen && joined(at) && b.length === 2) {
    const withDay = c !== null && c.length <= 2 && joined(at + 1);
    const bounds = dateBounds(withDay ? `${a}-${b}-${pad(Number(c))}` : `${a}-${b}`);
    return bounds && { ...bounds, length: withDay ? 3 : 2 };
  }
  if (c === null || !/^(?:19|20)\d\d$/.test(c) || !joined(at) || !joined(at + 1)) return null;
  const bounds = dateBounds(`${c}-${pad(Number(b))}-${pad(Number(a))}`);
  return bounds && { ...bounds, length: 3 };
}

const GENITIVE = new Set(['of', 'من']);

/** A day of a month by its number or its name: "10", "the twentieth of", «двадцать первого», "العشرين من"; `end` is where the month stands. */
function dayOfMonth(words: PeriodWords, at: number): { day: number; end: number } | null {
  const { tokens } = words.context;
  const digits = words.digits(at);
  if (digits !== null) {
    const day = Number(digits);
    return digits.length <= 2 && day >= 1 && day <= 31 ? { day, end: at + 1 + words.mark('of', at + 1) } : null;
  }
  const named = words.listed(words.context.words.periods.ordinals, at);
  if (!named) return null;
  const end = at + named.length;
  const joined = GENITIVE.has(tokens[end]?.folded ?? '') ? end + 1 : end;
  // "Who met first in May": only an ordinal right before the month, or "of" it, is a day.
  return words.month(joined) ? { day: named.index + 1, end: joined } : null;
}

/** "Last August", «в прошлом августе», "next May": the month and which one of that name is meant. */
function markedMonth(words: PeriodWords, at: number): Point | null {
  const { today } = words.context;
  for (const [mark, by] of [
    ['last', -1],
    ['this', 0],
    ['next', 1],
  ] as const) {
    const length = words.mark(mark, at);
    const month = length > 0 ? words.month(at + length) : null;
    if (!month || words.year(at + length + month.length)) continue;
    const now = monthOf(today);
    const later = by < 0 ? month.month >= now : month.month > now;
    const year = yearOf(today) + (by < 0 ? (later ? -1 : 0) : by > 0 ? (later ? 0 : 1) : 0);
    const bounds = dateBounds(`${year}-${pad(month.month)}`);
    return bounds && { ...bounds, length: length + month.length };
  }
  return null;
}

/** "10 April 2025", "April 10, 2025", "April 2025", "April", each with the parts "early" and "late" before a month. */
export function calendar(words: PeriodWords, at: number): Point | null {
  const { tokens } = words.context;
  const marked = markedMonth(words, at);
  if (marked) return marked;
  const named = dayOfMonth(words, at);
  const dayFirst = named?.day ?? null;
  const monthAt = named?.end ?? at;
  const month = words.month(monthAt);
  if (!month) return null;
  let end = monthAt + month.length;
  let day = dayFirst;
  const after = words.digits(end)?.match(/^([1-9]|[12]\d|3[01])$/)?.[1];
  if (day === null && after !== undefined) {
    day = Number(after);
    end += 1;
  } else if (day === null && /^\d{1,2}(?:st|nd|rd|th)$/.test(tokens[end]?.folded ?? '')) {
    day = Number.parseInt(tokens[end]?.folded ?? '', 10);
    end += 1;
  }
  const year = words.year(end);
  if (!year && words.needsContext(monthAt) && day === null && !precededByMark(words, monthAt)) return null;
  if (year) end += year.length;
  const shift = year ? null : relative(words, end);
  const base = year?.value ?? words.bareYear(month.month) + (shift?.unit === 'year' ? shift.by : 0);
  if (shift) end += shift.length;
  const bounds = dateBounds(`${base}-${pad(month.month)}${day === null ? '' : `-${pad(day)}`}`);
  return bounds && { ...bounds, length: end - at };
}

function precededByMark(words: PeriodWords, at: number): boolean {
  const marks: Mark[] = [
    'on',
    'since',
    'until',
    'before',
    'after',
    'between',
    'from',
    'to',
    'this',
    'last',
    'next',
    'start',
    'end',
    'of',
  ];
  return at > 0 && marks.some((m) => words.mark(m, at - 1) === 1);
}

/** "last year" after a month: the month of that year. */
function relative(words: PeriodWords, at: number): { unit: Unit; by: number; length: number } | null {
  const hit = words.markedUnit(at);
  return hit && hit.unit === 'year' ? { unit: 'year', by: hit.by, length: hit.length } : trailingMark(words, at);
}

/** Arabic «في أبريل الماضي»: the mark alone only says that the latest one is meant, which a bare month means anyway. */
function trailingMark(words: PeriodWords, at: number): { unit: Unit; by: number; length: number } | null {
  for (const mark of ['last', 'this', 'next'] as const) {
    const length = words.mark(mark, at);
    if (length > 0) return { unit: 'month', by: 0, length };
  }
  return null;
}
