/** Counts talks by month for the timeline, and turns brushed months into a period of days. */
import type { TalkAnswer } from '../../model/api/facts.ts';
import { datePrecision } from '../../model/edtf.ts';
import { STATUS_CLASS, type StatusClass } from '../../model/vocabulary.ts';

/** Talks of one month: firmly dated ones by status (those still to come apart), and those dated vaguer than a month. */
export interface MonthCount extends Record<StatusClass, number> {
  /** `YYYY-MM`. */
  month: string;
  /** Planned and not past yet; not among `planned`. */
  ahead: number;
  vague: number;
}

const empty = (month: string): MonthCount => ({ month, held: 0, planned: 0, ahead: 0, off: 0, vague: 0 });

/** The calendar day of a moment where the reader is, `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((n) => String(n).padStart(2, '0'));
  return `${moment.getFullYear()}-${month}-${day}`;
}

/** The part of the way from the first month's begin to the last one's end at which a day's middle lies, or null outside. */
export function partOfWay(months: readonly string[], day: string): number | null {
  const month = day.slice(0, 7);
  const index = months.indexOf(month);
  const days = Number(lastDay(month).slice(8));
  return index < 0 ? null : (index + (Number(day.slice(8)) - 0.5) / days) / months.length;
}

/** Months from one to another, both included. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  let [year, month] = first.split('-').map(Number) as [number, number];
  for (let text = first; text <= last && months.length < 2_400; ) {
    months.push(text);
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year++;
    text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  }
  return months;
}

/** Last day of a month. */
export function lastDay(month: string): string {
  const [year, m] = month.split('-').map(Number) as [number, number];
  return `${month}-${String(new Date(Date.UTC(year, m, 0)).getUTCDate()).padStart(2, '0')}`;
}

/**
 * Counts by month without gaps. A talk stands in the month its date begins in; denied talks, which are claims, are in
 * no count; `undated` says how many have no date at all. A planned talk that may still come on or after `today` is ahead.
 */
export function countByMonth(talks: TalkAnswer[], today: string): { months: MonthCount[]; undated: number } {
  const counts = new Map<string, MonthCount>();
  let undated = 0;
  for (const talk of talks) {
    const status = STATUS_CLASS[talk.status];
    if (!status) continue;
    if (!talk.dateFrom || !talk.date) {
      undated++;
      continue;
    }
    const month = talk.dateFrom.slice(0, 7);
    const entry = counts.get(month) ?? empty(month);
    const precision = datePrecision(talk.date);
    const vague = (precision === 'interval' || precision === 'year') && talk.dateTo?.slice(0, 7) !== month;
    const ahead = status === 'planned' && (talk.dateTo ?? talk.dateFrom) >= today;
    entry[vague ? 'vague' : ahead ? 'ahead' : status]++;
    counts.set(month, entry);
  }
  const known = [...counts.keys()].sort();
  const [first, last] = [known[0], known.at(-1)];
  const months = first && last ? monthsBetween(first, last) : [];
  return { months: months.map((m) => counts.get(m) ?? empty(m)), undated };
}

/** Height of a month's bar, in talks. */
export const total = (m: MonthCount): number => m.held + m.planned + m.ahead + m.off + m.vague;
