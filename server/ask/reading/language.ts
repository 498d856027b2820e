/** Which of our languages a question is written in: the script of most of its letters, names in other scripts notwithstanding. */
import type { Language } from '../../../model/vocabulary.ts';
import type { Token } from './tokens.ts';

/** Language of a question; a question without letters counts as English. */
export function questionLanguage(tokens: readonly Token[]): Language {
  const letters: Record<Language, number> = { ar: 0, en: 0, ru: 0 };
  for (const token of tokens) {
    if (/^\d/.test(token.folded)) continue;
    // A capitalised word in another script is most likely a name pasted in, so it weighs less than the words around it.
    letters[token.script] += token.capital ? 1 : token.folded.length;
  }
  const order: Language[] = ['ar', 'ru', 'en'];
  return order.reduce((best, language) => (letters[language] > letters[best] ? language : best), 'en');
}
