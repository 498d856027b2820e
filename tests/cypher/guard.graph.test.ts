/** The guard on a real server: what it lets through, every attack that it must refuse, and queries that would never end. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect, type Database } from '../../cypher/database.ts';
import { openTestDatabase, wipe } from '../support/graph.ts';

let db: Database;
let listener: Server;
let address = '';
let requests = 0;

const ask = (query: string, params: Record<string, unknown> = {}, limit = 1_000) =>
  db.analyst({ query, params, limit });

beforeAll(async () => {
  db = await openTestDatabase();
  await wipe(db);
  await db.schema(`
    CREATE (a:Entity:Country {id: 'country:RUS', name: 'Russia', country: 'RUS'})
    CREATE (b:Entity:Country {id: 'country:USA', name: 'United States', country: 'USA'})
    CREATE (t:Talk {id: 'talk:1', status: 'held', dateFrom: date('2025-04-10'), level: null})
    CREATE (a)-[:PARTICIPATED_IN {role: 'party', side: 'country:RUS'}]->(t)<-[:PARTICIPATED_IN {role: 'party'}]-(b)
    CREATE (a)-[:TALKED_WITH {id: 'country:RUS|country:USA', held: 1, first: date('2025-04-10')}]->(b)
    CREATE (:Name {id: 'en|Russia', key: 'russia', text: 'Russia'})-[:OF_TEST]->(:Article {id: 'article:1', at: datetime('2025-04-11T10:00:00Z')})`);
  listener = createServer((_, answer) => {
    requests += 1;
    answer.end('a,b\n');
  }).listen(0, '127.0.0.1');
  await new Promise((done) => listener.once('listening', done));
  address = `127.0.0.1:${(listener.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((done) => listener.close(done));
  await db.close();
});

describe('an honest query', () => {
  const HONEST = [
    'MATCH (n) RETURN labels(n) AS labels, count(*) AS n ORDER BY n DESC',
    "MATCH (a:Entity {id: 'country:RUS'})-[:TALKED_WITH]-(b) WITH b, count(*) AS n RETURN b.id, n",
    "MATCH p = shortestPath((a:Entity {id: 'country:RUS'})-[:TALKED_WITH*..4]-(b:Entity {id: 'country:USA'})) RETURN p",
    "MATCH p = ANY SHORTEST (a:Entity {id: 'country:RUS'})-[:TALKED_WITH]-+(b:Entity {id: 'country:USA'}) RETURN p",
    'MATCH (a:Entity)-[:TALKED_WITH]-{1,3}(b) RETURN DISTINCT b.id',
    'MATCH (a:Country)-[:TALKED_WITH*1..3]-(b) RETURN DISTINCT b',
    "CALL db.index.fulltext.queryNodes('name_key', 'russia') YIELD node, score RETURN node.text, score",
    'CALL db.labels() YIELD label RETURN label',
    'call db.schema.nodeTypeProperties',
    'CALL db.schema.visualization()',
    'MATCH (a:Country) CALL (a) { MATCH (a)-[:PARTICIPATED_IN]->(t) RETURN count(t) AS n } RETURN a.id, n',
    "MATCH (t:Talk) WHERE EXISTS { (t)<-[:PARTICIPATED_IN]-(:Country {country: 'RUS'}) } RETURN t.id",
    "MATCH (t:Talk) WHERE t.dateFrom >= date('2025-01-01') RETURN t.dateFrom.month AS month, count(*) AS n",
    'MATCH (a:Country) RETURN a.id, [(a)-[:PARTICIPATED_IN]->(t) | [l IN labels(t) | l]] AS talks',
    "MATCH p = (a:Country)--(b) RETURN all(n IN nodes(p) WHERE any(l IN labels(n) WHERE l <> 'X')) AS ok",
    'MATCH (a:Country) WITH collect(a.name) AS names RETURN [i IN range(0, size(names) - 1) | names[i]] AS names',
    'RETURN reduce(sum = 0, x IN range(1, 100000) | sum + x) AS sum',
    'MATCH (a:Country) WITH collect(a.id) AS ids UNWIND ids AS id RETURN id',
    "MATCH (a) WHERE a.name =~ '(?i).*(russia|states).*' RETURN a.id",
    'MATCH (a:Country) RETURN a UNION MATCH (a:Talk) RETURN a',
    "// a comment\nMATCH (a) /* CREATE (x) */ WHERE a.id <> 'CREATE (n) CALL dbms.listConfig()' RETURN a.id",
    'MATCH (n) OPTIONAL MATCH (n)-->(m) WITH n, count(m) AS c RETURN n.id, c ORDER BY c DESC SKIP 1 LIMIT 3',
    'MATCH (call:Talk) RETURN call.id AS call',
  ];
  it.each(HONEST)('is answered: %s', async (query) => {
    expect((await ask(query)).columns.length).toBeGreaterThan(0);
  });

  it('gets rows as plain JSON and its nodes, relationships and paths as a graph', async () => {
    const answer = await ask('MATCH p = (a:Country)-[r:TALKED_WITH]->(b) RETURN p, r, b.name AS name, [a] AS list');
    expect(answer.columns).toEqual(['p', 'r', 'name', 'list']);
    expect(answer.graph.nodes.map((n) => n.key).sort()).toEqual(['country:RUS', 'country:USA']);
    expect(answer.graph.edges).toEqual([
      {
        key: 'country:RUS|country:USA',
        source: 'country:RUS',
        target: 'country:USA',
        type: 'TALKED_WITH',
        properties: { id: 'country:RUS|country:USA', held: 1, first: '2025-04-10' },
      },
    ]);
    expect(answer.rows[0]?.[2]).toBe('United States');
    expect(answer.summary).toMatchObject({ rows: 1, truncated: false });
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  it('gets the ends of relationships that came alone, and dates and moments as ISO strings', async () => {
    const answer = await ask('MATCH ()-[r:PARTICIPATED_IN]->() RETURN r');
    expect(answer.graph.nodes.map((n) => n.key).sort()).toEqual(['country:RUS', 'country:USA', 'talk:1']);
    expect(answer.graph.edges.map((e) => e.target)).toEqual(['talk:1', 'talk:1']);
    expect((await ask('MATCH (n:Article) RETURN n.at, $d AS d', { d: 5 })).rows).toEqual([['2025-04-11T10:00:00Z', 5]]);
  });

  it('is cut at its limit of rows, and says so', async () => {
    const answer = await ask('UNWIND range(1, 500000) AS x RETURN x', {}, 10);
    expect(answer.summary).toMatchObject({ rows: 10, truncated: true });
  });

  it('that has a mistake is told where', async () => {
    await expect(ask('MATCH (n)\nRETRUN n')).rejects.toMatchObject({
      code: 'bad-query',
      issues: [{ path: '2:1', message: expect.stringContaining('RETRUN') }],
    });
    await expect(ask('RETURN $missing')).rejects.toMatchObject({ code: 'bad-query' });
    await expect(
      ask("CALL db.index.fulltext.queryNodes('name_key', 'a:(') YIELD node RETURN node"),
    ).rejects.toMatchObject({
      code: 'bad-query',
    });
    await expect(ask('PROFILE MATCH (n) RETURN n')).rejects.toMatchObject({ code: 'bad-query' });
    await expect(ask('RETURN 1; RETURN 2')).rejects.toMatchObject({ code: 'bad-query' });
  });
});

describe('a query as large as may be', () => {
  const hops = Array.from({ length: 20 }, (_, i) => `(n${i})-[:IN_SERIES]->(n${i + 1})`).join(', ');
  it.each<[string, string]>([
    ['NOT', `RETURN ${'NOT '.repeat(150)}true`],
    ['OR', `MATCH (n) WHERE ${'n.a = 1 OR '.repeat(149)}true RETURN count(n)`],
    ['a sum', `RETURN ${'1+'.repeat(399)}1`],
    ['lists', `RETURN ${'['.repeat(50)}1${']'.repeat(50)}`],
    ['brackets', `RETURN ${'('.repeat(50)}1${')'.repeat(50)}`],
    ['subqueries', `MATCH (n) WHERE ${'EXISTS { MATCH (n) WHERE '.repeat(8)}true${' }'.repeat(8)} RETURN count(n)`],
    ['CASE', `RETURN ${'CASE WHEN true THEN '.repeat(50)}1${' END'.repeat(50)}`],
    ['a pattern', `MATCH ${hops} RETURN count(*)`],
    ['nodes', `MATCH ${Array.from({ length: 40 }, (_, i) => `(n${i}:Entity {id: 'x'})`).join(', ')} RETURN count(*)`],
    [
      'OPTIONAL MATCH',
      `MATCH (a:Country) ${Array.from({ length: 20 }, (_, i) => `OPTIONAL MATCH (a)-->(x${i})`).join(' ')} RETURN 1`,
    ],
    ['indexes', `WITH [[1]] AS n RETURN n${'[0]'.repeat(100)}`],
    ['clauses', `MATCH (n:Country) ${'WITH n '.repeat(58)}RETURN count(n)`],
  ])(
    'is planned in time: %s',
    async (_, query) => {
      const answer = await ask(query).catch((error: { code: string }) => error.code);
      expect(['bad-query', 'object']).toContain(typeof answer === 'string' ? answer : typeof answer);
    },
    30_000,
  );
});

describe('an attack', () => {
  const ATTACKS = [
    'CREATE (n:Attack) RETURN n',
    'MERGE (n:Attack) RETURN n',
    "MATCH (n:Country) SET n.name = 'x' RETURN n",
    'MATCH (n:Country) REMOVE n.name RETURN n',
    'MATCH (n) DETACH DELETE n',
    'FOREACH (x IN [1] | CREATE (:Attack))',
    'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS',
    'CALL { MATCH (n) RETURN n } IN TRANSACTIONS RETURN n',
    'CALL { MATCH (n) RETURN n } IN 2 CONCURRENT TRANSACTIONS RETURN n',
    'CREATE INDEX attack FOR (n:X) ON (n.y)',
    'DROP CONSTRAINT entity_id',
    "CREATE USER mallory SET PASSWORD 'password1'",
    "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'password1'",
    'CREATE DATABASE x',
    'STOP DATABASE neo4j',
    'SHOW USERS',
    'SHOW SETTINGS',
    'SHOW TRANSACTIONS',
    'SHOW PROCEDURES',
    'SHOW INDEXES',
    'SHOW DATABASES',
    "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "load /* x */ csv FROM 'file:///etc/passwd' AS line RETURN line",
    "RETURN [x IN [1] | COLLECT { LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l }]",
    "RETURN CASE WHEN true THEN COLLECT { LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l } END",
    "MATCH (n) WHERE EXISTS { LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l } RETURN n",
    "L\\u004fAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    'CALL dbms.listConfig() YIELD name, value RETURN name, value',
    'CALL dbms . listConfig () YIELD name RETURN name',
    'CALL `dbms`.`listConfig`() YIELD name RETURN name',
    'CALL dbms.listConfig',
    'RETURN COLLECT { CALL dbms.listConfig() YIELD name RETURN name } AS x',
    'RETURN [x IN [1] | COLLECT { CALL dbms.listConfig() YIELD name RETURN name }]',
    'MATCH (n) WHERE EXISTS { CALL dbms.listConnections() YIELD connectionId RETURN connectionId } RETURN n',
    'RETURN [x IN [1] | COLLECT { SHOW SETTINGS YIELD name RETURN name }]',
    "CALL dbms.killConnection('bolt-1')",
    "CALL dbms.queryJmx('*:*')",
    "CALL db.stats.retrieve('QUERIES')",
    "CALL db.stats.collect('QUERIES')",
    'CALL db.clearQueryCaches()',
    'CALL db.prepareForReplanning()',
    "CALL db.resampleIndex('name_key')",
    "CALL tx.setMetaData({mark: 'x'})",
    "CALL db.createLabel('Attack')",
    'CALL dbms.components()',
    'CALL db.awaitIndexes(300)',
    "CALL apoc.load.json('http://localhost')",
    'CYPHER runtime=slotted CREATE (n:Attack)',
    'EXPLAIN CREATE (n:Attack)',
  ];
  it.each(ATTACKS)('is refused: %s', async (query) => {
    await expect(ask(query)).rejects.toMatchObject({ code: expect.stringMatching(/^(query-refused|bad-query)$/) });
  });

  it('sends nothing to other machines, behind the guard or without it', async () => {
    for (const url of [
      `http://${address}/`,
      `http://localhost:${address.split(':')[1]}/`,
      `http://[::ffff:127.0.0.1]:${address.split(':')[1]}/`,
    ]) {
      await expect(ask(`LOAD CSV FROM '${url}' AS l RETURN l`)).rejects.toMatchObject({ code: 'query-refused' });
      await expect(db.schema(`LOAD CSV FROM '${url}' AS l RETURN l`)).rejects.toThrow();
    }
    await expect(db.schema("LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l")).rejects.toThrow();
    expect(requests).toBe(0);
  });

  it('changed nothing', async () => {
    expect((await ask('MATCH (n:Attack) RETURN count(n)')).rows).toEqual([[0]]);
    expect((await ask('MATCH (n:Country) RETURN count(n)')).rows).toEqual([[2]]);
  });
});

describe('a query without end', () => {
  const REFUSED = [
    'RETURN size([x IN range(1, 100000) | size([y IN range(1, 100000) | x * y])])',
    'RETURN [x IN range(1, 100000000) | x * 2]',
    'RETURN reduce(s = "x", i IN range(1, 60) | s + s)',
    "RETURN reduce(s = '', i IN range(1, 1000000) | s + 'aaaaaaaaaaaaaaaa')",
    'RETURN reduce(s = 0, i IN range(1, 60) | CASE s WHEN 0 THEN "x" ELSE s + s END)',
    'UNWIND range(1, 2000) AS a UNWIND range(1, 2000) AS b RETURN count(*)',
    'WITH 100000000 AS n RETURN [x IN range(1, n) | x]',
    'RETURN range(1, 10000 * 10000)',
    'RETURN size(range(1, $n))',
    'WITH range(1, 1000000) AS r RETURN size([x IN r | size([y IN r | x * y])])',
    'WITH range(1, 1000000) AS r RETURN all(x IN r WHERE any(y IN r WHERE y < 0))',
    'RETURN 1 LIMIT size([x IN range(1, 100000) | size([y IN range(1, 100000) | 1])])',
    `WITH 'x' AS s ${'WITH s + s AS s '.repeat(40)} RETURN size(s)`,
    `WITH 'aaaaaaaaaa' AS s ${"WITH replace(s, 'a', s) AS s ".repeat(8)} RETURN size(s)`,
    "RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab' =~ '(a|aa)+c'",
    "MATCH (n) WHERE n.name =~ ('(a+' + ')+c') RETURN n",
  ];
  it.each(REFUSED)('is refused before it runs: %s', async (query) => {
    await expect(ask(query, { n: 100_000_000 })).rejects.toMatchObject({ code: 'query-refused' });
  });

  const STOPPED: [string, string][] = [
    [
      'time',
      'MATCH (a), (b), (c), (d), (e), (f), (g), (h), (i), (j), (k) WHERE a.id + k.id <> b.id + c.id + d.id + e.id RETURN sum(size(a.id))',
    ],
    [
      'rows made by UNWIND',
      'UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b MATCH (c), (d), (e) RETURN sum(a * b + size(c.id))',
    ],
    [
      'memory',
      "UNWIND range(1, 1000000) AS a RETURN size(collect(toString(a) + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'))",
    ],
  ];
  it.each(STOPPED)(
    'is stopped by its limit of %s, and the next query is answered at once',
    async (_, query) => {
      const { NEO4J_URI: uri = '', NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = process.env;
      const strict = await connect({ uri, user, password }, { limits: { timeoutMs: 1_500 } });
      try {
        await expect(strict.analyst({ query, params: {}, limit: 10 })).rejects.toMatchObject({ code: 'query-limit' });
        const began = Date.now();
        expect((await ask('MATCH (n:Country) RETURN count(n)')).rows).toEqual([[2]]);
        expect(Date.now() - began).toBeLessThan(1_500);
      } finally {
        await strict.close();
      }
    },
    30_000,
  );

  it('is ended on the server when it is cancelled', async () => {
    const cancel = new AbortController();
    const query =
      'MATCH (a), (b), (c), (d), (e), (f), (g), (h), (i), (j), (k) WHERE a.id + k.id <> b.id RETURN sum(size(a.id))';
    const running = db.analyst({ query, params: {}, limit: 10 }, cancel.signal);
    setTimeout(() => cancel.abort(), 700);
    const began = Date.now();
    await expect(running).rejects.toMatchObject({ code: 'query-limit', message: 'The query was cancelled.' });
    expect(Date.now() - began).toBeLessThan(5_000);
  }, 30_000);

  it('shares the server with few others', async () => {
    const query =
      'MATCH (a), (b), (c), (d), (e), (f), (g), (h), (i), (j), (k) WHERE a.id + k.id <> b.id RETURN sum(size(a.id))';
    const cancel = new AbortController();
    const many = Array.from({ length: 4 }, () => db.analyst({ query, params: {}, limit: 1 }, cancel.signal));
    await expect(ask('RETURN 1')).rejects.toMatchObject({ code: 'too-many' });
    setTimeout(() => cancel.abort(), 500);
    for (const each of many) await expect(each).rejects.toMatchObject({ code: 'query-limit' });
    expect((await ask('RETURN 1')).rows).toEqual([[1]]);
  }, 30_000);

  it('is told too large an answer by its bytes', async () => {
    const { NEO4J_URI: uri = '', NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = process.env;
    const small = await connect({ uri, user, password }, { limits: { bytes: 10_000 } });
    const answer = await small.analyst({
      query: 'UNWIND range(1, 10000) AS x RETURN x, toString(x) AS text',
      params: {},
      limit: 10_000,
    });
    expect(answer.summary.truncated).toBe(true);
    expect(answer.rows.length).toBeLessThan(2_000);
    await small.close();
  });
});
