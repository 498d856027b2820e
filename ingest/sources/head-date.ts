/** The publication date that a plain text carries in its head. */
import { IsoDay } from '../../model/edtf.ts';
import { MONTH_NUMBER, MONTH_PATTERN } from './months.ts';

/** Characters of the head that are searched. */
const HEAD = 1_500;

const M = `(?<month>${MONTH_PATTERN})`;
const Y = '(?<year>(?:19|20)\\d\\d)';
const D = '(?<day>0?[1-9]|[12]\\d|3[01])';
const before = '(?<![\\p{L}\\p{N}.,/-])';
const after = '(?![\\p{L}\\p{N}]|[.,/-]\\d)';
/** A second name of the same month, as Arabic papers write it: «أبريل/ نيسان», «نيسان (أبريل)». */
const second = `(?:\\s*[/(]\\s*(?:${MONTH_PATTERN})\\)?)?`;

/** Forms of a full date, the least doubtful first. */
const FORMS = [
  `${before}${Y}-(?<monthNumber>0[1-9]|1[0-2])-(?<day>\\d\\d)(?![\\d-])`,
  `${before}${Y}/(?<monthNumber>0?[1-9]|1[0-2])/${D}${after}`,
  `${before}(?<first>\\d{1,2})(?<mark>[./-])(?<second>\\d{1,2})\\k<mark>${Y}${after}`,
  `${before}${D}(?:st|nd|rd|th|-го|-е)?(?:\\s+of)?\\s+${M}\\.?${second},?\\s+${Y}${after}`,
  `${before}${M}\\.?\\s+${D}(?:st|nd|rd|th)?,?\\s+${Y}${after}`,
].map((form) => new RegExp(form, 'giu'));

/** Same length as the input, so that positions stay. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[٠-٩]/gu, (c) => String((c.codePointAt(0) ?? 0) - 0x660))
    .replace(/[۰-۹]/gu, (c) => String((c.codePointAt(0) ?? 0) - 0x6f0))
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/[\u200e\u200f\u061c\u00a0\u202a-\u202e\u2066-\u2069]/gu, ' ');
}

function toDay(year: string | undefined, month: number, day: string | undefined): string | null {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return IsoDay.safeParse(iso).success ? iso : null;
}

/** Day first, as in all three languages' papers; the other way round only where no month can be meant. */
function readMatch(groups: Record<string, string | undefined>): string | null {
  const { year, day, month, monthNumber, first, second: other } = groups;
  if (month !== undefined) return toDay(year, MONTH_NUMBER.get(month.replace(/\s+/g, ' ')) ?? 0, day);
  if (monthNumber !== undefined) return toDay(year, Number(monthNumber), day);
  return toDay(year, Number(other), first) ?? toDay(year, Number(first), other);
}

interface Found {
  day: string;
  start: number;
  end: number;
  /** The date is all that its line holds, or ends it in figures. */
  apart: boolean;
}

function datesIn(head: string): Found[] {
  const found = FORMS.flatMap((form, i) =>
    [...head.matchAll(form)].flatMap((m) => {
      const day = readMatch(m.groups ?? {});
      if (day === null) return [];
      const start = m.index;
      const end = start + m[0].length;
      const left = head.slice(head.lastIndexOf('\n', start - 1) + 1, start);
      const right = head.slice(end).split('\n', 1)[0] ?? '';
      const letters = (left + right).replace(/[^\p{L}]/gu, '').length;
      const closes = i < 3 && right.replace(/[^\p{L}\p{N}]/gu, '') === '';
      return [{ day, start, end, apart: letters <= 24 || closes }];
    }),
  );
  return found.sort((a, b) => a.start - b.start);
}

/**
 * The date of publication in the first 1,500 characters: a date that stands apart (alone on its line, or in figures at
 * a line's end) before any other full date there; null when there is none.
 *
 * @param onlyApart accept only a date that stands apart, for text whose date was not asked to be in it
 * @returns `YYYY-MM-DD`
 */
export function findHeadDate(text: string, onlyApart = false): string | null {
  const found = datesIn(fold(text.slice(0, HEAD)));
  return (found.find((f) => f.apart) ?? (onlyApart ? undefined : found[0]))?.day ?? null;
}
