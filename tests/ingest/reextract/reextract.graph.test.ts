/** Articles that older rules have read are read again, compared, stored and put back on a real graph. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Database } from '../../../cypher/database.ts';
import { targetOf } from '../../../ingest/correct/find.ts';
import { listJudgements, sayJudgement } from '../../../ingest/corrections.ts';
import { extractArticle } from '../../../ingest/extract/extract.ts';
import { applyChange, type Put, writeAlone } from '../../../ingest/load/change.ts';
import { ownReader, prepareArticle } from '../../../ingest/load/prepared.ts';
import { canonicalDump, ingestItems, verifyGraph } from '../../../ingest/pipeline.ts';
import { reextract, rollBack } from '../../../ingest/reextract/reextract.ts';
import { readValue } from '../../../ingest/sources/json-lines.ts';
import type { ReadingDifference } from '../../../model/api/work.ts';
import type { Article } from '../../../model/article.ts';
import type { Extraction } from '../../../model/extraction.ts';
import { openTestDatabase, wipe } from '../../support/graph.ts';
import { newsroom, stream } from '../load/documents.ts';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'demarche-kept-'));
let files = 0;
const newFile = () => join(folder, `${++files}.jsonl`);

const article = (id: string, text: string): Article =>
  readValue({ id, text, publishedAt: '2025-04-11', publisher: 'Outlet', title: `Title of ${id}` }, id, {})
    .article as Article;
const MEETING = article(
  'meeting',
  'Russian Foreign Minister Sergei Lavrov met Egyptian Foreign Minister Badr Abdelatty in Muscat on 10 April 2025.',
);
const CALL = article(
  'call',
  'Russian President Vladimir Putin held a phone call with Turkish President Recep Tayyip Erdogan on 9 April 2025.',
);

/** An article as older rules might have read it: their version, and facts that differ from today's. */
function readLongAgo(of: Article, differ: (facts: Extraction) => Extraction): Put {
  const prepared = prepareArticle(of, differ(extractArticle(of)), true);
  const reports = prepared.reports.map((r) => ({ ...r, report: { ...r.report, version: 'old' } }));
  return { ...prepared, reports, reader: 'demarche old', was: 'added' };
}

let db: Database;
let before: string[];

beforeAll(async () => {
  db = await openTestDatabase();
}, 120_000);
afterAll(() => db?.close());

beforeEach(async () => {
  await wipe(db);
  await ingestItems(db, stream(newsroom()));
  const put = [
    readLongAgo(MEETING, (facts) => ({
      ...facts,
      talks: facts.talks.map((talk) => ({ ...talk, status: 'planned', venue: null })),
    })),
    readLongAgo(CALL, (facts) => ({ ...facts, talks: [] })),
  ];
  await writeAlone(db, (tx) => applyChange(tx, { put, remove: [] }));
  before = await canonicalDump(db);
});

async function run(keepIn: string | null, ids?: string[]) {
  const differences: ReadingDifference[] = [];
  const result = await reextract(db, { keepIn, ...(ids ? { ids } : {}), onArticle: (d) => differences.push(d) });
  return { result, differences: differences.sort((a, b) => (a.article < b.article ? -1 : 1)) };
}

describe('reading again', () => {
  it('says what it would add and change, and stores nothing', async () => {
    const { result, differences } = await run(null);
    expect(result).toMatchObject({ read: 2, overtaken: 0, failed: [] });
    expect(result.left.given).toBe(newsroom().length);
    const [call, meeting] = differences;
    expect([call?.added.length, call?.removed.length, call?.changed.length]).toEqual([1, 0, 0]);
    expect(meeting?.changed[0]?.fields).toEqual([
      { field: 'status', before: 'planned', after: 'held' },
      { field: 'venue', before: null, after: 'venue:muscat' },
    ]);
    expect(await canonicalDump(db)).toEqual(before);
  });

  it('stores it, leaves nothing for a second run, and is put back', async () => {
    const file = newFile();
    expect((await run(file)).result.read).toBe(2);
    expect((await verifyGraph(db)).differences).toEqual([]);
    const after = await canonicalDump(db);
    expect(after).not.toEqual(before);
    expect((await run(newFile())).result).toMatchObject({ read: 0, left: { current: 2 } });
    expect(await rollBack(db, file)).toEqual({ back: 2, left: 0 });
    expect(await canonicalDump(db)).toEqual(before);
    expect(await rollBack(db, file)).toEqual({ back: 0, left: 2 });
    await run(newFile());
    expect(await canonicalDump(db)).toEqual(after);
  });

  it('reads only the articles that are asked for, and none that is not there', async () => {
    const { differences } = await run(null, ['article:call']);
    expect(differences.map((d) => d.article)).toEqual(['article:call']);
    await expect(run(null, ['article:none'])).rejects.toMatchObject({ code: 'not-found' });
  });

  it('keeps what people said through both', async () => {
    const [report] = readLongAgo(MEETING, (facts) => facts).reports;
    if (!report) throw new Error('The article has no report.');
    const body = { kind: 'edit', target: targetOf(report.report), set: { round: 3 } } as const;
    await sayJudgement(db, { body, by: 'Amal' });
    const said = await canonicalDump(db);
    const file = newFile();
    await run(file);
    expect((await listJudgements(db)).map((j) => j.lost)).toEqual([false]);
    expect((await canonicalDump(db)).filter((line) => line.includes('"round":3'))).not.toEqual([]);
    await rollBack(db, file);
    expect(await canonicalDump(db)).toEqual(said);
  });

  it('does not put back over a text that came since', async () => {
    const file = newFile();
    await run(file);
    const text = `${MEETING.text} The ministers discussed trade.`;
    await ingestItems(db, stream([{ item: 'new', article: { ...MEETING, text } }]));
    expect(await rollBack(db, file)).toEqual({ back: 1, left: 1 });
  });
});

describe('the file', () => {
  it('tells what replaced the articles, and holds each on a line', async () => {
    const file = newFile();
    await run(file);
    const [head, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
    expect(JSON.parse(head ?? '')).toMatchObject({ demarche: 'reextraction', reader: ownReader(null) });
    expect(lines).toHaveLength(2);
  });
  it.each([
    ['is empty', ''],
    ['is something else', '{"a":1}\n'],
    [
      'is cut off',
      '{"demarche":"reextraction","reader":"demarche 1","at":"2025-01-01T00:00:00.000Z"}\n{"article":{"id"',
    ],
  ])('is refused when it %s', async (_what, content) => {
    const file = newFile();
    writeFileSync(file, content);
    await expect(rollBack(db, file)).rejects.toMatchObject({ code: 'unreadable-file' });
  });
  it('is refused when it is not there', async () => {
    await expect(rollBack(db, newFile())).rejects.toMatchObject({ code: 'unreadable-file' });
  });
});
