/** Tells the parts of a reading in words, each with what it may be instead: the nearest first. */
import type { Database } from '../../cypher/database.ts';
import { entityRef } from '../../cypher/queries/read/rows.ts';
import { searchEntities } from '../../cypher/queries/read/search.ts';
import { nameKey } from '../../ingest/resolve/name-key.ts';
import type { ReadingPart, ReadingSlot } from '../../model/api/work.ts';
import { type EntityType, type Language, TALK_FORMS, TALK_KINDS } from '../../model/vocabulary.ts';
import { canAnswer, nearness } from './intents/definition.ts';
import { INTENTS } from './intents/index.ts';
import { entitiesById } from './queries.ts';
import type { Period } from './reading/periods.ts';
import type { Reading } from './reading/reading.ts';
import type { Intent, Known, KnownSlots } from './types.ts';
import { periodInWords } from './wording/dates.ts';
import { MESSAGES } from './wording/messages.ts';
import { fillerName, plainName } from './wording/names.ts';
import { FORM, LABEL } from './wording/slots.ts';
import { KIND } from './wording/terms.ts';

type Other = ReadingPart['others'][number];

/** Names offered in the place of one. */
const MOST_NAMES = 6;

const SIDES: EntityType[] = ['country', 'official', 'organization'];

/** What may stand in a slot that takes a name. */
const TYPES: Partial<Record<ReadingSlot, EntityType[]>> = {
  participants: SIDES,
  unknown: SIDES,
  unread: SIDES,
  excluded: SIDES,
  mediator: SIDES,
  host: SIDES,
  about: SIDES,
  venue: ['venue'],
  venueCountry: ['country'],
  outlet: ['media'],
  topic: ['topic'],
};

interface Asked {
  db: Database;
  reading: Reading;
  slots: KnownSlots;
  intent: Intent | null;
  language: Language;
}

/** Those it may be as well, its own state, and names written nearly so. */
async function namesNear({ db, language }: Asked, slot: ReadingSlot, name: Known | string): Promise<Other[]> {
  const text = typeof name === 'string' ? name : name.text;
  const held = typeof name === 'string' ? [] : name.entities;
  const types = TYPES[slot] ?? [];
  const states = types.includes('country')
    ? held.flatMap((e) => (e.country && e.type !== 'country' ? [`country:${e.country}`] : []))
    : [];
  const [own, like] = await Promise.all([
    states.length > 0 ? db.read(entitiesById, { ids: [...new Set(states)] }) : [],
    searchEntities(db, { key: nameKey(text), types, limit: MOST_NAMES }),
  ]);
  const near = [...(held.length > 1 ? held : []), ...like, ...own.map(({ entity }) => entityRef(entity))];
  const only = held.length === 1 ? held[0]?.id : undefined;
  return [...new Map(near.map((e) => [e.id, { to: e.id, text: plainName(e, language) }])).values()]
    .filter(({ to }) => to !== only)
    .slice(0, MOST_NAMES);
}

const yearBefore = (day: string): string => {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCFullYear(moved.getUTCFullYear() - 1);
  return moved.toISOString().slice(0, 10);
};

/** The years of the period, those beside them, the same days a year before, the time since, the last twelve months. */
function periodsNear({ from, to }: Period, today: string, language: Language): Other[] {
  const first = (from ?? to ?? today).slice(0, 4);
  const last = (to ?? from ?? today).slice(0, 4);
  const year = (n: number): Period => {
    const text = String(n).padStart(4, '0');
    return { from: `${text}-01-01`, to: `${text}-12-31` };
  };
  const near: Period[] = [
    ...(from && to ? [{ from: yearBefore(from), to: yearBefore(to) }] : []),
    year(Number(first) - 1),
    year(Number(first)),
    year(Number(last)),
    year(Number(last) + 1),
    ...(from ? [{ from, to: null }] : []),
    ...(to ? [{ from: null, to }] : []),
    { from: yearBefore(today), to: today },
  ];
  const others = near.map((p) => ({ to: `${p.from ?? ''}/${p.to ?? ''}`, text: periodInWords(p, language) }));
  return [...new Map(others.map((o) => [o.to, o])).values()].filter((o) => o.to !== `${from ?? ''}/${to ?? ''}`);
}

function plainParts({ reading, slots, intent, language }: Asked): ReadingPart[] {
  const part = (slot: ReadingSlot, text: string, others: Other[]): ReadingPart => ({
    slot,
    at: 0,
    text,
    others,
    types: [],
  });
  const words = <T extends string>(all: readonly T[], without: readonly T[], of: Record<T, Record<Language, string>>) =>
    all.filter((v) => !without.includes(v) || without.length > 1).map((v) => ({ to: v, text: of[v][language] }));
  const titles = INTENTS.filter((i) => i !== intent && canAnswer(i.definition, reading))
    .map((i) => ({ ...i, near: nearness(i.definition, reading) }))
    .sort((a, b) => b.near - a.near || b.definition.rank - a.definition.rank)
    .map((i) => ({ to: i.definition.name, text: i.definition.title[language] }));
  const period = (slot: ReadingSlot, value: Period | null) =>
    value
      ? [
          {
            ...part(slot, periodInWords(value, language), periodsNear(value, reading.today, language)),
            days: `${value.from ?? ''}/${value.to ?? ''}`,
          },
        ]
      : [];
  const round = slots.round;
  return [
    part('intent', intent?.definition.title[language] ?? MESSAGES[language].noIntent, titles),
    ...(slots.kinds.length > 0
      ? [part('kinds', slots.kinds.map((k) => KIND[k][language]).join(' / '), words(TALK_KINDS, slots.kinds, KIND))]
      : []),
    ...(slots.forms.length > 0
      ? [part('forms', slots.forms.map((f) => FORM[f][language]).join(' / '), words(TALK_FORMS, slots.forms, FORM))]
      : []),
    ...(round === null
      ? []
      : [
          part(
            'round',
            String(round),
            [round - 1, round + 1].filter((n) => n > 0).map((n) => ({ to: String(n), text: String(n) })),
          ),
        ]),
    ...(slots.indirect ? [part('indirect', LABEL.indirect[language], [])] : []),
    ...period('period', slots.period),
    ...period('secondPeriod', slots.otherPeriod),
  ];
}

/** The parts of a reading: the intent, then every name, then all else. */
export async function partsOf(asked: Asked): Promise<ReadingPart[]> {
  const { reading, slots, language } = asked;
  const single = (['mediator', 'host', 'venue', 'venueCountry', 'outlet', 'about'] as const).map(
    (slot) => [slot, slots[slot] ? [slots[slot]] : []] as const,
  );
  const topic = slots.topic ?? reading.aboutText;
  const named: (readonly [ReadingSlot, readonly (Known | string)[]])[] = [
    ['participants', slots.parties],
    ['unknown', reading.unknownNames],
    ['excluded', slots.excluded],
    ...single,
    ['topic', topic === null ? [] : [topic]],
    ['unread', reading.unread],
  ];
  const names = await Promise.all(
    named.flatMap(([slot, list]) =>
      list.map(async (name, at) => ({
        slot,
        at,
        text: typeof name === 'string' ? name : fillerName(name, language),
        others: await namesNear(asked, slot, name),
        types: TYPES[slot] ?? [],
      })),
    ),
  );
  const [intent, ...rest] = plainParts(asked);
  return [...(intent ? [intent] : []), ...names, ...rest];
}
