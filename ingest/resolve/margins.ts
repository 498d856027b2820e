/** Which talk of an article was held on the margins of which other: «met on the sidelines of the summit». */
import { dateBounds, daysBetween } from '../../model/edtf.ts';
import type { TalkReport } from '../../model/graph.ts';

const ON_THE_MARGINS =
  /\bon the (?:sidelines|margins|fringes) of\b|على هامش|(?:^|[^\p{L}])(?:на полях|в кулуарах)(?!\p{L})/iu;
/** Sides from which a meeting is one that others can be held on the margins of. */
const MANY_SIDES = 3;
/** Days between two dates of one gathering. */
const GATHERING_DAYS = 3;

const sidesOf = ({ fact }: TalkReport) =>
  new Set(fact.participants.filter((id) => id.startsWith('country:') || id.startsWith('organization:')));

function near(a: TalkReport, b: TalkReport): boolean {
  const [x, y] = [a.fact.date, b.fact.date].map((date) => (date === null ? null : dateBounds(date)));
  return !x || !y || Math.max(daysBetween(x.to, y.from), daysBetween(y.to, x.from)) <= GATHERING_DAYS;
}

/**
 * Reports of the larger gathering that a talk of the same article was held on the margins of: its words say so, it is
 * the only one of more sides, or a summit, that shares a side with it, within three days where both are dated.
 */
export function gatheringOf(talk: TalkReport, talks: readonly TalkReport[]): string[] {
  if (talk.fact.form !== 'in-person' || !talk.fact.evidence.some((e) => ON_THE_MARGINS.test(e.quote))) return [];
  const own = sidesOf(talk);
  const gatherings = talks.filter((other) => {
    const sides = sidesOf(other);
    const larger = sides.size > own.size && (sides.size >= MANY_SIDES || other.fact.kind === 'summit');
    return other !== talk && larger && near(talk, other) && [...own].some((side) => sides.has(side));
  });
  return gatherings.length === 1 ? gatherings.map((g) => g.id) : [];
}
