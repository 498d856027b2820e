/** The edge of the application, which needs no database: problems, headers, hosts, limits, pages, the start. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import request from 'supertest';
import { Problem } from '../../model/api/common.ts';
import { testApp, webFolder } from './test-app.ts';

let app: Express;
beforeAll(() => {
  app = testApp(null).app;
});

type Headers = Record<string, string>;
const JSON_TYPE = { 'Content-Type': 'application/json' };

describe('problems', () => {
  const TABLE: [string, string, string, Headers, string, number, string][] = [
    ['an address that is not there', 'GET', '/api/nothing', {}, '', 404, 'not-found'],
    ['the API root', 'GET', '/api', {}, '', 404, 'not-found'],
    ['another method', 'PUT', '/api/talks', {}, '', 405, 'method-not-allowed'],
    ['another method with an id', 'PATCH', '/api/talks/x', {}, '', 405, 'method-not-allowed'],
    ['another method on a page', 'POST', '/', {}, '', 405, 'method-not-allowed'],
    ['another method on the description', 'DELETE', '/api/openapi.json', {}, '', 405, 'method-not-allowed'],
    ['an unknown parameter', 'GET', '/api/talks?colour=red', {}, '', 400, 'bad-request'],
    ['a repeated parameter', 'GET', '/api/search?q=a&q=b', {}, '', 400, 'bad-request'],
    ['a missing parameter', 'GET', '/api/search', {}, '', 400, 'bad-request'],
    ['broken percent-encoding in a path', 'GET', '/api/talks/%E0%A4%A', {}, '', 400, 'bad-request'],
    ['no content type', 'POST', '/api/ask', {}, '', 415, 'unsupported-media'],
    [
      'a form',
      'POST',
      '/api/ask',
      { 'Content-Type': 'application/x-www-form-urlencoded' },
      'question=a',
      415,
      'unsupported-media',
    ],
    [
      'JSON sent as plain text',
      'POST',
      '/api/cypher',
      { 'Content-Type': 'text/plain' },
      '{"query":"RETURN 1"}',
      415,
      'unsupported-media',
    ],
    [
      'another character set',
      'POST',
      '/api/ask',
      { 'Content-Type': 'application/json; charset=koi8-r' },
      '{}',
      415,
      'unsupported-media',
    ],
    [
      'a foreign type of article',
      'POST',
      '/api/articles',
      { 'Content-Type': 'image/png' },
      'x',
      415,
      'unsupported-media',
    ],
    ['bad JSON', 'POST', '/api/ask', JSON_TYPE, '{"question":', 400, 'bad-request'],
    ['JSON that is no object', 'POST', '/api/ask', JSON_TYPE, '"question"', 400, 'bad-request'],
    ['a missing field', 'POST', '/api/ask', JSON_TYPE, '{}', 400, 'bad-request'],
    ['an unknown field', 'POST', '/api/cypher', JSON_TYPE, '{"query":"RETURN 1","write":true}', 400, 'bad-request'],
    [
      'a body that is too large',
      'POST',
      '/api/ask',
      JSON_TYPE,
      `{"question":"${'a'.repeat(70_000)}"}`,
      413,
      'too-large',
    ],
    ['a long text to try', 'POST', '/api/extract', JSON_TYPE, `{"text":"${'a '.repeat(100_001)}"}`, 413, 'too-large'],
    ['an empty article', 'POST', '/api/extract', JSON_TYPE, '{"text":""}', 422, 'bad-article'],
    ['a job that never was', 'GET', '/api/jobs/none', {}, '', 404, 'not-found'],
    ['a foreign origin', 'POST', '/api/ask', { ...JSON_TYPE, Origin: 'https://evil.example' }, '{}', 403, 'forbidden'],
    [
      'another port as origin',
      'POST',
      '/api/ask',
      { ...JSON_TYPE, Origin: 'http://localhost:1' },
      '{}',
      403,
      'forbidden',
    ],
    ['a sandboxed origin', 'DELETE', '/api/sample', { Origin: 'null' }, '', 403, 'forbidden'],
    ['a foreign host', 'GET', '/api/health', { Host: 'evil.example' }, '', 403, 'forbidden'],
    [
      'a picture on a foreign page',
      'GET',
      '/api/graph',
      { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' },
      '',
      403,
      'forbidden',
    ],
    ['a graph while starting', 'GET', '/api/graph', {}, '', 503, 'starting'],
    ['readiness while starting', 'GET', '/api/ready', {}, '', 503, 'starting'],
  ];
  it.each(TABLE)('%s', async (_what, method, path, headers, body, status, code) => {
    const agent = request(app);
    const call = { GET: agent.get, POST: agent.post, PUT: agent.put, PATCH: agent.patch, DELETE: agent.delete }[method];
    let sent = call?.call(agent, path);
    for (const [name, value] of Object.entries(headers)) sent = sent?.set(name, value);
    const answer = await (body === '' ? sent : sent?.send(body));
    expect([answer?.status, answer?.body.code]).toEqual([status, code]);
    expect(answer?.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(Problem.parse(answer?.body)).toMatchObject({ status, requestId: answer?.headers['x-request-id'] });
    if (status === 405) expect(answer?.headers.allow).toMatch(/GET/);
    if (status === 503) expect(answer?.headers['retry-after']).toBe('2');
  });

  it('names what is wrong with a body', async () => {
    const { body } = await request(app).post('/api/ask').send({ question: '', today: 'tomorrow' });
    expect(new Set(body.issues.map((i: { path: string }) => i.path))).toEqual(new Set(['question', 'today']));
  });
  it('keeps what nobody foresaw to itself', async () => {
    const broken = testApp(null, {
      database: () => {
        throw new Error('secret password');
      },
    }).app;
    const { status, text } = await request(broken).get('/api/graph');
    expect(status).toBe(500);
    expect(text).not.toMatch(/secret|password/);
  });
  it('lists methods to OPTIONS, and lets nobody else in', async () => {
    const { status, headers } = await request(app).options('/api/articles/x');
    expect([status, headers.allow, headers['access-control-allow-origin']]).toEqual([
      204,
      'GET, HEAD, DELETE, OPTIONS',
      undefined,
    ]);
  });
});

describe('requests', () => {
  it('carry a harmless id through, and get one otherwise', async () => {
    expect((await request(app).get('/api/health').set('X-Request-Id', 'abc-1')).headers['x-request-id']).toBe('abc-1');
    expect((await request(app).get('/api/health').set('X-Request-Id', 'a b"<')).headers['x-request-id']).toMatch(
      /^[0-9a-f-]{36}$/,
    );
  });
  it('from our own page are served', async () => {
    const { status } = await request(app)
      .get('/api/health')
      .set('Host', 'localhost:3000')
      .set('Origin', 'http://localhost:3000');
    expect(status).toBe(200);
  });
  it('that follow a link from elsewhere are served', async () => {
    const { status } = await request(app)
      .get('/api/health')
      .set('Sec-Fetch-Site', 'cross-site')
      .set('Sec-Fetch-Mode', 'navigate');
    expect(status).toBe(200);
  });
  it('get the strict policy, and no promise of TLS', async () => {
    const { headers } = await request(app).get('/api/health');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;font-src 'self';connect-src 'self';worker-src 'self';base-uri 'none';form-action 'none';frame-ancestors 'none';object-src 'none'",
    );
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
  it('to costly routes are limited', async () => {
    const limited = testApp(null, { costlyPerMinute: 2 }).app;
    const ask = () => request(limited).post('/api/ask').send({ question: 'Who?' });
    await ask();
    await ask();
    const { status, body } = await ask();
    expect([status, body.code]).toEqual([429, 'too-many']);
    expect((await request(limited).get('/api/health')).status).toBe(200);
  });
});

describe('beside the routes', () => {
  it('there are metrics by route', async () => {
    await request(app).get('/api/jobs/none');
    const { text, headers } = await request(app).get('/metrics');
    expect(headers['content-type']).toMatch(/^text\/plain/);
    expect(text).toMatch(/demarche_http_request_seconds_count\{route="job",method="GET",status="404"\}/);
    expect(text).toMatch(/demarche_jobs_open 0/);
  });
  it('there is the description and its page', async () => {
    expect((await request(app).get('/api/openapi.json')).body.openapi).toBe('3.1.0');
    const page = await request(app).get('/api/docs');
    expect(page.headers['content-type']).toMatch(/^text\/html/);
    expect((await request(app).get('/api/pages.css')).headers['content-type']).toMatch(/^text\/css/);
  });
});

describe('pages', () => {
  const webRoot = webFolder();
  it('say how far the start is until everything is there', async () => {
    const { app: starting, startup } = testApp(null, { webRoot });
    startup.step('Fetching <Neo4j>');
    const { status, text, headers } = await request(starting).get('/');
    expect([status, headers['retry-after']]).toEqual([503, '2']);
    expect(text).toContain('Fetching &lt;Neo4j&gt;');
    const ready = await request(starting).get('/api/ready');
    expect(ready.body.detail).toContain('Fetching <Neo4j>');
  });
  const TABLE: [string, number, string][] = [
    ['/', 200, 'no-cache'],
    ['/cypher?q=1', 200, 'no-cache'],
    ['/ar/read', 200, 'no-cache'],
    ['/assets/index-a1b2c3.js', 200, 'public, max-age=31536000, immutable'],
    ['/assets/gone-a1b2c3.js', 404, 'no-store'],
    ['/..%2fsecret.txt', 404, 'no-store'],
    ['/%2e%2e/secret.txt', 404, 'no-store'],
    ['/assets/..%2f..%2fsecret.txt', 404, 'no-store'],
  ];
  it.each(TABLE)('%s: %s, %s', async (path, status, cache) => {
    const { app: ready, startup } = testApp(null, { webRoot });
    startup.finish();
    const answer = await request(ready).get(path);
    expect([answer.status, answer.headers['cache-control']]).toEqual([status, cache]);
    expect(answer.text ?? '').not.toContain('secret');
  });
});
