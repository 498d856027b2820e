/** Whether two reports can tell of one talk, and how well they fit. */
import { addDays, daysBetween } from '../../model/edtf.ts';
import type { TalkShape } from './talk-shape.ts';

/** Longest window, in days, within which a report joins the only talk there on its date alone, given or guessed. */
const MONTH_DAYS = 31;
const NARROW_DAYS = 16;
/** Days within which news of a talk that was held is about that talk. */
const FRESH_DAYS = 2;

const minus = (a: Set<string>, b: Set<string>) => new Set([...a].filter((x) => !b.has(x)));
const common = (a: Set<string>, b: Set<string>) => [...a].filter((x) => b.has(x)).length;
const agree = <T>(a: T | null, b: T | null) => a !== null && a === b;
const differ = <T>(a: T | null, b: T | null) => a !== null && b !== null && a !== b;

/** The sides of each, without those that the other calls hosts or mediators. */
const sidesOf = (a: TalkShape, b: TalkShape) => [minus(a.parties, b.helpers), minus(b.parties, a.helpers)] as const;

function sidesAgree(a: TalkShape, b: TalkShape): boolean {
  const [x, y] = sidesOf(a, b);
  const shared = common(x, y);
  if (shared === x.size && shared === y.size) return shared >= 2 || (shared === 1 && a.exact && b.exact);
  return shared >= 2 && shared === Math.min(x.size, y.size);
}

/** Known office holders of at least two common sides, and not one of them in both reports: two meetings. */
function othersMet(a: TalkShape, b: TalkShape): boolean {
  let different = 0;
  for (const [side, people] of a.officials) {
    const others = b.officials.get(side);
    if (!others) continue;
    if (common(people, others) > 0) return false;
    different += 1;
  }
  return different >= 2;
}

/** Officials of at least two common sides are known in both reports, and each time of another rank: presidents, ministers. */
function ledByOthers(a: TalkShape, b: TalkShape): boolean {
  const common = [...a.leads].filter(([side]) => b.leads.has(side));
  return common.length >= 2 && common.every(([side, level]) => b.leads.get(side) !== level);
}

const oneDay = (s: TalkShape) => s.exact && s.window !== null && s.window.from === s.window.to;

/** Days between two windows, 0 when they touch. */
function gap(a: { from: string; to: string }, b: { from: string; to: string }): number {
  return Math.max(0, daysBetween(a.to, b.from), daysBetween(b.to, a.from));
}

function datesAgree(a: TalkShape, b: TalkShape): boolean {
  if (!a.window || !b.window) {
    return !a.window && !b.window && (agree(a.city, b.city) || agree(a.round, b.round));
  }
  const tolerance = oneDay(a) || oneDay(b) ? 1 : 0;
  return gap(a.window, b.window) <= tolerance;
}

/** One was held on the margins of something, and the other is a larger gathering: not the same, but one beside the other. */
const isAside = (a: TalkShape, b: TalkShape) =>
  a.onMargins && !b.onMargins && b.gathering && b.parties.size > a.parties.size;

/**
 * The stated rule, but for places: reports of different articles, one form class, sides equal or one list within the
 * other with two in common (hosts and mediators left out), denials only with denials, rounds and series that do not
 * differ, windows that overlap (a day more where one is a day), not two pairs of different office holders, and not a talk
 * on the margins of a gathering with the gathering.
 */
export function agreeable(a: TalkShape, b: TalkShape): boolean {
  if (a.apart.has(b.id) || b.apart.has(a.id)) return false;
  if (a.articleId === b.articleId || a.formClass !== b.formClass || a.denied !== b.denied) return false;
  if (differ(a.round, b.round) || differ(a.series, b.series) || isAside(a, b) || isAside(b, a)) return false;
  return datesAgree(a, b) && sidesAgree(a, b) && !othersMet(a, b);
}

/** Neither was held and no day was set for either: one piece of news, told within a day, of one status and the same people. */
function oneNews(a: TalkShape, b: TalkShape): boolean {
  if (a.dated || b.dated || a.statusClass === 'held' || a.statusClass !== b.statusClass) return false;
  if (a.publishedAt === null || b.publishedAt === null || !samePeople(a, b)) return false;
  return Math.abs(daysBetween(a.publishedAt, b.publishedAt)) <= 1;
}

/** The stated rule for two reports: {@link agreeable}, and no two cities unless both give the same day or are one news. */
export function compatible(a: TalkShape, b: TalkShape): boolean {
  if (!agreeable(a, b)) return false;
  const sameDay = oneDay(a) && oneDay(b) && a.window?.from === b.window?.from;
  return sameDay || !differ(a.city, b.city) || oneNews(a, b);
}

/** A third report between two of neighbouring days and different cities: it gives the day of one and the city of the other. */
export const bridges = (a: TalkShape, b: TalkShape, third: TalkShape): boolean =>
  third.city !== null && agreeable(a, b) && compatible(third, a) && compatible(third, b);

/** Known office holders of a common side, and on no side the same ones: a minister here, his president there. */
const clash = (a: TalkShape, b: TalkShape) =>
  [...a.officials].some(([side, people]) => common(people, b.officials.get(side) ?? people) === 0);

/** A plan is no talk that was over when the plan was told. */
function wasOver(plan: TalkShape, held: TalkShape): boolean {
  if (!plan.ahead || held.statusClass !== 'held' || plan.publishedAt === null || !held.window) return false;
  return plan.dated ? held.window.to < plan.publishedAt : held.window.to <= plan.publishedAt;
}

const samePlace = (a: TalkShape, b: TalkShape) =>
  agree(a.city, b.city) || agree(a.round, b.round) || agree(a.series, b.series);

/** Somebody else than all of a talk's reports name was there, and no place, round or series says that it is this talk. */
function isOfOthers(vague: TalkShape, talk: TalkShape[]): boolean {
  if (talk.some((member) => samePeople(vague, member) || samePlace(vague, member))) return false;
  return talk.some((member) => clash(vague, member));
}

/**
 * The rule for a vague report and an exact talk: agreeable to each of its reports, no other city than all of them, no
 * plan for what was over, and nobody else's talk.
 */
export function mayJoin(vague: TalkShape, talk: TalkShape[]): boolean {
  const elsewhere = talk.some((member) => differ(vague.city, member.city));
  return (
    talk.every((member) => agreeable(vague, member) && !wasOver(vague, member)) &&
    (!elsewhere || talk.some((m) => agree(vague.city, m.city))) &&
    !isOfOthers(vague, talk)
  );
}

const samePeople = (a: TalkShape, b: TalkShape) =>
  [...a.officials].some(([side, people]) => common(people, b.officials.get(side) ?? new Set()) > 0);

/** Month by which reports without an exact talk are put together: of their last possible day, or of publication. */
const anchor = (s: TalkShape) => (s.dated ? s.window?.to : s.publishedAt)?.slice(0, 7) ?? 'none';

/** Days between news of a talk that did not take place, or not yet, within which the same city makes it the same one. */
const PLAN_NEWS_DAYS = 31;

/** No day is known of either, neither was held, and both were to be in one city. */
function samePlan(a: TalkShape, b: TalkShape): boolean {
  if (a.dated || b.dated || a.statusClass === 'held' || b.statusClass === 'held' || !agree(a.city, b.city))
    return false;
  if (a.publishedAt === null || b.publishedAt === null) return false;
  return Math.abs(daysBetween(a.publishedAt, b.publishedAt)) <= PLAN_NEWS_DAYS;
}

/**
 * Whether two reports without an exact date can be one talk: compatible, of one month or one plan for a city, of one
 * class of status, not on different topics and not of other people.
 */
export function vaguelyCompatible(a: TalkShape, b: TalkShape): boolean {
  if ((anchor(a) !== anchor(b) && !samePlan(a, b)) || differ(a.topic, b.topic) || ledByOthers(a, b)) return false;
  if (isOfOthers(a, [b])) return false;
  return (a.statusClass === 'held') === (b.statusClass === 'held') && compatible(a, b);
}

/** A talk without a day, told of as to come, is looked for in the days for which plans are news. */
function isSoon(vague: TalkShape, exact: TalkShape): boolean {
  if (vague.dated || vague.statusClass === 'held' || vague.publishedAt === null || !exact.window) return true;
  return daysBetween(vague.publishedAt, exact.window.from) <= PLAN_NEWS_DAYS;
}

/**
 * How strongly something beside sides and date ties a vague report to an exact one: place, round or series, people,
 * topic, or the news being fresh. `none` is not enough unless the report's window is narrow.
 */
export function support(vague: TalkShape, exact: TalkShape): 'strong' | 'narrow' | 'none' {
  if (agree(vague.round, exact.round) || agree(vague.series, exact.series)) return 'strong';
  if (ledByOthers(vague, exact)) return 'none';
  if (!isSoon(vague, exact)) return 'none';
  if (agree(vague.city, exact.city)) return 'strong';
  if (differ(vague.topic, exact.topic)) return 'none';
  if (samePeople(vague, exact) || agree(vague.topic, exact.topic)) return 'strong';
  if (!vague.window || !exact.window) return 'none';
  const fresh =
    !vague.dated &&
    vague.statusClass === 'held' &&
    vague.publishedAt !== null &&
    exact.window.to >= addDays(vague.publishedAt, -FRESH_DAYS) &&
    exact.window.from <= vague.publishedAt;
  if (fresh) return 'strong';
  const days = vague.dated ? MONTH_DAYS : NARROW_DAYS;
  return daysBetween(vague.window.from, vague.window.to) < days ? 'narrow' : 'none';
}

/**
 * Sort key of a pair, smaller fits better: nearness of dates and place together, so that a place in common outweighs a
 * day; then round, people, topic, sides, status, nearness of publication, then ids.
 */
export function misfit(a: TalkShape, b: TalkShape): (number | string)[] {
  const days = a.window && b.window ? gap(a.window, b.window) : 0;
  const published = !a.dated && a.publishedAt && b.window ? Math.abs(daysBetween(a.publishedAt, b.window.from)) : 0;
  const [x, y] = sidesOf(a, b);
  const place = agree(a.city, b.city) ? 0 : differ(a.city, b.city) ? 2 : 1;
  return [
    days + place,
    agree(a.round, b.round) ? 0 : 1,
    samePeople(a, b) ? 0 : 1,
    agree(a.topic, b.topic) ? 0 : 1,
    x.size === y.size ? 0 : 1,
    a.statusClass === b.statusClass ? 0 : 1,
    published,
    ...[a.id, b.id].sort(),
  ];
}

/** Orders sort keys of {@link misfit}. */
export function compareKeys(a: (number | string)[], b: (number | string)[]): number {
  for (let i = 0; i < a.length; i++) {
    const x = a[i] as number | string;
    const y = b[i] as number | string;
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}
