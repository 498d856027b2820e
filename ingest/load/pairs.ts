/** The lines between pairs who talked and between speakers and outlets, kept in step with talks and statements. */
import type { WriteTx } from '../../cypher/database.ts';
import {
  type AddedStatements,
  type AddedTalks,
  addPairs,
  addSpeakers,
  type DroppedFact,
  type Pair,
  pairLines,
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

/** What a line gains and loses. */
interface Move {
  gained: Share[];
  lost: Share[];
}

/** What lines gain and lose; those that keep what they have are left out. */
function compare(before: Share[], after: Share[]): Map<string, Move> {
  const key = (s: Share) => JSON.stringify(s, ['pair', 'statusClass', 'from', 'to']);
  const left = new Map<string, Share[]>();
  for (const s of before) left.set(key(s), [...(left.get(key(s)) ?? []), s]);
  const moves = new Map<string, Move>();
  const moveOf = (pair: string): Move => {
    const move = moves.get(pair) ?? { gained: [], lost: [] };
    moves.set(pair, move);
    return move;
  };
  for (const s of after) if (!left.get(key(s))?.pop()) moveOf(s.pair).gained.push(s);
  for (const s of [...left.values()].flat()) moveOf(s.pair).lost.push(s);
  return moves;
}

type Line = { count: number; first: string | null; last: string | null };

/**
 * Whether a line can lose this without a look at everything it was made of, which for two great powers grows for ever:
 * others of what its days come from are left, and what goes is neither the first nor the last of them.
 */
function canSpare(line: Line | undefined, lost: Share[]): boolean {
  if (!line || line.count <= lost.length) return false;
  const { first, last } = line;
  return lost.every(({ from, to }) => (!from || (first ?? from) < from) && (!to || to < (last ?? to)));
}

const heldOf = (shares: Share[]) => shares.filter((s) => s.statusClass === 'held');
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

function addedTalks([key, { gained, lost }]: [string, Move]): AddedTalks {
  const more = (statusClass: StatusClass) => {
    const of = (shares: Share[]) => shares.filter((s) => s.statusClass === statusClass).length;
    return of(gained) - of(lost);
  };
  const held = heldOf(gained);
  return {
    ...pairOf(key),
    held: more('held'),
    planned: more('planned'),
    off: more('off'),
    heldFirst: earliest(held),
    heldLast: latest(held),
    anyFirst: earliest(gained),
    anyLast: latest(gained),
  };
}

const addedStatements = ([key, { gained, lost }]: [string, Move]): AddedStatements => ({
  ...pairOf(key),
  count: gained.length - lost.length,
  first: earliest(gained),
  last: latest(gained),
});

const split = <T>(list: T[], yes: (item: T) => boolean): [T[], T[]] => [
  list.filter(yes),
  list.filter((item) => !yes(item)),
];

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
  const movesOf = (speakers: boolean) => {
    const before = dropped.flatMap((d) => sharesOfDropped(d, speakers));
    const after = written.flatMap((w) => sharesOfWritten(w, speakers));
    if (!recount) return compare(before, after);
    return new Map([...before, ...after].map((s): [string, Move] => [s.pair, { gained: [], lost: [] }]));
  };
  const talks = movesOf(false);
  const statements = movesOf(true);
  const losing = (moves: Map<string, Move>) => inOrder(moves).flatMap(([pair, m]) => (m.lost.length > 0 ? [pair] : []));
  const [talked, spoke] = recount ? [[], []] : [losing(talks), losing(statements)];
  const there = talked.length + spoke.length > 0 ? await tx.run(pairLines, { talked, spoke }) : [];
  const lines = new Map(there.map(({ type, id, ...line }) => [`${type} ${id}`, line]));
  const mustCount = (id: string, lost: Share[], counted: Share[]) =>
    recount || (lost.length > 0 && !canSpare(lines.get(id), counted));
  const [toCount, toAdd] = split(inOrder(talks), ([pair, { lost }]) =>
    mustCount(`TALKED_WITH ${pair}`, lost, heldOf(lost)),
  );
  const [toHear, toJoin] = split(inOrder(statements), ([pair, { lost }]) => mustCount(`SPOKE_TO ${pair}`, lost, lost));
  if (toCount.length > 0) await tx.run(recountPairs, { pairs: toCount.map(([pair]) => pairOf(pair)) });
  if (toAdd.length > 0) await tx.run(addPairs, { rows: toAdd.map(addedTalks) });
  if (toHear.length > 0) await tx.run(recountSpeakers, { pairs: toHear.map(([pair]) => pairOf(pair)) });
  if (toJoin.length > 0) await tx.run(addSpeakers, { rows: toJoin.map(addedStatements) });
}
