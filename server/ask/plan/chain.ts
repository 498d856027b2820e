/** The chain of talks by which two are connected: the shortest over pairs that talked, and the latest talk of each step. */
import { entityRef } from '../../../cypher/queries/read/rows.ts';
import type { EntityRef } from '../../../model/entity.ts';
import { shortestChain } from '../queries.ts';
import type { AskContext, Known } from '../types.ts';
import { type FoundTalks, HELD, searchTalks } from './talks.ts';

/** Two neighbours of a chain and the latest held talk between them. */
export interface Step {
  from: EntityRef;
  to: EntityRef;
  talk: FoundTalks['talks'][number];
}

/** A chain with the query that found it; no steps when there is none. */
export interface Chain {
  steps: Step[];
  cypher: string;
  params: Record<string, unknown>;
}

const asParty = (entity: EntityRef): Known => ({
  text: entity.name,
  ids: [entity.id],
  kind: entity.type === 'topic' || entity.type === 'venue' ? 'unknown' : entity.type,
  country: entity.country,
  role: null,
  corrected: false,
  members: [],
  entities: [entity],
  speakers: [],
});

/** Ids to begin and end at. Pairs join states with states and people with people: a person stands for his state beside a state. */
function ends(one: Known, other: Known): [string[], string[]] {
  const isPerson = (k: Known) => k.entities.some((e) => e.type === 'official');
  const stateOf = (k: Known) => k.entities.flatMap((e) => (e.country === null ? [] : [`country:${e.country}`]));
  if (isPerson(one) === isPerson(other)) return [one.ids, other.ids];
  return isPerson(one) ? [stateOf(one), other.ids] : [one.ids, stateOf(other)];
}

/** The shortest chain between two parties in the period asked about, not through those left out. */
export async function findChain(context: AskContext, one: Known, other: Known): Promise<Chain> {
  const { db, slots } = context;
  const [from, to] = ends(one, other);
  const params = {
    from,
    to,
    without: slots.excluded.flatMap((e) => e.ids),
    first: slots.period?.from ?? null,
    last: slots.period?.to ?? null,
  };
  const [row] = await db.read(shortestChain, params);
  const entities = (row?.entities ?? []).map(entityRef);
  const steps: Step[] = [];
  for (const [i, next] of entities.entries()) {
    const previous = entities[i - 1];
    if (!previous) continue;
    const pair = {
      ...slots,
      parties: [asParty(previous), asParty(next)],
      excluded: [],
      venue: null,
      venueCountry: null,
    };
    const found = await searchTalks(
      context,
      { ...pair, forms: [], kinds: [] },
      { statuses: HELD, limit: 1, multilateral: false },
    );
    const [talk] = found.talks;
    // The pair's days only bound its talks; in a narrow period there may be none after all.
    if (!talk) return { steps: [], cypher: shortestChain.text, params };
    steps.push({ from: previous, to: next, talk });
  }
  return { steps, cypher: shortestChain.text, params };
}
