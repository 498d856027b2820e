/** Finds the talks that a question's slots select, and what is near when there are none. */
import { talksById } from '../../../cypher/queries/read/talks.ts';
import type { TalkAnswer } from '../../../model/api/facts.ts';
import { addDays } from '../../../model/edtf.ts';
import type { TalkStatus } from '../../../model/vocabulary.ts';
import { talksIn, talksInCount, talksOf, talksOfCount, venuesIn } from '../queries.ts';
import type { AskContext, Known, KnownSlots } from '../types.ts';

/** Talks that took place. */
export const HELD: TalkStatus[] = ['held', 'ongoing'];
/** Talks that are to come or were proposed. */
export const PLANNED: TalkStatus[] = ['planned', 'proposed', 'postponed'];
/** Every status but denied, which is a claim and no talk. */
export const ANY: TalkStatus[] = ['held', 'ongoing', 'planned', 'proposed', 'postponed', 'cancelled', 'refused'];

/** Talks read whole for one answer; the table shows them all. */
export const MOST_TALKS = 100;

/** Talks found, in order; `total` and `reports` count all of them, also beyond {@link MOST_TALKS}. */
export interface FoundTalks {
  talks: TalkAnswer[];
  total: number;
  reports: number;
  cypher: string;
  params: Record<string, unknown>;
  /** The query that counted them all, where one did: for an answer that is a number. */
  counted?: { cypher: string; params: Record<string, unknown> };
}

/** How a search goes beyond the slots. */
export interface TalkSearch {
  statuses: TalkStatus[];
  oldest?: boolean;
  limit?: number;
  /** A talk of a vague date counts if it only may lie in the period. */
  loose?: boolean;
  /** Talks of more than eight sides count too. */
  multilateral?: boolean;
}

const idsOf = (known: Known | null): string[] | null => (known ? known.ids : null);

/** Places of a state, from which its talks are found without a look at all others. */
async function placesOf({ db }: AskContext, state: Known): Promise<string[]> {
  const [row] = await db.read(venuesIn, { countries: state.ids });
  return row?.ids ?? [];
}

async function anchorOf(context: AskContext, slots: KnownSlots): Promise<{ anchor: string[]; roles: string[] } | null> {
  const party = slots.parties[0];
  // A person or body narrows more than a state does.
  const best = slots.parties.find((p) => p.kind !== 'country') ?? party;
  if (best) return { anchor: best.ids, roles: ['party'] };
  if (slots.mediator) return { anchor: slots.mediator.ids, roles: ['mediator'] };
  if (slots.venue) return { anchor: slots.venue.ids, roles: [] };
  // A state hosts what is told so, and what took place in it.
  if (slots.host) return { anchor: [...slots.host.ids, ...(await placesOf(context, slots.host))], roles: ['host'] };
  if (slots.venueCountry) return { anchor: await placesOf(context, slots.venueCountry), roles: [] };
  return slots.topic ? { anchor: slots.topic.ids, roles: [] } : null;
}

// A talk of a vague date counts for a period it only begins before if it spans no more days than this (see the query).
const LONGEST_SPAN_DAYS = 31;

/** Days between which a talk of a period begins, so that the index of first days can find it. */
function beginning({ from, to, loose }: { from: string | null; to: string | null; loose: boolean }) {
  if (from === null && to === null) return { earliest: null, latest: null };
  return {
    earliest: from === null || loose ? '0001-01-01' : addDays(from, -LONGEST_SPAN_DAYS),
    latest: to ?? '9999-12-31',
  };
}

/** Runs the search that the slots describe. */
export async function searchTalks(context: AskContext, slots: KnownSlots, search: TalkSearch): Promise<FoundTalks> {
  const narrowing = {
    groups: slots.parties.map((p) => p.ids),
    excluded: slots.excluded.flatMap((e) => e.ids),
    mediators: idsOf(slots.mediator),
    hosts: idsOf(slots.host),
    venues: idsOf(slots.venue),
    venueCountries: idsOf(slots.venueCountry),
    topics: idsOf(slots.topic),
    kinds: slots.kinds.length > 0 ? slots.kinds : null,
    forms: slots.forms.length > 0 ? slots.forms : null,
    level: slots.level,
    round: slots.round,
    indirect: slots.indirect,
    multilateral: search.multilateral ?? true,
    // A meeting of heads is what papers call a summit.
    heads: slots.kinds.includes('summit'),
    from: slots.period?.from ?? null,
    to: slots.period?.to ?? null,
    loose: search.loose ?? false,
  };
  const first = { oldest: search.oldest ?? false, limit: search.limit ?? MOST_TALKS };
  const anchor = await anchorOf(context, slots);
  const of = anchor && { anchor: anchor.anchor, anchorRoles: anchor.roles, statuses: search.statuses, ...narrowing };
  const all = { statuses: search.statuses, ...beginning(narrowing), ...narrowing };
  // Sorting and counting are two queries: neither keeps more than it hands back, however many talks a hub has.
  const [[row], [counted]] = await Promise.all(
    of
      ? [context.db.read(talksOf, { ...of, ...first }), context.db.read(talksOfCount, of)]
      : [context.db.read(talksIn, { ...all, ...first }), context.db.read(talksInCount, all)],
  );
  return {
    talks: await talksById(context.db, row?.ids ?? []),
    total: counted?.total ?? 0,
    reports: counted?.reports ?? 0,
    cypher: of ? talksOf.text : talksIn.text,
    params: { ...(of ?? all), ...first },
    counted: { cypher: (of ? talksOfCount : talksInCount).text, params: of ?? all },
  };
}

/** Talks told of what is near. */
const NEAREST = 3;

/** What was let go to find something near. */
export type Relaxed = 'status' | 'period' | 'venue' | 'topic' | 'form' | 'round';

/** Something near to a question without an answer: what was let go, and the talks that are there then. */
export interface Nearby extends FoundTalks {
  relaxed: Relaxed[];
}

const RELAX: [name: Relaxed, apply: (slots: KnownSlots) => KnownSlots, there: (slots: KnownSlots) => boolean][] = [
  [
    'form',
    (s) => ({ ...s, kinds: [], forms: [], level: null, indirect: false }),
    (s) => s.kinds.length + s.forms.length > 0 || s.indirect || s.level !== null,
  ],
  ['round', (s) => ({ ...s, round: null }), (s) => s.round !== null],
  ['topic', (s) => ({ ...s, topic: null, about: null }), (s) => s.topic !== null || s.about !== null],
  ['period', (s) => ({ ...s, period: null }), (s) => s.period !== null],
  ['venue', (s) => ({ ...s, venue: null, venueCountry: null }), (s) => s.venue !== null || s.venueCountry !== null],
];

/** Lets go of the status first, then of each slot alone, then of several, until there is a talk; null when there is none. */
export async function nearbyTalks(context: AskContext, search: TalkSearch): Promise<Nearby | null> {
  const anchored = (slots: KnownSlots) => slots.parties.length > 0 || slots.venue !== null || slots.mediator !== null;
  const find = async (slots: KnownSlots, statuses: TalkStatus[], relaxed: Relaxed[]): Promise<Nearby | null> => {
    if (!anchored(slots)) return null;
    const found = await searchTalks(context, slots, { ...search, statuses, loose: true, limit: NEAREST });
    return found.total > 0 ? { ...found, relaxed } : null;
  };
  const exact = await find(context.slots, ANY, ['status']);
  if (exact) return exact;
  for (const statuses of [search.statuses, ANY]) {
    const also: Relaxed[] = statuses === ANY ? ['status'] : [];
    const used = RELAX.filter(([, , there]) => there(context.slots));
    for (const [name, apply] of used) {
      const found = await find(apply(context.slots), statuses, [...also, name]);
      if (found) return found;
    }
    let slots = context.slots;
    const relaxed = [...also];
    for (const [name, apply] of used) {
      slots = apply(slots);
      relaxed.push(name);
      const found = relaxed.length > also.length + 1 ? await find(slots, statuses, relaxed) : null;
      if (found) return found;
    }
  }
  return null;
}
