/** A graph of other rules of resolution is told from one of today's, and made anew from its reports and judgements. */
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Database } from '../../../cypher/database.ts';
import { setMadeBy } from '../../../cypher/queries/write/made-by.ts';
import { targetOf } from '../../../ingest/correct/find.ts';
import { listJudgements, sayJudgement } from '../../../ingest/corrections.ts';
import {
  canonicalDump,
  ingestItems,
  isOfOtherRules,
  rebuild,
  retractArticle,
  verifyGraph,
} from '../../../ingest/pipeline.ts';
import type { Report } from '../../../model/graph.ts';
import { openTestDatabase, rowsOf, wipe } from '../../support/graph.ts';
import { newsroom, stream } from './documents.ts';

jest.setTimeout(120_000);

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
  await wipe(db);
  await ingestItems(db, stream(newsroom()));
  const [row] = await rowsOf(
    db,
    "MATCH (r:Report {type: 'talk'})-[:IN]->(a) RETURN r.id AS id, r.type AS type, a.id AS articleId, r.resolved AS fact ORDER BY id LIMIT 1",
  );
  const target = targetOf({ ...row, fact: JSON.parse(String(row?.fact)) } as unknown as Report);
  await sayJudgement(db, { body: { kind: 'edit', target, set: { round: 4 } }, by: 'Amal' });
}, 120_000);
afterAll(() => db?.close());

it('what was made by today’s rules is said to be, also after it was emptied', async () => {
  expect(await isOfOtherRules(db)).toBe(false);
  const ids = (await rowsOf(db, 'MATCH (a:Article) RETURN a.id AS id')).map((row) => String(row.id));
  for (const id of ids) await retractArticle(db, id);
  await db.write((tx) => tx.run(setMadeBy, { version: 'old', fresh: false }));
  expect(await isOfOtherRules(db)).toBe(false);
  await ingestItems(db, stream(newsroom()));
  expect(await isOfOtherRules(db)).toBe(false);
});

it('a graph of other rules is told as one, and new articles do not hide it', async () => {
  await db.write((tx) => tx.run(setMadeBy, { version: 'old', fresh: false }));
  expect(await isOfOtherRules(db)).toBe(true);
  await ingestItems(db, stream(newsroom()));
  expect(await isOfOtherRules(db)).toBe(true);
  await db.schema("MATCH (a:App {key: 'resolution'}) DELETE a");
  expect(await isOfOtherRules(db)).toBe(true);
});

it('it becomes what today’s rules make of the same reports, with what people said', async () => {
  const expected = await canonicalDump(db);
  await db.schema("MATCH (t:Talk) WITH t LIMIT 1 SET t.status = 'refused', t.title = 'Old'");
  await db.schema('MATCH (t:Talk)<-[:OF]-(r) WITH t, count(r) AS n ORDER BY n DESC LIMIT 1 DETACH DELETE t');
  await db.schema('MATCH ()-[x:TALKED_WITH]->() DELETE x');
  await db.schema("MATCH (o:Official) SET o.digest = 'old', o.name = 'Old name'");
  expect((await verifyGraph(db)).ok).toBe(false);
  const seen: number[] = [];
  expect(await rebuild(db, { onProgress: (n) => seen.push(n) })).toBe(newsroom().length);
  expect(seen).toEqual([newsroom().length]);
  expect((await verifyGraph(db)).differences).toEqual([]);
  expect(await canonicalDump(db)).toEqual(expected);
  expect(await isOfOtherRules(db)).toBe(false);
  expect((await listJudgements(db)).map((j) => j.lost)).toEqual([false]);
});
