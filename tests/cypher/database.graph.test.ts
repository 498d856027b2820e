/** The connection on a real server: typed reads and writes, values, errors, migrations. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { z } from 'zod';
import { connect, type Database } from '../../cypher/database.ts';
import { type Migration, migrate, migrations, missingMigrations } from '../../cypher/migrate.ts';
import * as admin from '../../cypher/queries/admin.ts';
import type { Query } from '../../cypher/query.ts';
import { openTestDatabase, rowsOf, wipe } from '../support/graph.ts';

const { graphCounts } = admin;
let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
  await wipe(db);
});
afterAll(() => db.close());

/** A query of this test's own. */
const query = <R>(text: string, row: z.ZodType<R>): Query<Record<string, unknown>, R> => ({
  file: 'test',
  text,
  params: z.record(z.string(), z.unknown()),
  row,
});
const value = async (text: string, params: Record<string, unknown> = {}): Promise<unknown> =>
  (await db.read(query(`RETURN ${text} AS v`, z.object({ v: z.unknown() })), params))[0]?.v;
const createArticle = query(
  'CREATE (a:Article {id: $id, publishedAt: date($day)}) RETURN a.id AS id, a.publishedAt AS day, a AS a',
  z.object({ id: z.string(), day: z.string(), a: z.record(z.string(), z.unknown()) }),
);

describe('values', () => {
  it.each<[string, unknown]>([
    ["date('2025-04-10')", '2025-04-10'],
    ["datetime('2025-04-10T08:30:00Z')", '2025-04-10T08:30:00Z'],
    ["localdatetime('2025-04-10T08:30:00')", '2025-04-10T08:30:00'],
    ["duration('P1M2D')", 'P1M2D'],
    ["duration('PT1.5S')", 'PT1.500000000S'],
    ["duration('P0D')", 'PT0S'],
    ['9007199254740991', 9007199254740991],
    ['1.5', 1.5],
    ['1.0 / 0', 'Infinity'],
    ['null', null],
    ['[1, {a: date("2025-01-01")}]', [1, { a: '2025-01-01' }]],
    ['point({longitude: 29, latitude: 41})', { srid: 4326, x: 29, y: 41 }],
  ])('%s arrives as plain JSON', async (text, expected) => expect(await value(text)).toEqual(expected));

  it('go out with whole numbers as integers and undefined as null', async () => {
    expect(await value('$n / 2', { n: 5 })).toBe(2);
    expect(await value('$list[0] + $map.n', { list: [1], map: { n: 2 } })).toBe(3);
    expect(await value('$x IS NULL', { x: undefined })).toBe(true);
    expect(await value('$n / 2', { n: 5.5 })).toBe(2.75);
  });
});

describe('writing', () => {
  afterEach(() => wipe(db));

  it('stores all of a transaction or nothing, and gives typed rows', async () => {
    const rows = await db.write((tx) => tx.run(createArticle, { id: 'article:1', day: '2025-04-10' }));
    expect(rows).toEqual([{ id: 'article:1', day: '2025-04-10', a: { id: 'article:1', publishedAt: '2025-04-10' } }]);
    const failing = db.write(async (tx) => {
      await tx.run(createArticle, { id: 'article:2', day: '2025-04-10' });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toMatchObject({ message: expect.stringContaining('changed my mind') });
    expect((await db.read(graphCounts, {}))[0]?.articles).toBe(1);
  });

  it('tells a clash, a mistake, and a row that is not as declared', async () => {
    const twice = db.write(async (tx) => {
      await tx.run(createArticle, { id: 'article:1', day: '2025-04-10' });
      await tx.run(createArticle, { id: 'article:1', day: '2025-04-10' });
    });
    await expect(twice).rejects.toMatchObject({ code: 'conflict' });
    await expect(db.read(query('RETURN 1 AS', z.object({})), {})).rejects.toMatchObject({
      code: 'bad-query',
      issues: [{ path: expect.stringMatching(/^1:\d+$/) }],
    });
    await expect(db.read(query("RETURN 'x' AS n", z.object({ n: z.int() })), {})).rejects.toMatchObject({
      code: 'internal',
      message: expect.stringContaining('A row of test.cypher'),
    });
    await expect(db.read(query('CREATE (:X)', z.object({})), {})).rejects.toMatchObject({ code: 'query-refused' });
  });
});

describe('queries about the store', () => {
  it('can be planned, and counting reads counters, not nodes', async () => {
    const { NEO4J_URI: uri = '', NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = process.env;
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    const operators = async (text: string): Promise<string> =>
      JSON.stringify((await driver.executeQuery(`EXPLAIN ${text}`)).summary.plan);
    try {
      for (const each of Object.values(admin)) expect(await operators(each.text)).toContain('ProduceResults');
      const counting = await operators(graphCounts.text);
      expect(counting).toContain('NodeCountFromCountStore');
      expect(counting).not.toContain('Scan@');
      expect(await operators(admin.nodesByElementId.text)).toContain('NodeByElementIdSeek');
    } finally {
      await driver.close();
    }
  });
});

describe('the schema', () => {
  const known = migrations();
  const extra: Migration = {
    id: '9999-test',
    checksum: 'b',
    statements: ['CREATE INDEX test IF NOT EXISTS FOR (n:T) ON (n.x)'],
  };

  it('is complete after opening, and opening again changes nothing', async () => {
    expect(await missingMigrations(db)).toEqual([]);
    expect(await migrate(db)).toEqual([]);
    expect(await db.serverVersion()).toMatch(/^5\.26\./);
  });

  it('gives judgements that were kept before it their kind', async () => {
    const body = JSON.stringify({ kind: 'edit', set: { kind: 'summit' } });
    await db.schema(`CREATE (:Judgement {id: 'judgement:old', body: '${body}'})`);
    for (const statement of known.find((m) => m.id === '0006-judgement-kind')?.statements ?? [])
      await db.schema(statement);
    expect(await rowsOf(db, "MATCH (j:Judgement {id: 'judgement:old'}) RETURN j.kind AS kind")).toEqual([
      { kind: 'edit' },
    ]);
    await db.schema("MATCH (j:Judgement {id: 'judgement:old'}) DELETE j");
  });

  it('is made right by several processes at once', async () => {
    const { NEO4J_URI: uri = '', NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = process.env;
    const others = await Promise.all([1, 2, 3].map(() => connect({ uri, user, password })));
    for (let round = 0; round < 3; round += 1) {
      await db.schema('DROP INDEX talk_status IF EXISTS');
      await db.schema('DROP CONSTRAINT bucket_key IF EXISTS');
      await db.schema('MATCH (m:Migration) DELETE m');
      await Promise.all(others.map((other) => migrate(other)));
      expect(await missingMigrations(db)).toEqual([]);
    }
    for (const other of others) await other.close();
  }, 60_000);

  it('stops in the middle of a statement when it is told to', async () => {
    const slow = { ...extra, statements: ['UNWIND range(1, 200000000) AS n WITH n WHERE n < 0 CREATE (:T)'] };
    const stopping = new AbortController();
    const other = await openTestDatabase();
    const migrated = migrate(other, { known: [...known, slow], signal: stopping.signal });
    setTimeout(() => stopping.abort(), 300);
    const began = Date.now();
    await expect(migrated).rejects.toMatchObject({ name: 'AbortError' });
    expect(Date.now() - began).toBeLessThan(5_000);
    await other.close();
    expect(await missingMigrations(db, [...known, slow])).toEqual([slow]);
  });

  it('gets what is missing once, and refuses a changed file and a graph newer than the code', async () => {
    try {
      expect(await migrate(db, { known: [...known, extra] })).toEqual(['9999-test']);
      expect(await migrate(db, { known: [...known, extra] })).toEqual([]);
      await expect(migrate(db)).rejects.toMatchObject({
        code: 'database-schema',
        message: expect.stringContaining('newer Demarche'),
      });
      await expect(migrate(db, { known: [...known, { ...extra, checksum: 'c' }] })).rejects.toMatchObject({
        code: 'database-schema',
        message: expect.stringContaining('9999-test was changed'),
      });
    } finally {
      await db.schema('DROP INDEX test IF EXISTS');
      await db.schema("MATCH (m:Migration {id: '9999-test'}) DELETE m");
    }
  });
});
