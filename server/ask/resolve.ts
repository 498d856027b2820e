/** Looks the things a question names up in the graph: which of their ids it holds, and who holds an office. */
import type { Database } from '../../cypher/database.ts';
import { entityRef } from '../../cypher/queries/read/rows.ts';
import { fuzzyQuery } from '../../cypher/queries/read/search.ts';
import { loadGazetteer } from '../../ingest/extract/gazetteer/load.ts';
import { nameKey, nameKeyVariants } from '../../ingest/resolve/name-key.ts';
import { dateBounds } from '../../model/edtf.ts';
import type { EntityRef } from '../../model/entity.ts';
import { entitiesById, entitiesByWord, officeHolders } from './queries.ts';
import { nameIsBody, titleIsOffice } from './reading/offices.ts';
import type { Filler, Slots } from './reading/reading.ts';
import { tokenise } from './reading/tokens.ts';
import type { Known, KnownSlots } from './types.ts';

type Holder = Awaited<ReturnType<typeof holdersOf>>[number];

const holdersOf = (db: Database, countries: string[], bodies: string[]) =>
  db.read(officeHolders, { countries, bodies });

const startOf = (edtf: string | null | undefined) => (edtf ? dateBounds(edtf)?.from : undefined) ?? '0001-01-01';
const endOf = (edtf: string | null | undefined) => (edtf ? dateBounds(edtf)?.to : undefined) ?? '9999-12-31';

/** Whether an office was held at some time of the days asked about. */
const heldDuring = (
  office: { from?: string | null | undefined; to?: string | null | undefined },
  days: { from: string | null; to: string | null },
) => startOf(office.from) <= (days.to ?? '9999-12-31') && endOf(office.to) >= (days.from ?? '0001-01-01');

/** Officials of the gazetteer with the office asked about. */
function gazetteerHolders(filler: Filler, days: { from: string | null; to: string | null }): string[] {
  const of = filler.country === null ? filler.ids : [`country:${filler.country}`];
  return loadGazetteer()
    .officials.filter((o) =>
      o.offices.some(
        (office) =>
          of.includes(office.of) && titleIsOffice(office.title.en, filler.role ?? '') && heldDuring(office, days),
      ),
    )
    .map((o) => `official:${o.slug}`);
}

function matches(filler: Filler, holder: Holder, days: { from: string | null; to: string | null }): boolean {
  if (filler.kind === 'office') {
    if (holder.entity.type !== 'official') return false;
    const titles = holder.offices.filter((o) => heldDuring(o, days)).map((o) => o.title ?? '');
    return [...titles, ...holder.names].some((t) => titleIsOffice(t, filler.role ?? ''));
  }
  return holder.entity.type === 'organization' && holder.names.some((n) => nameIsBody(n, filler.role ?? ''));
}

/** Office that speaks for the body of a seat, beside the body itself. */
const SEAT_OFFICES: Record<string, string[]> = {
  presidency: ['president', 'spokesperson'],
  'head-of-state': ['president', 'monarch', 'spokesperson'],
  'head-of-government': ['prime-minister', 'chancellor', 'spokesperson'],
  government: ['prime-minister', 'spokesperson'],
  'foreign-ministry': ['foreign-minister', 'spokesperson'],
  'defence-ministry': ['defence-minister', 'spokesperson'],
};

/** Who speaks when a seat of power does: its body and the people in it, by the names and offices that the graph has. */
function speakersOf(filler: Filler, holders: readonly Holder[]): string[] {
  const offices = SEAT_OFFICES[filler.role ?? ''] ?? [];
  return holders
    .filter((h) => h.entity.country === filler.country)
    .filter(
      (h) =>
        matches({ ...filler, kind: 'body' }, h, ALWAYS) ||
        offices.some((role) => matches({ ...filler, kind: 'office', role }, h, ALWAYS)),
    )
    .map((h) => h.entity.id);
}

const ALWAYS = { from: null, to: null };

/** Ids an office or body may be, for the period asked about if anybody held it then; of a bloc, in any of its states. */
function candidates(filler: Filler, holders: readonly Holder[], slots: Slots): string[] {
  if (filler.members.length > 0) {
    return filler.members.flatMap((country) => candidates({ ...filler, country, members: [] }, holders, slots));
  }
  const own = holders.filter(
    (h) => filler.country === null || h.entity.country === filler.country || filler.kind === 'office',
  );
  for (const days of slots.period ? [slots.period, ALWAYS] : [ALWAYS]) {
    const found = own
      .filter((h) => (h.entity.country === filler.country || filler.country === null) && matches(filler, h, days))
      .map((h) => h.entity.id);
    const known = filler.kind === 'office' ? gazetteerHolders(filler, days) : [];
    if (found.length + known.length > 0) return [...new Set([...found, ...known])];
  }
  return [];
}

const ROLE_KINDS = new Set<Filler['kind']>(['office', 'body']);

/** Topics of the graph whose name has all the words asked with, in any form of theirs. */
async function topicsLike(db: Database, text: string): Promise<EntityRef[]> {
  const wanted = tokenise(text).filter((t) => t.folded.length > 2);
  const fuzzy = nameKeyVariants(text).slice(0, 8);
  if (wanted.length === 0 || nameKey(text) === '') return [];
  const found = new Map<string, EntityRef>();
  for (const key of fuzzy) {
    for (const { entity } of await db.read(entitiesByWord, { fuzzy: fuzzyQuery(key), limit: 40 })) {
      if (entity.type === 'topic') found.set(entity.id, entityRef(entity));
    }
  }
  return [...found.values()];
}

/** Looks up the topic asked about: by its own id, by its words, or by the words after "about". */
export async function resolveTopic(db: Database, slots: KnownSlots, aboutText: string | null): Promise<Known | null> {
  const text = slots.topic?.text ?? aboutText;
  if (text === null) return slots.topic;
  const like = await topicsLike(db, text);
  const entities = [...new Map([...(slots.topic?.entities ?? []), ...like].map((e) => [e.id, e])).values()];
  if (entities.length === 0) return slots.topic;
  const empty = { text, kind: 'topic' as const, country: null, role: null, corrected: false, members: [] };
  return { ...(slots.topic ?? empty), ids: entities.map((e) => e.id), entities, speakers: [] };
}

/** "Which foreign ministers did Lavrov meet?": whoever is named himself is none of those asked for. */
function notThemselves(parties: readonly Known[]): Known[] {
  const named = new Set(parties.filter((p) => p.members.length === 0).flatMap((p) => p.ids));
  return parties.map((p) =>
    p.role === null || p.members.length === 0
      ? p
      : { ...p, ids: p.ids.filter((id) => !named.has(id)), entities: p.entities.filter((e) => !named.has(e.id)) },
  );
}

/** Looks up every filler of the slots. A filler whose `entities` stay empty is not in the graph. */
export async function resolveSlots(db: Database, slots: Slots): Promise<KnownSlots> {
  const single = [
    slots.venue,
    slots.venueCountry,
    slots.speaker,
    slots.outlet,
    slots.about,
    slots.topic,
    slots.mediator,
    slots.host,
  ];
  const fillers = [...slots.parties, ...slots.excluded, ...single].filter((f) => f !== null);
  const roles = fillers.filter((f) => ROLE_KINDS.has(f.kind) || f.kind === 'seat');
  const holders =
    roles.length === 0
      ? []
      : await holdersOf(
          db,
          [...new Set(roles.flatMap((f) => f.country ?? f.members))],
          roles.filter((f) => f.country === null).flatMap((f) => f.ids),
        );
  const idsOf = new Map(fillers.map((f) => [f, ROLE_KINDS.has(f.kind) ? candidates(f, holders, slots) : f.ids]));
  const rows = await db.read(entitiesById, { ids: [...new Set([...idsOf.values()].flat())] });
  const held = new Map<string, EntityRef>(rows.map((r) => [r.asked, entityRef(r.entity)]));
  const know = (f: Filler): Known => {
    const entities = (idsOf.get(f) ?? []).flatMap((id) => held.get(id) ?? []);
    const distinct = [...new Map(entities.map((e) => [e.id, e])).values()];
    const speakers = f.kind === 'seat' ? speakersOf(f, holders) : [];
    return { ...f, ids: distinct.map((e) => e.id), entities: distinct, speakers };
  };
  const one = (f: Filler | null): Known | null => f && know(f);
  return {
    ...slots,
    parties: notThemselves(slots.parties.map(know)),
    excluded: slots.excluded.map(know),
    venue: one(slots.venue),
    venueCountry: one(slots.venueCountry),
    speaker: one(slots.speaker),
    outlet: one(slots.outlet),
    about: one(slots.about),
    topic: one(slots.topic),
    mediator: one(slots.mediator),
    host: one(slots.host),
  };
}
