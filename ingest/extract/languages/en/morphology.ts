/** English: no declension; plurals of inhabitants and adjectives are listed, names are found by capitals. */
import { capitalisedName } from '../capitalised-names.ts';
import type { Morphology } from '../morphology.ts';

/** The English part of the pack that is code. */
export const morphology: Morphology = {
  cased: true,
  dropsSubjects: false,
  clitics: new Map(),
  nameForms: (name) => (/^the /i.test(name) ? [{ text: name }, { text: name.slice(4) }] : [{ text: name }]),
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
