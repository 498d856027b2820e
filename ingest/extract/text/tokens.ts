/** Cuts a sentence into tokens: words, numbers, acronyms with dots, single punctuation marks. */
import { fold } from './fold.ts';

/** A token with its place in the normal text. */
export interface Token {
  text: string;
  key: string;
  start: number;
  end: number;
}

// A dotted acronym (U.S.), an English genitive or contracted verb ('s, 'll), a word with inner apostrophe, a number, or one other character.
const TOKEN =
  /(?:\p{Lu}\.){2,}|'(?:s|ll|ve|d|re)\b|\p{L}[\p{L}\p{M}\d]*(?:'(?!(?:s|ll|ve|d|re)\b)\p{L}+)*|\d+(?:[.,:]\d+)*|[^\s]/gu;

/** Words with single spaces between, as most names are. */
const WORDS_ONLY = /^\p{L}+(?: \p{L}+)*$/u;

/** The sentence cut last: each is asked for again by what looks for topics in it. */
let latest: { text: string; start: number; end: number; tokens: readonly Token[] } | undefined;

/** Tokens of `text` from `start` to `end`; hyphens are tokens of their own. */
export function tokenise(text: string, start = 0, end = text.length): readonly Token[] {
  if (latest?.start !== start || latest.end !== end || latest.text !== text)
    latest = { text, start, end, tokens: cut(text, start, end) };
  return latest.tokens;
}

function cut(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  for (const m of part.matchAll(TOKEN)) {
    const at = start + m.index;
    tokens.push({ text: m[0], key: fold(m[0]), start: at, end: at + m[0].length });
  }
  return tokens;
}

/** The folded tokens of a name or phrase. */
export const tokenKeys = (phrase: string): string[] =>
  WORDS_ONLY.test(phrase) ? phrase.split(' ').map(fold) : cut(phrase, 0, phrase.length).map((t) => t.key);
