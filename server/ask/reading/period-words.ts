/** The words of a question as periods are made of: marks, numbers, units, months and years at a place. */
import { monthOf, yearOf } from './calendar.ts';
import { longestAt } from './patterns.ts';
import type { Token } from './tokens.ts';
import type { Mark, Unit, Words } from './words.ts';

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

/** Days that a date says, and how many words say it. */
export interface Point {
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

const NUMBER = /^\d+$/;

/** Reads the parts of periods; each reading gives the number of words it took, 0 or null for none. */
export class PeriodWords {
  readonly context: PeriodContext;

  constructor(context: PeriodContext) {
    this.context = context;
  }

  take(patterns: Parameters<typeof longestAt>[0], at: number): number {
    return longestAt(patterns, this.context.tokens, at);
  }

  mark(mark: Mark, at: number): number {
    return this.take(this.context.words.periods.marks[mark], at);
  }

  number(at: number): { value: number; length: number } | null {
    const token = this.context.tokens[at];
    if (!token) return null;
    if (NUMBER.test(token.folded)) return { value: Number(token.folded), length: 1 };
    const value = token.keys.map((k) => this.context.words.periods.numbers.get(k)).find((v) => v !== undefined);
    return value === undefined ? null : { value, length: 1 };
  }

  digits(at: number): string | null {
    const token = this.context.tokens[at];
    const text = token?.keys.find((k) => NUMBER.test(k));
    return text ?? null;
  }

  year(at: number): { value: number; length: number } | null {
    let start = at;
    // «من عام 2025»: two such words may stand before a year.
    for (let n = 0; n < 2; n += 1) start += this.mark('of', start);
    const text = this.digits(start);
    if (text === null || !/^(?:19|20)\d\d$/.test(text)) return null;
    let length = start - at + 1;
    if (this.unit(start + 1)?.unit === 'year') length += 1;
    return { value: Number(text), length };
  }

  unit(at: number): { unit: Unit; length: number } | null {
    for (const [unit, patterns] of this.context.words.periods.units) {
      const length = this.take(patterns, at);
      if (length > 0) return { unit, length };
    }
    return null;
  }

  listed(lists: readonly Parameters<typeof longestAt>[0][], at: number): { index: number; length: number } | null {
    let best: { index: number; length: number } | null = null;
    for (const [index, patterns] of lists.entries()) {
      const length = this.take(patterns, at);
      // "Twenty-first" is no "twenty": the longest row is meant.
      if (length > (best?.length ?? 0)) best = { index, length };
    }
    return best;
  }

  month(at: number): { month: number; length: number } | null {
    const hit = this.listed(this.context.words.periods.months, at);
    if (!hit) return null;
    let length = hit.length;
    // Two names of one month side by side, as Arabic papers write it: أبريل/ نيسان.
    const twin = this.listed(this.context.words.periods.months, at + length);
    if (twin && twin.index === hit.index) length += twin.length;
    return { month: hit.index + 1, length };
  }

  needsContext(at: number): boolean {
    return this.context.words.periods.monthsNeedContext.has(this.context.tokens[at]?.folded ?? '');
  }

  bareYear(month: number): number {
    const { today, future } = this.context;
    const now = monthOf(today);
    if (future) return month < now ? yearOf(today) + 1 : yearOf(today);
    return month > now ? yearOf(today) - 1 : yearOf(today);
  }

  /** "last year", "الشهر الماضي", «этот квартал»: a unit with a mark before or after it. */
  markedUnit(at: number): { unit: Unit; by: number; length: number } | null {
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
}
