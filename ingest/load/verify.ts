/** Proves that the graph is what its reports say: everything that follows from them is made anew and compared. */
import type { Database } from '../../cypher/database.ts';
import { entityBasics, entityNamings } from '../../cypher/queries/write/entities.ts';
import type { StoredReport } from '../../cypher/queries/write/reports.ts';
import {
  allEntityIds,
  allEvidence,
  allPairs,
  allReports,
  loneFacts,
  type StoredFact,
  storedFacts,
} from '../../cypher/queries/write/whole-graph.ts';
import type { StatementReport, StatementState, TalkReport, TalkState } from '../../model/graph.ts';
import { STATUS_CLASS } from '../../model/vocabulary.ts';
import { isKnown } from '../resolve/entity-record.ts';
import { groupReports } from '../resolve/grouping.ts';
import { knownWorld, type OtherEntity } from '../resolve/known-world.ts';
import { reconcileTalk } from '../resolve/reconcile.ts';
import { groupStatements, reconcileStatement } from '../resolve/statements.ts';
import { acrossFaults } from './across.ts';
import { namingsById, recordFrom } from './entities.ts';
import { statementFaults, talkFaults } from './fact-faults.ts';
import { marginFaults } from './margins.ts';
import { entitiesOf } from './neighbourhood.ts';
import { pairsOf } from './pairs.ts';
import { reportOf } from './stored-reports.ts';

/** Rows of one page. */
const PAGE = 1_000;
/** Differences named at most. */
const MOST_DIFFERENCES = 200;

/** What was compared, and every difference as a sentence (at most 200). */
export interface Verification {
  ok: boolean;
  checked: { reports: number; talks: number; statements: number; entities: number; pairs: number; quotes: number };
  differences: string[];
}

async function everyPage<R>(
  read: (after: string) => Promise<R[]>,
  key: (row: R) => string,
  use: (rows: R[]) => unknown,
): Promise<void> {
  for (let after = ''; ; ) {
    const rows = await read(after);
    await use(rows);
    const last = rows.at(-1);
    if (rows.length < PAGE || !last) return;
    after = key(last);
  }
}

async function readFacts(db: Database, ids: string[]): Promise<Map<string, StoredFact>> {
  const facts = new Map<string, StoredFact>();
  for (let i = 0; i < ids.length; i += PAGE) {
    for (const row of await db.read(storedFacts, { ids: ids.slice(i, i + PAGE) })) facts.set(String(row.fact.id), row);
  }
  return facts;
}

interface Pair {
  held: number;
  planned: number;
  off: number;
  count: number;
  first: string | null;
  last: string | null;
}

const earliest = (days: (string | null)[]) => days.filter((d) => d !== null).sort()[0] ?? null;
const latest = (days: (string | null)[]) =>
  days
    .filter((d) => d !== null)
    .sort()
    .at(-1) ?? null;

function spans<T extends { dateFrom: string | null; dateTo: string | null }>(facts: T[]) {
  return { first: earliest(facts.map((f) => f.dateFrom)), last: latest(facts.map((f) => f.dateTo)) };
}

/** Pair lines that talks and statements make. */
function pairLines(talks: TalkState[], statements: StatementState[]): Map<string, Pair> {
  const byPair = new Map<string, TalkState[]>();
  for (const talk of talks) {
    if (talk.multilateral || STATUS_CLASS[talk.status] === null) continue;
    for (const id of pairsOf(talk.participants.filter((p) => p.roles.includes('party'))))
      byPair.set(id, [...(byPair.get(id) ?? []), talk]);
  }
  const lines = new Map<string, Pair>();
  for (const [id, list] of byPair) {
    const of = (cls: string) => list.filter((t) => STATUS_CLASS[t.status] === cls);
    const held = of('held');
    lines.set(`TALKED_WITH ${id}`, {
      held: held.length,
      planned: of('planned').length,
      off: of('off').length,
      count: 0,
      ...spans(held.length > 0 ? held : list),
    });
  }
  const bySpeaker = new Map<string, StatementState[]>();
  for (const s of statements)
    if (s.outlet) bySpeaker.set(`${s.speaker}|${s.outlet}`, [...(bySpeaker.get(`${s.speaker}|${s.outlet}`) ?? []), s]);
  for (const [id, list] of bySpeaker)
    lines.set(`SPOKE_TO ${id}`, { held: 0, planned: 0, off: 0, count: list.length, ...spans(list) });
  return lines;
}

async function comparePairs(db: Database, expected: Map<string, Pair>): Promise<string[]> {
  const differences: string[] = [];
  const left = new Map(expected);
  for (const { type, id, held, planned, off, count, first, last } of await db.read(
    allPairs,
    {},
    { timeoutMs: 600_000 },
  )) {
    const key = `${type} ${id}`;
    const should = left.get(key);
    left.delete(key);
    const is = { held, planned, off, count, first, last };
    if (!should) differences.push(`${key} joins two without a talk or statement.`);
    else if (!(Object.keys(is) as (keyof Pair)[]).every((f) => is[f] === should[f]))
      differences.push(`${key} is ${JSON.stringify(is)}, its facts make ${JSON.stringify(should)}.`);
  }
  return [...differences, ...[...left.keys()].map((key) => `${key} is missing.`)];
}

async function compareEntities(db: Database): Promise<{ n: number; differences: string[] }> {
  const differences: string[] = [];
  let n = 0;
  await everyPage(
    (after) => db.read(allEntityIds, { after, limit: PAGE }),
    (row) => row.id,
    async (rows) => {
      n += rows.length;
      const unknown = rows.map((r) => r.id).filter((id) => !isKnown(id));
      const namings = namingsById(unknown.length > 0 ? await db.read(entityNamings, { ids: unknown }) : []);
      const records = rows.map((row) => recordFrom(row.id, namings.get(row.id) ?? []));
      for (const [i, record] of records.entries()) {
        if (rows[i]?.digest !== record.digest)
          differences.push(`${record.id} is not as the gazetteers and articles give it.`);
      }
    },
  );
  return { n, differences };
}

async function compareQuotes(db: Database): Promise<{ n: number; differences: string[] }> {
  const differences: string[] = [];
  let n = 0;
  await everyPage(
    (after) => db.read(allEvidence, { after, limit: PAGE }),
    (row) => row.id,
    (rows) => {
      for (const { id, article, text, fact, quote, start, end } of rows) {
        const evidence = (JSON.parse(fact) as { evidence: { quote: string; start: number; end: number }[] }).evidence;
        n += evidence.length;
        if ([...evidence, { quote, start, end }].some((e) => text.slice(e.start, e.end) !== e.quote)) {
          differences.push(`A quote of ${id} is not in ${article} at its offsets.`);
        }
      }
    },
  );
  return { n, differences };
}

/**
 * Makes every talk, statement, pair and entity anew from reports and articles and compares; finds what hangs loose, and
 * quotes that are not where they should be. Reads all reports into memory; changes nothing.
 */
export async function verifyGraph(db: Database): Promise<Verification> {
  const rows: StoredReport[] = [];
  await everyPage(
    (after) => db.read(allReports, { after, limit: PAGE }),
    (row) => row.id,
    (page) => rows.push(...page),
  );
  const reports = rows.map(reportOf);
  const others = new Map<string, OtherEntity>();
  const unknown = [...new Set(reports.flatMap(entitiesOf))].filter((id) => !isKnown(id));
  for (let i = 0; i < unknown.length; i += PAGE) {
    for (const row of await db.read(entityBasics, { ids: unknown.slice(i, i + PAGE) })) others.set(row.id, row);
  }
  const world = knownWorld(others);
  const byId = new Map(reports.map((r) => [r.id, r]));
  const standing = reports.filter((r) => r.standing !== 'rejected');
  const talkReports = standing.filter((r): r is TalkReport => r.type === 'talk');
  const statementReports = standing.filter((r): r is StatementReport => r.type === 'statement');
  const talks = groupReports(talkReports, world).map((ids) =>
    reconcileTalk(
      ids.map((id) => byId.get(id) as TalkReport),
      world,
    ),
  );
  const statements = groupStatements(statementReports).map((ids) =>
    reconcileStatement(ids.map((id) => byId.get(id) as StatementReport)),
  );
  const stored = await readFacts(
    db,
    [...talks, ...statements].map((f) => f.id),
  );
  const facts = [
    ...talks.map((t) => ({ id: t.id, faults: (s: StoredFact) => talkFaults(t, s) })),
    ...statements.map((t) => ({ id: t.id, faults: (s: StoredFact) => statementFaults(t, s) })),
  ].flatMap(({ id, faults }) => {
    const s = stored.get(id);
    const wrong = s ? faults(s) : null;
    return wrong === null
      ? [`${id} is missing.`]
      : wrong.length > 0
        ? [`${id} differs from its reports in ${wrong.join(', ')}.`]
        : [];
  });
  const lines = pairLines(talks, statements);
  const entities = await compareEntities(db);
  const quotes = await compareQuotes(db);
  const loose = (await db.read(loneFacts, {}, { timeoutMs: 600_000 })).map(
    ({ label, id }) => `The ${label} ${id} hangs loose.`,
  );
  const differences = [
    ...facts,
    ...(await comparePairs(db, lines)),
    ...(await marginFaults(db)),
    ...(await acrossFaults(db)),
    ...entities.differences,
    ...quotes.differences,
    ...loose,
  ];
  return {
    ok: differences.length === 0,
    checked: {
      reports: reports.length,
      talks: talks.length,
      statements: statements.length,
      entities: entities.n,
      pairs: lines.size,
      quotes: quotes.n,
    },
    differences: differences.slice(0, MOST_DIFFERENCES),
  };
}
