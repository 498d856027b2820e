/** Questions that look like ones of ours but ask for what none of the kinds of answer holds, so that they are not answered beside the point. */
import type { IntentPattern } from '../reading/features.ts';
import { patternFits } from '../reading/features.ts';

const BEYOND: readonly IntentPattern[] = [
  // "Who has never met X?" asks for everybody else.
  { all: [], any: ['NEVERMET'], none: ['two-parties', 'OVERDUE', 'NOTHELD', 'REFUSE'] },
  // "Did A meet B more often than C?", "more than three times?": a list of talks is no yes.
  { all: ['MORETHAN', 'YES'] },
  // "Is contact increasing?" wants a trend, unless two periods are compared.
  { all: ['TREND'], none: ['two-periods', 'COMPARE'] },
  // "Before Lavrov's visit": a time told by another talk.
  { all: ['RELATIVE'], none: ['SAY', 'GAP', 'HOWLONG', 'LAST', 'KNOWN'] },
  // "Who met both A and B?" is no talk between A and B.
  { all: ['BOTHOF', 'two-parties', 'TALK'], none: ['YES', 'WHEN', 'WHERE'] },
];

/** Whether a question with these features asks for more than any kind of answer holds. */
export const isBeyond = (features: ReadonlySet<string>): boolean => BEYOND.some((p) => patternFits(p, features));
