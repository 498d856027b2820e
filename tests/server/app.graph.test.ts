/** The routes over HTTP on a real graph: every answer is of its schema, and follows the contract. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Express } from 'express';
import request from 'supertest';
import type { Database } from '../../cypher/database.ts';
import { putFormerIds } from '../../cypher/queries/write/facts.ts';
import { ingestItems } from '../../ingest/pipeline.ts';
import { readArticleInput } from '../../ingest/sources/article.ts';
import { ROUTES, type RouteName } from '../../model/api/routes.ts';
import type { Job } from '../../model/api/work.ts';
import { openTestDatabase, wipe } from '../support/graph.ts';
import { writeFixture } from './fixture.ts';
import { testApp } from './test-app.ts';

// The first reading of a language and the first query of a kind take seconds on a busy machine.
jest.setTimeout(30_000);

let db: Database;
let app: Express;

beforeAll(async () => {
  db = await openTestDatabase();
  await wipe(db);
  await writeFixture(db);
  app = testApp(db).app;
});
afterAll(() => db?.close());

const jobDone = async (id: string): Promise<Job> => {
  for (;;) {
    const { body } = await request(app).get(`/api/jobs/${id}`);
    const job = ROUTES.job.answer.parse(body);
    if (job.state !== 'queued' && job.state !== 'running') return job;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

describe('what is read', () => {
  const TABLE: [RouteName, string, number][] = [
    ['health', '/api/health', 0],
    ['ready', '/api/ready', 0],
    ['search', `/api/search?q=${encodeURIComponent('روسيا')}`, 1],
    ['search', '/api/search?q=Istanbul&types=venue,country&limit=3', 1],
    ['entity', '/api/entities/country:RUS', 0],
    ['entity', '/api/entities/country%3ARUS', 0],
    ['neighbors', '/api/entities/country:RUS/neighbors?limit=5&status=held', 0],
    ['graph', '/api/graph', 0],
    ['graph', '/api/graph?types=country&from=2025-01-01&to=2025-12-31&status=held,planned&country=RUS&limit=10', 0],
    ['talks', '/api/talks', 6],
    [
      'talks',
      '/api/talks?participant=country:RUS&participant=country:USA&from=2025-04-01&to=2025-04-30&status=held&venue=venue:istanbul',
      1,
    ],
    ['talks', '/api/talks?status=denied', 1],
    ['talk', '/api/talks/talk:before', 0],
    ['statements', '/api/statements?speaker=country:RUS&limit=2', 2],
    ['article', '/api/articles/article:one', 0],
    ['timeline', '/api/timeline?unit=week&today=2025-09-01&status=held,planned', 0],
    ['facets', '/api/facets?country=RUS&outlets=1', 0],
    ['rows', '/api/rows?sort=venue&names=ar&order=asc&limit=4', 4],
    ['compare', '/api/compare?from=2025-01-01&to=2025-04-30&toFrom=2025-05-01&toTo=2025-08-31', 0],
    ['path', '/api/path?from=official:marco-rubio&to=country:TUR&limit=2', 0],
    ['dossier', '/api/dossier?of=country:RUS&with=country:USA&today=2025-09-01', 0],
    ['dossier', '/api/dossier?of=media:sputnik&from=2025-01-01', 0],
    ['expansion', '/api/entities/country:RUS/expansion?form=in-person', 0],
  ];
  it.each(TABLE)('%s: %s', async (name, path, items) => {
    const { status, body, headers } = await request(app).get(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(/^application\/json/);
    const answer = ROUTES[name].answer.parse(body);
    if ('items' in answer) expect(answer.items).toHaveLength(items);
  });

  it.each(['month', 'status', 'kind', 'venue'] as const)(
    'tells the groups of rows by %s, and keeps their order',
    async (group) => {
      const { body } = await request(app).get(`/api/rows?group=${group}&sort=title&limit=100`);
      const { items, groups = [], total } = ROUTES.rows.answer.parse(body);
      const groupOf = (row: (typeof items)[number]): string | null =>
        group === 'month'
          ? (row.dateFrom?.slice(0, 7) ?? null)
          : group === 'venue'
            ? (row.venue?.id ?? null)
            : row[group];
      expect(groups.reduce((n, g) => n + g.count, 0)).toBe(total);
      expect(new Set(groups.map((g) => g.value)).size).toBe(groups.length);
      expect(items.map(groupOf)).toEqual(groups.flatMap((g) => Array.from({ length: g.count }, () => g.value)));
      expect(groups.every((g) => (g.venue?.id ?? null) === (group === 'venue' ? g.value : null))).toBe(true);
    },
  );

  it('answers a statement, by a former id too, and says when there is none', async () => {
    const list = ROUTES.statements.answer.parse((await request(app).get('/api/statements')).body);
    const some = list.items[0];
    await db.write((tx) => tx.run(putFormerIds, { rows: [{ id: 'statement:before', now: some?.id ?? '' }] }));
    for (const id of [some?.id ?? '', 'statement:before']) {
      const { status, body } = await request(app).get(`/api/statements/${encodeURIComponent(id)}`);
      expect([status, ROUTES.statement.answer.parse(body)]).toEqual([200, some]);
    }
    const none = await request(app).get('/api/statements/statement:none');
    expect([none.status, none.body.code]).toEqual([404, 'not-found']);
  });

  it('walks a list by its cursor', async () => {
    const first = await request(app).get('/api/talks?limit=4');
    const second = await request(app).get(`/api/talks?limit=4&cursor=${first.body.nextCursor}`);
    const ids = [...first.body.items, ...second.body.items].map((t: { id: string }) => t.id);
    expect(new Set(ids).size).toBe(6);
    expect(second.body.nextCursor).toBeNull();
  });

  it('exports talks and statements as JSON Lines', async () => {
    const { text, headers } = await request(app).get('/api/export?country=RUS');
    expect(headers['content-type']).toMatch(/^application\/x-ndjson/);
    const facts = text
      .trim()
      .split('\n')
      .map((line) => ROUTES.export.answer.parse(JSON.parse(line)));
    expect(facts.map((f) => f.id.split(':')[0])).toEqual([...Array(6).fill('talk'), ...Array(3).fill('statement')]);
  });
});

describe('what is asked for by POST', () => {
  it('runs a query that reads', async () => {
    const { status, body } = await request(app)
      .post('/api/cypher')
      .send({ query: 'MATCH (c:Country {id: $id}) RETURN c.name AS name', params: { id: 'country:RUS' } });
    expect(status).toBe(200);
    expect(ROUTES.cypher.answer.parse(body)).toMatchObject({ columns: ['name'], rows: [['Russia']] });
  });
  it('refuses a query that writes', async () => {
    const { status, body } = await request(app).post('/api/cypher').send({ query: 'CREATE (n:Talk) RETURN n' });
    expect([status, body.code]).toEqual([403, 'query-refused']);
  });
  it('answers a question', async () => {
    const { status, body } = await request(app)
      .post('/api/ask')
      .send({ question: 'Who talked with Russia in Istanbul?', language: 'en' });
    expect(status).toBe(200);
    expect(ROUTES.ask.answer.parse(body).language).toBe('en');
  });
  it('reads an article without storing it', async () => {
    const { status, body } = await request(app)
      .post('/api/extract')
      .send({ id: 'mine', text: 'Russia and the United States held talks in Istanbul on 10 April 2025.' });
    expect(status).toBe(200);
    expect(ROUTES.extract.answer.parse(body).id).toBe('mine');
    expect((await request(app).get('/api/articles/mine')).status).toBe(404);
  });
});

describe('what is stored', () => {
  const article = {
    id: 'stored/one',
    title: 'Talks in Cairo',
    text: 'Egypt and Ethiopia held talks in Cairo on 3 May 2025, the Egyptian Foreign Ministry said.',
    publishedAt: '2025-05-04',
    publisher: 'The Example',
  };
  it('takes an article, tells its progress, answers it, and withdraws it', async () => {
    const before = await request(app).get('/api/ready');
    const { status, body } = await request(app).post('/api/articles').send(article);
    expect(status).toBe(202);
    const job = await jobDone(ROUTES.ingest.answer.parse(body).id);
    expect(job).toMatchObject({ state: 'done', total: 1, added: 1, articleIds: ['article:stored/one'] });
    const again = await jobDone((await request(app).post('/api/articles').send([article])).body.id);
    expect(again).toMatchObject({ added: 0, unchanged: 1 });
    for (const path of ['/api/articles/article:stored/one', '/api/articles/article%3Astored%2Fone']) {
      expect(ROUTES.article.answer.parse((await request(app).get(path)).body).text).toBe(article.text);
    }
    const gone = await request(app).delete('/api/articles/article%3Astored%2Fone');
    expect(ROUTES.retract.answer.parse(gone.body).articleId).toBe('article:stored/one');
    expect((await request(app).get('/api/ready')).body).toEqual(before.body);
    expect((await request(app).delete('/api/articles/article%3Astored%2Fone')).status).toBe(404);
  });
  it('takes lists with faulty items, JSON Lines, pages and plain text', async () => {
    const list = await jobDone(
      (
        await request(app)
          .post('/api/articles')
          .send([{ ...article, id: 'b' }, { text: '' }, 7])
      ).body.id,
    );
    expect(list).toMatchObject({ state: 'done', total: 3, added: 1 });
    expect(list.rejected.map((r) => r.item)).toEqual(['item 2', 'item 3']);
    const lines = await request(app)
      .post('/api/articles')
      .set('Content-Type', 'application/x-ndjson')
      .send(`${JSON.stringify({ ...article, id: 'c' })}\nnot json\n`);
    expect((await jobDone(lines.body.id)).rejected.map((r) => r.item)).toEqual(['line:2']);
    const page = await request(app)
      .post('/api/articles?publisher=The%20Example&publishedAt=2025-05-05')
      .set('Content-Type', 'text/html')
      .send(`<!doctype html><title>A page</title><article><h1>A page</h1><p>${article.text}</p></article>`);
    expect((await jobDone(page.body.id)).added).toBe(1);
    const text = await request(app)
      .post('/api/articles')
      .set('Content-Type', 'text/plain')
      .send(`A title\n\n${article.text}`);
    expect((await jobDone(text.body.id)).added).toBe(1);
  });
  it('refuses a single faulty article at once', async () => {
    const { status, body } = await request(app).post('/api/articles').send({ text: ' ' });
    expect([status, body.code]).toEqual([422, 'bad-article']);
  });
  it('sends progress as events until the job has ended', async () => {
    const { body } = await request(app)
      .post('/api/articles')
      .send({ ...article, id: 'events' });
    const { text, headers } = await request(app).get(`/api/jobs/${body.id}`).set('Accept', 'text/event-stream');
    expect(headers['content-type']).toMatch(/^text\/event-stream/);
    const events = text
      .trim()
      .split('\n\n')
      .map((e) => JSON.parse(e.replace(/^event: job\ndata: /, '')));
    expect(ROUTES.job.answer.parse(events.at(-1)).state).toBe('done');
  });
  it('takes the sample out', async () => {
    async function* sample() {
      yield { item: 'sample', article: { ...readArticleInput({ ...article, id: 'sample' }), sample: true } };
    }
    await ingestItems(db, sample());
    expect((await request(app).get('/api/ready')).body.sample).toBe(true);
    const { status, body } = await request(app).delete('/api/sample');
    expect([status, ROUTES.removeSample.answer.parse(body).articles]).toEqual([200, 1]);
    expect((await request(app).get('/api/ready')).body.sample).toBe(false);
  });
});
