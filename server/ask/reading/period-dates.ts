/** Dates of the calendar in a question: ISO days, "10 April 2025", "April last year". */
import { dateBounds } from '../../../model/edtf.ts';
import { pad } from './calendar.ts';
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

/** "10 April 2025", "April 10, 2025", "April 2025", "April", each with the parts "early" and "late" before a month. */
export function calendar(words: PeriodWords, at: number): Point | null {
  const { tokens } = words.context;
  const first = words.digits(at);
  const dayFirst =
    first !== null && Number(first) >= 1 && Number(first) <= 31 && first.length <= 2 ? Number(first) : null;
  let monthAt = dayFirst === null ? at : at + 1;
  if (dayFirst !== null && words.mark('of', monthAt) > 0) monthAt += words.mark('of', monthAt);
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
