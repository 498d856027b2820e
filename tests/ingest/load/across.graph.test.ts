/** What became of a talk, told piece by piece by articles that do not know each other, in any order of arrival. */
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Database } from '../../../cypher/database.ts';
import { statementsById } from '../../../cypher/queries/read/statements.ts';
import { talkById } from '../../../cypher/queries/read/talks.ts';
import { canonicalDump } from '../../../ingest/load/dump.ts';
import { verifyGraph } from '../../../ingest/load/verify.ts';
import { ingestItems, retractArticle } from '../../../ingest/pipeline.ts';
import { openTestDatabase, rowsOf, wipe } from '../../support/graph.ts';
import { document, stream } from './documents.ts';

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
}, 120_000);
beforeEach(async () => wipe(db), 60_000);
afterAll(() => db?.close());

const sides = ['i|country|Iran|IRN', 'u|country|United States|USA', 'm|venue|Muscat|OMN', 's|country|Saudi Arabia|SAU'];
const told = (id: string, day: string, talk: Record<string, unknown>) =>
  document(id, `Outlet ${id}`, day, sides, [{ talk: { participants: ['i', 'u'], ...talk } }]);

const story = () => [
  told('proposed', '2025-04-10', { status: 'proposed', venue: 'm' }),
  told('planned', '2025-04-15', { status: 'planned', venue: 'm', date: '2025-04-22' }),
  told('postponed', '2025-04-20', { status: 'postponed', date: '2025-04-22' }),
  told('again', '2025-04-24', { status: 'planned', date: '2025-05-05', venue: 'm' }),
  told('held', '2025-05-06', { status: 'held', date: '2025-05-05' }),
];
const tale = [
  ['proposed', '2025-04-10', null],
  ['planned', '2025-04-15', '2025-04-22'],
  ['postponed', '2025-04-20', '2025-04-22'],
  ['planned', '2025-04-24', '2025-05-05'],
  ['held', '2025-05-06', '2025-05-05'],
];

it('leads from the proposal over the putting off to the talk that was held, in any order', async () => {
  const dumps: string[][] = [];
  for (const order of ['01234', '43210', '24130']) {
    await wipe(db);
    for (const at of order) await ingestItems(db, stream([story()[Number(at)] as never]));
    const [held] = await rowsOf(db, "MATCH (t:Talk {status: 'held'}) RETURN t.id AS id");
    const { history } = await talkById(db, String(held?.id));
    expect(history.map((s) => [s.status, s.told, s.date])).toEqual(tale);
    expect((await verifyGraph(db)).differences).toEqual([]);
    dumps.push(await canonicalDump(db));
  }
  for (const dump of dumps) expect(dump).toEqual(dumps[0]);
  for (const id of ['article:again', 'article:held']) await retractArticle(db, id);
  expect(await rowsOf(db, 'MATCH (:Talk)-[:FOLLOWS]->(x) RETURN x.id AS id')).toEqual([]);
  expect((await verifyGraph(db)).differences).toEqual([]);
}, 120_000);

it('points a denial at the talk that others report, while they do', async () => {
  const denial = document('denial', 'Outlet Deny', '2025-04-19', sides, [
    { talk: { participants: ['i', 's'], status: 'denied', date: '2025-04' } },
    { statement: { speaker: 's', kind: 'denial', denies: 't0', text: 'No such talks took place.' } },
  ]);
  const report = document('report', 'Outlet Met', '2025-04-18', sides, [
    { talk: { participants: ['i', 's'], date: '2025-04-09' } },
  ]);
  const dumps: string[][] = [];
  for (const items of [
    [denial, report],
    [report, denial],
  ]) {
    await wipe(db);
    for (const item of items) await ingestItems(db, stream([item]));
    const [met] = await rowsOf(db, "MATCH (t:Talk {status: 'held'}) RETURN t.id AS id");
    const [said] = await rowsOf(db, 'MATCH (s:Statement) RETURN s.id AS id');
    expect((await statementsById(db, [String(said?.id)])).map((s) => s.denies)).toEqual([met?.id]);
    expect((await talkById(db, String(met?.id))).denials.map((d) => d.text)).toEqual(['No such talks took place.']);
    expect((await verifyGraph(db)).differences).toEqual([]);
    dumps.push(await canonicalDump(db));
  }
  expect(dumps[1]).toEqual(dumps[0]);
  await retractArticle(db, 'article:report');
  expect((await verifyGraph(db)).differences).toEqual([]);
  const left = await rowsOf(db, 'MATCH (:Statement)-[:DENIES]->(t) RETURN t.status AS status');
  expect(left).toEqual([{ status: 'denied' }]);
}, 120_000);
