/** Periods counted in units: "the last three months", "this summer", "the second quarter", "yesterday". */
import { addDays } from '../../../model/edtf.ts';
import { backBy, months, unitBounds, yearOf } from './calendar.ts';
import type { PeriodWords, Point } from './period-words.ts';
import type { Season, Unit } from './words.ts';

const SEASON_START: Record<Season, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** "the last three months", "за последние 30 дней", "الأشهر الثلاثة الماضية", "three months ago". */
export function counted(words: PeriodWords, at: number): Point | null {
  const { today } = words.context;
  const lastFirst = words.mark('last', at);
  const half = words.take(words.context.words.periods.halfYear, at + lastFirst);
  if (half > 0) {
    const length = lastFirst + half + (lastFirst > 0 ? 0 : words.mark('last', at + half));
    if (length > half) return { from: backBy(today, 'month', 6), to: today, length };
  }
  const number = words.number(at + lastFirst);
  const unit = number ? words.unit(at + lastFirst + number.length) : null;
  if (number && unit && number.value > 0 && number.value < 1000) {
    let end = at + lastFirst + number.length + unit.length;
    const lastAfter = lastFirst > 0 ? 0 : words.mark('last', end);
    if (lastFirst > 0 || lastAfter > 0) {
      return { from: backBy(today, unit.unit, number.value), to: today, length: end + lastAfter - at };
    }
    const ago = words.mark('ago', end);
    if (ago > 0) {
      end += ago;
      const day = backBy(today, unit.unit, number.value);
      return { ...unitBounds(unit.unit === 'day' ? 'day' : unit.unit, day, 0), length: end - at };
    }
  }
  const unitFirst = words.unit(at);
  const count = unitFirst ? words.number(at + unitFirst.length) : null;
  const after = unitFirst && count ? words.mark('last', at + unitFirst.length + count.length) : 0;
  if (unitFirst && count && after > 0) {
    return {
      from: backBy(today, unitFirst.unit, count.value),
      to: today,
      length: unitFirst.length + count.length + after,
    };
  }
  for (const [dual, patterns] of words.context.words.periods.dual) {
    const length = words.take(patterns, at);
    const mark = length > 0 ? words.mark('last', at + length) : 0;
    if (mark > 0) return { from: backBy(today, dual, 2), to: today, length: length + mark };
  }
  return null;
}

/** "Summer 2025", "this summer", "last winter": a season, of the year said or the one nearest to today. */
export function season(words: PeriodWords, at: number): Point | null {
  const { today } = words.context;
  let start = at;
  let by: number | null = null;
  for (const [mark, shift] of [
    ['this', 0],
    ['last', -1],
    ['next', 1],
  ] as const) {
    const length = words.mark(mark, at);
    if (length > 0 && by === null) {
      by = shift;
      start = at + length;
    }
  }
  for (const [season, patterns] of words.context.words.periods.seasons) {
    const length = words.take(patterns, start);
    if (length === 0) continue;
    let end = start + length;
    const year = words.year(end);
    if (year) return { ...months(year.value, SEASON_START[season], 3), length: end + year.length - at };
    for (const [mark, shift] of [
      ['this', 0],
      ['last', -1],
      ['next', 1],
    ] as const) {
      const after = words.mark(mark, end);
      if (after > 0 && by === null) {
        by = shift;
        end += after;
      }
    }
    const marked = words.markedUnit(end);
    if (marked?.unit === 'year') {
      return { ...months(yearOf(today) + marked.by, SEASON_START[season], 3), length: end + marked.length - at };
    }
    return { ...seasonNear(words, season, by), length: end - at };
  }
  return null;
}

function seasonNear(words: PeriodWords, season: Season, by: number | null): { from: string; to: string } {
  const { today, future } = words.context;
  const year = yearOf(today);
  const candidates = [-2, -1, 0, 1, 2].map((d) => months(year + d, SEASON_START[season], 3));
  const past = candidates.filter((c) => c.to < today);
  const coming = candidates.filter((c) => c.from > today);
  const current = candidates.find((c) => c.from <= today && c.to >= today);
  const own = months(year, SEASON_START[season], 3);
  if (by === 0) return own;
  if (by !== null) return (by < 0 ? past.at(-1) : coming[0]) ?? own;
  return current ?? (future ? (coming[0] ?? own) : own);
}

/** "Q2 2025", "the first half of last year": a numbered quarter or half. */
export function ordinalUnit(words: PeriodWords, at: number): Point | null {
  const compact = /^q([1-4])$/.exec(words.context.tokens[at]?.folded ?? '')?.[1];
  const hit = compact
    ? { index: Number(compact) - 1, length: 1 }
    : words.listed(words.context.words.periods.ordinals, at);
  let unit = compact ? { unit: 'quarter' as Unit, length: 0 } : hit ? words.unit(at + hit.length) : null;
  let index = hit?.index ?? 0;
  let length = (hit?.length ?? 0) + (unit?.length ?? 0);
  if (!unit || (unit.unit !== 'quarter' && unit.unit !== 'half')) {
    const first = words.unit(at);
    const ordinal =
      first && (first.unit === 'quarter' || first.unit === 'half')
        ? words.listed(words.context.words.periods.ordinals, at + first.length)
        : null;
    if (!first || !ordinal) return null;
    unit = first;
    index = ordinal.index;
    length = first.length + ordinal.length;
  }
  const year = words.year(at + length);
  const marked = year ? null : words.markedUnit(at + length);
  const base = year?.value ?? yearOf(words.context.today) + (marked?.unit === 'year' ? marked.by : 0);
  length += year?.length ?? (marked?.unit === 'year' ? marked.length : 0);
  const size = unit.unit === 'quarter' ? 3 : 6;
  if (index * size >= 12) return null;
  return { ...months(base, index * size + 1, size), length };
}

/** "Yesterday", "last Monday": a single day counted from today. */
export function day(words: PeriodWords, at: number): Point | null {
  const { today } = words.context;
  for (const [mark, by] of [
    ['today', 0],
    ['yesterday', -1],
    ['tomorrow', 1],
  ] as const) {
    const length = words.mark(mark, at);
    if (length > 0) return { from: addDays(today, by), to: addDays(today, by), length };
  }
  const last = words.mark('last', at) || words.mark('on', at);
  const weekday = words.listed(words.context.words.periods.weekdays, at + last);
  if (!weekday) return null;
  const after = words.mark('last', at + last + weekday.length);
  if (last === 0 && after === 0) return null;
  const monday = unitBounds('week', today, 0).from;
  let day = addDays(monday, weekday.index);
  if (day >= today) day = addDays(day, -7);
  return { from: day, to: day, length: last + weekday.length + after };
}
