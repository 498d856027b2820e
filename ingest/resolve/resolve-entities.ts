/**
 * From the ids of one document to the ids of the graph, each with its reason: gazetteer by id, by exact name, by
 * spelling or transliteration within one state, by surname and office; else an entity named by its own name.
 *
 * Depends on the document and the gazetteers alone, never on what the graph holds, so that no order of arrival matters.
 * Limits: people and bodies that no gazetteer knows are one across articles only where their names agree within a script.
 */
import { distance } from 'fastest-levenshtein';
import { DemarcheError } from '../../model/errors.ts';
import type { ExtractedEntity } from '../../model/extraction.ts';
import { namedEntityId } from '../../model/ids.ts';
import { type EntityType, OrganizationClass } from '../../model/vocabulary.ts';
import { type KnownEntities, type KnownEntity, type KnownSpelling, knownEntities } from './known-entities.ts';
import { allNames, type LocalEntity, type Match } from './local-entity.ts';
import { crossScriptKey, nameKey, nameLanguage, skeletonSimilarity } from './name-key.ts';
import { knownPerson, namesakeInOffice, newPerson } from './people.ts';

/** Likeness from which two spellings of a full name within one state are one, across scripts and within one. */
const SAME_SKELETON = 0.8;
const SAME_SPELLING = 0.85;
/** By how much the best candidate must beat the second. */
const MARGIN = 0.1;
/** Shortest skeleton that proves anything. */
const MIN_SKELETON = 4;

/** An entity of one document, by its id in the graph. */
export interface ResolvedEntity {
  local: string;
  id: string;
  type: EntityType;
  name: string;
  names: ExtractedEntity['names'];
  country: string | null;
  class: OrganizationClass | null;
  office: string | null;
  reason: string;
  score: number;
}

const agrees = (a: string | null, b: string | null) => a === null || b === null || a === b;

function byExactName(entity: LocalEntity, country: string | null, known: KnownEntities): Match | null {
  for (const name of allNames(entity)) {
    const key = nameKey(name);
    if (entity.type === 'official' && !key.includes(' ')) continue;
    const all = (known.byName.get(`${entity.type}|${key}`) ?? []).filter((k) => agrees(country, k.country));
    const same = all.length > 1 && country !== null ? all.filter((k) => k.country === country) : all;
    if (same.length === 1 && same[0]) return { id: same[0].id, reason: 'exact name', score: 1 };
  }
  return null;
}

/** Likeness of two names, 0 to 1: of letters, with the same consonants, within a script; of consonants across scripts. */
function likeness(name: string, skeleton: string, other: { name: string; skeleton: string }): number {
  if (skeleton.length < MIN_SKELETON) return 0;
  if (nameLanguage(name) === nameLanguage(other.name)) {
    if (skeleton !== other.skeleton) return 0;
    const [a, b] = [nameKey(name), nameKey(other.name)];
    const score = 1 - distance(a, b) / Math.max(a.length, b.length);
    return score >= SAME_SPELLING ? score : 0;
  }
  if (skeleton.split(' ').length !== other.skeleton.split(' ').length) return 0;
  const score = skeletonSimilarity(skeleton, other.skeleton);
  return score >= SAME_SKELETON ? score * 0.95 : 0;
}

/** The spellings to compare a name with: those of its own script, or all of an entity that has none. */
function comparable(name: string, list: KnownSpelling[]): KnownSpelling[] {
  const own = list.filter((s) => nameLanguage(s.name) === nameLanguage(name));
  const covered = new Set(own.map((s) => s.entity));
  return [...own, ...list.filter((s) => !covered.has(s.entity))];
}

/** A full name spelled otherwise, or in another script, of the same state; only if one candidate is clearly the best. */
function bySpelling(entity: LocalEntity, country: string | null, known: KnownEntities): Match | null {
  if (entity.type === 'country' || entity.type === 'topic') return null;
  const best = new Map<KnownEntity, number>();
  for (const name of allNames(entity)) {
    if (entity.type === 'official' && !nameKey(name).includes(' ')) continue;
    const skeleton = crossScriptKey(name);
    for (const other of comparable(name, known.byCountry.get(`${entity.type}|${country ?? ''}`) ?? [])) {
      const score = likeness(name, skeleton, other);
      if (score > (best.get(other.entity) ?? 0)) best.set(other.entity, score);
    }
  }
  const ranked = [...best.entries()].sort((a, b) => b[1] - a[1] || (a[0].id < b[0].id ? -1 : 1));
  const [first, second] = ranked;
  if (!first || (second && first[1] - second[1] < MARGIN)) return null;
  return { id: first[0].id, reason: 'transliteration', score: Math.round(first[1] * 100) / 100 };
}

/** Reads a name by the extractor's own patterns, such as those of ministries and embassies; null when they see none. */
export type Recognise = (name: string, type: EntityType) => LocalEntity | null;

function classOf(entity: LocalEntity, country: string | null): OrganizationClass | null {
  if (entity.type !== 'organization') return null;
  const given = OrganizationClass.safeParse(entity.class);
  if (given.success) return given.data;
  return entity.class === undefined && country !== null ? 'state-body' : 'other';
}

function resolved(entity: LocalEntity, match: Match, known: KnownEntities, country: string | null): ResolvedEntity {
  const k = known.byId.get(match.id);
  const cls = k ? k.class : classOf(entity, country);
  return {
    local: entity.id,
    id: match.id,
    type: k?.type ?? entity.type,
    name: entity.name,
    names: entity.names,
    country: k ? k.country : entity.type === 'organization' && cls !== 'state-body' ? null : country,
    class: cls,
    office: entity.office ?? null,
    ...{ reason: match.reason, score: match.score },
  };
}

function newEntity(entity: LocalEntity, country: string | null, known: KnownEntities): ResolvedEntity {
  const own = classOf(entity, country) === 'state-body' || entity.type !== 'organization' ? country : null;
  const key = nameKey(entity.names.en ?? entity.names.ru ?? entity.names.ar ?? entity.name) || entity.name;
  const id = namedEntityId(entity.type, own, key);
  return resolved(entity, { id, reason: 'new entity', score: 1 }, known, country);
}

function resolveCountry(entity: LocalEntity, known: KnownEntities, recognise: Recognise): ResolvedEntity {
  const code = /^country:([A-Z]{3})$/.exec(entity.id)?.[1] ?? entity.country ?? null;
  const id = `country:${code}`;
  if (code !== null && known.byId.has(id))
    return resolved(entity, { id, reason: 'country code', score: 1 }, known, code);
  if (code !== null) {
    throw new DemarcheError('bad-extraction', `${code} is no ISO 3166-1 alpha-3 code of a state or territory.`, {
      hint: 'Use the code of the state, or give the entity as an organization.',
    });
  }
  const named = byExactName(entity, null, known);
  if (named) return resolved(entity, named, known, null);
  // A state that ISO does not know is a body of its own.
  return resolveEntity({ ...entity, type: 'organization', class: 'other' }, known, recognise);
}

function resolveEntity(entity: LocalEntity, known: KnownEntities, recognise: Recognise): ResolvedEntity {
  if (entity.type === 'country') return resolveCountry(entity, known, recognise);
  const country = entity.country ?? null;
  if (country !== null && !known.byId.has(`country:${country}`)) {
    throw new DemarcheError('bad-extraction', `${country} is no ISO 3166-1 alpha-3 code of a state or territory.`, {
      hint: `Correct the country of ${entity.name}.`,
    });
  }
  const match =
    byExactName(entity, country, known) ??
    (entity.type === 'official' ? knownPerson(entity, country, known) : null) ??
    bySpelling(entity, country, known);
  const namesake = entity.type === 'official' ? namesakeInOffice(entity, country, match?.id ?? null) : null;
  const found = namesake ?? match;
  if (found) return resolved(entity, found, known, country);
  if (entity.type === 'official') return resolved(entity, newPerson(entity, country), known, country);
  const seen = recognise(entity.name, entity.type);
  if (seen && agrees(country, seen.country ?? null)) {
    const names = { ...entity.names, ...seen.names };
    const read = { ...entity, names, class: seen.class, country: seen.country ?? null };
    return resolved(read, { id: seen.id, reason: 'name pattern', score: 0.95 }, known, seen.country ?? null);
  }
  return newEntity(entity, country, known);
}

/**
 * Resolves documents of others: every id except `country:ISO3` is local, even one that looks like ours.
 *
 * @throws DemarcheError `bad-extraction` for a country code that does not exist
 */
export function resolveForeign(entities: LocalEntity[], recognise: Recognise): ResolvedEntity[] {
  const known = knownEntities();
  return entities.map((entity) => resolveEntity(entity, known, recognise));
}

/** Resolves entities of our own extractor: its gazetteer ids are kept, people and bodies it read by pattern are looked up. */
export function resolveOwn(entities: LocalEntity[]): ResolvedEntity[] {
  const known = knownEntities();
  return entities.map((entity) => {
    const country = entity.country ?? null;
    if (!entity.id.startsWith(`${entity.type}:x-`)) {
      return resolved(
        entity,
        { id: entity.id, reason: known.byId.has(entity.id) ? 'gazetteer' : 'name pattern', score: 1 },
        known,
        country,
      );
    }
    return resolveEntity(entity, known, () => null);
  });
}
