/** What a talk is to talks that other articles tell of: the one it was put off to, and the one that it is the denial of. */
import { addDays, daysBetween } from '../../model/edtf.ts';
import type { TalkReport, TalkState } from '../../model/graph.ts';
import { FORM_CLASS, type TalkForm, type TalkStatus } from '../../model/vocabulary.ts';
import type { World } from './world.ts';

/** Days after the day that was dropped within which a new date is looked for. */
export const NEW_DATE_DAYS = 120;
/** Longest window, in days, in which a denial is of one talk. */
export const DENIED_DAYS = 62;
/** Days before a denial in which the talk would have been that it denies, where it gives no day. */
const UNDATED_DENIAL = 30;
/** Days within which news of two things is news of one. */
const FRESH_DAYS = 3;

type Own = Pick<TalkState, 'kin' | 'putOffFrom' | 'deniedFrom' | 'deniedTo'>;

const firstTold = (reports: TalkReport[]) =>
  reports
    .flatMap((r) => r.publishedAt ?? [])
    .sort()
    .at(0) ?? null;

/** By what others find a talk; see {@link TalkState}. */
export function keysAcross(
  talk: { form: TalkForm; status: TalkStatus; multilateral: boolean; dateFrom: string | null; dateTo: string | null },
  parties: readonly string[],
  reports: TalkReport[],
): Own {
  const kin =
    parties.length < 2 || talk.multilateral ? null : `${[...parties].sort().join('|')}|${FORM_CLASS[talk.form]}`;
  const told = firstTold(reports.filter((r) => r.fact.status === talk.status));
  const putOffFrom = talk.status === 'postponed' ? (talk.dateTo ?? told) : null;
  if (talk.status !== 'denied') return { kin, putOffFrom, deniedFrom: null, deniedTo: null };
  const from = talk.dateFrom ?? (told === null ? null : addDays(told, -UNDATED_DENIAL));
  return { kin, putOffFrom, deniedFrom: from, deniedTo: talk.dateFrom === null ? told : talk.dateTo };
}

/** A talk as it is compared with others of its kin; days are ISO. */
export interface Kin {
  id: string;
  status: TalkStatus;
  from: string | null;
  to: string | null;
  round: number | null;
  series: string | null;
  venue: string | null;
  topics: string[];
  officials: string[];
  /** First day on which an article told of it; of the talk that is asked about, of it as it is. */
  told: string | null;
}

const shared = (a: readonly string[], b: readonly string[]) => a.some((x) => b.includes(x));
const agree = <T>(a: T | null, b: T | null) => a !== null && a === b;
const differ = <T>(a: T | null, b: T | null) => a !== null && b !== null && a !== b;

/** Whether two may be one and the same but for the day, and whether anything beside sides and days says that they are. */
function likeness(a: Kin, b: Kin, { city }: Pick<World, 'city'>): 'none' | 'possible' | 'told' {
  if (differ(a.round, b.round) || differ(a.series, b.series)) return 'none';
  if (a.officials.length > 0 && b.officials.length > 0 && !shared(a.officials, b.officials)) return 'none';
  const [here = null, there = null] = [a, b].map(({ venue }) => (venue === null ? null : city(venue)));
  const counted = agree(a.round, b.round) || agree(a.series, b.series);
  if (differ(here, there) && !counted) return 'none';
  const alike = counted || agree(here, there) || shared(a.officials, b.officials) || shared(a.topics, b.topics);
  return alike ? 'told' : 'possible';
}

const near = (a: string | null, b: string | null) =>
  a !== null && b !== null && Math.abs(daysBetween(a, b)) <= FRESH_DAYS;

/**
 * The new date of a talk that was put off: the first later talk of its sides and form class, first told of when the
 * putting off was or after, of no other round, series or people, and of no other city unless the round agrees; and
 * round, series, place, people or topic agree, or both were news of the same days.
 *
 * @param later talks of its kin that begin after the day that was dropped, the earliest first
 */
export function newDateAmong(talk: Kin, later: readonly Kin[], world: Pick<World, 'city'>): string | null {
  const fit = later.find((other) => {
    if (other.id === talk.id || other.told === null || talk.told === null) return false;
    if (daysBetween(other.told, talk.told) > 1) return false;
    const like = likeness(talk, other, world);
    return like === 'told' || (like === 'possible' && near(talk.told, other.told));
  });
  return fit?.id ?? null;
}

/**
 * The talk that others tell of and this one denies: of its sides and form class, on its days, not called off, of no other
 * city, round, series or people; and one of these or the topic agrees, or the denial gives the day, or follows the news. Of
 * several the one whose news is nearest.
 *
 * @param others talks of its kin around its days
 */
export function deniedAmong(claim: Kin, others: readonly Kin[], world: Pick<World, 'city'>): string | null {
  const cityOf = ({ venue }: Kin) => (venue === null ? null : world.city(venue));
  const exact = claim.from !== null && claim.to !== null && daysBetween(claim.from, claim.to) <= FRESH_DAYS;
  const fit = others.filter((other) => {
    if (['denied', 'cancelled', 'refused'].includes(other.status)) return false;
    const like = likeness(claim, other, world);
    if (like === 'none' || differ(cityOf(claim), cityOf(other))) return false;
    return like === 'told' || exact || near(claim.told, other.told);
  });
  const apart = (o: Kin) => (o.told === null || claim.told === null ? 999 : Math.abs(daysBetween(o.told, claim.told)));
  return fit.sort((a, b) => apart(a) - apart(b) || (a.id < b.id ? -1 : 1))[0]?.id ?? null;
}
