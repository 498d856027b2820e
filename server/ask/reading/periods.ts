/** Reads the period a question asks about: days, months, quarters, seasons, years, "since", "between … and …", counted from `today`. */
import { addDays, dateBounds } from '../../../model/edtf.ts';
import { backBy, monthOf, months, pad, third, unitBounds, yearOf } from './calendar.ts';
import { longestAt } from './patterns.ts';
import type { Token } from './tokens.ts';
import type { Mark, Season, Unit, Words } from './words.ts';

/** Days asked about, both inclusive; null is open. */
export interface Period {
  from: string | null;
  to: string | null;
}

/** A period and the words that say it. */
export interface PeriodHit extends Period {
  at: number;
  length: number;
}

interface Point {
  from: string;
  to: string;
  length: number;
}

/** What reading a period needs to know: `future` picks the coming month of a bare month name, else the latest one. */
export interface PeriodContext {
  tokens: readonly Token[];
  words: Words;
  today: string;
  future: boolean;
}

const SEASON_START: Record<Season, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

const NUMBER = /^\d+$/;

class Reader {
  private readonly context: PeriodContext;

  constructor(context: PeriodContext) {
    this.context = context;
  }

  private take(patterns: Parameters<typeof longestAt>[0], at: number): number {
    return longestAt(patterns, this.context.tokens, at);
  }

  mark(mark: Mark, at: number): number {
    return this.take(this.context.words.periods.marks[mark], at);
  }

  private number(at: number): { value: number; length: number } | null {
    const token = this.context.tokens[at];
    if (!token) return null;
    if (NUMBER.test(token.folded)) return { value: Number(token.folded), length: 1 };
    const value = token.keys.map((k) => this.context.words.periods.numbers.get(k)).find((v) => v !== undefined);
    return value === undefined ? null : { value, length: 1 };
  }

  private digits(at: number): string | null {
    const token = this.context.tokens[at];
    const text = token?.keys.find((k) => NUMBER.test(k));
    return text ?? null;
  }

  private year(at: number): { value: number; length: number } | null {
    let start = at;
    const of = this.mark('of', at);
    if (of > 0) start += of;
    const text = this.digits(start);
    if (text === null || !/^(?:19|20)\d\d$/.test(text)) return null;
    let length = start - at + 1;
    if (this.unit(start + 1)?.unit === 'year') length += 1;
    return { value: Number(text), length };
  }

  private unit(at: number): { unit: Unit; length: number } | null {
    for (const [unit, patterns] of this.context.words.periods.units) {
      const length = this.take(patterns, at);
      if (length > 0) return { unit, length };
    }
    return null;
  }

  private listed(
    lists: readonly Parameters<typeof longestAt>[0][],
    at: number,
  ): { index: number; length: number } | null {
    for (const [index, patterns] of lists.entries()) {
      const length = this.take(patterns, at);
      if (length > 0) return { index, length };
    }
    return null;
  }

  private month(at: number): { month: number; length: number } | null {
    const hit = this.listed(this.context.words.periods.months, at);
    if (!hit) return null;
    let length = hit.length;
    // Two names of one month side by side, as Arabic papers write it: أبريل/ نيسان.
    const twin = this.listed(this.context.words.periods.months, at + length);
    if (twin && twin.index === hit.index) length += twin.length;
    return { month: hit.index + 1, length };
  }

  private needsContext(at: number): boolean {
    return this.context.words.periods.monthsNeedContext.has(this.context.tokens[at]?.folded ?? '');
  }

  private bareYear(month: number): number {
    const { today, future } = this.context;
    const now = monthOf(today);
    if (future) return month < now ? yearOf(today) + 1 : yearOf(today);
    return month > now ? yearOf(today) - 1 : yearOf(today);
  }

  /** ISO days and months, and days written with dots or slashes. */
  private numeric(at: number): Point | null {
    const { tokens } = this.context;
    const [a, b, c] = [this.digits(at), this.digits(at + 1), this.digits(at + 2)];
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
  private calendar(at: number): Point | null {
    const { tokens } = this.context;
    const first = this.digits(at);
    const dayFirst =
      first !== null && Number(first) >= 1 && Number(first) <= 31 && first.length <= 2 ? Number(first) : null;
    let monthAt = dayFirst === null ? at : at + 1;
    if (dayFirst !== null && this.mark('of', monthAt) > 0) monthAt += this.mark('of', monthAt);
    const month = this.month(monthAt);
    if (!month) return null;
    let end = monthAt + month.length;
    let day = dayFirst;
    const after = this.digits(end)?.match(/^([1-9]|[12]\d|3[01])$/)?.[1];
    if (day === null && after !== undefined) {
      day = Number(after);
      end += 1;
    } else if (day === null && /^\d{1,2}(?:st|nd|rd|th)$/.test(tokens[end]?.folded ?? '')) {
      day = Number.parseInt(tokens[end]?.folded ?? '', 10);
      end += 1;
    }
    const year = this.year(end);
    if (!year && this.needsContext(monthAt) && day === null && !this.precededByMark(monthAt)) return null;
    if (year) end += year.length;
    const shift = year ? null : this.relative(end);
    const base = year?.value ?? this.bareYear(month.month) + (shift?.unit === 'year' ? shift.by : 0);
    if (shift) end += shift.length;
    const bounds = dateBounds(`${base}-${pad(month.month)}${day === null ? '' : `-${pad(day)}`}`);
    return bounds && { ...bounds, length: end - at };
  }

  private precededByMark(at: number): boolean {
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
    return at > 0 && marks.some((m) => this.mark(m, at - 1) === 1);
  }

  /** "last year" after a month: the month of that year. */
  private relative(at: number): { unit: Unit; by: number; length: number } | null {
    const hit = this.markedUnit(at);
    return hit && hit.unit === 'year' ? { unit: 'year', by: hit.by, length: hit.length } : this.trailingMark(at);
  }

  /** Arabic «في أبريل الماضي»: the mark alone only says that the latest one is meant, which a bare month means anyway. */
  private trailingMark(at: number): { unit: Unit; by: number; length: number } | null {
    for (const mark of ['last', 'this', 'next'] as const) {
      const length = this.mark(mark, at);
      if (length > 0) return { unit: 'month', by: 0, length };
    }
    return null;
  }

  /** "last year", "الشهر الماضي", «этот квартал»: a unit with a mark before or after it. */
  private markedUnit(at: number): { unit: Unit; by: number; length: number } | null {
    const shifts = [
      ['this', 0],
      ['last', -1],
      ['next', 1],
    ] as const;
    for (const [mark, by] of shifts) {
      const before = this.mark(mark, at);
      const unit = before > 0 ? this.unit(at + before) : null;
      if (unit) return { unit: unit.unit, by, length: before + unit.length };
    }
    const unit = this.unit(at);
    if (!unit) return null;
    for (const [mark, by] of shifts) {
      const after = this.mark(mark, at + unit.length);
      if (after > 0) return { unit: unit.unit, by, length: unit.length + after };
    }
    return null;
  }

  /** "the last three months", "за последние 30 дней", "الأشهر الثلاثة الماضية", "three months ago". */
  private counted(at: number): Point | null {
    const { today } = this.context;
    const lastFirst = this.mark('last', at);
    const number = this.number(at + lastFirst);
    const unit = number ? this.unit(at + lastFirst + number.length) : null;
    if (number && unit && number.value > 0 && number.value < 1000) {
      let end = at + lastFirst + number.length + unit.length;
      const lastAfter = lastFirst > 0 ? 0 : this.mark('last', end);
      if (lastFirst > 0 || lastAfter > 0) {
        return { from: backBy(today, unit.unit, number.value), to: today, length: end + lastAfter - at };
      }
      const ago = this.mark('ago', end);
      if (ago > 0) {
        end += ago;
        const day = backBy(today, unit.unit, number.value);
        return { ...unitBounds(unit.unit === 'day' ? 'day' : unit.unit, day, 0), length: end - at };
      }
    }
    const unitFirst = this.unit(at);
    const count = unitFirst ? this.number(at + unitFirst.length) : null;
    const after = unitFirst && count ? this.mark('last', at + unitFirst.length + count.length) : 0;
    if (unitFirst && count && after > 0) {
      return {
        from: backBy(today, unitFirst.unit, count.value),
        to: today,
        length: unitFirst.length + count.length + after,
      };
    }
    for (const [dual, patterns] of this.context.words.periods.dual) {
      const length = this.take(patterns, at);
      const mark = length > 0 ? this.mark('last', at + length) : 0;
      if (mark > 0) return { from: backBy(today, dual, 2), to: today, length: length + mark };
    }
    return null;
  }

  private season(at: number): Point | null {
    const { today } = this.context;
    let start = at;
    let by: number | null = null;
    for (const [mark, shift] of [
      ['this', 0],
      ['last', -1],
      ['next', 1],
    ] as const) {
      const length = this.mark(mark, at);
      if (length > 0 && by === null) {
        by = shift;
        start = at + length;
      }
    }
    for (const [season, patterns] of this.context.words.periods.seasons) {
      const length = this.take(patterns, start);
      if (length === 0) continue;
      let end = start + length;
      const year = this.year(end);
      if (year) return { ...months(year.value, SEASON_START[season], 3), length: end + year.length - at };
      for (const [mark, shift] of [
        ['this', 0],
        ['last', -1],
        ['next', 1],
      ] as const) {
        const after = this.mark(mark, end);
        if (after > 0 && by === null) {
          by = shift;
          end += after;
        }
      }
      const marked = this.markedUnit(end);
      if (marked?.unit === 'year') {
        return { ...months(yearOf(today) + marked.by, SEASON_START[season], 3), length: end + marked.length - at };
      }
      return { ...this.seasonNear(season, by), length: end - at };
    }
    return null;
  }

  private seasonNear(season: Season, by: number | null): { from: string; to: string } {
    const { today, future } = this.context;
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

  private ordinalUnit(at: number): Point | null {
    const compact = /^q([1-4])$/.exec(this.context.tokens[at]?.folded ?? '')?.[1];
    const hit = compact
      ? { index: Number(compact) - 1, length: 1 }
      : this.listed(this.context.words.periods.ordinals, at);
    let unit = compact ? { unit: 'quarter' as Unit, length: 0 } : hit ? this.unit(at + hit.length) : null;
    let index = hit?.index ?? 0;
    let length = (hit?.length ?? 0) + (unit?.length ?? 0);
    if (!unit || (unit.unit !== 'quarter' && unit.unit !== 'half')) {
      const first = this.unit(at);
      const ordinal =
        first && (first.unit === 'quarter' || first.unit === 'half')
          ? this.listed(this.context.words.periods.ordinals, at + first.length)
          : null;
      if (!first || !ordinal) return null;
      unit = first;
      index = ordinal.index;
      length = first.length + ordinal.length;
    }
    const year = this.year(at + length);
    const marked = year ? null : this.markedUnit(at + length);
    const base = year?.value ?? yearOf(this.context.today) + (marked?.unit === 'year' ? marked.by : 0);
    length += year?.length ?? (marked?.unit === 'year' ? marked.length : 0);
    const size = unit.unit === 'quarter' ? 3 : 6;
    if (index * size >= 12) return null;
    return { ...months(base, index * size + 1, size), length };
  }

  private part(at: number): Point | null {
    for (const part of ['start', 'middle', 'end'] as const) {
      const length = this.mark(part, at);
      if (length === 0) continue;
      const of = this.mark('of', at + length);
      for (const gap of of > 0 ? [of, 0] : [0]) {
        const point = this.whole(at + length + gap);
        if (point) return { ...third(point, part), length: length + gap + point.length };
        // «منذ مطلع العام», "the beginning of the year": the unit that is running.
        const unit = this.unit(at + length + gap);
        if (unit) {
          return { ...third(unitBounds(unit.unit, this.context.today, 0), part), length: length + gap + unit.length };
        }
      }
    }
    return null;
  }

  private day(at: number): Point | null {
    const { today } = this.context;
    for (const [mark, by] of [
      ['today', 0],
      ['yesterday', -1],
      ['tomorrow', 1],
    ] as const) {
      const length = this.mark(mark, at);
      if (length > 0) return { from: addDays(today, by), to: addDays(today, by), length };
    }
    const last = this.mark('last', at) || this.mark('on', at);
    const weekday = this.listed(this.context.words.periods.weekdays, at + last);
    if (!weekday) return null;
    const after = this.mark('last', at + last + weekday.length);
    if (last === 0 && after === 0) return null;
    const monday = unitBounds('week', today, 0).from;
    let day = addDays(monday, weekday.index);
    if (day >= today) day = addDays(day, -7);
    return { from: day, to: day, length: last + weekday.length + after };
  }

  /** A year on its own; a bare unit with its mark. */
  private whole(at: number): Point | null {
    const direct = this.numeric(at) ?? this.calendar(at) ?? this.ordinalUnit(at) ?? this.counted(at) ?? this.season(at);
    if (direct) return direct;
    const marked = this.markedUnit(at);
    if (marked) return { ...unitBounds(marked.unit, this.context.today, marked.by), length: marked.length };
    const year = this.year(at);
    if (!year) return null;
    return { ...months(year.value, 1, 12), length: year.length };
  }

  point(at: number): Point | null {
    return this.part(at) ?? this.whole(at) ?? this.day(at);
  }

  /** A period from `at` on with the words that bind it. */
  period(at: number): PeriodHit | null {
    return this.range(at) ?? this.open(at) ?? this.plain(at);
  }

  private range(at: number): PeriodHit | null {
    for (const opener of ['between', 'from'] as const) {
      const length = this.mark(opener, at);
      const from = length > 0 ? (this.point(at + length) ?? this.barePart(at + length)) : null;
      if (!from) continue;
      const joint = at + length + from.length;
      const to = this.afterJoint(joint);
      if (!to) continue;
      return { from: from.from, to: to.to, at, length: joint + to.length - at };
    }
    // "10-12 April", "2023-2024", "April to June 2025" without an opener.
    const from = this.point(at);
    const to = from ? this.afterDash(at + from.length) : null;
    return from && to && to.to > from.from ? { from: from.from, to: to.to, at, length: from.length + to.length } : null;
  }

  /** A bare day number that takes month and year from the other end: "between 3 and 10 April". */
  private barePart(at: number): Point | null {
    const text = this.digits(at);
    if (text === null || !/^([1-9]|[12]\d|3[01])$/.test(text)) return null;
    const other = this.afterJoint(at + 1);
    if (!other || other.from.slice(0, 7) !== other.to.slice(0, 7)) return null;
    const bounds = dateBounds(`${other.from.slice(0, 8)}${pad(Number(text))}`);
    return bounds && { ...bounds, length: 1 };
  }

  private afterJoint(at: number): Point | null {
    const joint = this.mark('to', at);
    const point = this.point(at + joint);
    if (!point) return null;
    // Arabic writes "and" onto the next word: «بين مايو ويونيو».
    const glued = this.context.tokens[at]?.script === 'ar' || this.context.tokens[at - 1]?.hyphen;
    return joint > 0 || glued ? { ...point, length: joint + point.length } : null;
  }

  private afterDash(at: number): Point | null {
    const { tokens } = this.context;
    const dashed = tokens[at - 1]?.hyphen === true;
    const joint = dashed ? 0 : this.mark('to', at);
    if (!dashed && (joint === 0 || tokens[at]?.folded === 'and' || tokens[at]?.folded === 'и')) return null;
    const point = this.point(at + joint);
    return point && { ...point, length: joint + point.length };
  }

  private open(at: number): PeriodHit | null {
    const { today } = this.context;
    const cases: [Mark, (p: Point) => Period][] = [
      ['since', (p) => ({ from: p.from, to: null })],
      ['after', (p) => ({ from: addDays(p.to, 1), to: null })],
      ['before', (p) => ({ from: null, to: addDays(p.from, -1) })],
      ['until', (p) => ({ from: null, to: p.to })],
    ];
    for (const [mark, make] of cases) {
      const length = this.mark(mark, at);
      const point = length > 0 ? this.point(at + length) : null;
      if (!point) continue;
      const end = at + length + point.length;
      const until = mark === 'since' ? this.mark('until', end) : 0;
      const to = until > 0 ? this.point(end + until) : null;
      if (to) return { from: point.from, to: to.to, at, length: length + point.length + until + to.length };
      // "Before the end of summer" takes in its last day.
      const toItsEnd = mark === 'before' && this.mark('end', at + length) > 0;
      const period = toItsEnd ? { from: null, to: point.to } : make(point);
      return period.from !== null && period.from > today && mark === 'since' && !this.context.future
        ? { from: point.from, to: point.to, at, length: length + point.length }
        : { ...period, at, length: length + point.length };
    }
    return null;
  }

  private plain(at: number): PeriodHit | null {
    const on = this.mark('on', at);
    const point = (on > 0 ? this.point(at + on) : null) ?? null;
    if (point) return { from: point.from, to: point.to, at, length: on + point.length };
    const bare = this.point(at);
    return bare && { from: bare.from, to: bare.to, at, length: bare.length };
  }
}

/** Every period of a question, left to right, none overlapping. */
export function findPeriods(context: PeriodContext): PeriodHit[] {
  const reader = new Reader(context);
  const hits: PeriodHit[] = [];
  for (let at = 0; at < context.tokens.length; ) {
    const hit = reader.period(at);
    if (hit) hits.push(hit);
    at += hit?.length ?? 1;
  }
  return hits;
}
