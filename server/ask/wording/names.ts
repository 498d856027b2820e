/** Names as a sentence needs them: in the asker's language, joined by "and", with the article English wants. */
import type { EntityRef } from '../../../model/entity.ts';
import type { Language } from '../../../model/vocabulary.ts';
import type { Known } from '../types.ts';

// States and bodies that English names with "the".
const WITH_ARTICLE =
  /^(?:United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Solomon|Marshall|Central African|Dominican Rep|Czech Rep|Vatican|Holy See|DR Congo|Democratic|European|African Union|Arab League|Embassy |Foreign Ministry|Ministry |Kremlin|White House|Taliban|Houthis)/;

/** Name of an entity in a language, or the nearest there is. */
export function nameOf(entity: EntityRef, language: Language): string {
  const name = entity.names[language] ?? entity.names.en ?? entity.name;
  return language === 'en' && WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

/** The same without an article, for tables and beginnings. */
export const plainName = (entity: EntityRef, language: Language): string =>
  entity.names[language] ?? entity.names.en ?? entity.name;

/** Whether a slot stands for any state of a bloc, or for an office of any of them. */
export const isBloc = (filler: Known): boolean => filler.members.length > 0;

/** A slot's filler in words: the name of what it was found to be, or the words asked with. */
export function fillerName(filler: Known, language: Language): string {
  if (isBloc(filler)) return filler.text;
  const names = [...new Set(filler.entities.map((e) => nameOf(e, language)))];
  return names.length === 0 || names.length > 3 ? filler.text : names.join(' / ');
}

/** "A, B and C", «A, B и C», "A وB وC". */
export function joinNames(names: readonly string[], language: Language): string {
  if (names.length <= 1) return names[0] ?? '';
  if (language === 'ar') return names.map((n, i) => (i === 0 ? n : `و${n}`)).join(' ');
  return `${names.slice(0, -1).join(', ')} ${language === 'en' ? 'and' : 'и'} ${names.at(-1)}`;
}

/** Names with commas between them, those of Arabic in Arabic, for brackets and cells. */
export const listNames = (names: readonly string[], language: Language): string =>
  names.join(language === 'ar' ? '، ' : ', ');

/** First letter raised, for the beginning of a sentence. */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
