/** Corrections by people on a real graph: each kind, taken back, in any order, over new readings, by two at once. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import type { Database } from '../../../cypher/database.ts';
import { targetOf } from '../../../ingest/correct/find.ts';
import { listJudgements, replayJudgements, sayJudgement, undoJudgement } from '../../../ingest/corrections.ts';
import { canonicalDump, ingestItems, retractArticle, verifyGraph } from '../../../ingest/pipeline.ts';
import type { SourceItem } from '../../../ingest/sources/source-item.ts';
import type { Report } from '../../../model/graph.ts';
import type { JudgementBody, ReportTarget } from '../../../model/judgement.ts';
import { openTestDatabase, rowsOf, wipe } from '../../support/graph.ts';
import { document, newsroom, stream } from '../load/documents.ts';

jest.setTimeout(120_000);

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
}, 120_000);
afterAll(() => db.close());
beforeEach(() => wipe(db));

const ingest = (items: SourceItem[], replace = false) => ingestItems(db, stream(items), { replace });
const rows = (text: string, params: Record<string, unknown> = {}) => rowsOf(db, text, params);
const sound = async () => expect((await verifyGraph(db)).differences).toEqual([]);
const say = (body: JudgementBody, basis?: string) => sayJudgement(db, { body, by: 'Amal', why: 'seen', basis });

/** What a person sees of the reports of an article. */
async function targets(article: string, type: 'talk' | 'statement' = 'talk'): Promise<ReportTarget[]> {
  const found = await rows(
    'MATCH (r:Report {type: $type})-[:IN]->(:Article {id: $article}) RETURN r.id AS id, r.type AS type, r.resolved AS resolved ORDER BY r.start',
    { article, type },
  );
  return found.map((row) => targetOf({ ...row, articleId: article, fact: JSON.parse(String(row.resolved)) } as Report));
}
const target = async (article: string) => (await targets(article))[0] as ReportTarget;
const talks = () =>
  rows(
    'MATCH (t:Talk) RETURN t.status AS status, t.date AS date, COUNT { (t)<-[:OF]-() } AS reports ORDER BY date, status, reports',
  );

const RUS = 'r|country|Russia|RUS';
const USA = 'u|country|United States|USA';
const talk = (extra: Record<string, unknown>) => ({ talk: { participants: ['r', 'u'], ...extra } });
/** Two talks of one pair, two months apart, and a third that two articles tell of. */
const three = () => [
  document('b1', 'Outlet One', '2025-03-02', [RUS, USA], [talk({ date: '2025-03-01' })]),
  document('b2', 'Outlet Two', '2025-05-02', [RUS, USA], [talk({ date: '2025-05-01' })]),
  document('b3', 'Outlet Three', '2025-07-02', [RUS, USA], [talk({ date: '2025-07-01' })]),
  document('b4', 'Outlet Four', '2025-07-02', [RUS, USA], [talk({ date: '2025-07-01', status: 'planned' })]),
];

describe('a judgement', () => {
  it('that rejects a report takes it out of everything, and taken back, in again', async () => {
    await ingest(three());
    const before = await canonicalDump(db);
    const said = await say({ kind: 'reject', target: await target('article:b1') });
    expect(await talks()).toHaveLength(2);
    const [pair] = await rows('MATCH ()-[x:TALKED_WITH]->() RETURN x.held AS held');
    expect(pair).toEqual({ held: 2 });
    await sound();
    await undoJudgement(db, said.id, 'Boris');
    expect(await canonicalDump(db)).toEqual(before);
    expect(await listJudgements(db)).toEqual([
      expect.objectContaining({ by: 'Amal', why: 'seen', undone: expect.objectContaining({ by: 'Boris' }) }),
    ]);
  });

  it('that sets a field outweighs what more outlets say', async () => {
    await ingest(three());
    await say({ kind: 'edit', target: await target('article:b4'), set: { date: '2025-07-02', status: 'postponed' } });
    expect((await talks()).at(-1)).toEqual({ status: 'postponed', date: '2025-07-02', reports: 2 });
    await sound();
  });

  it('that two reports are one talk joins them, that they are two parts them', async () => {
    await ingest(three());
    const same = await say({ kind: 'same', target: await target('article:b1'), other: await target('article:b2') });
    expect((await talks()).map((t) => t.reports)).toEqual([2, 2]);
    await sound();
    await say({ kind: 'apart', target: await target('article:b3'), other: await target('article:b4') });
    expect((await talks()).map((t) => t.reports).sort()).toEqual([1, 1, 2]);
    await sound();
    await undoJudgement(db, same.id, 'Amal');
    expect((await talks()).map((t) => t.reports)).toEqual([1, 1, 1, 1]);
    await sound();
  });

  it('that accepts a report makes it sure', async () => {
    await ingest(three());
    await say({ kind: 'accept', target: await target('article:b1') });
    const [row] = await rows("MATCH (t:Talk {date: '2025-03-01'}) RETURN t.confidence AS confidence");
    expect(row).toEqual({ confidence: 1 });
    await sound();
  });

  it('that merges an entity holds for later articles too, and can be taken back', async () => {
    const one = 'x|official|Petr Novak|CZE';
    const two = 'x|official|Peter Nowack|CZE';
    const article = (id: string, who: string) =>
      document(id, 'Outlet', '2025-03-02', [USA, who], [{ talk: { participants: ['u', 'x'], date: '2025-03-01' } }]);
    await ingest([article('c1', one), article('c2', two)]);
    const before = await canonicalDump(db);
    const named = await rows('MATCH (o:Official) RETURN o.id AS id, o.name AS name ORDER BY name');
    const [nowack, novak] = named.map((r) => String(r.id));
    const said = await say({ kind: 'merge', entity: nowack ?? '', into: novak ?? '' });
    await ingest([article('c3', two)]);
    expect(await rows('MATCH (o:Official) RETURN o.id AS id, COUNT { (o)<-[:MENTIONS]-() } AS n')).toEqual([
      { id: novak, n: 3 },
    ]);
    expect(await rows('MATCH (:Official)-[:NAMED]->(n:Name) RETURN n.text AS text ORDER BY text')).toEqual([
      { text: 'Peter Nowack' },
      { text: 'Petr Novak' },
    ]);
    await sound();
    await expect(say({ kind: 'merge', entity: novak ?? '', into: nowack ?? '' })).rejects.toMatchObject({
      code: expect.stringMatching(/conflict|not-found/),
    });
    await undoJudgement(db, said.id, 'Amal');
    await retractArticle(db, 'article:c3');
    expect(await canonicalDump(db)).toEqual(before);
  });

  it('that tells somebody apart holds for one article', async () => {
    const who = 'x|official|Petr Novak|CZE';
    const article = (id: string, day: string) =>
      document(id, 'Outlet', day, [USA, who], [{ talk: { participants: ['u', 'x'], date: day } }]);
    await ingest([article('d1', '2025-03-01'), article('d2', '2025-06-01')]);
    const [row] = await rows('MATCH (o:Official) RETURN o.id AS id');
    const body = { kind: 'distinguish', article: 'article:d2', entity: String(row?.id), into: null } as const;
    await say(body, 'none');
    await expect(say(body, 'none')).rejects.toMatchObject({
      code: 'conflict',
      message: 'Amal has judged this in the meantime: distinguish.',
    });
    expect(await rows('MATCH (o:Official) RETURN o.name AS name, COUNT { (o)<-[:MENTIONS]-() } AS n')).toEqual([
      { name: 'Petr Novak', n: 1 },
      { name: 'Petr Novak', n: 1 },
    ]);
    await sound();
  });
});

describe('what is refused', () => {
  it('a fact that is not there, an edit of nothing or of an unknown entity', async () => {
    await ingest(three());
    const here = await target('article:b1');
    await expect(say({ kind: 'reject', target: { ...here, article: 'article:none' } })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(say({ kind: 'edit', target: here, set: {} })).rejects.toMatchObject({ code: 'bad-request' });
    await expect(say({ kind: 'edit', target: here, set: { venue: 'venue:nowhere-at-all' } })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(say({ kind: 'same', target: here, other: here })).rejects.toMatchObject({ code: 'bad-request' });
    expect(await listJudgements(db)).toEqual([]);
  });

  it('the second of two people who correct the same at once, and nothing of the first is lost', async () => {
    await ingest(three());
    const here = await target('article:b1');
    const results = await Promise.allSettled([
      say({ kind: 'edit', target: here, set: { date: '2025-03-05' } }, 'none'),
      say({ kind: 'reject', target: here }, 'none'),
    ]);
    expect(results.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = results.find((r) => r.status === 'rejected');
    expect(refused?.reason).toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/^Amal has judged this in the meantime: (edit|reject)\.$/),
    });
    expect(await listJudgements(db)).toHaveLength(1);
    // What somebody says of another fact of the article does not clash.
    await say({ kind: 'accept', target: await target('article:b2') }, 'none');
  });
});

describe('corrections', () => {
  it('find their facts again in a new reading, and say so when they do not', async () => {
    await ingest(three());
    await say({ kind: 'edit', target: await target('article:b1'), set: { date: '2025-03-09' } });
    await say({ kind: 'same', target: await target('article:b1'), other: await target('article:b2') });
    const again = document(
      'b1',
      'Outlet One',
      '2025-03-02',
      [RUS, USA],
      [
        { statement: { speaker: 'r', text: 'something said first' } },
        talk({ date: '2025-03-01', kind: 'negotiation' }),
      ],
      'Sentence 1 of b1: meeting.',
    );
    await ingest([again], true);
    expect((await talks())[0]).toEqual({ status: 'held', date: '2025-03-09', reports: 2 });
    await sound();
    await ingest([document('b1', 'Outlet One', '2025-03-02', [RUS, USA], [], 'Another text.')], true);
    expect((await listJudgements(db)).map((j) => j.lost)).toEqual([true, true]);
    await sound();
    await ingest(three(), true);
    expect((await listJudgements(db)).map((j) => j.lost)).toEqual([false, false]);
    expect((await talks())[0]).toEqual({ status: 'held', date: '2025-03-09', reports: 2 });
    await sound();
  });

  it('can be brought to another graph, before or after its articles', async () => {
    await ingest(three());
    await say({ kind: 'same', target: await target('article:b1'), other: await target('article:b2') });
    await say({ kind: 'reject', target: await target('article:b4') });
    const dump = await canonicalDump(db);
    const said = await listJudgements(db);
    await wipe(db);
    expect(await replayJudgements(db, said)).toEqual({ added: 2, known: 0 });
    expect((await listJudgements(db)).map((j) => j.lost)).toEqual([true, true]);
    await ingest(three());
    expect((await listJudgements(db)).map((j) => j.lost)).toEqual([false, false]);
    expect(await canonicalDump(db)).toEqual(dump);
    expect(await replayJudgements(db, said)).toEqual({ added: 0, known: 2 });
  });

  it('are what is left of any order of ingest, judgement, undo and withdrawal', async () => {
    const items = () => [...three(), ...newsroom()];
    const ids = ['b1', 'b2', 'b3', 'b4', 'a1', 'a2', 'a3'].map((id) => `article:${id}`);
    const step = fc.tuple(
      fc.constantFrom('reject', 'edit', 'same', 'apart', 'undo', 'withdraw', 'ingest'),
      fc.nat(6),
      fc.nat(6),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
        await wipe(db);
        await ingest(items());
        for (const [what, i, j] of steps) {
          const [a, b] = [(await targets(ids[i] ?? ''))[0], (await targets(ids[j] ?? ''))[0]];
          if (what === 'ingest') await ingest(items());
          else if (what === 'withdraw') await retractArticle(db, ids[i] ?? '').catch(() => undefined);
          else if (what === 'undo') {
            const open = (await listJudgements(db)).filter((x) => !x.undone);
            const one = open[i % Math.max(1, open.length)];
            if (one) await undoJudgement(db, one.id, 'Amal');
          } else if (!a) continue;
          else if (what === 'reject') await say({ kind: 'reject', target: a });
          else if (what === 'edit') await say({ kind: 'edit', target: a, set: { status: 'cancelled' } });
          else if (b && a.article !== b.article) await say({ kind: what as 'same' | 'apart', target: a, other: b });
        }
        await sound();
        // The same articles and judgements in another order give the same graph.
        const dump = await canonicalDump(db);
        const left = (await rows('MATCH (a:Article) RETURN a.id AS id')).map((r) => r.id);
        const said = await listJudgements(db);
        await wipe(db);
        await replayJudgements(db, said);
        await ingest(
          items()
            .reverse()
            .filter((x) => left.includes(x.article?.id)),
        );
        expect(await canonicalDump(db)).toEqual(dump);
      }),
      { numRuns: 4 },
    );
  });
});
