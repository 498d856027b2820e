/** English: no declension; plurals of inhabitants and adjectives are listed, names are found by capitals. */
import { capitalisedName } from '../capitalised-names.ts';
import type { Morphology } from '../morphology.ts';

/** A name with and without its article; an Arabic article may be joined by a hyphen and begin small: «al-Manar», «Al Manar». */
function spellings(name: string): string[] {
  const bare = name.replace(/^the /i, '');
  const arabic = /^al[- ](?=\p{Lu})/iu.exec(bare)?.[0];
  if (arabic === undefined) return bare === name ? [name] : [name, bare];
  const rest = bare.slice(arabic.length);
  return [...new Set([name, `Al-${rest}`, `Al ${rest}`, `al-${rest}`, `al ${rest}`])];
}

/** The English part of the pack that is code. */
export const morphology: Morphology = {
  cased: true,
  dropsSubjects: false,
  clitics: new Map(),
  nameForms: (name) => spellings(name).map((text) => ({ text })),
  personForms: (name) => [{ text: name }],
  adjectiveForms: (adjective) => [{ text: adjective }],
  peopleForms: (people) => [{ text: people }],
  splitClitics: () => null,
  phraseVariants: () => [],
  continuesName: () => false,
  surnameKey: (key) => key,
  citationName: (name) => name,
  nameLength: capitalisedName,
};
