/** Fifty corrections of every kind over the sample: they hold through new readings and a new ingest, and leave nothing when taken back. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Database } from '../../../cypher/database.ts';
import { listJudgements, sayJudgement, undoJudgement } from '../../../ingest/corrections.ts';
import { extractArticle } from '../../../ingest/extract/extract.ts';
import { applyChange, type Put, writeAlone } from '../../../ingest/load/change.ts';
import { prepareArticle } from '../../../ingest/load/prepared.ts';
import { canonicalDump, ingestItems, loadSample, retractArticle, verifyGraph } from '../../../ingest/pipeline.ts';
import { reextract, rollBack } from '../../../ingest/reextract/reextract.ts';
import { readSample } from '../../../ingest/sources/sample.ts';
import type { SourceItem } from '../../../ingest/sources/source-item.ts';
import type { Article } from '../../../model/article.ts';
import type { Evidence, ExtractedTalk } from '../../../model/extraction.ts';
import { openTestDatabase, wipe } from '../../support/graph.ts';
import { shuffled } from '../../support/shuffle.ts';
import { stream } from '../load/documents.ts';
import { fiftyCorrections, unheld } from './fifty.ts';

jest.setTimeout(240_000);

const folder = mkdtempSync(join(tmpdir(), 'demarche-fifty-'));
const file = join(folder, 'replaced.jsonl');
const items: SourceItem[] = [];
/** Reports of the older reading that today's does not give. */
const invented = new Set<string>();
let db: Database;
let today: string[];
let older: string[];

const half = (e: Evidence): Evidence => {
  const end = e.start + Math.ceil(e.quote.length / 2);
  return { ...e, quote: e.quote.slice(0, end - e.start), end };
};

/** An article as older rules read it: by shorter quotes, without some places, rounds and facts, and with one too many. */
function readLongAgo(article: Article, n: number): Put {
  const facts = extractArticle(article);
  const talks = facts.talks
    .filter((_, i) => (n + i) % 9 !== 4)
    .map(
      (talk, i): ExtractedTalk => ({
        ...talk,
        ...((n + i) % 4 === 1 ? { venue: null } : {}),
        ...((n + i) % 5 === 2 ? { round: null, kind: 'meeting' } : {}),
        evidence: talk.evidence.map(half),
      }),
    );
  const statements = facts.statements.map((s) => ({ ...s, evidence: s.evidence.map(half) }));
  const [one] = facts.talks;
  const parties = new Set(['country:TUV', 'country:NRU']);
  const false_: ExtractedTalk[] =
    n % 10 === 3 && one
      ? [{ ...one, id: 'false', participants: [...parties], date: '1999', kind: 'summit', status: 'refused' }]
      : [];
  const prepared = prepareArticle(article, { ...facts, talks: [...talks, ...false_], statements }, true);
  const reports = prepared.reports.map((r) => ({ ...r, report: { ...r.report, version: 'old' } }));
  for (const { report } of reports)
    if ('participants' in report.fact && report.fact.participants.some((p) => parties.has(p))) invented.add(report.id);
  return { ...prepared, reports, reader: 'demarche old', was: 'added' };
}

beforeAll(async () => {
  db = await openTestDatabase();
  for await (const item of readSample()) items.push(item);
  await wipe(db);
  await loadSample(db);
  today = await canonicalDump(db);
  await wipe(db);
  const put = items.map((item, n) => readLongAgo(item.article as Article, n));
  for (let i = 0; i < put.length; i += 50)
    await writeAlone(db, (tx) => applyChange(tx, { put: put.slice(i, i + 50), remove: [] }));
  older = await canonicalDump(db);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await db?.close();
});

const everythingHolds = async () => {
  expect(await unheld(db, await listJudgements(db))).toEqual([]);
  expect((await verifyGraph(db)).differences).toEqual([]);
};

it('fifty corrections hold as they are said', async () => {
  const bodies = await fiftyCorrections(db, invented, 50);
  expect(bodies).toHaveLength(50);
  expect(new Set(bodies.map((b) => b.kind)).size).toBe(8);
  for (const body of bodies) await sayJudgement(db, { body, by: 'Amal' });
  await everythingHolds();
});

it('they hold through a new reading, back, and the new reading again', async () => {
  const said = await canonicalDump(db);
  expect(said).not.toEqual(older);
  expect(await reextract(db, { keepIn: file, onArticle: () => undefined })).toMatchObject({ read: items.length });
  await everythingHolds();
  expect(await rollBack(db, file)).toMatchObject({ back: items.length });
  expect(await canonicalDump(db)).toEqual(said);
  await ingestItems(db, stream(items), { reread: true });
  await everythingHolds();
});

it('they hold when every article is withdrawn and comes again in another order', async () => {
  const before = await canonicalDump(db);
  for (const { article } of items) await retractArticle(db, article?.id ?? '');
  expect((await listJudgements(db)).filter((j) => j.lost).length).toBeGreaterThan(40);
  await ingestItems(db, stream(shuffled(items, 11)));
  await everythingHolds();
  expect(await canonicalDump(db)).toEqual(before);
});

it('taken back in any order, they leave the graph of before', async () => {
  for (const { id } of shuffled(await listJudgements(db), 5)) await undoJudgement(db, id, 'Boris');
  expect((await listJudgements(db)).filter((j) => j.undone === null || j.lost)).toEqual([]);
  expect(await canonicalDump(db)).toEqual(today);
  expect((await verifyGraph(db)).differences).toEqual([]);
});
