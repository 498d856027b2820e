/** Reads the period a question asks about: days, months, quarters, seasons, years, "since", "between … and …", counted from `today`. */
import { addDays, dateBounds } from '../../../model/edtf.ts';
import { months, pad, third, unitBounds } from './calendar.ts';
import { calendar, numeric } from './period-dates.ts';
import { counted, day, ordinalUnit, season } from './period-units.ts';
import { type Period, type PeriodContext, type PeriodHit, PeriodWords, type Point } from './period-words.ts';
import type { Mark } from './words.ts';

export type { Period, PeriodHit } from './period-words.ts';

function part(words: PeriodWords, at: number): Point | null {
  for (const part of ['start', 'middle', 'end'] as const) {
    const length = words.mark(part, at);
    if (length === 0) continue;
    const of = words.mark('of', at + length);
    for (const gap of of > 0 ? [of, 0] : [0]) {
      const point = whole(words, at + length + gap);
      if (point) return { ...third(point, part), length: length + gap + point.length };
      // «منذ مطلع العام», "the beginning of the year": the unit that is running.
      const unit = words.unit(at + length + gap);
      if (unit) {
        return { ...third(unitBounds(unit.unit, words.context.today, 0), part), length: length + gap + unit.length };
      }
    }
  }
  return null;
}

/** A year on its own; a bare unit with its mark. */
function whole(words: PeriodWords, at: number): Point | null {
  const direct =
    numeric(words, at) ?? calendar(words, at) ?? ordinalUnit(words, at) ?? counted(words, at) ?? season(words, at);
  if (direct) return direct;
  const marked = words.markedUnit(at);
  if (marked) return { ...unitBounds(marked.unit, words.context.today, marked.by), length: marked.length };
  const year = words.year(at);
  if (!year) return null;
  return { ...months(year.value, 1, 12), length: year.length };
}

function pointAt(words: PeriodWords, at: number): Point | null {
  return part(words, at) ?? whole(words, at) ?? day(words, at);
}

/** A period from `at` on with the words that bind it. */
function periodAt(words: PeriodWords, at: number): PeriodHit | null {
  return range(words, at) ?? open(words, at) ?? plain(words, at);
}

function range(words: PeriodWords, at: number): PeriodHit | null {
  for (const opener of ['between', 'from'] as const) {
    const mark = words.mark(opener, at);
    // «بين عامي 2023 و2024», «بين شهري مارس ومايو»: the unit of both ends stands before them.
    const length = mark > 0 ? mark + words.mark('of', at + mark) : 0;
    const from = length > 0 ? (pointAt(words, at + length) ?? barePart(words, at + length)) : null;
    if (!from) continue;
    const joint = at + length + from.length;
    const to = afterJoint(words, joint);
    if (!to) continue;
    return { from: inYearOf(words, from, at + length, to), to: to.to, at, length: joint + to.length - at };
  }
  // "10-12 April", "2023-2024", "April to June 2025" without an opener.
  const from = pointAt(words, at);
  const to = from ? afterDash(words, at + from.length) : null;
  const begin = from && to ? inYearOf(words, from, at, to) : null;
  return from && to && begin && to.to > begin ? { from: begin, to: to.to, at, length: from.length + to.length } : null;
}

/** First day of a beginning that has no year of its own: it takes that of the other end ("between February and May 2023"). */
function inYearOf(words: PeriodWords, from: Point, at: number, to: Point): string {
  const says = (first: number, length: number) =>
    Array.from({ length }, (_, i) => words.year(first + i)).some((y) => y !== null);
  const end = at + from.length;
  if (says(at, from.length) || !says(end, to.length + 1)) return from.from;
  const moved = `${to.from.slice(0, 4)}${from.from.slice(4)}`;
  return moved <= to.to ? moved : `${Number(to.from.slice(0, 4)) - 1}${from.from.slice(4)}`;
}

/** A bare day number that takes month and year from the other end: "between 3 and 10 April". */
function barePart(words: PeriodWords, at: number): Point | null {
  const text = words.digits(at);
  if (text === null || !/^([1-9]|[12]\d|3[01])$/.test(text)) return null;
  const other = afterJoint(words, at + 1);
  if (!other || other.from.slice(0, 7) !== other.to.slice(0, 7)) return null;
  const bounds = dateBounds(`${other.from.slice(0, 8)}${pad(Number(text))}`);
  return bounds && { ...bounds, length: 1 };
}

function afterJoint(words: PeriodWords, at: number): Point | null {
  const joint = words.mark('to', at);
  const point = pointAt(words, at + joint);
  if (!point) return null;
  // Arabic writes "and" onto the next word: «بين مايو ويونيو».
  const glued = words.context.tokens[at]?.script === 'ar' || words.context.tokens[at - 1]?.hyphen;
  return joint > 0 || glued ? { ...point, length: joint + point.length } : null;
}

function afterDash(words: PeriodWords, at: number): Point | null {
  const { tokens } = words.context;
  const dashed = tokens[at - 1]?.hyphen === true;
  const joint = dashed ? 0 : words.mark('to', at);
  if (!dashed && (joint === 0 || tokens[at]?.folded === 'and' || tokens[at]?.folded === 'и')) return null;
  const point = pointAt(words, at + joint);
  return point && { ...point, length: joint + point.length };
}

function open(words: PeriodWords, at: number): PeriodHit | null {
  const { today } = words.context;
  const cases: [Mark, (p: Point) => Period][] = [
    ['since', (p) => ({ from: p.from, to: null })],
    ['after', (p) => ({ from: addDays(p.to, 1), to: null })],
    ['before', (p) => ({ from: null, to: addDays(p.from, -1) })],
    ['until', (p) => ({ from: null, to: p.to })],
  ];
  for (const [mark, make] of cases) {
    const length = words.mark(mark, at);
    const point = length > 0 ? pointAt(words, at + length) : null;
    if (!point) continue;
    const end = at + length + point.length;
    const until = mark === 'since' ? words.mark('until', end) : 0;
    const to = until > 0 ? pointAt(words, end + until) : null;
    if (to) return { from: point.from, to: to.to, at, length: length + point.length + until + to.length };
    // "Before the end of summer" takes in its last day.
    const toItsEnd = mark === 'before' && words.mark('end', at + length) > 0;
    const period = toItsEnd ? { from: null, to: point.to } : make(point);
    return period.from !== null && period.from > today && mark === 'since' && !words.context.future
      ? { from: point.from, to: point.to, at, length: length + point.length }
      : { ...period, at, length: length + point.length };
  }
  return null;
}

function plain(words: PeriodWords, at: number): PeriodHit | null {
  const on = words.mark('on', at);
  const point = (on > 0 ? pointAt(words, at + on) : null) ?? null;
  if (point) return { from: point.from, to: point.to, at, length: on + point.length };
  const bare = pointAt(words, at);
  return bare && { from: bare.from, to: bare.to, at, length: bare.length };
}

/** Every period of a question, left to right, none overlapping. */
export function findPeriods(context: PeriodContext): PeriodHit[] {
  const words = new PeriodWords(context);
  const hits: PeriodHit[] = [];
  for (let at = 0; at < context.tokens.length; ) {
    const hit = periodAt(words, at);
    if (hit) hits.push(hit);
    at += hit?.length ?? 1;
  }
  return hits;
}
