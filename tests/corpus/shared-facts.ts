/** Facts of an article as lines that are the same in every language, and how far the articles of one event agree. */
import { Comparison, type PredictedTalk, type Prediction, statusClass } from '../../ingest/evaluate/comparison.ts';
import type { GoldItem } from '../../ingest/evaluate/gold.ts';

/** What the lines are about, compared each by itself and all together. */
export const FACT_KINDS = ['sides', 'status', 'venue', 'date', 'speaker', 'outlet'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** Lines by what they are about. */
export type Facts = Record<FactKind, Set<string>>;

/** Facts found in both of two articles, and in either. */
export interface Agreement {
  both: number;
  either: number;
}

/** The gold's name for what was read, in any script; its own id where the gold has none. */
function known(c: Comparison, refs: readonly (string | null | undefined)[], id: string): string {
  return refs.find((ref) => ref && c.same(ref, id)) ?? id;
}

/** Sides of a talk as one word: countries, and bodies that belong to none. */
function sidesOf(c: Comparison, talk: PredictedTalk): string {
  const bodies = c.gold.talks.flatMap((t) => t.participants).filter((p) => p.startsWith('organization:'));
  const sides = talk.participants.map((p) => c.country(p) ?? (c.isOrganization(p) ? known(c, bodies, p) : null));
  return [...new Set(sides.filter((s) => s !== null))].sort().join('+');
}

/** Whether readers may differ about a speaker. */
function isOptional(c: Comparison, speaker: string): boolean {
  return c.gold.optionalSpeakers.some(
    (ref) =>
      c.same(ref, speaker) ||
      (ref.startsWith('country:') && c.isOrganization(speaker) && c.country(speaker) === c.goldCountry(ref)),
  );
}

/** Facts of one article; what the gold leaves open is left out, since a teller may leave it out too. */
export function factsOf(gold: GoldItem, prediction: Prediction): Facts {
  const c = new Comparison(gold, prediction);
  const facts: Facts = {
    sides: new Set(),
    status: new Set(),
    venue: new Set(),
    date: new Set(),
    speaker: new Set(),
    outlet: new Set(),
  };
  const venues = gold.talks.map((t) => t.venue);
  for (const talk of c.talks) {
    if (c.isExcused(talk)) continue;
    const sides = sidesOf(c, talk);
    const status = `${sides} ${statusClass(talk.status)}`;
    facts.sides.add(sides);
    facts.status.add(status);
    const date = gold.talks.find((t) => t.date && talk.date?.startsWith(t.date))?.date ?? talk.date;
    if (talk.venue) facts.venue.add(`${status} ${known(c, venues, talk.venue)}`);
    if (date) facts.date.add(`${status} ${date}`);
  }
  for (const { speaker, outlet } of c.speakers) {
    const asked = gold.statements.find((s) => [s.speaker, ...s.or].some((ref) => c.same(ref, speaker)));
    if (!asked && isOptional(c, speaker)) continue;
    const name = asked?.speaker ?? speaker;
    facts.speaker.add(name);
    if (outlet)
      facts.outlet.add(
        `${name} ${known(
          c,
          gold.statements.map((s) => s.outlet),
          outlet,
        )}`,
      );
  }
  return facts;
}

/** Adds up over every two tellings of an event, by what the facts are about. */
export function agreementOf(tellings: readonly Facts[]): Record<FactKind, Agreement> {
  const count = (kind: FactKind): Agreement => {
    const sum = { both: 0, either: 0 };
    tellings.forEach((a, i) => {
      for (const b of tellings.slice(i + 1)) {
        sum.both += [...a[kind]].filter((fact) => b[kind].has(fact)).length;
        sum.either += new Set([...a[kind], ...b[kind]]).size;
      }
    });
    return sum;
  };
  return Object.fromEntries(FACT_KINDS.map((kind) => [kind, count(kind)])) as Record<FactKind, Agreement>;
}
