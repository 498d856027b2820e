/** Turns what a text says of a time into an EDTF date, relative to the day of publication. */
import { addDays, daysBetween } from '../../../model/edtf.ts';
import { isHijri, resolveHijri } from './hijri.ts';
import type { DateSpec, Tense } from './spec.ts';

const pad = (n: number) => String(n).padStart(2, '0');
const iso = (y: number, m: number, d: number) => `${y}-${pad(m)}-${pad(d)}`;
const lastDay = (y: number, m: number) => new Date(Date.UTC(y, m, 0)).getUTCDate();
const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** Days from the start of a month just past. */
const JUST_PAST = 100;

function nearestYear(month: number, day: number, published: string, tense: Tense): number {
  const year = Number(published.slice(0, 4));
  const same = iso(year, month, day);
  // A day named a few weeks ahead without its year is still to come, whatever the verb.
  if (day > 1 && same > published && daysBetween(published, same) <= 45) return year;
  if (tense === 'past') return same.slice(0, day > 1 ? 10 : 7) > published.slice(0, day > 1 ? 10 : 7) ? year - 1 : year;
  // A month just past is meant as past also beside a plan: what is a year away would be called next year's.
  const gone = same.slice(0, 7) < published.slice(0, 7);
  return gone && daysBetween(same, published) > JUST_PAST ? year + 1 : year;
}

/** «Last summer» said in June is that of the year before: the latest one that is over. */
function lastSeason(q: number, first: number, published: string): number {
  const year = Number(published.slice(0, 4)) - (q === 4 ? 1 : 0);
  const end = iso(q === 4 ? year + 1 : year, q === 4 ? 2 : first + 2, 28);
  return end < published ? year : year - 1;
}

function season(spec: DateSpec, published: string, tense: Tense): string {
  const q = spec.Q as number;
  const first = { 1: 3, 2: 6, 3: 9, 4: 12 }[q] as number;
  const year =
    spec.Y ??
    (spec.S === -1
      ? lastSeason(q, first, published)
      : Number(published.slice(0, 4)) + (spec.S === 1 && tense === 'past' ? 1 : 0));
  const end = q === 4 ? iso(year + 1, 2, lastDay(year + 1, 2)) : iso(year, first + 2, lastDay(year, first + 2));
  const opens = iso(year, first, 1);
  const start = spec.B !== undefined && published < end && published > opens ? published : opens;
  return `${start}/${end}`;
}

function relativeUnit(spec: DateSpec, published: string): string | null {
  const unit = spec.U as number;
  const n = spec.N ?? 1;
  const dir = spec.S ?? 0;
  const [y, m] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  if (unit % 365 === 0) return String(y + dir * n * (unit / 365));
  if (unit % 30 === 0) {
    const at = new Date(Date.UTC(y, m - 1 + dir * n * (unit / 30), 1));
    const [yy, mm] = [at.getUTCFullYear(), at.getUTCMonth() + 1];
    if (spec.D !== undefined) return spec.D <= lastDay(yy, mm) ? iso(yy, mm, spec.D) : null;
    if (spec.P !== undefined) {
      const [from, to] = { 1: [1, 10], 2: [11, 20], 3: [21, lastDay(yy, mm)] }[spec.P] as [number, number];
      return `${iso(yy, mm, from)}/${iso(yy, mm, to)}`;
    }
    return `${yy}-${pad(mm)}`;
  }
  if (unit === 7) {
    if (spec.N !== undefined) return addDays(published, dir * 7 * n);
    const monday = addDays(published, 1 - weekday(published) + dir * 7);
    return `${monday}/${addDays(monday, 6)}`;
  }
  return addDays(published, dir * unit * n);
}

/** The weekend just past or going on, the coming one, or the one a week away from it that «last» and «next» mean. */
function weekend(spec: DateSpec, published: string, tense: Tense): string {
  const first = spec.K as number;
  const today = weekday(published);
  const coming = addDays(published, first - today);
  // On the weekend itself «last weekend» is the one before.
  const started = today >= first;
  let start = coming;
  if (spec.S === -1 || (spec.S === undefined && tense === 'past')) {
    start = started && spec.S !== -1 ? coming : addDays(coming, -7);
  } else if (spec.S === 1) start = addDays(coming, 7);
  return `${start}/${addDays(start, 7 - first)}`;
}

/** EDTF date of what was read, or null when it needs a publication day that is not known or makes no date. */
export function resolveDate(spec: DateSpec, published: string | null, tense: Tense): string | null {
  const { D, M, Y } = spec;
  if (isHijri(spec)) return resolveHijri(spec, published, tense);
  if (M !== undefined && (D ?? 1) <= 31) {
    let year = Y;
    if (year === undefined) {
      if (published === null) return null;
      const base = Number(published.slice(0, 4));
      // «in May last year».
      if (spec.U === 365) year = base + (spec.S ?? 0);
      else if (spec.S === -1) year = iso(base, M, 1).slice(0, 7) >= published.slice(0, 7) ? base - 1 : base;
      // «The 27th of next August» said early in August is a day to come of this year.
      else if (spec.S === 1)
        year = (D === undefined ? iso(base, M, 1).slice(0, 7) <= published.slice(0, 7) : iso(base, M, D) <= published)
          ? base + 1
          : base;
      else year = nearestYear(M, D ?? 1, published, tense);
    }
    if (D !== undefined) {
      if (D > lastDay(year, M)) return null;
      return iso(year, M, D);
    }
    return `${year}-${pad(M)}`;
  }
  if (Y !== undefined && spec.Q === undefined) return String(Y);
  if (published === null) return null;
  // Without a day named before, only «the day before» can be counted from publication, and what is still to come.
  if (spec.V !== undefined) return spec.V > 0 && tense === 'past' ? null : addDays(published, spec.V);
  if (spec.R !== undefined) {
    const day = addDays(published, spec.R);
    // «Tomorrow, Sunday» in a paper that went to print a day before its date: the weekday decides, a day away at most.
    const off = spec.W === undefined ? 0 : ((spec.W - weekday(day) + 10) % 7) - 3;
    return Math.abs(off) === 1 ? addDays(day, off) : day;
  }
  if (spec.W !== undefined) {
    const shift = spec.W - weekday(published);
    if (spec.S === 1) return addDays(published, shift <= 0 ? shift + 7 : shift);
    if (spec.S === -1) return addDays(published, shift >= 0 ? shift - 7 : shift);
    if (tense === 'past') return addDays(published, shift > 0 ? shift - 7 : shift);
    return addDays(published, shift < 0 ? shift + 7 : shift);
  }
  if (spec.K !== undefined) return weekend(spec, published, tense);
  if (spec.Q !== undefined) return season(spec, published, tense);
  if (spec.U !== undefined) return relativeUnit(spec, published);
  if (D !== undefined) {
    const [y, m] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
    return D <= lastDay(y, m) ? iso(y, m, D) : null;
  }
  return null;
}
