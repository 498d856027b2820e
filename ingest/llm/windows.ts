/** Cuts an article into parts that a model can be asked about, at sentence ends and with some overlap. */
import type { Span } from '../../model/extraction.ts';
import { estimateTokens } from './tokens.ts';

/** Sentences at the end of a part that the next one begins with, so that facts told over its edge are seen whole. */
const OVERLAP = 3;

/**
 * Parts of a text in order, each of whole sentences and of `budget` tokens at most by {@link estimateTokens}; a longer
 * sentence is a part of its own. Every sentence is in at least one part.
 *
 * @param sentences spans of `text`, ascending
 */
export function windowsOf(text: string, sentences: readonly Span[], budget: number): Span[] {
  const costs = sentences.map((s) => estimateTokens(text.slice(s.start, s.end)) + 1);
  const parts: Span[] = [];
  let from = 0;
  while (from < sentences.length) {
    let to = from + 1;
    let sum = costs[from] as number;
    while (to < sentences.length && sum + (costs[to] as number) <= budget) sum += costs[to++] as number;
    parts.push({ start: (sentences[from] as Span).start, end: (sentences[to - 1] as Span).end });
    if (to >= sentences.length) break;
    from = Math.max(from + 1, to - OVERLAP);
    // The overlap must leave room for something new.
    while (from < to && costs.slice(from, to + 1).reduce((a, b) => a + b, 0) > budget) from++;
  }
  return parts;
}
