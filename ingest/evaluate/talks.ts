/** Measures whole talks: matched by their sides, then status, venue, date and people of those that match; and silence. */
import { type Comparison, type PredictedTalk, statusClass } from './comparison.ts';
import type { GoldTalk } from './gold.ts';
import { countSlot, type Tally, type TellMiss } from './tally.ts';

/** Overlap of sides (Jaccard) from which two talks can be the same. */
const LEAST_OVERLAP = 0.5;

const isOfficial = (ref: string) => ref.startsWith('official:');
const sameDate = (asked: string, read: string | null) => read?.startsWith(asked) ?? false;

/** Sides of a gold talk: countries, and organisations that belong to none. */
function goldSides(c: Comparison, talk: GoldTalk): Set<string> {
  const sides = talk.participants.map((p) => c.goldCountry(p) ?? (p.startsWith('organization:') ? p : null));
  return new Set(sides.filter((s) => s !== null));
}

/** Sides of a talk that was read, organisations under the gold's name where it knows them. */
function readSides(c: Comparison, talk: PredictedTalk, organizations: readonly string[]): Set<string> {
  const sides = talk.participants.map(
    (p) => c.country(p) ?? organizations.find((o) => c.same(o, p)) ?? (c.isOrganization(p) ? p : null),
  );
  return new Set(sides.filter((s) => s !== null));
}

const hasPerson = (c: Comparison, ref: string, talk: PredictedTalk) => talk.participants.some((p) => c.same(ref, p));

/** How well two talks agree: overlap of sides first, then status, venue, date and people; null when they cannot be one. */
function agreement(c: Comparison, asked: GoldTalk, talk: PredictedTalk, a: Set<string>, b: Set<string>): number | null {
  const common = [...a].filter((side) => b.has(side)).length;
  const overlap = common / (new Set([...a, ...b]).size || 1);
  if (overlap < LEAST_OVERLAP) return null;
  return (
    overlap +
    (statusClass(asked.status) === statusClass(talk.status) ? 0.3 : 0) +
    (asked.venue && c.same(asked.venue, talk.venue) ? 0.2 : 0) +
    (asked.date && sameDate(asked.date, talk.date) ? 0.2 : 0) +
    0.05 * asked.participants.filter((p) => isOfficial(p) && hasPerson(c, p, talk)).length
  );
}

/** Each gold talk with the one read that fits it best, none twice: the best agreements first. */
export function matchTalks(c: Comparison): Map<GoldTalk, PredictedTalk> {
  const refs = c.gold.talks.flatMap((t) => t.participants);
  const organizations = [...new Set(refs)].filter((p) => p.startsWith('organization:') && c.goldCountry(p) === null);
  const options = c.gold.talks.flatMap((asked) => {
    const sides = goldSides(c, asked);
    return c.talks.flatMap((talk) => {
      const score = agreement(c, asked, talk, sides, readSides(c, talk, organizations));
      return score === null ? [] : [{ asked, talk, score }];
    });
  });
  const matched = new Map<GoldTalk, PredictedTalk>();
  const used = new Set<PredictedTalk>();
  for (const { asked, talk } of options.sort((x, y) => y.score - x.score)) {
    if (matched.has(asked) || used.has(talk)) continue;
    matched.set(asked, talk);
    used.add(talk);
  }
  return matched;
}

function scoreSlots(c: Comparison, asked: GoldTalk, talk: PredictedTalk, tally: Tally, tell: TellMiss): void {
  const slot = (measure: 'status' | 'venue' | 'date' | 'people', right: boolean, want: string, got: string | null) => {
    countSlot(tally[measure], right);
    if (!right) tell(measure, `${got ?? 'nothing'} for ${want}`);
  };
  slot('status', statusClass(asked.status) === statusClass(talk.status), asked.status, talk.status);
  if (asked.venue) slot('venue', c.same(asked.venue, talk.venue), asked.venue, talk.venue);
  if (asked.date) slot('date', sameDate(asked.date, talk.date), asked.date, talk.date);
  for (const person of asked.participants.filter(isOfficial)) slot('people', hasPerson(c, person, talk), person, null);
}

/** Counts talks, the slots of matched ones, and talks on texts that tell of none. */
export function scoreTalks(c: Comparison, tally: Tally, tell: TellMiss): void {
  const matched = matchTalks(c);
  for (const asked of c.gold.talks) {
    const talk = matched.get(asked);
    countSlot(tally.talks, talk !== undefined);
    if (talk) scoreSlots(c, asked, talk, tally, tell);
    else tell('talks', `missed ${[...goldSides(c, asked)].join('+')} ${asked.status}`);
  }
  const used = new Set(matched.values());
  const surplus = c.talks.filter((t) => !used.has(t) && !c.isExcused(t));
  tally.talks.wrong += surplus.length;
  for (const talk of surplus) tell('talks', `false ${talk.participants.join('+')} ${talk.status}`);
  if (c.gold.kind.includes('negative')) scoreSilence('falseOnNegatives', c.talks.length > 0, tally, tell);
  else if (c.gold.talks.length === 0) scoreSilence('falseOnTalkless', surplus.length > 0, tally, tell);
}

function scoreSilence(
  measure: 'falseOnNegatives' | 'falseOnTalkless',
  broken: boolean,
  tally: Tally,
  tell: TellMiss,
): void {
  tally[measure][broken ? 'wrong' : 'right'] += 1;
  if (broken) tell(measure, 'a talk on a text that tells of none');
}
