/** What the gazetteers know of entities: by graph id, by name, by country. Built once, when first needed. */
import type { Names } from '../../model/entity.ts';
import { gazetteerId, stateVenueId } from '../../model/ids.ts';
import type { EntityType, Language, OrganizationClass, TalkLevel } from '../../model/vocabulary.ts';
import { loadGazetteer } from '../extract/gazetteer/load.ts';
import type { OfficialEntry, Spellings } from '../extract/gazetteer/schema.ts';
import { crossScriptKey, nameKey } from './name-key.ts';

/** An office held, dates EDTF; null is unknown or still held. */
export interface KnownOffice {
  title: string;
  of: string;
  level: TalkLevel;
  from: string | null;
  to: string | null;
}

/** An entity as the gazetteers give it. */
export interface KnownEntity {
  id: string;
  type: EntityType;
  names: Names;
  spellings: { text: string; language: Language }[];
  country: string | null;
  class: OrganizationClass | null;
  lat: number | null;
  lon: number | null;
  qid: string | null;
  offices: KnownOffice[];
}

/** One spelling of an entity with its consonants. */
export interface KnownSpelling {
  entity: KnownEntity;
  name: string;
  skeleton: string;
}

/** The gazetteers as an index. */
export interface KnownEntities {
  byId: Map<string, KnownEntity>;
  /** Entities of a type that bear a name: key `type|nameKey`. */
  byName: Map<string, KnownEntity[]>;
  /** Entities of a type and state with the skeletons of their names: key `type|ISO3`, `type|` for none. */
  byCountry: Map<string, KnownSpelling[]>;
}

const LANGUAGES = ['en', 'ar', 'ru'] as const;

const spellingsOf = (...lists: (Spellings | undefined)[]) =>
  lists.flatMap((names) =>
    names ? LANGUAGES.flatMap((language) => names[language].map((text) => ({ text, language }))) : [],
  );

function display(names: Spellings): Names {
  const [en, ar, ru] = [names.en[0], names.ar[0], names.ru[0]];
  return { ...(ar && { ar }), ...(en && { en }), ...(ru && { ru }) };
}

const plain = { country: null, class: null, lat: null, lon: null, qid: null, offices: [] };

function officesOf(entry: OfficialEntry): KnownOffice[] {
  return entry.offices.map(({ title, of, level, from, to }) => ({
    title: title.en,
    of,
    level,
    from,
    to,
  }));
}

function* entries(): Generator<KnownEntity> {
  const g = loadGazetteer();
  for (const e of g.countries) {
    const { names, aliasesHistoric, iso3, lat, lon } = e;
    const spellings = spellingsOf(names, aliasesHistoric);
    yield {
      ...plain,
      id: gazetteerId('country', iso3),
      type: 'country',
      names: display(names),
      spellings,
      country: iso3,
      lat,
      lon,
    };
  }
  for (const { slug, names, country, lat, lon } of g.venues) {
    yield {
      ...plain,
      id: gazetteerId('venue', slug),
      type: 'venue',
      names: display(names),
      spellings: spellingsOf(names),
      country,
      lat,
      lon,
    };
  }
  // A state where a talk was, without its city; a name that a city has too is the city's.
  const cities = new Set(g.venues.flatMap(({ names }) => spellingsOf(names).map((s) => nameKey(s.text))));
  for (const { names, iso3, lat, lon } of g.countries) {
    yield {
      ...plain,
      id: stateVenueId(iso3),
      type: 'venue',
      names: display(names),
      spellings: spellingsOf(names).filter((s) => !cities.has(nameKey(s.text))),
      country: iso3,
      lat,
      lon,
    };
  }
  for (const e of g.organisations) {
    // A body that is not a state's stands for no state, wherever it is based.
    const id = gazetteerId('organization', e.slug);
    yield {
      ...plain,
      id,
      type: 'organization',
      names: display(e.names),
      spellings: spellingsOf(e.names),
      class: e.class,
    };
  }
  for (const { slug, names, country } of g.media) {
    yield {
      ...plain,
      id: gazetteerId('media', slug),
      type: 'media',
      names: display(names),
      spellings: spellingsOf(names),
      country,
    };
  }
  for (const e of g.officials) {
    const { names, country, qid } = e;
    const id = gazetteerId('official', e.slug);
    yield {
      ...plain,
      id,
      type: 'official',
      names: display(names),
      spellings: spellingsOf(names),
      country,
      qid,
      offices: officesOf(e),
    };
  }
  for (const { slug, names } of g.topics) {
    const spellings = LANGUAGES.map((language) => ({ text: names[language], language }));
    yield { ...plain, id: gazetteerId('topic', slug), type: 'topic', names, spellings };
  }
}

let built: KnownEntities | undefined;

/** The index; the same object at every call. */
export function knownEntities(): KnownEntities {
  if (built) return built;
  const index: KnownEntities = { byId: new Map(), byName: new Map(), byCountry: new Map() };
  const put = <T>(map: Map<string, T[]>, key: string, value: T) => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  for (const entity of entries()) {
    index.byId.set(entity.id, entity);
    for (const key of new Set(entity.spellings.map((s) => nameKey(s.text))))
      put(index.byName, `${entity.type}|${key}`, entity);
    for (const { text } of entity.spellings) {
      put(index.byCountry, `${entity.type}|${entity.country ?? ''}`, {
        entity,
        name: text,
        skeleton: crossScriptKey(text),
      });
    }
  }
  built = index;
  return built;
}
