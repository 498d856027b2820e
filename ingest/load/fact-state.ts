/** A talk or statement as its reports make it, on its way into the graph. */
import type { StatementState, TalkState } from '../../model/graph.ts';

/** A talk or a statement to be written. */
export type FactState = { type: 'talk'; state: TalkState } | { type: 'statement'; state: StatementState };

/** Every entity that a fact is joined to. */
export function entitiesOfFact({ type, state }: FactState): string[] {
  const ids =
    type === 'talk'
      ? [
          ...state.participants.map((p) => p.entity),
          state.venue,
          state.initiator,
          ...state.topics,
          ...state.excludedTopics,
        ]
      : [state.speaker, state.outlet, ...state.via, ...state.about];
  return ids.filter((id) => id !== null);
}
