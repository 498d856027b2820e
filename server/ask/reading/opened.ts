/** A question cut into words. */
import { LANGUAGES, type Language } from '../../../model/vocabulary.ts';
import { questionLanguage } from './language.ts';
import { matchAt } from './patterns.ts';
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
  const whole = tokenise(question);
  const language = questionLanguage(whole);
  const tokens = language === 'ar' ? withoutAsking(whole) : whole;
  // Words in another script ("Кто met مع Finland") are read by the words of their own language.
  const others = LANGUAGES.filter((l) => l !== language && tokens.some((t) => t.script === l && isPlain(t)));
  return { question, tokens, language, words: wordsOfMixed(language, others) };
}

/** «أالتقى», «أعُقدت»: the particle that asks is written onto the first word, where that is no word of its own. */
function withoutAsking(tokens: Token[]): Token[] {
  const [first, ...others] = tokens;
  if (!first?.text.startsWith('أ')) return tokens;
  const [verb] = tokenise(first.text.slice(1));
  const { concepts } = wordsOfMixed('ar', []);
  const isWord = (token: Token) =>
    concepts.some(([, patterns]) => patterns.some((p) => p.atoms.length === 1 && matchAt(p, [token], 0) > 0));
  if (!verb || verb.folded.length < 3 || isWord(first) || !isWord(verb)) return tokens;
  const at = first.start + 1;
  const [particle] = tokenise('أ');
  return particle
    ? [{ ...particle, start: first.start, end: at }, { ...verb, start: at, end: first.end }, ...others]
    : tokens;
}

/** A word that may be more than a name or a number pasted in. */
const isPlain = (token: Token): boolean => !token.capital && !token.quoted && !/^\d/.test(token.folded);

/** Places of all the words of some findings. */
export const coverage = (list: readonly { at: number; length: number }[]): Set<number> =>
  new Set(list.flatMap((x) => Array.from({ length: x.length }, (_, i) => x.at + i)));
