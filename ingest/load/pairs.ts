/** The lines between pairs who talked and between speakers and outlets, kept in step with talks and statements. */
import type { WriteTx } from '../../cypher/database.ts';
import {
  type AddedStatements,
  type AddedTalks,
  addPairs,
  addSpeakers,
  type DroppedFact,
  type Pair,
  recountPairs,
  recountSpeakers,
} from '../../cypher/queries/write/facts.ts';
import { STATUS_CLASS, type StatusClass } from '../../model/vocabulary.ts';
import type { FactState } from './fact-state.ts';

const person = (id: string) => id.startsWith('official:');
const body = (id: string) => id.startsWith('country:') || id.startsWith('organization:');
const level = (a: string, b: string) => (person(a) && person(b)) || (body(a) && body(b));

/** Pairs of parties of different sides at one level, as `a|b` with a before b. */
export function pairsOf(parties: { entity: string; side: string }[]): string[] {
  const sorted = [...parties].sort((a, b) => (a.entity < b.entity ? -1 : 1));
  return sorted.flatMap((a, i) =>
    sorted.flatMap((b, j) =>
      j > i && a.side !== b.side && level(a.entity, b.entity) ? [`${a.entity}|${b.entity}`] : [],
    ),
  );
}

/** What one talk or statement adds to one line. */
interface Share {
  pair: string;
  statusClass: StatusClass | null;
  from: string | null;
  to: string | null;
}

function sharesOfDropped(d: DroppedFact, speakers: boolean): Share[] {
  const share = { statusClass: d.statusClass, from: d.dateFrom, to: d.dateTo };
  if (speakers) return d.speaker && d.outlet ? [{ ...share, pair: `${d.speaker}|${d.outlet}` }] : [];
  return d.counted ? pairsOf(d.participants.filter((p) => p.party)).map((pair) => ({ ...share, pair })) : [];
}

function sharesOfWritten({ type, state }: FactState, speakers: boolean): Share[] {
  const { dateFrom: from, dateTo: to } = state;
  if (type === 'statement') {
    return speakers && state.outlet ? [{ pair: `${state.speaker}|${state.outlet}`, statusClass: null, from, to }] : [];
  }
  const statusClass = STATUS_CLASS[state.status];
  if (speakers || state.multilateral || statusClass === null) return [];
  return pairsOf(state.participants.filter((p) => p.roles.includes('party'))).map((pair) => ({
    pair,
    statusClass,
    from,
    to,
  }));
}

/** Lines that lost something, or all of them, must be counted anew; lines that only gained are added to; the rest stay. */
function compare(before: Share[], after: Share[], all: boolean): { recount: string[]; added: Map<string, Share[]> } {
  if (all) return { recount: [...new Set([...before, ...after].map((s) => s.pair))].sort(), added: new Map() };
  const key = (s: Share) => JSON.stringify(s, ['pair', 'statusClass', 'from', 'to']);
  const left = new Map<string, Share[]>();
  for (const s of before) left.set(key(s), [...(left.get(key(s)) ?? []), s]);
  const added = new Map<string, Share[]>();
  for (const s of after) {
    if (left.get(key(s))?.pop()) continue;
    const list = added.get(s.pair);
    if (list) list.push(s);
    else added.set(s.pair, [s]);
  }
  const lost = new Set([...left.values()].flat().map((s) => s.pair));
  for (const pair of lost) added.delete(pair);
  return { recount: [...lost].sort(), added };
}

const pairOf = (key: string): Pair => {
  const [a = '', b = ''] = key.split('|');
  return { a, b };
};
const earliest = (shares: Share[]) => shares.flatMap((s) => s.from ?? []).sort()[0] ?? null;
const latest = (shares: Share[]) =>
  shares
    .flatMap((s) => s.to ?? [])
    .sort()
    .at(-1) ?? null;
const inOrder = <T>(map: Map<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

function addedTalks([key, shares]: [string, Share[]]): AddedTalks {
  const of = (statusClass: StatusClass) => shares.filter((s) => s.statusClass === statusClass);
  const held = of('held');
  return {
    ...pairOf(key),
    held: held.length,
    planned: of('planned').length,
    off: of('off').length,
    heldFirst: earliest(held),
    heldLast: latest(held),
    anyFirst: earliest(shares),
    anyLast: latest(shares),
  };
}

const addedStatements = ([key, shares]: [string, Share[]]): AddedStatements => ({
  ...pairOf(key),
  count: shares.length,
  first: earliest(shares),
  last: latest(shares),
});

/**
 * Brings all lines touched by a change in step.
 *
 * @param recount count all of them anew, whatever they say now
 */
export async function updatePairs(
  tx: WriteTx,
  dropped: DroppedFact[],
  written: FactState[],
  recount: boolean,
): Promise<void> {
  const shares = (speakers: boolean) =>
    compare(
      dropped.flatMap((d) => sharesOfDropped(d, speakers)),
      written.flatMap((w) => sharesOfWritten(w, speakers)),
      recount,
    );
  const talks = shares(false);
  if (talks.recount.length > 0) await tx.run(recountPairs, { pairs: talks.recount.map(pairOf) });
  if (talks.added.size > 0) await tx.run(addPairs, { rows: inOrder(talks.added).map(addedTalks) });
  const statements = shares(true);
  if (statements.recount.length > 0) await tx.run(recountSpeakers, { pairs: statements.recount.map(pairOf) });
  if (statements.added.size > 0) await tx.run(addSpeakers, { rows: inOrder(statements.added).map(addedStatements) });
}
