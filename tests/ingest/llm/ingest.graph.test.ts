/** What a language model reads in a real graph: named as its finding, stored beside what fails, read again by others, and by HTTP. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import request from 'supertest';
import type { Database } from '../../../cypher/database.ts';
import { LlmExtractor, type LlmMode } from '../../../ingest/llm/extractor.ts';
import { ingestItems, verifyGraph } from '../../../ingest/pipeline.ts';
import { readValue } from '../../../ingest/sources/json-lines.ts';
import type { SourceItem } from '../../../ingest/sources/source-item.ts';
import { ROUTES } from '../../../model/api/routes.ts';
import type { Job } from '../../../model/api/work.ts';
import { testApp } from '../../server/test-app.ts';
import { openTestDatabase, rowsOf, wipe } from '../../support/graph.ts';
import { type Asked, actor, cacheFolder, FakeModel, type Said, settingsFor, talk } from './fake-model.ts';

// The first query of each kind is planned anew on a cold server.
jest.setTimeout(60_000);

const RULES = 'Egypt and Ethiopia held talks in Cairo on 3 May 2025.';
const MODEL = 'Ghana and Togo warmed to each other in Accra.';

function answer({ part }: Asked): Said {
  if (part.includes('Unreadable')) return { content: 'I cannot.' };
  const both = talk(RULES, [actor('Egypt', 'country'), actor('Ethiopia', 'country')], { kind: 'negotiation' });
  const bread = talk(MODEL, [actor('Ghana', 'country'), actor('Togo', 'country')], { venue: 'Accra' });
  return {
    content: {
      talks: [...(part.includes(RULES) ? [both] : []), ...(part.includes(MODEL) ? [bread] : [])],
      statements: [],
    },
  };
}

let db: Database;
let fake: FakeModel;
let url: string;
const before = { ...process.env };
beforeAll(async () => {
  db = await openTestDatabase();
  fake = new FakeModel(answer);
  url = await fake.start();
}, 120_000);
afterAll(async () => {
  await fake.stop();
  await db.close();
});
beforeEach(async () => {
  fake.asked.length = 0;
  await wipe(db);
});
afterEach(() => {
  process.env = { ...before };
});

const item = (id: string, text: string): SourceItem => readValue({ id, text, publishedAt: '2025-05-06' }, id, {});
async function* stream(items: SourceItem[]): AsyncGenerator<SourceItem> {
  yield* items;
}
const ingest = (items: SourceItem[], mode: LlmMode | null, folder: string, reread = false) =>
  ingestItems(db, stream(items), {
    reread,
    ...(mode ? { llm: new LlmExtractor(mode, settingsFor(url), folder) } : {}),
  });
const rows = (text: string) => rowsOf(db, text);
const extractors = async () =>
  (await rows('MATCH (r:Report)-[:OF]->(:Talk) RETURN r.extractor AS extractor ORDER BY r.start')).map(
    (r) => r.extractor,
  );
const sound = async () => expect((await verifyGraph(db)).differences).toEqual([]);

describe('an ingest', () => {
  it('says of each report what found it, and asks nothing the second time', async () => {
    const folder = cacheFolder();
    const items = [item('one', `${RULES} ${MODEL}`)];
    expect(await ingest(items, 'both', folder)).toMatchObject({ added: 1, rejected: [], llm: { calls: 1, facts: 2 } });
    expect(await extractors()).toEqual(['demarche+llm', 'llm']);
    const [found] = await rows('MATCH (a:Article) RETURN a.reader AS reader');
    expect(found?.reader).toMatch(/^demarche [0-9a-f]{12} both test-model [0-9a-f]{8}$/);
    await sound();
    // Texts that would stay as they are cost nothing, though no answer of another folder is kept.
    for (const reread of [false, true]) {
      const again = await ingest(items, 'both', cacheFolder(), reread);
      expect(again).toMatchObject({ unchanged: 1, articleIds: ['article:one'], llm: { calls: 0, cached: 0 } });
    }
    expect(fake.asked).toHaveLength(1);
  });
  it('asks nothing of a text that would be refused', async () => {
    const folder = cacheFolder();
    const by = (publisher: string, text: string) => readValue({ id: 'one', text, publisher }, publisher, {});
    await ingest([by('Reuters', MODEL)], 'llm', folder);
    const result = await ingest([by('TASS', `${MODEL} Again.`)], 'llm', folder);
    expect(result).toMatchObject({ rejected: [{ item: 'TASS', error: { code: 'conflict' } }], llm: { calls: 0 } });
  });
  it('loses nothing beside an article that the model cannot read', async () => {
    const items = Array.from({ length: 30 }, (_, i) =>
      item(`a${i}`, i === 7 ? `Unreadable. ${RULES}` : `${MODEL} ${i}.`),
    );
    const result = await ingest(items, 'llm', cacheFolder());
    expect(result).toMatchObject({ added: 29, rejected: [{ item: 'a7', error: { code: 'llm-answer' } }] });
    expect(result.articleIds).toHaveLength(29);
    await sound();
  });
  it('reads stored texts again by what is asked for now', async () => {
    const folder = cacheFolder();
    const items = [item('one', `${RULES} ${MODEL}`)];
    await ingest(items, null, folder);
    expect(await ingest(items, 'both', folder)).toMatchObject({ unchanged: 1 });
    expect(await extractors()).toEqual(['demarche']);
    expect(await ingest(items, 'both', folder, true)).toMatchObject({ reread: 1 });
    expect(await extractors()).toEqual(['demarche+llm', 'llm']);
    expect(await ingest(items, null, folder, true)).toMatchObject({ reread: 1 });
    expect(await extractors()).toEqual(['demarche']);
    await sound();
  });
  it('stored nothing of the batch that was stopped', async () => {
    const stop = new AbortController();
    stop.abort();
    const llm = new LlmExtractor('llm', settingsFor(url), cacheFolder());
    const result = await ingestItems(db, stream([item('one', MODEL)]), { llm, signal: stop.signal });
    expect([result.added, fake.asked.length]).toEqual([0, 0]);
  });
});

describe('POST /api/articles', () => {
  it('reads with the model of the server, within limits, and tells what it took', async () => {
    Object.assign(process.env, {
      DEMARCHE_LLM_URL: url,
      DEMARCHE_LLM_MODEL: 'test-model',
      DEMARCHE_LLM_KEY: 'secret-key',
      DEMARCHE_HOME: cacheFolder(),
    });
    const { app } = testApp(db);
    const { status, body } = await request(app)
      .post('/api/articles?extractor=llm&maxCalls=1')
      .send([
        { id: 'one', text: `${MODEL} One.` },
        { id: 'two', text: `${MODEL} Two.` },
      ]);
    expect(status).toBe(202);
    let job: Job = ROUTES.job.answer.parse(body);
    while (job.state === 'queued' || job.state === 'running') {
      await new Promise((resolve) => setTimeout(resolve, 50));
      job = ROUTES.job.answer.parse((await request(app).get(`/api/jobs/${job.id}`)).body);
    }
    expect(job).toMatchObject({
      state: 'done',
      added: 1,
      llm: { model: 'test-model', calls: 1, facts: 1, cost: null },
    });
    expect(job.rejected).toMatchObject([{ problem: { code: 'llm-limit' } }]);
    expect(JSON.stringify(job)).not.toContain('secret-key');
  });
  it('says that none is set up', async () => {
    process.env.DEMARCHE_LLM_URL = '';
    const { status, body } = await request(testApp(db).app).post('/api/articles?extractor=both').send({ text: MODEL });
    expect([status, body.code]).toEqual([503, 'llm-not-configured']);
  });
});
