/** Finds dates in a question that no calendar has ("31 February 2025") or that lie beyond every report ("the year 3000"). */
import { dateBounds } from '../../../model/edtf.ts';
import { pad } from './calendar.ts';
import type { Opened } from './opened.ts';
import { longestAt } from './patterns.ts';
import { asciiDigits } from './tokens.ts';

const WRITTEN =
  /(?<![\d-])(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?![\d-])|(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\5(\d{4})(?![\d./-])/g;
// Any leap year will do for a day without a year.
const LEAP_YEAR = '2024';

const exists = (year: string, month: number, day: number | null) =>
  dateBounds(`${year}-${pad(month)}${day === null ? '' : `-${pad(day)}`}`) !== null;

/** The dates as they were asked, in order; empty where all can be. */
export function impossibleDates({ question, tokens, words }: Opened): string[] {
  const found: string[] = [];
  const put = (from: number, to: number) => found.push(question.slice(tokens[from]?.start, tokens[to]?.end));
  for (const { 0: text, 1: y, 2: m, 3: d, 4: day, 6: month, 7: year, index } of asciiDigits(question).matchAll(
    WRITTEN,
  )) {
    // "2023-24" is a range of years as often as a month.
    if (y !== undefined && d === undefined) continue;
    if (!exists(year ?? y ?? '', Number(month ?? m), Number(day ?? d)))
      found.push(question.slice(index, index + text.length));
  }
  const { months, marks, units } = words.periods;
  const number = (at: number, shape: RegExp) => tokens[at]?.keys.find((k) => shape.test(k)) ?? null;
  const yearUnits = units.find(([unit]) => unit === 'year')?.[1] ?? [];
  for (let at = 0; at < tokens.length; at += 1) {
    const month = months.findIndex((patterns) => longestAt(patterns, tokens, at) > 0);
    if (month >= 0) {
      const names = months[month] ?? [];
      const own = at + longestAt(names, tokens, at);
      // Two names of one month side by side, as Arabic papers write it.
      const end = own + longestAt(names, tokens, own);
      // "The 31st of February".
      const between = longestAt(marks.of, tokens, at - 1) === 1 ? 1 : 0;
      const first = number(at - 1, /^\d{1,2}$/) === null ? at - 1 - between : at - 1;
      const before = number(first, /^\d{1,2}$/);
      const after = before === null ? number(end, /^\d{1,2}$/) : null;
      const year = number(after === null ? end : end + 1, /^(?:19|20)\d\d$/);
      const day = before ?? after;
      const last = (after === null ? end - 1 : end) + (year === null ? 0 : 1);
      if (day !== null && !exists(year ?? LEAP_YEAR, month + 1, Number(day))) put(before === null ? at : first, last);
      at = end - 1;
      continue;
    }
    const far = number(at, /^\d{4,6}$/);
    if (far === null || /^(?:19|20)\d\d$/.test(far)) continue;
    const timed = (['on', 'of', 'since', 'until', 'before', 'after'] as const).some(
      (mark) => longestAt(marks[mark], tokens, at - 1) === 1,
    );
    if (timed || longestAt(yearUnits, tokens, at - 1) === 1 || longestAt(yearUnits, tokens, at + 1) > 0) put(at, at);
  }
  return found;
}
