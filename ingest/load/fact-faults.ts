/** In which fields a stored talk or statement differs from what its reports make. */
import type { StoredFact } from '../../cypher/queries/write/whole-graph.ts';
import type { StatementState, TalkState } from '../../model/graph.ts';
import { STATUS_CLASS } from '../../model/vocabulary.ts';

const sorted = (list: unknown[]) => [...list].map((x) => JSON.stringify(x)).sort();
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Fields of a stored talk that differ from what its reports make. */
export function talkFaults(state: TalkState, stored: StoredFact): string[] {
  const { fact } = stored;
  const of = (field: keyof TalkState) => same(fact[field] ?? null, state[field]);
  const plain = (
    [
      'kind',
      'form',
      'level',
      'indirect',
      'multilateral',
      'status',
      'date',
      'dateFrom',
      'dateTo',
      'round',
      'title',
      'kin',
      'putOffFrom',
      'deniedFrom',
      'deniedTo',
      'confidence',
    ] as const
  ).filter((f) => !of(f));
  const joined: [string, boolean][] = [
    ['marginsFrom', same(fact.marginsFrom ?? null, state.onMargins ? state.dateFrom : null)],
    ['gatheringFrom', same(fact.gatheringFrom ?? null, state.gathering ? state.dateFrom : null)],
    ['statusClass', same(fact.statusClass ?? null, STATUS_CLASS[state.status])],
    ['contradictions', fact.contradictions === JSON.stringify(state.contradictions)],
    [
      'participants',
      same(
        sorted(stored.participants.map(({ entity, role, roles, side }) => ({ entity, role, roles, side }))),
        sorted(state.participants),
      ),
    ],
    ['venue', stored.venue === state.venue],
    ['topics', same(sorted(stored.topics), sorted(state.topics))],
    ['excludedTopics', same(sorted(stored.excluded), sorted(state.excludedTopics))],
    ['series', stored.series === state.series],
    ['initiator', stored.initiator === state.initiator],
    [
      'outcomes',
      same(
        sorted(stored.outcomes.map(({ kind, text }) => ({ kind, text }))),
        sorted(state.outcomes.map(({ kind, text }) => ({ kind, text }))),
      ),
    ],
    ['reports', same(sorted(stored.reports), sorted(state.reports))],
  ];
  return [...plain, ...joined.filter(([, equal]) => !equal).map(([field]) => field)];
}

/** The same for a statement. */
export function statementFaults(state: StatementState, stored: StoredFact): string[] {
  const { fact } = stored;
  const plain = (['kind', 'date', 'dateFrom', 'dateTo', 'text', 'confidence'] as const).filter(
    (f) => !same(fact[f] ?? null, state[f]),
  );
  const joined: [string, boolean][] = [
    ['speaker', stored.speaker === state.speaker],
    ['outlet', stored.outlet === state.outlet],
    ['via', same(sorted(stored.via), sorted(state.via))],
    ['about', same(sorted(stored.about), sorted(state.about))],
    ['reports', same(sorted(stored.reports), sorted(state.reports))],
  ];
  return [...plain, ...joined.filter(([, equal]) => !equal).map(([field]) => field)];
}
