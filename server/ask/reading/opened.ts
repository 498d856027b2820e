/** A question cut into words. */
import type { Language } from '../../../model/vocabulary.ts';
import { questionLanguage } from './language.ts';
import { type Token, tokenise } from './tokens.ts';
import { type Words, wordsOf } from './words.ts';

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
  return { question, tokens, language, words: wordsOf(language) };
}

/** Places of all the words of some findings. */
export const coverage = (list: readonly { at: number; length: number }[]): Set<number> =>
  new Set(list.flatMap((x) => Array.from({ length: x.length }, (_, i) => x.at + i)));
