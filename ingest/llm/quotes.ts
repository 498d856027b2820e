/** Finds a model's quotes in the text that was read, and the sentences around them. */

import type { Sentence } from '../extract/engine/unit.ts';
import { normaliseText } from '../extract/text/normalise.ts';
import type { DropReason } from './meter.ts';

/** Letters and digits without which a quote proves nothing, and sentences that one may run over. */
const FEWEST_LETTERS = 10;
const MOST_SENTENCES = 3;
/** Places where one quote is looked at. */
const MOST_PLACES = 8;

/** Text with every run of white space as one space, and where each unit stood. */
function collapse(text: string): { text: string; at: Uint32Array } {
  const at = new Uint32Array(text.length + 1);
  const out: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const blank = /\s/.test(text[i] as string);
    if (blank && (out.length === 0 || out.at(-1) === ' ')) continue;
    at[out.length] = i;
    out.push(blank ? ' ' : (text[i] as string));
  }
  at[out.length] = text.length;
  return { text: out.join(''), at };
}

/** Sentences that a quote stands in: positions in the list of {@link QuoteFinder.sentences}, `to` exclusive. */
export interface Place {
  from: number;
  to: number;
}

/** Looks quotes up in one article, compared as our own evidence is: in the normal text, whatever its white space. */
export class QuoteFinder {
  /** Sentences that were read, in the order of the text: headlines and repeats are not among them. */
  readonly sentences: readonly Sentence[];
  private readonly collapsed: ReturnType<typeof collapse>;

  /** @param text the normal text that the sentences point into */
  constructor(text: string, sentences: readonly Sentence[]) {
    this.sentences = [...sentences].sort((a, b) => a.start - b.start);
    this.collapsed = collapse(text);
  }

  /** Where a quote stands, in order; or why it proves nothing. */
  find(quote: string): Place[] | DropReason {
    const wanted = collapse(normaliseText(quote).text).text.trim();
    if (wanted.replace(/[^\p{L}\p{N}]+/gu, '').length < FEWEST_LETTERS) return 'quote-short';
    const places: Place[] = [];
    let [long, unread] = [false, false];
    const { text, at } = this.collapsed;
    for (let i = text.indexOf(wanted); i >= 0 && places.length < MOST_PLACES; i = text.indexOf(wanted, i + 1)) {
      const place = this.sentencesOf(at[i] as number, at[i + wanted.length] as number);
      if (place === null) unread = true;
      else if (place.to - place.from > MOST_SENTENCES) long = true;
      else places.push(place);
    }
    if (places.length > 0) return places;
    return long ? 'quote-long' : unread ? 'headline' : 'quote';
  }

  /** Sentences that overlap `[start, end)`. */
  private sentencesOf(start: number, end: number): Place | null {
    let low = 0;
    let high = this.sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sentences[middle] as Sentence).end <= start) low = middle + 1;
      else high = middle;
    }
    let to = low;
    while (to < this.sentences.length && (this.sentences[to] as Sentence).start < end) to++;
    return to > low ? { from: low, to } : null;
  }

  /** The sentences of a place. */
  at({ from, to }: Place): Sentence[] {
    return this.sentences.slice(from, to);
  }

  /** The sentences of a place with the one before and the one after. */
  around({ from, to }: Place): Sentence[] {
    return this.sentences.slice(Math.max(0, from - 1), to + 1);
  }
}
