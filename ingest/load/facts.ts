/** Talks and statements in the graph: taken out where their reports changed, and written anew. */
import type { WriteTx } from '../../cypher/database.ts';
import {
  type DroppedFact,
  dropFacts,
  dropFormerIds,
  dropLoneSeries,
  putFormerIds,
  putOutcomes,
  putReferences,
  putSeries,
  putStatements,
  putTalks,
  type TalkRow,
} from '../../cypher/queries/write/facts.ts';
import type { StatementState, TalkState } from '../../model/graph.ts';
import { outcomeId } from '../../model/ids.ts';
import { STATUS_CLASS } from '../../model/vocabulary.ts';
import { updateAcross } from './across.ts';
import type { FactState } from './fact-state.ts';
import { updateMargins } from './margins.ts';
import { updatePairs } from './pairs.ts';

async function runIf<T>(rows: T[], run: (rows: T[]) => Promise<unknown>): Promise<void> {
  if (rows.length > 0) await run(rows);
}

const linksAs = (as: 'venue' | 'topic' | 'excluded' | 'initiator', ids: (string | null)[]) =>
  ids.flatMap((entity) => (entity === null ? [] : [{ entity, as }]));

async function writeTalks(tx: WriteTx, talks: TalkState[], former: Map<string, string[]>): Promise<void> {
  await runIf(
    talks.map(
      ({
        venue,
        initiator,
        topics,
        excludedTopics,
        contradictions,
        onMargins,
        gathering,
        outcomes: _,
        series: __,
        ...own
      }): TalkRow => {
        return {
          ...own,
          marginsFrom: onMargins ? own.dateFrom : null,
          gatheringFrom: gathering ? own.dateFrom : null,
          statusClass: STATUS_CLASS[own.status],
          contradictions: JSON.stringify(contradictions),
          formerIds: former.get(own.id) ?? [],
          links: [
            ...linksAs('venue', [venue]),
            ...linksAs('topic', topics),
            ...linksAs('excluded', excludedTopics),
            ...linksAs('initiator', [initiator]),
          ],
        };
      },
    ),
    (rows) => tx.run(putTalks, { rows }),
  );
  await runIf(
    talks.flatMap((t) => (t.series === null ? [] : [{ talk: t.id, series: t.series }])),
    (rows) => tx.run(putSeries, { rows }),
  );
  await runIf(
    talks.flatMap((t) => t.outcomes.map((o) => ({ ...o, talk: t.id, id: outcomeId(t.id, o.kind, o.text) }))),
    (rows) => tx.run(putOutcomes, { rows }),
  );
}

async function writeStatements(
  tx: WriteTx,
  statements: StatementState[],
  former: Map<string, string[]>,
): Promise<void> {
  await runIf(
    statements.map(({ deniesReport: _, ...s }) => ({ ...s, formerIds: former.get(s.id) ?? [] })),
    (rows) => tx.run(putStatements, { rows }),
  );
}

/** Which fact took the place of each lost one: the one with the report that gave the id, else with most of its reports. */
function successors(lost: Map<string, string[]>, written: FactState[]): Map<string, string> {
  const owner = new Map(written.flatMap(({ state }) => state.reports.map((r): [string, string] => [r, state.id])));
  const found = new Map<string, string>();
  for (const [id, reports] of lost) {
    const own = owner.get(id.replace(/^\w+:/, 'report:'));
    const counts = new Map<string, number>();
    for (const r of reports) {
      const to = owner.get(r);
      if (to) counts.set(to, (counts.get(to) ?? 0) + 1);
    }
    const most = [...counts.entries()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
    const now = own ?? most;
    if (now) found.set(id, now);
  }
  return found;
}

/** Former ids of the facts written, and those to be forgotten. */
function formerIds(dropped: DroppedFact[], written: FactState[], membersBefore: Map<string, string[]>) {
  const current = new Set(written.map((w) => w.state.id));
  const next = successors(new Map(dropped.map((d) => [d.id, membersBefore.get(d.id) ?? []])), written);
  const now = new Map<string, string>();
  const forget = [...current];
  for (const { id, former } of dropped) {
    const to = next.get(id);
    for (const old of [id, ...former]) {
      if (current.has(old)) continue;
      if (to) now.set(old, to);
      else forget.push(old);
    }
  }
  const byFact = new Map<string, string[]>();
  for (const [old, to] of now) byFact.set(to, [...(byFact.get(to) ?? []), old].sort());
  return { now, byFact, forget };
}

/**
 * Replaces facts: those in `stale` go, `written` come, and everything that follows from them (ids that lead on,
 * references, pairs) is brought in line.
 *
 * @param membersBefore reports of the stale facts as they were
 * @param recount count the lines of pairs anew, as when they may be wrong
 * @returns what was taken out
 */
export async function replaceFacts(
  tx: WriteTx,
  stale: string[],
  written: FactState[],
  membersBefore: Map<string, string[]>,
  recount: boolean,
): Promise<DroppedFact[]> {
  const dropped = stale.length > 0 ? await tx.run(dropFacts, { ids: [...stale].sort() }) : [];
  const former = formerIds(dropped, written, membersBefore);
  if (dropped.length > 0) await tx.run(dropFormerIds, { ids: former.forget });
  await writeTalks(
    tx,
    written.flatMap((w) => (w.type === 'talk' ? [w.state] : [])),
    former.byFact,
  );
  await writeStatements(
    tx,
    written.flatMap((w) => (w.type === 'statement' ? [w.state] : [])),
    former.byFact,
  );
  await runIf(
    [...former.now].map(([id, now]) => ({ id, now })),
    (rows) => tx.run(putFormerIds, { rows }),
  );
  await runIf(
    written.flatMap((w) => w.state.reports),
    (ids) => tx.run(putReferences, { ids }),
  );
  await updateMargins(tx, dropped, written);
  await updateAcross(tx, dropped, written);
  await updatePairs(tx, dropped, written, recount);
  await runIf(
    dropped.flatMap((d) => (d.series === null ? [] : [d.series])),
    (ids) => tx.run(dropLoneSeries, { ids }),
  );
  return dropped;
}
