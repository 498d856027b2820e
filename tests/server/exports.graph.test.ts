/** Exports over HTTP, each read back by a reader of its format that is not ours. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Express } from 'express';
import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import request from 'supertest';
import type { Database } from '../../cypher/database.ts';
import { ROUTES } from '../../model/api/routes.ts';
import { openTestDatabase, wipe } from '../support/graph.ts';
import { writeFixture } from './fixture.ts';
import { testApp } from './test-app.ts';

jest.setTimeout(60_000);

let db: Database;
let app: Express;
beforeAll(async () => {
  db = await openTestDatabase();
  await wipe(db);
  await writeFixture(db);
  // Names and words that break formats: markup, quotes, formulas, letters that XML does not know.
  await db.schema(`MATCH (v:Venue {id: 'venue:istanbul'}) SET v.nameEn = '=HYPERLINK("https://evil.example")'`);
  await db.schema(`MATCH (m:Media {id: 'media:sputnik'}) SET m.name = '<b>"Sputnik" & Co</b>\u0001'`);
  await db.schema(`MATCH (r:Report {id: 'report:t3'}) SET r.quote = '+7, "so"\\nthey said'`);
  await db.schema(
    `MATCH (a:Article {id: 'article:two'}) SET a.text = '😀' + a.text, a.url = 'https://example.com/two?a=1&b=2'`,
  );
  await db.schema(
    `MATCH (r:Report)-[:IN]->(:Article {id: 'article:two'}) SET r.start = r.start + 2, r.end = r.end + 2`,
  );
  app = testApp(db).app;
});
afterAll(() => db?.close());

const file = async (query: string) => {
  const answer = await request(app)
    .get(`/api/export?${query}`)
    .buffer(true)
    .parse((res, done) => {
      const parts: Buffer[] = [];
      res.on('data', (part: Buffer) => parts.push(part));
      res.on('end', () => done(null, Buffer.concat(parts)));
    });
  expect(answer.status).toBe(200);
  return { headers: answer.headers, text: (answer.body as Buffer).toString('utf8') };
};

/** Reads CSV as RFC 4180 says. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
    else if (end === '') break;
  }
  if (rows.at(-1)?.join('') === '') rows.pop();
  return rows;
}

describe('csv', () => {
  it('opens in a spreadsheet and runs nothing', async () => {
    const { headers, text } = await file('format=csv&names=en');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toContain('demarche.csv');
    expect(text.startsWith('\uFEFFId,Date,')).toBe(true);
    const [head = [], ...rows] = readCsv(text.slice(1));
    expect(rows).toHaveLength(6);
    const of = (id: string, column: string) => rows.find((r) => r[0] === id)?.[head.indexOf(column)];
    expect(rows.every((row) => row.length === head.length)).toBe(true);
    expect(of('talk:istanbul', 'Sides')).toBe('Russia; United States');
    expect(of('talk:istanbul', 'People')).toBe('Marco Rubio; Sergei Ryabkov');
    expect(of('talk:istanbul', 'Hosts')).toBe('Türkiye');
    expect(of('talk:istanbul', 'Outlets')).toBe('2');
    expect(of('talk:istanbul', 'Place')).toBe(`'=HYPERLINK("https://evil.example")`);
    expect(of('talk:call', 'Sentence')).toBe(`'+7, "so"\nthey said`);
    expect(of('talk:call', 'Link')).toBe('https://example.com/two?a=1&b=2');
    for (const row of rows) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });
  it.each([
    ['ar', 'المعرّف', 'روسيا; الولايات المتحدة'],
    ['ru', 'Идентификатор', 'Россия; США'],
  ])('speaks %s', async (names, first, sides) => {
    const { text } = await file(`format=csv&names=${names}&status=held&venue=venue:istanbul`);
    const [head = [], row = []] = readCsv(text.slice(1));
    expect(head[0]).toBe(first);
    expect(row).toContain(sides);
  });
});

describe('graph formats', () => {
  const drawn = async (filters: string) =>
    ROUTES.graph.answer.parse((await request(app).get(`/api/graph?limit=5000&${filters}`)).body);
  const READERS: [string, string, (text: string) => Graph][] = [
    ['gexf', 'application/gexf+xml', (text) => parseGexf(Graph, text, { addMissingNodes: false })],
    ['graphml', 'application/graphml+xml', (text) => parseGraphml(Graph, text, { addMissingNodes: false })],
  ];
  it.each(READERS)('%s holds what is drawn', async (format, type, read) => {
    for (const filters of ['', 'status=held&country=RUS']) {
      const { headers, text } = await file(`format=${format}&names=ar&${filters}`);
      expect(headers['content-type']).toContain(type);
      const graph = read(text);
      const expected = await drawn(filters);
      expect(graph.nodes().sort()).toEqual(expected.nodes.map((n) => n.key).sort());
      expect(graph.size).toBe(expected.edges.length);
      for (const { key, attributes } of expected.nodes) {
        const node = graph.getNodeAttributes(key);
        expect(node).toMatchObject({ type: attributes.entityType, talks: attributes.talks });
        expect(node.label).toBe((attributes.names.ar ?? attributes.label).replace('\u0001', ''));
        if (attributes.names.ru) expect(node.labelRu).toBe(attributes.names.ru);
      }
      for (const { source, target, undirected, attributes } of expected.edges) {
        const found = graph
          .edges(source, target)
          .find((e) => graph.getEdgeAttribute(e, 'relation') === attributes.edgeKind);
        const { held, planned, off, first } = attributes;
        expect(graph.getEdgeAttributes(found)).toMatchObject({ held, planned, off, ...(first ? { first } : {}) });
        expect(graph.isUndirected(found)).toBe(undirected || format === 'graphml');
      }
    }
  });
  it('gives lines their time in gexf', async () => {
    const { text } = await file('format=gexf');
    expect(text).toContain('mode="dynamic" timeformat="date" timerepresentation="interval"');
    expect(text).toMatch(/kind="talked-with" weight="\d+" start="2025-04-10" end="2025-04-10"/);
  });
});

describe('jsonld', () => {
  it('has talks as events and the sentences as annotations that point into their articles', async () => {
    const { headers, text } = await file('format=jsonld');
    expect(headers['content-type']).toBe('application/ld+json');
    const { '@context': context, '@graph': nodes } = JSON.parse(text);
    const byType = (type: string) => nodes.filter((n: { '@type': string }) => n['@type'] === type);
    expect(byType('schema:Event')).toHaveLength(6);
    expect(byType('schema:Quotation')).toHaveLength(3);
    const ids = new Set(nodes.map((n: { '@id': string }) => n['@id']));
    expect(ids.size).toBe(nodes.length);
    const event = nodes.find((n: { '@id': string }) => n['@id'] === 'urn:demarche:talk:istanbul');
    for (const id of [...event.attendee, ...event.host, event.location, ...event.about]) expect(ids).toContain(id);
    expect(event).toMatchObject({ eventStatus: 'schema:EventScheduled', startDate: '2025-04-10', status: 'held' });
    // Every word that is used is in the context.
    const words = new Set<string>();
    JSON.stringify(nodes, (key, value) => {
      if (key !== '' && !/^\d+$/.test(key) && !key.startsWith('@') && !['ar', 'en', 'ru'].includes(key)) words.add(key);
      return value;
    });
    for (const word of words) expect(Object.keys(context)).toContain(word);
    for (const annotation of event.evidence) {
      const { source, selector } = annotation.target;
      const article = (await request(app).get(`/api/articles/${source['@id'].replace('urn:demarche:', '')}`)).body;
      const [quote, position] = selector;
      expect([...article.text].slice(position.start, position.end).join('')).toBe(quote.exact);
    }
  });
});

it('gives the same talks in every list format, and none where nothing fits', async () => {
  const ids = async (query: string) => {
    const lines = (await file(`format=jsonl&${query}`)).text.trim().split('\n').filter(Boolean);
    const jsonl = lines.map((l) => JSON.parse(l).id).filter((id: string) => id.startsWith('talk:'));
    const rows = readCsv((await file(`format=csv&${query}`)).text.slice(1)).slice(1);
    const { '@graph': nodes } = JSON.parse((await file(`format=jsonld&${query}`)).text);
    const events = nodes.filter((n: { '@type': string }) => n['@type'] === 'schema:Event');
    expect(rows.map((r) => r[0])).toEqual(jsonl);
    expect(events.map((n: { '@id': string }) => n['@id'].replace('urn:demarche:', ''))).toEqual(jsonl);
    return jsonl;
  };
  expect(await ids('status=held')).toHaveLength(3);
  expect(await ids('venue=venue:nowhere')).toEqual([]);
});

describe('ftm', () => {
  it('is entities of known schemas, each before what points at it, once', async () => {
    const { text } = await file('format=ftm');
    const entities = text
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l) as { id: string; schema: string; properties: Record<string, string[]> });
    const seen = new Set<string>();
    for (const { id, schema, properties } of entities) {
      expect(['PublicBody', 'Person', 'Organization', 'Address', 'Article', 'Event', 'Note']).toContain(schema);
      expect(seen.has(id)).toBe(false);
      const points = ['involved', 'organizer', 'addressEntity', 'proof', 'entity'].flatMap((p) => properties[p] ?? []);
      for (const point of points) expect([...seen]).toContain(point);
      for (const values of Object.values(properties)) expect(values.every((v) => typeof v === 'string')).toBe(true);
      seen.add(id);
    }
    expect(entities.find((e) => e.id === 'country:RUS')).toMatchObject({
      schema: 'PublicBody',
      properties: { name: ['Russia'], alias: expect.arrayContaining(['Россия']), country: ['ru'] },
    });
    expect(entities.find((e) => e.id === 'talk:istanbul')?.properties).toMatchObject({
      involved: expect.arrayContaining(['country:RUS', 'country:USA']),
      organizer: ['country:TUR'],
      startDate: ['2025-04-10'],
    });
  });
});

describe('plover', () => {
  it('has a row for each pair of sides, and says what it loses', async () => {
    const { text } = await file('format=plover');
    const [head = [], ...rows] = readCsv(text.slice(1));
    const talk = rows.filter((r) => r[0] === 'talk:istanbul');
    expect(talk).toHaveLength(1);
    const cell = (column: string) => talk[0]?.[head.indexOf(column)];
    expect([cell('Source'), cell('Target')].sort()).toEqual(['RUS', 'USA']);
    expect([cell('Plover'), cell('Cameo'), cell('EventDate')]).toEqual(['CONSULT', '046', '2025-04-10']);
    expect(cell('Loses')).toContain('mediators and hosts');
  });
});
