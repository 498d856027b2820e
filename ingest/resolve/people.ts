/**
 * Who an official of a document is: somebody of the gazetteers by office and day, by surname or initials with what
 * supports them, by the full name in any script; else somebody new, named so that every spelling gives one id.
 *
 * A surname alone never joins two articles, and a full name alone no officer or cleric with a namesake of another
 * calling. Limits: other people of one state whose full names sound alike are one until somebody splits them; somebody whose state one article does not give is another person than where it is given.
 */
import { namedEntityId } from '../../model/ids.ts';
import { callingOf } from './calling.ts';
import type { KnownEntities, KnownEntity } from './known-entities.ts';
import { allNames, type LocalEntity, type Match } from './local-entity.ts';
import { nameKey, nameKeyVariants, nameWords } from './name-key.ts';
import { holdersOf, type NamedOffice, officeOf, soleHolder } from './offices.ts';
import { personKey } from './person-key.ts';

const INITIALS = /^\s*((?:\p{L}\.[\s-]*){1,3})(\p{L}[\p{L}'’-]+)\s*$/u;

/** The name is an office, as of somebody whom the article does not name. */
function isUnnamed(entity: LocalEntity, office: NamedOffice | null): boolean {
  if (!office || !entity.office) return false;
  const words = new Set(nameWords(entity.name));
  return nameWords(entity.office).every((w) => words.has(w)) && officeOf(entity.name, entity.country ?? null) !== null;
}

/** Last words of the names of a known person, also as they stand in other cases. */
const surnamesOf = (k: KnownEntity) => new Set(k.spellings.map((s) => nameKey(s.text).split(' ').at(-1) ?? ''));

const bears = (k: KnownEntity, surname: string) => {
  const own = surnamesOf(k);
  return nameKeyVariants(surname).some((key) => own.has(key));
};

const one = (people: Iterable<KnownEntity>): KnownEntity | null => {
  const distinct = new Set(people);
  return distinct.size === 1 ? ([...distinct][0] as KnownEntity) : null;
};

function bySurnameAndOffice(entity: LocalEntity, country: string, office: NamedOffice | null): Match | null {
  if (!office || nameKey(entity.name).includes(' ')) return null;
  const holder = one(holdersOf(country, office, entity.day ?? null).filter((k) => bears(k, entity.name)));
  return holder && { id: holder.id, reason: 'surname and office', score: 0.85 };
}

function byInitials(entity: LocalEntity, country: string, known: KnownEntities): Match | null {
  const [, initials, surname] = INITIALS.exec(entity.name) ?? [];
  if (initials === undefined || surname === undefined) return null;
  const first = nameKey(initials.slice(0, 1));
  const people = (known.byCountry.get(`official|${country}`) ?? [])
    .filter(({ name }) => nameKey(name).startsWith(first) && nameKey(name).includes(' '))
    .map((s) => s.entity);
  const holder = one(people.filter((k) => bears(k, surname)));
  return holder && { id: holder.id, reason: 'initials and surname', score: 0.85 };
}

/**
 * Of known people with one given name and surname, such as father and son, the one who held the office that the document
 * gives on its day.
 *
 * @param spelled whom the name alone stands for; null where it stands for none or for several
 * @returns null where nobody held it, several did, or the one whose name is spelled so did
 */
export function namesakeInOffice(entity: LocalEntity, country: string | null, spelled: string | null): Match | null {
  const office = entity.office && country !== null ? officeOf(entity.office, country) : null;
  const words = nameKey(entity.name).split(' ');
  if (!office || country === null || !entity.day || words.length < 2) return null;
  const holders = holdersOf(country, office, entity.day);
  if (holders.some((k) => k.id === spelled)) return null;
  const [first, last = ''] = [words[0], words.at(-1)];
  const isNamedSo = ({ spellings }: KnownEntity) =>
    spellings.some((s) => {
      const own = nameKey(s.text).split(' ');
      return own[0] === first && own.includes(last, 1);
    });
  const holder = one(holders.filter(isNamedSo));
  return holder && { id: holder.id, reason: 'name and office at that date', score: 0.9 };
}

const byKey = new Map<string, Map<string, Set<KnownEntity>>>();

/** Known officials of a state (`''` for those of none) by the keys of their full names. */
function peopleOf(country: string | null, known: KnownEntities): Map<string, Set<KnownEntity>> {
  const held = byKey.get(country ?? '');
  if (held) return held;
  const people = new Map<string, Set<KnownEntity>>();
  for (const { entity, name } of known.byCountry.get(`official|${country ?? ''}`) ?? []) {
    const key = personKey(name, country);
    if (key !== null) people.set(key, (people.get(key) ?? new Set()).add(entity));
  }
  byKey.set(country ?? '', people);
  return people;
}

/** The known person of a state whose full name in any script has the same key. */
function byFullName(entity: LocalEntity, country: string | null, known: KnownEntities): KnownEntity | null {
  const people = peopleOf(country, known);
  const keys = allNames(entity).map((name) => personKey(name, country));
  return one(keys.flatMap((key) => (key === null ? [] : [...(people.get(key) ?? [])])));
}

/**
 * The person of the gazetteers that a document names by office, surname or full name, or null.
 *
 * @param known `entity.day` is the day for which offices count; without one an office alone names nobody
 */
export function knownPerson(entity: LocalEntity, country: string | null, known: KnownEntities): Match | null {
  const office = entity.office && country !== null ? officeOf(entity.office, country) : null;
  if (country !== null && isUnnamed(entity, office)) {
    const holder = office && entity.day ? soleHolder(country, office, entity.day) : null;
    return holder && { id: holder.id, reason: 'office at that date', score: 0.9 };
  }
  const bySurname =
    country === null ? null : (bySurnameAndOffice(entity, country, office) ?? byInitials(entity, country, known));
  if (bySurname) return bySurname;
  const person = byFullName(entity, country, known);
  if (person) return { id: person.id, reason: 'transliteration', score: 0.95 };
  if (country !== null) return null;
  const nearby = one((entity.near ?? []).flatMap((state) => byFullName(entity, state, known) ?? []));
  return nearby && { id: nearby.id, reason: 'transliteration, of a state named beside', score: 0.85 };
}

/** An id and its reason for somebody whom no gazetteer knows. The same for every order of arrival. */
export function newPerson(entity: LocalEntity, country: string | null): Match {
  const id = (...key: string[]) => namedEntityId('official', country, key.join('|'));
  const office = entity.office ? officeOf(entity.office, country) : null;
  const own = nameKey(entity.names.en ?? entity.names.ru ?? entity.names.ar ?? entity.name) || entity.name;
  if (isUnnamed(entity, office)) {
    return {
      id: id('office', entity.article ?? '', entity.day ?? '', office?.office ?? own),
      reason: 'new entity: office in this article',
      score: 1,
    };
  }
  const full = allNames(entity)
    .map((name) => personKey(name, country))
    .filter((key) => key !== null)
    .sort()[0];
  const calling = callingOf(entity.office, country);
  if (full !== undefined && calling !== null)
    return { id: id('full', full, calling), reason: `new entity: full name and calling (${calling})`, score: 0.9 };
  if (full !== undefined) return { id: id('full', full), reason: 'new entity: full name in any script', score: 0.9 };
  if (own.includes(' ')) return { id: id(own), reason: 'new entity: name as written', score: 0.95 };
  if (office) return { id: id('surname', own, office.office), reason: 'new entity: surname and office', score: 0.7 };
  return { id: id('surname', entity.article ?? '', own), reason: 'new entity: surname in this article', score: 1 };
}
