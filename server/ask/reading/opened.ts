/** A question cut into words. */
import { LANGUAGES, type Language } from '../../../model/vocabulary.ts';
import { questionLanguage } from './language.ts';
import { type Token, tokenise } from './tokens.ts';
import { type Words, wordsOfMixed } from './words.ts';

/** The words of a question and its language. */
export interface Opened {
  question: string;
  tokens: Token[];
  language: Language;
  words: Words;
}

/** Cuts a question into words and tells its language. */
export function openQuestion(question: string): Opened {
  const tokens = tokenise(question);
  const language = questionLanguage(tokens);
  // Words in another script ("Кто met مع Finland") are read by the words of their own language.
  const others = LANGUAGES.filter((l) => l !== language && tokens.some((t) => t.script === l && isPlain(t)));
  return { question, tokens, language, words: wordsOfMixed(language, others) };
}

/** A word that may be more than a name or a number pasted in. */
const isPlain = (token: Token): boolean => !token.capital && !token.quoted && !/^\d/.test(token.folded);

/** Places of all the words of some findings. */
export const coverage = (list: readonly { at: number; length: number }[]): Set<number> =>
  new Set(list.flatMap((x) => Array.from({ length: x.length }, (_, i) => x.at + i)));
