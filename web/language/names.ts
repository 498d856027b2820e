/** Names of entities in the interface language, and the direction of a text. */
import type { EntityRef } from '../../model/entity.ts';
import type { Language } from '../../model/vocabulary.ts';

/** The name in the interface language, else the display name. */
export const nameIn = (entity: Pick<EntityRef, 'name' | 'names'>, language: Language): string =>
  entity.names[language] ?? entity.name;

/** The names in the other languages, without repetitions. */
export function otherNames(
  entity: Pick<EntityRef, 'name' | 'names'>,
  language: Language,
): { lang: string; text: string }[] {
  const shown = nameIn(entity, language);
  const others = Object.entries(entity.names)
    .filter(([, text]) => text !== undefined && text !== shown)
    .map(([lang, text]) => ({ lang, text: text as string }));
  return others.filter((o, i) => others.findIndex((p) => p.text === o.text) === i);
}

/** Direction of a text in a language (BCP 47 primary subtag). */
export const directionOf = (language: string): 'rtl' | 'ltr' =>
  /^(ar|fa|he|ur|ps|ckb)\b/.test(language) ? 'rtl' : 'ltr';
