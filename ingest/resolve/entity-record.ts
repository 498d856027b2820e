/** What the graph stores of an entity: from its gazetteer entry, else from what the articles that name it say. */
import type { Names, Office } from '../../model/entity.ts';
import { checksum } from '../../model/ids.ts';
import { EntityType, type Language, type OrganizationClass } from '../../model/vocabulary.ts';
import { knownEntities } from './known-entities.ts';
import { nameKey, nameLanguage } from './name-key.ts';
import { commonTitle } from './offices.ts';

/** One form in which articles name an entity. */
export interface Naming {
  name: string;
  names: Names;
  country: string | null;
  class: string | null;
  office: string | null;
  /** Days of the first and the last article that give this office; null without one, or where no article has a day. */
  first: string | null;
  last: string | null;
}

const formOf = ({ name, names: { ar, en, ru }, country, class: cls, office }: Naming) =>
  JSON.stringify([name, ar, en, ru, country, cls, office]);

const sorted = (days: (string | null)[]) => days.filter((day) => day !== null).sort();

/** Each form once, with the days of all that give it; in an order that depends on the forms alone. */
export function mergedNamings(namings: readonly Naming[]): Naming[] {
  const byForm = new Map<string, Naming>();
  for (const naming of namings) {
    const key = formOf(naming);
    const held = byForm.get(key) ?? naming;
    byForm.set(key, {
      ...held,
      first: sorted([held.first, naming.first])[0] ?? null,
      last: sorted([held.last, naming.last]).at(-1) ?? null,
    });
  }
  return [...byForm].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, naming]) => naming);
}

/** An entity as it is written: properties, spellings, offices and the entities it points at. */
export interface EntityRecord {
  id: string;
  type: EntityType;
  name: string;
  names: Names;
  country: string | null;
  class: OrganizationClass | null;
  iso3: string | null;
  lat: number | null;
  lon: number | null;
  qid: string | null;
  gazetteer: boolean;
  spellings: { id: string; text: string; language: Language; key: string }[];
  offices: Office[];
  /** Checksum of all of it, so that an unchanged entity is not written again. */
  digest: string;
}

/** The state or body that an entity's record points at. */
export function pointsAt(record: Pick<EntityRecord, 'type' | 'country' | 'offices' | 'class'>): string[] {
  const state =
    record.country !== null && (record.type === 'venue' || record.class === 'state-body')
      ? [`country:${record.country}`]
      : [];
  return [...new Set([...state, ...record.offices.map((o) => o.of)])];
}

function finish(
  record: Omit<EntityRecord, 'digest' | 'spellings'>,
  spellings: { text: string; language: Language }[],
): EntityRecord {
  const byId = new Map(
    spellings.map(({ text, language }) => [
      `${language}|${text}`,
      { id: `${language}|${text}`, text, language, key: nameKey(text) },
    ]),
  );
  const sorted = [...byId.values()].filter((s) => s.key !== '').sort((a, b) => (a.id < b.id ? -1 : 1));
  const whole = { ...record, spellings: sorted };
  return { ...whole, digest: checksum(JSON.stringify(whole)).slice(0, 20) };
}

/** Of the forms given, the longest, then the smallest: it must not depend on how often each is given. */
function fullest<T extends string>(namings: Naming[], read: (n: Naming) => T | null | undefined): T | null {
  const values = namings.map(read).filter((v) => v !== null && v !== undefined);
  return values.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? null;
}

/**
 * Offices as articles give them: when somebody took one up or left it they seldom say, so that what is known are the days
 * on which he was called so.
 */
function officesOf(namings: readonly Naming[], of: string): Office[] {
  const byTitle = new Map<string, Naming[]>();
  for (const n of namings) {
    if (!n.office) continue;
    const title = commonTitle(n.office, n.country);
    byTitle.set(title, [...(byTitle.get(title) ?? []), n]);
  }
  return [...byTitle]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, given]) => {
      const [first] = sorted(given.map((n) => n.first));
      const last = sorted(given.map((n) => n.last)).at(-1);
      const seen = first === undefined || last === undefined ? null : first === last ? first : `${first}/${last}`;
      return { title, of, from: null, to: null, seen };
    });
}

function fromNamings(id: string, namings: Naming[]): EntityRecord {
  const type = EntityType.parse(id.split(':')[0]);
  const [en, ar, ru] = (['en', 'ar', 'ru'] as const).map((language) =>
    fullest(namings, (n) => n.names[language] ?? (nameLanguage(n.name) === language ? n.name : null)),
  );
  const name = en ?? ru ?? ar ?? fullest(namings, (n) => n.name) ?? id;
  const country = fullest(namings, (n) => n.country);
  const texts = new Set(
    namings.flatMap((n) => [n.name, n.names.en, n.names.ar, n.names.ru]).filter((t) => t !== undefined),
  );
  const spellings = [...texts].flatMap((text) => {
    const language = nameLanguage(text);
    return language ? [{ text, language }] : [];
  });
  return finish(
    {
      id,
      type,
      name,
      names: { ...(ar && { ar }), ...(en && { en }), ...(ru && { ru }) },
      country,
      class: type === 'organization' ? fullest(namings, (n) => n.class as OrganizationClass | null) : null,
      iso3: null,
      lat: null,
      lon: null,
      qid: null,
      gazetteer: false,
      offices: type === 'official' && country !== null ? officesOf(namings, `country:${country}`) : [],
    },
    spellings,
  );
}

/**
 * The record of an entity. What a gazetteer says is not changed by articles; any other entity is what the articles that
 * name it make of it together, whatever their order.
 *
 * @param namings every form in which articles name it; not looked at for gazetteer entries
 */
export function entityRecord(id: string, namings: Naming[]): EntityRecord {
  const k = knownEntities().byId.get(id);
  if (!k) return fromNamings(id, namings);
  const { type, names, country, lat, lon, qid } = k;
  const name = names.en ?? names.ru ?? names.ar ?? id;
  const offices = k.offices.map(({ title, of, from, to }) => ({ title, of, from, to, seen: null }));
  const iso3 = type === 'country' ? country : null;
  return finish(
    { id, type, name, names, country, class: k.class, iso3, lat, lon, qid, gazetteer: true, offices },
    k.spellings,
  );
}

/** Whether a gazetteer knows an id, so that its record needs no namings. */
export const isKnown = (id: string): boolean => knownEntities().byId.has(id);
