/** Which talk was held on the margins of which other: «met on the sidelines of the summit», told by one article or by two. */
import { dateBounds, daysBetween } from '../../model/edtf.ts';
import type { TalkReport } from '../../model/graph.ts';
import { STATUS_CLASS, type TalkForm, type TalkKind, type TalkStatus } from '../../model/vocabulary.ts';
import type { World } from './world.ts';

const ON_THE_MARGINS =
  /\bon the (?:sidelines|margins|fringes) of\b|على هامش|(?:^|[^\p{L}])(?:на полях|в кулуарах)(?!\p{L})/iu;
/** Sides from which a meeting is one that others can be held on the margins of. */
const MANY_SIDES = 3;
/** Days between two dates of one gathering. */
export const GATHERING_DAYS = 3;
/** Longest gathering, in days: a date of a year tells of no week. */
export const LONGEST_GATHERING = 31;

const sidesOf = ({ fact }: TalkReport) =>
  new Set(fact.participants.filter((id) => id.startsWith('country:') || id.startsWith('organization:')));

function near(a: TalkReport, b: TalkReport): boolean {
  const [x, y] = [a.fact.date, b.fact.date].map((date) => (date === null ? null : dateBounds(date)));
  return !x || !y || Math.max(daysBetween(x.to, y.from), daysBetween(y.to, x.from)) <= GATHERING_DAYS;
}

/** Whether the words of a report say that its talk was on the margins of something. */
export const saysOnMargins = ({ fact }: TalkReport): boolean =>
  fact.form === 'in-person' && fact.evidence.some((e) => ON_THE_MARGINS.test(e.quote));

/** Whether a talk of so many sides is one that others can be held on the margins of. */
export const isGathering = (talk: { form: TalkForm; kind: TalkKind; status: TalkStatus }, sides: number): boolean =>
  talk.form === 'in-person' &&
  (sides >= MANY_SIDES || talk.kind === 'summit') &&
  (STATUS_CLASS[talk.status] === 'held' || talk.status === 'planned');

/** A talk as it is looked at for gatherings that other articles tell of; days are ISO. */
export interface Gathered {
  id: string;
  /** Sides that are parties. */
  sides: readonly string[];
  venue: string | null;
  from: string;
  to: string;
}

/**
 * The gathering that a talk was on the margins of, out of those that other articles tell of: within three days, with more
 * sides, in the same city with a side in common, or, where no city is known of one, with all the sides of the talk. None
 * where two fit.
 */
export function gatheringAmong(
  talk: Gathered,
  gatherings: readonly Gathered[],
  world: Pick<World, 'city'>,
): string | null {
  const cityOf = ({ venue }: Gathered) => (venue === null ? null : world.city(venue));
  const here = cityOf(talk);
  const fit = gatherings.filter((g) => {
    if (g.id === talk.id || g.sides.length <= talk.sides.length) return false;
    const gap = Math.max(daysBetween(g.to, talk.from), daysBetween(talk.to, g.from));
    if (gap > GATHERING_DAYS || daysBetween(g.from, g.to) > LONGEST_GATHERING) return false;
    const shared = talk.sides.filter((side) => g.sides.includes(side)).length;
    const there = cityOf(g);
    if (here !== null && there !== null) return here === there && shared > 0;
    return shared === talk.sides.length && shared > 0;
  });
  return fit.length === 1 ? (fit[0]?.id ?? null) : null;
}

/**
 * Reports of the larger gathering that a talk of the same article was held on the margins of: its words say so, it is
 * the only one of more sides, or a summit, that shares a side with it, within three days where both are dated.
 */
export function gatheringOf(talk: TalkReport, talks: readonly TalkReport[]): string[] {
  if (!saysOnMargins(talk)) return [];
  const own = sidesOf(talk);
  const gatherings = talks.filter((other) => {
    const sides = sidesOf(other);
    const larger = sides.size > own.size && (sides.size >= MANY_SIDES || other.fact.kind === 'summit');
    return other !== talk && larger && near(talk, other) && [...own].some((side) => sides.has(side));
  });
  return gatherings.length === 1 ? gatherings.map((g) => g.id) : [];
}
