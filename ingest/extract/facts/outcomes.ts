/** Reads what a talk led to. */
import type { Sentence } from '../engine/unit.ts';
import type { ReadingContext } from './context.ts';
import type { DraftTalk } from './draft.ts';

const OUTCOMES = [
  'agreement',
  'joint-statement',
  'exchange-of-notes',
  'prisoner-exchange',
  'ceasefire',
  'next-round',
] as const;

/** Outcomes by the words for them in the talk's own sentence. */
export function outcomesOf(sentence: Sentence, context: ReadingContext): DraftTalk['outcomes'] {
  for (const u of sentence.units) {
    const value = u.classes?.get('OUTCOME');
    if (typeof value === 'number')
      return [{ kind: OUTCOMES[value - 1] ?? 'other', text: context.text.slice(sentence.start, sentence.end) }];
  }
  return [];
}
