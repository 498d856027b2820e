/** Finds in a question the notions that intents are made of: who, when, talk, say, plan, cancel, … */
import { matchAt } from './patterns.ts';
import type { Token } from './tokens.ts';
import type { Words } from './words.ts';

/** A notion found in a question; `at` is the first word, `length` the number of words. */
export interface ConceptHit {
  concept: string;
  at: number;
  length: number;
}

// Rows of words that mean something else than their words do: nothing inside them counts ("called off" is no call).
const IDIOMS = new Set([
  'CANCEL',
  'POSTPONE',
  'REFUSE',
  'DENY',
  'GAP',
  'OVERDUE',
  'OUTCOME',
  'MEDIATE',
  'LAST',
  'HAPPEN',
  'NOTHELD',
  'LIST',
  'SINCEWHEN',
  'EVER',
]);

/** Every notion at every word, longest first at each word; overlaps are kept, since one word often carries several. */
export function findConcepts(tokens: readonly Token[], words: Words): ConceptHit[] {
  const hits: ConceptHit[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    for (const [concept, patterns] of words.concepts) {
      let length = 0;
      for (const pattern of patterns) length = Math.max(length, matchAt(pattern, tokens, at));
      if (length > 0) hits.push({ concept, at, length });
    }
  }
  const idioms = hits.filter((h) => h.length > 1 && IDIOMS.has(h.concept));
  return hits.filter(
    (h) =>
      !idioms.some(
        (i) =>
          i !== h &&
          i.concept !== h.concept &&
          h.length < i.length &&
          h.at >= i.at &&
          h.at + h.length <= i.at + i.length,
      ),
  );
}
