/** Which talks of two actors their line on the canvas counts. */
import type { TalkAnswer } from '../../model/api/facts.ts';
import { MULTILATERAL_SIDES, STATUS_CLASS } from '../../model/vocabulary.ts';

/** True when both are parties for different sides, and the talk is neither denied nor a large conference. */
export function isBehindLine(talk: Pick<TalkAnswer, 'participants' | 'status'>, a: string, b: string): boolean {
  const parties = talk.participants.filter((p) => p.roles.includes('party'));
  const [x, y] = [a, b].map((id) => parties.find((p) => p.id === id));
  const sides = new Set(parties.map((p) => p.side));
  return (
    x !== undefined &&
    y !== undefined &&
    x.side !== y.side &&
    STATUS_CLASS[talk.status] !== null &&
    sides.size <= MULTILATERAL_SIDES
  );
}
