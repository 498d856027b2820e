/** Watches on a real graph: what came since, as counts, facts, a feed, and sent to a webhook; from the command line too. */
import { createHmac } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Express } from 'express';
import { DOMParser } from 'linkedom';
import request from 'supertest';
import type { Database } from '../../cypher/database.ts';
import { canonicalDump, ingestItems } from '../../ingest/pipeline.ts';
import { readArticleInput } from '../../ingest/sources/article.ts';
import { ROUTES } from '../../model/api/routes.ts';
import { createLogger } from '../../server/http/log.ts';
import { followJobs } from '../../server/watch/news.ts';
import { sendNews } from '../../server/watch/webhook.ts';
import { stream } from '../ingest/load/documents.ts';
import { openTestDatabase, wipe } from '../support/graph.ts';
import { runCli } from './cli/run-cli.ts';
import { testApp } from './test-app.ts';

// The first reading of a language takes seconds on a busy machine.
jest.setTimeout(60_000);

const home = mkdtempSync(join(tmpdir(), 'demarche-watch-'));
const logger = createLogger('silent');
let db: Database;
let app: Express;

const tell = (id: string, text: string) => {
  const article = readArticleInput({ id: `article:${id}`, text, publishedAt: '2025-08-13', language: 'en' });
  return ingestItems(db, stream([{ item: id, article }]));
};
const watch = async (body: object) => {
  const answer = await request(app)
    .post('/api/watches')
    .send({ name: 'A watch', address: '/', ...body });
  expect(answer.status).toBe(200);
  return ROUTES.addWatch.answer.parse(answer.body);
};
const newFacts = async (id: string) =>
  ROUTES.watchFacts.answer.parse((await request(app).get(`/api/watches/${id}/facts`)).body).items;

beforeAll(async () => {
  db = await openTestDatabase();
});
beforeEach(async () => {
  await wipe(db);
  app = testApp(db, { home }).app;
  await tell('old', 'The foreign ministers of Kenya and Ghana met in Nairobi on Monday.');
});
afterAll(() => db?.close());

describe('a watch', () => {
  it('counts and tells what came since it was set up, and no more once it was seen', async () => {
    const { id } = await watch({ filters: { participant: ['country:KEN'] } });
    expect(await newFacts(id)).toEqual([]);
    await tell('new', 'The foreign ministers of Kenya and Norway met in Oslo on Tuesday.');
    await tell('other', 'The foreign ministers of Peru and Chile met in Lima on Tuesday.');
    const facts = await newFacts(id);
    expect(facts.map((fact) => fact.talk?.title)).toEqual([expect.stringMatching(/Kenya.*Norway/)]);
    expect(facts[0]?.talk?.reports.map((r) => r.id)).toEqual(facts[0]?.reports);
    const listed = await request(app).get('/api/watches');
    expect(listed.body.items).toMatchObject([{ id, fresh: 1 }]);
    await request(app).post(`/api/watches/${id}/seen`);
    expect(await newFacts(id)).toEqual([]);
  });

  it('tells a new report of an old talk as news', async () => {
    const { id } = await watch({ filters: { country: ['GHA'] } });
    await tell('again', 'Ghana’s foreign minister met his Kenyan counterpart in Nairobi on Monday.');
    const [fact] = await newFacts(id);
    expect(fact?.talk?.reports).toHaveLength(2);
    expect(fact?.reports).toHaveLength(1);
  });

  it('asks a question again', async () => {
    const { id } = await watch({ question: 'Who talked with Kenya?' });
    expect(await newFacts(id)).toEqual([]);
    await tell('new', 'The foreign ministers of Kenya and Norway met in Oslo on Tuesday.');
    expect((await newFacts(id)).map((fact) => fact.talk?.venue?.id)).toEqual(['venue:oslo']);
  });

  it('is no part of the facts', async () => {
    const before = await canonicalDump(db);
    const { id } = await watch({ filters: {} });
    expect(await canonicalDump(db)).toEqual(before);
    await request(app).delete(`/api/watches/${id}`);
    expect((await request(app).get(`/api/watches/${id}/facts`)).status).toBe(404);
  });

  it.each([
    [{ filters: {}, question: 'Who?' }],
    [{}],
    [{ filters: {}, webhook: 'file:///etc/passwd' }],
    [{ filters: {}, address: '//elsewhere.example' }],
    [{ filters: { country: ['Kenya'] } }],
  ])('refuses %j', async (body) => {
    const answer = await request(app)
      .post('/api/watches')
      .send({ name: 'A watch', address: '/', ...body });
    expect([answer.status, answer.body.code]).toEqual([400, 'bad-request']);
  });

  it('is an Atom feed with the sentences', async () => {
    const { id } = await watch({ name: 'Kenya & <others>', filters: { participant: ['country:KEN'] } });
    await tell('new', 'The foreign ministers of Kenya and Norway met in Oslo on Tuesday.');
    const answer = await request(app).get(`/api/watches/${id}/feed`);
    expect(answer.type).toBe('application/atom+xml');
    const feed = new DOMParser().parseFromString(answer.text, 'text/xml');
    expect(feed.querySelector('title')?.textContent).toBe('Kenya & <others>');
    const entries = [...feed.querySelectorAll('entry')];
    expect(entries).toHaveLength(1);
    expect(entries[0]?.querySelector('content')?.textContent).toContain('met in Oslo on Tuesday');
  });
});

describe('a webhook', () => {
  let receiver: Server;
  let url: string;
  let failures: number;
  let received: { body: string; signature: string | undefined }[];
  beforeEach(async () => {
    received = [];
    failures = 0;
    receiver = createServer((req, res) => {
      let body = '';
      req.setEncoding('utf8').on('data', (part) => (body += part));
      req.on('end', () => {
        received.push({ body, signature: req.headers['x-demarche-signature'] as string | undefined });
        res.writeHead(failures-- > 0 ? 503 : 204).end();
      });
    }).listen(0, '127.0.0.1');
    await new Promise((done) => receiver.once('listening', done));
    url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
  });
  afterEach(() => {
    receiver.close();
  });
  const send = () => sendNews({ db, home, logger, signal: new AbortController().signal, pauses: [1, 1] });

  it('is sent each fact once, signed with the secret that was told', async () => {
    const { id, secret } = await watch({ filters: { participant: ['country:KEN'] }, webhook: url });
    await send();
    expect(received).toEqual([]);
    await tell('new', 'The foreign ministers of Kenya and Norway met in Oslo on Tuesday.');
    await send();
    await send();
    expect(received).toHaveLength(1);
    const [{ body, signature } = { body: '', signature: '' }] = received;
    expect(JSON.parse(body)).toMatchObject({ watch: { id }, facts: [{ talk: { venue: { id: 'venue:oslo' } } }] });
    expect(signature).toBe(
      `sha256=${createHmac('sha256', secret ?? '')
        .update(body)
        .digest('hex')}`,
    );
  });

  it('is tried again, and keeps what was not taken for the next news', async () => {
    const { id } = await watch({ filters: { participant: ['country:KEN'] }, webhook: url });
    await tell('new', 'The foreign ministers of Kenya and Norway met in Oslo on Tuesday.');
    failures = 3;
    await send();
    expect(received).toHaveLength(3);
    const { body } = await request(app).get('/api/watches');
    expect(body.items.find((w: { id: string }) => w.id === id).delivery).toMatchObject({
      ok: false,
      detail: '503 Service Unavailable',
    });
    await send();
    expect(received).toHaveLength(4);
  });

  it('is sent to after a job that stored something', async () => {
    const { app: own, jobs } = testApp(db, { home });
    const news = followJobs(jobs, { db, home, logger });
    const { body } = await request(own)
      .post('/api/watches')
      .send({ name: 'A watch', address: '/', filters: { participant: ['country:KEN'] }, webhook: url });
    await request(own)
      .post('/api/articles')
      .send({ id: 'by-route', language: 'en', text: 'The presidents of Kenya and Togo met in Lomé on 4 August 2025.' });
    for (let i = 0; i < 300 && received.length === 0; i++) await new Promise((done) => setTimeout(done, 50));
    await news.stop();
    expect(JSON.parse(received[0]?.body ?? '{}')).toMatchObject({ watch: { id: body.id } });
  });
});

describe('the command line', () => {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
  const cli = (...args: string[]) =>
    runCli(args, { env: { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, DEMARCHE_HOME: home } });

  it('watches, tells the news once, and ends it', async () => {
    const added = await cli('watch', 'add', 'Kenya', '--filters', '{"participant": ["country:KEN"]}');
    expect(added.code).toBe(0);
    const id = added.stdout.trim();
    await tell('new', 'The foreign ministers of Kenya and Norway met in Oslo on Tuesday.');
    expect((await cli('watch', 'list')).stdout).toContain(`${id}  1    Kenya`);
    const { stdout } = await cli('watch', 'news', id);
    expect(stdout).toContain('The foreign ministers of Kenya and Norway met in Oslo on Tuesday.');
    expect((await cli('watch', 'news', id)).stdout).toBe('Nothing new.\n');
    expect((await cli('watch', 'remove', id)).code).toBe(0);
    expect((await cli('watch', 'add', 'Nothing')).code).toBe(2);
  });
});
