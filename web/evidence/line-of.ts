/** The line between two entities, by what they are: lines have a kind and a direction. */
import type { EntityType } from '../../model/vocabulary.ts';
import type { LineKind, Selection } from '../view/view.ts';
import { typeOf } from './talks-of.ts';

/** How an actor is joined to what is no actor; the line leads to the latter. */
const LINE_TO: Partial<Record<EntityType, LineKind>> = { venue: 'met-at', topic: 'talked-about', media: 'spoke-to' };

/** The line between an entity and another, one of which at least is an actor. */
export function lineOf(of: string, other: string): Extract<Selection, { kind: 'line' }> {
  const back = LINE_TO[typeOf(of)];
  if (back) return { kind: 'line', lineKind: back, source: other, target: of };
  return { kind: 'line', lineKind: LINE_TO[typeOf(other)] ?? 'talked-with', source: of, target: other };
}
