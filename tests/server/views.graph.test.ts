/** Kept views over HTTP: named or behind a short address, beside the facts and never among them. */
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Express } from 'express';
import request from 'supertest';
import type { Database } from '../../cypher/database.ts';
import { saveView, viewById } from '../../cypher/queries/views/views.ts';
import { canonicalDump } from '../../ingest/load/dump.ts';
import { verifyGraph } from '../../ingest/load/verify.ts';
import { ingestItems } from '../../ingest/pipeline.ts';
import { ROUTES } from '../../model/api/routes.ts';
import { newsroom, stream } from '../ingest/load/documents.ts';
import { openTestDatabase, wipe } from '../support/graph.ts';
import { testApp } from './test-app.ts';

jest.setTimeout(60_000);

let db: Database;
let app: Express;
beforeAll(async () => {
  db = await openTestDatabase();
  await wipe(db);
  app = testApp(db).app;
});
afterAll(() => db?.close());

const keep = async (body: object) => {
  const answer = await request(app).post('/api/views').send(body);
  expect(answer.status).toBe(200);
  return ROUTES.saveView.answer.parse(answer.body);
};

it('keeps an unnamed address once, behind the same short id', async () => {
  const one = await keep({ address: '/?country=RUS&note=%D8%B1' });
  const again = await keep({ address: '/?country=RUS&note=%D8%B1' });
  const other = await keep({ address: '/?country=USA' });
  expect(one.id).toBe(again.id);
  expect(one.id).not.toBe(other.id);
  expect(one.id.length).toBeLessThan(16);
  const { status, body } = await request(app).get(`/api/views/${one.id}`);
  expect([status, ROUTES.view.answer.parse(body)]).toEqual([200, again]);
});

it('keeps places with a view, apart from the same address without them, and leaves them out of the list', async () => {
  const places = [{ id: 'country:RUS', x: 1.5, y: -20 }];
  const bare = await keep({ address: '/?placed=1' });
  const placed = await keep({ address: '/?placed=1', places });
  expect(placed.id).not.toBe(bare.id);
  expect(await viewById(db, placed.id)).toEqual({ ...placed, places });
  expect(await viewById(db, bare.id)).toEqual(bare);
  const named = await keep({ name: 'Placed', address: '/?placed=1', places });
  const { items } = ROUTES.views.answer.parse((await request(app).get('/api/views')).body);
  expect(items.map((v) => v.places)).toEqual([undefined]);
  await request(app).delete(`/api/views/${named.id}`);
  expect(
    (
      await request(app)
        .post('/api/views')
        .send({ address: '/', places: [{ id: 'x', x: 'far', y: 0 }] })
    ).status,
  ).toBe(400);
});

it('lists named views, the latest first; the same name is replaced', async () => {
  await keep({ name: 'Istanbul', address: '/?venue=venue:istanbul' });
  await keep({ name: 'رحلات', address: '/?kind=visit' });
  const changed = await keep({ name: ' Istanbul ', address: '/?venue=venue:istanbul&status=held' });
  const { items } = ROUTES.views.answer.parse((await request(app).get('/api/views')).body);
  expect(items.map((v) => v.name)).toEqual(['Istanbul', 'رحلات']);
  expect(items[0]).toEqual(changed);
});

it('forgets a view, and says when there is none', async () => {
  const { id } = await keep({ name: 'Gone soon', address: '/?x=1' });
  expect((await request(app).delete(`/api/views/${id}`)).body).toEqual({ id });
  for (const answer of [await request(app).get(`/api/views/${id}`), await request(app).delete(`/api/views/${id}`)]) {
    expect([answer.status, answer.body.code]).toEqual([404, 'not-found']);
  }
});

it.each(['https://evil.example/', '//evil.example', 'graph', ''])('refuses %j for an address', async (address) => {
  expect((await request(app).post('/api/views').send({ address })).status).toBe(400);
});

it('lets the oldest unnamed go when there are too many, and no named one', async () => {
  const day = (n: number) => new Date(Date.UTC(2040, 0, n));
  const kept = [];
  for (const n of [1, 2, 3, 4]) kept.push(await saveView(db, { name: null, address: `/?n=${n}` }, day(n), 3));
  await expect(viewById(db, kept[0]?.id ?? '')).rejects.toMatchObject({ code: 'not-found' });
  for (const view of kept.slice(1)) expect(await viewById(db, view.id)).toEqual(view);
  expect((await request(app).get('/api/views')).body.items).toHaveLength(2);
});

it('is no part of the facts: not in the dump, no fault of the graph', async () => {
  await ingestItems(db, stream(newsroom()));
  const before = await canonicalDump(db);
  const { id } = await keep({ address: '/?after=1' });
  expect(await canonicalDump(db)).toEqual(before);
  expect((await verifyGraph(db)).differences).toEqual([]);
  await viewById(db, id);
});
