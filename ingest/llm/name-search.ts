/** Finds a name that a model gives in sentences of the text: as it stands there, in another case, or behind a clitic. */

import type { Span } from '../../model/extraction.ts';
import type { Sentence } from '../extract/engine/unit.ts';
import type { LanguagePack } from '../extract/languages/pack.ts';
import { normaliseText } from '../extract/text/normalise.ts';
import { type Token, tokenise } from '../extract/text/tokens.ts';

const WORD = /^[\p{L}\p{N}]/u;
const CYRILLIC = /^\p{Script=Cyrillic}{3,}$/u;
/** Letters of a Russian word that is told from another one with other ends; in names of several words fewer do. */
const ALONE = 4;
/** Letters by which the ends of two forms of one Russian word differ. */
const ENDING = 3;

const words = (text: string, start?: number, end?: number): Token[] =>
  tokenise(text, start, end).filter((t) => WORD.test(t.text));

/** One word, perhaps in two Russian cases; `alone` where it is the whole name. */
function sameWord(a: string, b: string, alone: boolean): boolean {
  if (a === b) return true;
  if (alone && Math.min(a.length, b.length) < ALONE) return false;
  if (!CYRILLIC.test(a) || !CYRILLIC.test(b) || Math.abs(a.length - b.length) > ENDING) return false;
  let common = 0;
  while (common < Math.min(a.length, b.length) && a[common] === b[common]) common++;
  return common >= Math.max(3, Math.min(a.length, b.length) - 2);
}

/** Looks names up in the sentences of one article. */
export class NameSearch {
  private readonly text: string;
  private readonly pack: LanguagePack;
  private readonly tokens = new Map<Sentence, Token[]>();

  /** @param text the normal text that sentences point into */
  constructor(text: string, pack: LanguagePack) {
    this.text = text;
    this.pack = pack;
  }

  private tokensOf(sentence: Sentence): Token[] {
    let list = this.tokens.get(sentence);
    if (!list) {
      list = words(this.text, sentence.start, sentence.end);
      this.tokens.set(sentence, list);
    }
    return list;
  }

  /** Start of the name's first word in a token; null when it is another word. */
  private begins(token: Token, first: string, alone: boolean): number | null {
    if (sameWord(token.key, first, alone)) return token.start;
    const pieces = this.pack.morphology.splitClitics(token.key, (key) => key === first);
    return pieces?.at(-1)?.key === first ? token.end - (pieces.at(-1)?.length ?? 0) : null;
  }

  /** Every place of a name, spans of the normal text. */
  find(name: string, sentences: readonly Sentence[]): Span[] {
    const [first, ...rest] = words(normaliseText(name).text).map((t) => t.key);
    if (first === undefined) return [];
    return sentences.flatMap((sentence) => {
      const tokens = this.tokensOf(sentence);
      return tokens.flatMap((token, i) => {
        const start = this.begins(token, first, rest.length === 0);
        const all = rest.every((key, j) => sameWord(tokens[i + 1 + j]?.key ?? '', key, false));
        return start !== null && all ? [{ start, end: (tokens[i + rest.length] as Token).end }] : [];
      });
    });
  }
}
