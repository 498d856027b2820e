/** Corrections over HTTP on a real graph: the queue, the explanation, a judgement, a clash, taking it back. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Express } from 'express';
import request from 'supertest';
import type { Database } from '../../../cypher/database.ts';
import { canonicalDump, ingestItems, verifyGraph } from '../../../ingest/pipeline.ts';
import { ROUTES } from '../../../model/api/routes.ts';
import { distinguishedId } from '../../../model/ids.ts';
import { document, newsroom, stream } from '../../ingest/load/documents.ts';
import { openTestDatabase, wipe } from '../../support/graph.ts';
import { testApp } from '../test-app.ts';

jest.setTimeout(60_000);

let db: Database;
let app: Express;
let before: string[];

const RUS = 'r|country|Russia|RUS';
const USA = 'u|country|United States|USA';
const people = ['Petr Novak', 'Pavel Novak'].map((name, i) =>
  document(
    `p${i}`,
    'Outlet',
    '2025-08-02',
    [USA, `x|official|${name}|CZE|minister`],
    [{ talk: { participants: ['u', 'x'], date: `2025-08-0${1 + 5 * i}`, confidence: 0.5 } }],
  ),
);
const near = ['2025-09-01', '2025-09-03'].map((date, i) =>
  document(`n${i}`, `Outlet ${i}`, '2025-09-04', [RUS, USA], [{ talk: { participants: ['r', 'u'], date } }]),
);

beforeAll(async () => {
  db = await openTestDatabase();
  await wipe(db);
  await ingestItems(db, stream([...newsroom(), ...people, ...near]));
  app = testApp(db).app;
  before = await canonicalDump(db);
}, 120_000);
afterAll(() => db?.close());

const get = async (path: string) => (await request(app).get(path)).body;
const queue = async (reason: string) => ROUTES.review.answer.parse(await get(`/api/review?reason=${reason}`)).items;
const why = async (id: string) => ROUTES.explain.answer.parse(await get(`/api/explain/${encodeURIComponent(id)}`));

describe('the queue', () => {
  it.each([
    ['contradiction', (i: { talk: { contradictions: unknown[] } | null }) => (i.talk?.contradictions.length ?? 0) > 0],
    ['likely-duplicate', (i: { talk: unknown; other: unknown }) => i.talk !== null && i.other !== null],
    ['low-confidence', (i: { talk: { confidence: number } | null }) => (i.talk?.confidence ?? 1) < 0.75],
    ['new-person', (i: { entity: { name: string } | null }) => /Nov|Darch|Known/.test(i.entity?.name ?? '')],
  ])('finds %s', async (reason, holds) => {
    const items = await queue(reason);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) expect([item.reason, holds(item as never)]).toEqual([reason, true]);
  });
  it('offers people of the same state and surname for a new one', async () => {
    const novak = (await queue('new-person')).find((i) => i.entity?.name === 'Petr Novak');
    expect(novak?.candidates.map((c) => c.name)).toEqual(['Pavel Novak']);
  });
  it('puts what is worth most first, takes all reasons together, and counts beyond what it shows', async () => {
    const { items, counts } = ROUTES.review.answer.parse(await get('/api/review?limit=20'));
    expect(ROUTES.review.answer.parse(await get('/api/review?limit=1')).counts).toEqual(counts);
    for (const reason of new Set(items.map((i) => i.reason)))
      expect(counts[reason]).toBeGreaterThanOrEqual(items.filter((i) => i.reason === reason).length);
    const scores = items.map((i) => i.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(items.map((i) => i.reason)).size).toBeGreaterThan(2);
  });
});

describe('why', () => {
  it('tells the reports of a talk, what each says, and how a value was chosen', async () => {
    const [item] = await queue('contradiction');
    const x = await why(item?.talk?.id ?? '');
    expect(x.reports).toHaveLength(3);
    expect(x.fields.find((f) => f.field === 'venue')).toMatchObject({
      rule: 'most-outlets',
      votes: [
        { value: 'venue:istanbul', outlets: 2 },
        { value: 'venue:ankara', outlets: 1 },
      ],
    });
    expect(x.fields.find((f) => f.field === 'date')?.rule).toBe('most-exact');
    expect(x.reports[0]?.links.map((l) => l.reason)).toContain('country code');
  });
  it('tells how articles name an entity', async () => {
    const x = await why('official:sergei-lavrov');
    expect(x.namings.map((n) => n.name).sort()).toEqual(['Sergei Lavrov', 'Sergey Lavrov']);
    expect(x.gazetteer).toBe(true);
  });
  it('answers with a problem for what is not there', async () => {
    expect((await request(app).get('/api/explain/talk:none')).status).toBe(404);
  });
});

describe('a judgement', () => {
  it('is stored, shown, clashes with a second one, and is taken back without a trace in the facts', async () => {
    const [item] = await queue('contradiction');
    const id = item?.talk?.id ?? '';
    const [report] = (await why(id)).reports;
    const body = { kind: 'edit', target: report?.target, set: { venue: 'venue:ankara' } };
    const ask = { body, by: 'Amal', why: 'I was there', basis: report?.basis };
    const said = await request(app).post('/api/judgements').send(ask);
    expect([said.status, ROUTES.judge.answer.parse(said.body).by]).toEqual([200, 'Amal']);
    const talk = ROUTES.talk.answer.parse(await get(`/api/talks/${id}`));
    expect([talk.venue?.id, talk.contradictions]).toEqual(['venue:ankara', []]);
    const x = await why(id);
    expect(x.fields.find((f) => f.field === 'venue')?.rule).toBe('person');
    expect(x.judgements.map((j) => j.why)).toEqual(['I was there']);
    const clash = await request(app)
      .post('/api/judgements')
      .send({ ...ask, by: 'Boris' });
    expect([clash.status, clash.body.code]).toEqual([409, 'conflict']);
    expect((await verifyGraph(db)).differences).toEqual([]);
    const back = await request(app)
      .post(`/api/judgements/${encodeURIComponent(said.body.id)}/undo`)
      .send({ by: 'Boris' });
    expect(back.body.undone.by).toBe('Boris');
    expect(await canonicalDump(db)).toEqual(before);
    expect((await get('/api/judgements?state=in-force')).items).toEqual([]);
    expect((await get('/api/judgements')).items).toHaveLength(1);
    const twice = await request(app)
      .post(`/api/judgements/${encodeURIComponent(said.body.id)}/undo`)
      .send({ by: 'Boris' });
    expect(twice.status).toBe(409);
  });
  it('confirms that somebody new is a person of their own, who leaves the queue until it is taken back', async () => {
    const novaks = async () => (await queue('new-person')).filter((i) => i.entity?.name === 'Petr Novak');
    const id = (await novaks())[0]?.entity?.id ?? '';
    const { basis } = await why(id);
    const body = { kind: 'confirm', entity: id };
    const said = await request(app).post('/api/judgements').send({ body, by: 'Amal', basis });
    expect(said.status).toBe(200);
    expect(await novaks()).toEqual([]);
    expect((await why(id)).judgements.map((j) => j.body)).toEqual([body]);
    await request(app)
      .post(`/api/judgements/${encodeURIComponent(said.body.id)}/undo`)
      .send({ by: 'Amal' });
    expect(await novaks()).toHaveLength(1);
    expect(await canonicalDump(db)).toEqual(before);
  });
  it('tells on both sides who was told apart from whom, and lets that be said again after it was taken back', async () => {
    const id = (await queue('new-person')).find((i) => i.entity?.name === 'Petr Novak')?.entity?.id ?? '';
    const { basis, namings } = await why(id);
    const body = { kind: 'distinguish', article: namings[0]?.example, entity: id, into: null };
    const ask = (given: string, by: string) => request(app).post('/api/judgements').send({ body, by, basis: given });
    const said = await ask(basis, 'Amal');
    expect(said.status).toBe(200);
    const stranger = distinguishedId(id, String(body.article));
    expect((await why(stranger)).judgements.map((j) => j.id)).toEqual([said.body.id]);
    // Nobody is left under the old id, since one article alone had named him.
    expect((await ask(basis, 'Boris')).status).toBe(404);
    const undo = (judgement: string) =>
      request(app)
        .post(`/api/judgements/${encodeURIComponent(judgement)}/undo`)
        .send({ by: 'Amal' });
    await undo(said.body.id);
    const again = await why(id);
    expect(again.judgements.map((j) => j.id)).toContain(said.body.id);
    const second = await ask(again.basis, 'Boris');
    expect(second.status).toBe(200);
    await undo(second.body.id);
    expect(await canonicalDump(db)).toEqual(before);
  });
  it.each([
    ['nobody', {}, 400],
    ['no basis', { by: 'Amal', basis: undefined }, 400],
    ['an unknown kind', { by: 'Amal', body: { kind: 'burn' } }, 400],
  ])('is refused from %s', async (_what, change, status) => {
    const [report] = (await why((await queue('low-confidence'))[0]?.talk?.id ?? '')).reports;
    const ask = { body: { kind: 'accept', target: report?.target }, basis: report?.basis, ...change };
    const answer = await request(app).post('/api/judgements').send(ask);
    expect([answer.status, answer.headers['content-type']]).toEqual([status, expect.stringContaining('problem+json')]);
  });
});
