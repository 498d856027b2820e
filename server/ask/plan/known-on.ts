/** Talks as they were known on a day: made anew, by the same rules, from the reports published by then alone. */
import type { Database } from '../../../cypher/database.ts';
import { entityRef } from '../../../cypher/queries/read/rows.ts';
import { historyOf, tellingsOf } from '../../../cypher/queries/read/talk-history.ts';
import type { StoredReport } from '../../../cypher/queries/write/reports.ts';
import { entitiesOf } from '../../../ingest/load/neighbourhood.ts';
import { reportOf } from '../../../ingest/load/stored-reports.ts';
import { groupReports } from '../../../ingest/resolve/grouping.ts';
import { knownWorld, type OtherEntity } from '../../../ingest/resolve/known-world.ts';
import { reconcileTalk } from '../../../ingest/resolve/reconcile.ts';
import type { TalkAnswer } from '../../../model/api/facts.ts';
import type { EntityRef } from '../../../model/entity.ts';
import type { TalkReport, TalkState } from '../../../model/graph.ts';
import { entitiesById, reportsKnownBy } from '../queries.ts';
import type { AskContext } from '../types.ts';

/** Talks of a day, with the query that read their reports. */
export interface KnownOn {
  talks: TalkAnswer[];
  cypher: string;
  params: Record<string, unknown>;
}

/** A state as the API gives talks: `now` are the talks of today, whose reports and names it is made of. */
function answerOf(state: TalkState, id: string, now: readonly TalkAnswer[], refs: Map<string, EntityRef>): TalkAnswer {
  const {
    participants,
    venue,
    initiator,
    topics,
    excludedTopics,
    reports,
    onMargins: _,
    gathering: __,
    ...rest
  } = state;
  const ref = (entity: string | null) => (entity === null ? null : (refs.get(entity) ?? null));
  const known = now.flatMap((t) => t.reports).filter((r) => reports.includes(r.id));
  const several = (ids: string[]) => ids.flatMap((t) => refs.get(t) ?? []);
  return {
    ...rest,
    id,
    formerIds: [],
    participants: participants.flatMap(({ entity, ...roles }) => {
      const found = refs.get(entity);
      return found ? [{ ...found, ...roles }] : [];
    }),
    venue: ref(venue),
    initiator: ref(initiator),
    topics: several(topics),
    excludedTopics: several(excludedTopics),
    // Told apart from the talk's own reports, whose days alone are known here.
    denials: [],
    history: historyOf(tellingsOf(id, known)),
    reports: known,
  };
}

/** The owner of most of a group's reports today, unless another group has it already; else the state's own id. */
function idOf(state: TalkState, owner: ReadonlyMap<string, string | null>, used: Set<string>): string {
  const now = state.reports.map((r) => owner.get(r) ?? '').find((id) => id !== '' && !used.has(id));
  used.add(now ?? state.id);
  return now ?? state.id;
}

/** Adds the entities of some ids to those already read. */
async function entitiesOfIds(db: Database, ids: readonly string[], refs: Map<string, EntityRef>) {
  const missing = [...new Set(ids)].filter((id) => !refs.has(id));
  for (const row of await db.read(entitiesById, { ids: missing })) refs.set(row.asked, entityRef(row.entity));
  return refs;
}

const newestFirst = (a: TalkAnswer, b: TalkAnswer) =>
  (b.dateFrom ?? '').localeCompare(a.dateFrom ?? '') || (a.id < b.id ? -1 : 1);

/** What the reports of some talks of today made of them on a day (`YYYY-MM-DD`). */
export async function talksKnownOn({ db }: AskContext, now: readonly TalkAnswer[], day: string): Promise<KnownOn> {
  const params = { ids: now.map((t) => t.id), day };
  const rows: StoredReport[] = await db.read(reportsKnownBy, params);
  const reports = rows.map((row) => reportOf(row)).filter((r): r is TalkReport => r.type === 'talk');
  const refs = await entitiesOfIds(db, reports.flatMap(entitiesOf), new Map());
  const others = new Map<string, OtherEntity>([...refs].map(([id, { name, country }]) => [id, { id, name, country }]));
  const world = knownWorld(others);
  const byId = new Map(reports.map((r) => [r.id, r]));
  const states = groupReports(reports, world).map((group) =>
    reconcileTalk(
      group.flatMap((id) => byId.get(id) ?? []),
      world,
    ),
  );
  // Sides are added by reconciling: the state beside its minister.
  await entitiesOfIds(
    db,
    states.flatMap((s) => s.participants.map((p) => p.entity)),
    refs,
  );
  const owner = new Map(rows.map((row) => [row.id, row.fact]));
  const used = new Set<string>();
  const talks = states.map((state) => answerOf(state, idOf(state, owner, used), now, refs));
  return { talks: talks.sort(newestFirst), cypher: reportsKnownBy.text, params };
}
