/** Numbers, days and EDTF dates in the interface language; Latin digits and the Gregorian calendar everywhere, as the agencies of all three languages print them. */
import { dateBounds, datePrecision } from '../../model/edtf.ts';
import type { Language } from '../../model/vocabulary.ts';

/** Locale of each interface language, with its digits and calendar. */
export const LOCALE: Record<Language, string> = {
  en: 'en-GB-u-ca-gregory-nu-latn',
  ar: 'ar-u-ca-gregory-nu-latn',
  ru: 'ru-RU-u-ca-gregory-nu-latn',
};

const formats = new Map<string, Intl.DateTimeFormat>();
function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(LOCALE[language], { ...options, timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format;
}

const at = (day: string): Date => new Date(`${day}T00:00:00Z`);
const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };

/** 1,234 in the way of the language. */
export const formatNumber = (n: number, language: Language): string =>
  new Intl.NumberFormat(LOCALE[language]).format(n);

/** A day, `YYYY-MM-DD`, written out. */
export const formatDay = (day: string, language: Language): string => dateFormat(language, DAY).format(at(day));

/** A month, `YYYY-MM`, short or written out. */
export const formatMonth = (month: string, language: Language, style: 'short' | 'long' = 'long'): string =>
  dateFormat(language, { month: style, year: 'numeric' }).format(at(`${month}-01`));

/** The name of a month under an axis, `YYYY-MM`: January as its year, which tells that of those after it. */
export const formatMonthOfAxis = (month: string, language: Language): string =>
  month.endsWith('-01')
    ? formatYear(month, language)
    : dateFormat(language, { month: 'short' }).format(at(`${month}-01`));

/** A day without its year, `YYYY-MM-DD`, short, for places where the year stands beside it. */
export const formatShortDay = (day: string, language: Language): string =>
  dateFormat(language, { day: 'numeric', month: 'short' }).format(at(day));

/** A year, from any of its days or months. */
export const formatYear = (day: string, language: Language): string =>
  dateFormat(language, { year: 'numeric' }).format(at(`${day.slice(0, 4)}-01-01`));

/** The time from one day to another, both included, in the fewest words: years, months or days. */
export function formatPeriod(from: string, to: string, language: Language): string {
  const next = new Date(at(to).getTime() + 86_400_000).toISOString().slice(0, 10);
  const isWhole = (end: string): boolean => from.endsWith(end) && next.endsWith(end);
  const parts: Intl.DateTimeFormatOptions = isWhole('-01-01')
    ? { year: 'numeric' }
    : isWhole('-01')
      ? { month: 'long', year: 'numeric' }
      : DAY;
  return dateFormat(language, parts).formatRange(at(from), at(to));
}

/** 85 % in the way of the language, of a number from 0 to 1. */
export const formatPart = (part: number, language: Language): string =>
  new Intl.NumberFormat(LOCALE[language], { style: 'percent' }).format(part);

/** An EDTF date: a day, a month, a year, or a range; an uncertain one is marked with a question mark of the language. */
export function formatEdtf(edtf: string, language: Language): string {
  const bounds = dateBounds(edtf.replace(/[?~%]/g, ''));
  if (!bounds) return edtf;
  const mark = /[?~%]/.test(edtf) ? (language === 'ar' ? ' ؟' : ' ?') : '';
  const from = at(bounds.from);
  switch (datePrecision(edtf)) {
    case 'day':
      return dateFormat(language, DAY).format(from) + mark;
    case 'month':
      return dateFormat(language, { month: 'long', year: 'numeric' }).format(from) + mark;
    case 'year':
      return dateFormat(language, { year: 'numeric' }).format(from) + mark;
    default:
      return dateFormat(language, DAY).formatRange(from, at(bounds.to)) + mark;
  }
}

/** Names in the way of the language: "a, b and c". */
export const formatList = (items: string[], language: Language): string =>
  new Intl.ListFormat(LOCALE[language], { type: 'conjunction' }).format(items);

/** Compares two texts in the order of the language. */
export const collator = (language: Language): Intl.Collator => new Intl.Collator(LOCALE[language]);
