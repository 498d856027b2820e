/** What the explorer asks for, on a graph small enough to know every answer. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Express } from 'express';
import request from 'supertest';
import type { z } from 'zod';
import type { Database } from '../../../cypher/database.ts';
import { ROUTES, type RouteName } from '../../../model/api/routes.ts';
import { openTestDatabase, wipe } from '../../support/graph.ts';
import { writeFixture } from '../fixture.ts';
import { testApp } from '../test-app.ts';

jest.setTimeout(60_000);

let db: Database;
let app: Express;
beforeAll(async () => {
  db = await openTestDatabase();
  await wipe(db);
  await writeFixture(db);
  app = testApp(db).app;
});
afterAll(() => db?.close());

async function ask<N extends RouteName>(name: N, path: string): Promise<z.infer<(typeof ROUTES)[N]['answer']>> {
  const { status, body } = await request(app).get(path);
  expect([path, status]).toEqual([path, 200]);
  return ROUTES[name].answer.parse(body) as z.infer<(typeof ROUTES)[N]['answer']>;
}

describe('timeline', () => {
  it('has dates in their units, vague ones apart, and says what is overdue', async () => {
    const timeline = await ask('timeline', '/api/timeline?unit=month&today=2025-09-02');
    expect(timeline.units.map((u) => [u.from, u.to, u.held, u.planned])).toEqual([
      ['2024-10-01', '2024-10-31', 1, 0],
      ['2025-04-01', '2025-04-30', 1, 0],
      ['2025-05-01', '2025-05-31', 1, 0],
    ]);
    expect(timeline.vague).toEqual([{ from: '2025-06-01', to: '2025-08-31', held: 0, planned: 1, off: 0 }]);
    expect(timeline.undated).toEqual({ held: 0, planned: 1, off: 0 });
    const years = await ask('timeline', '/api/timeline?unit=year&today=2025-09-02&status=planned');
    expect(years.units).toMatchObject([{ from: '2025-01-01', to: '2025-12-31', planned: 1, overdue: 1 }]);
    expect((await ask('timeline', '/api/timeline?unit=year&today=2025-08-31')).units.map((u) => u.overdue)).toEqual([
      0, 0,
    ]);
  });
});

describe('path', () => {
  const routes = (paths: { entities: { id: string }[] }[]) =>
    paths.map((p) => p.entities.map((e) => e.id.slice(-3)).join('>'));
  it('goes through held talks, each step with its newest sentence', async () => {
    const { paths, wider } = await ask('path', '/api/path?from=country:USA&to=country:TUR');
    expect(routes(paths)).toEqual(['USA>TUR', 'USA>RUS>TUR']);
    expect(paths[0]?.hops[0]).toMatchObject({ role: 'host', talk: 'talk:istanbul', talks: 1 });
    expect(paths[1]?.hops.map((h) => [h.role, h.talk])).toEqual([
      ['party', 'talk:istanbul'],
      ['party', 'talk:call'],
    ]);
    expect(paths[1]?.hops[0]?.citation).toMatchObject({
      articleId: 'article:two',
      publisher: 'Sputnik',
      language: 'ar',
    });
    expect(wider).toBeNull();
  });
  it('keeps to the period by talks, and proposes the nearest wider one', async () => {
    const none = await ask('path', '/api/path?from=country:RUS&to=country:TUR&first=2025-06-10&last=2025-06-20');
    expect(none).toEqual({ paths: [], wider: { from: '2025-05-10', to: '2025-07-21', paths: 1 } });
    const held = await ask('path', '/api/path?from=country:RUS&to=country:USA&first=2025-06-10&last=2025-08-20');
    expect(held.paths).toEqual([]);
  });
  it('avoids, passes by, and lets a person stand beside states', async () => {
    const without = await ask('path', '/api/path?from=country:USA&to=country:TUR&without=country:RUS');
    expect(routes(without.paths)).toEqual(['USA>TUR']);
    const through = await ask('path', '/api/path?from=country:USA&to=country:TUR&through=country:RUS');
    expect(routes(through.paths)).toEqual(['USA>RUS>TUR']);
    const person = await ask('path', '/api/path?from=official:marco-rubio&to=country:RUS');
    expect(routes(person.paths)[0]).toBe('bio>RUS');
    // A talk of nine sides joins nobody.
    expect(await ask('path', '/api/path?from=country:BRA&to=country:IND')).toEqual({ paths: [], wider: null });
  });
  it('says who is not there', async () => {
    expect((await request(app).get('/api/path?from=country:RUS&to=country:none')).status).toBe(404);
  });
});

describe('compare', () => {
  it('tells how pairs changed', async () => {
    const { a, b, pairs, truncated } = await ask(
      'compare',
      '/api/compare?from=2025-04-01&to=2025-04-30&toFrom=2025-05-01&toTo=2025-12-31',
    );
    expect([a.talks, b.talks, truncated]).toEqual([1, 2, false]);
    const told = pairs.map((p) => [p.source.id.slice(-3), p.target.id.slice(-3), p.a, p.b, p.change].join(' '));
    expect(told.sort()).toEqual(['RUS TUR 0 1 new', 'RUS USA 1 1 same', 'bio kov 1 0 ended']);
  });
});

describe('expansion', () => {
  it.each([
    'country:RUS',
    'official:sergei-ryabkov',
    'media:sputnik',
    'venue:istanbul',
    'organization:russian-foreign-ministry',
  ])('of %s counts what its neighbourhood draws', async (id) => {
    const drawn = await ask('neighbors', `/api/entities/${id}/neighbors?limit=500`);
    const { neighbours, byType, talks } = await ask('expansion', `/api/entities/${id}/expansion`);
    expect(neighbours).toBe(drawn.nodes.length - 1);
    expect(Object.values(byType).reduce((n, m) => n + m, 0)).toBe(neighbours);
    expect(talks).toBe(drawn.nodes.find((n) => n.key === id)?.attributes.talks);
  });
  it('passes neighbours over, and each is drawn once', async () => {
    const ids = new Set<string>();
    for (let offset = 0; ; offset += 4) {
      const { nodes, attributes } = await ask(
        'neighbors',
        `/api/entities/country:RUS/neighbors?limit=4&offset=${offset}`,
      );
      for (const { key } of nodes.slice(1)) {
        expect(ids).not.toContain(key);
        ids.add(key);
      }
      if (!attributes.truncated) break;
    }
    expect(ids.size).toBe((await ask('expansion', '/api/entities/country:RUS/expansion')).neighbours);
  });
});

describe('dossier', () => {
  it('of a country: counts, partners, what is planned, gaps, statements of its officials', async () => {
    const d = await ask('dossier', '/api/dossier?of=country:RUS&today=2025-09-01');
    expect(d.counts).toEqual({ talks: 5, held: 3, planned: 2, off: 0, denied: 1, statements: 3, reports: 9 });
    expect(d.partners.map((p) => [p.entity.id, p.held, p.planned])).toEqual([
      ['country:USA', 1, 2],
      ['country:TUR', 1, 0],
    ]);
    expect(d.planned.map((r) => r.id)).toEqual(['talk:someday', 'talk:summer']);
    expect(d.recent.map((r) => r.id)).toEqual(['talk:call', 'talk:istanbul', 'talk:summit']);
    expect(d.gaps[0]).toEqual({ from: '2024-10-23', to: '2025-04-10', days: 169 });
    expect(d.spokeTo.map((o) => o.entity.id).sort()).toEqual(['media:izvestia', 'media:sputnik']);
    expect([d.first, d.last]).toEqual(['2024-10-23', '2025-08-31']);
  });
  it('of a pair: what is between the two, and the people on both sides', async () => {
    const d = await ask('dossier', '/api/dossier?of=country:RUS&with=country:USA&today=2025-09-01');
    expect(d.with?.id).toBe('country:USA');
    expect(d.counts).toMatchObject({ talks: 3, held: 1, planned: 2, denied: 0, statements: 2 });
    expect(d.partners.map((p) => p.entity.id).sort()).toEqual(['official:marco-rubio', 'official:sergei-ryabkov']);
    expect(d.venues).toMatchObject([{ entity: { id: 'venue:istanbul' }, count: 1 }]);
  });
  it('of an official, a venue, a topic and an outlet: each by what it is', async () => {
    const official = await ask('dossier', '/api/dossier?of=official:sergei-ryabkov&today=2025-09-01');
    expect(official.partners.map((p) => p.entity.id)).toEqual(['official:marco-rubio']);
    expect(official.offices).toMatchObject([{ title: 'Deputy Foreign Minister', of: { type: 'organization' } }]);
    for (const id of ['venue:istanbul', 'topic:diplomatic-missions']) {
      const d = await ask('dossier', `/api/dossier?of=${id}&today=2025-09-01`);
      expect(d.partners.map((p) => p.entity.id).sort()).toEqual(['country:RUS', 'country:USA']);
    }
    const outlet = await ask('dossier', '/api/dossier?of=media:sputnik&today=2025-09-01');
    expect(outlet.partners).toMatchObject([{ entity: { id: 'official:sergei-ryabkov' }, statements: 1 }]);
    expect(outlet.counts.statements).toBe(1);
  });
  it('keeps to the filters', async () => {
    const d = await ask('dossier', '/api/dossier?of=country:RUS&status=held&from=2025-01-01&today=2025-09-01');
    expect(d.counts).toMatchObject({ talks: 2, held: 2, planned: 0, statements: 0 });
    expect(d.planned).toEqual([]);
    expect((await request(app).get('/api/dossier?of=country:none')).status).toBe(404);
  });
});
