/** Cypher over HTTP: rows streamed as they are found, plans without running, and leaving as a way to end a query. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Database } from '../../cypher/database.ts';
import { CypherLine, CypherPlanAnswer, CypherSchemaAnswer } from '../../model/api/work.ts';
import { openTestDatabase, rowsOf, wipe } from '../support/graph.ts';
import { testApp } from './test-app.ts';

jest.setTimeout(120_000);

const ENDLESS =
  'MATCH (a:Country), (b:Country), (c:Country), (d:Country) WHERE a.name + b.name = c.name + d.name RETURN count(*) AS n';

let db: Database;
let server: Server;
let url: string;
beforeAll(async () => {
  db = await openTestDatabase();
  await wipe(db);
  await db.schema('UNWIND range(1, 300) AS i CREATE (:Entity:Country {id: "country:X" + i, name: "State " + i})');
  server = createServer(testApp(db).app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 120_000);
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await db.close();
});

const post = (path: string, body: object, accept: string, signal?: AbortSignal) =>
  fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  });
test('the names that the graph has are told as they are now', async () => {
  await db.schema(
    'MATCH (a:Country {id: "country:X1"}), (b:Country {id: "country:X2"}) CREATE (a)-[:NEW_TIE {fresh: 1}]->(b)',
  );
  const told = CypherSchemaAnswer.parse(await (await fetch(`${url}/api/cypher/schema`)).json());
  expect(told.labels).toEqual(expect.arrayContaining(['Country', 'Entity']));
  expect(told.types).toContain('NEW_TIE');
  expect(told.properties).toEqual(expect.arrayContaining(['fresh', 'id', 'name']));
});

const LINES = 'application/x-ndjson';

async function linesOf(body: object): Promise<CypherLine[]> {
  const response = await post('/api/cypher', body, LINES);
  expect(response.headers.get('content-type')).toContain(LINES);
  const text = await response.text();
  return text
    .trimEnd()
    .split('\n')
    .map((line) => CypherLine.parse(JSON.parse(line)));
}

describe('streamed rows', () => {
  test('are those of the whole answer, in order, with the graph and the summary at the end', async () => {
    const query = { query: 'MATCH (c:Country) RETURN c.name AS name, c ORDER BY c.id', limit: 200 };
    const whole = await (await post('/api/cypher', query, 'application/json')).json();
    const lines = await linesOf(query);
    expect(lines[0]).toEqual({ columns: whole.columns });
    expect(lines.slice(1, -1)).toEqual(whole.rows.map((row: unknown[]) => ({ row })));
    const { milliseconds, ...summary } = whole.summary;
    expect(lines.at(-1)).toMatchObject({ graph: whole.graph, summary });
    expect(summary).toMatchObject({ rows: 200, truncated: true });
  });

  test('are sent before the query ends', async () => {
    const query = {
      query: 'UNWIND range(1, 9000) AS i MATCH (c:Country) RETURN i, c.name AS name',
      limit: 10_000,
    };
    const response = await post('/api/cypher', query, LINES);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const first = new TextDecoder().decode((await reader.read()).value);
    expect(first.startsWith('{"columns":["i","name"]}\n')).toBe(true);
    expect(first).not.toContain('"summary"');
    await reader.cancel();
  });

  test('end with a problem where the fault comes after the first rows', async () => {
    const lines = await linesOf({ query: 'UNWIND range(1, 3000) AS i RETURN 1 / (2500 - i) AS n', limit: 10_000 });
    expect(lines.length).toBeGreaterThan(1_000);
    expect(lines.at(-1)).toMatchObject({
      problem: { code: expect.any(String), detail: expect.stringMatching(/zero/) },
    });
  });

  test('are refused with a problem document where nothing may run', async () => {
    const response = await post('/api/cypher', { query: 'CREATE (n) RETURN n' }, LINES);
    expect(response.status).toBe(403);
    expect(response.headers.get('content-type')).toContain('problem+json');
  });
});

describe('leaving', () => {
  const running = async () =>
    (
      await rowsOf(
        db,
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'MATCH (a:Country), (b:Country)' RETURN currentQuery",
      )
    ).length;

  test.each(['application/json', LINES])('ends the query on the server (%s)', async (accept) => {
    const client = new AbortController();
    const answer = post('/api/cypher', { query: ENDLESS }, accept, client.signal)
      .then((response) => response.text())
      .catch(() => 'left');
    for (let i = 0; i < 100 && (await running()) === 0; i++) await sleep(50);
    expect(await running()).toBe(1);
    client.abort();
    expect(await answer).toBe('left');
    let left = 1;
    for (let i = 0; i < 100 && left > 0; i++) {
      await sleep(50);
      left = await running();
    }
    expect(left).toBe(0);
  });
});

describe('a plan', () => {
  const plan = (query: string) => post('/api/cypher/plan', { query, params: {} }, 'application/json');

  test('tells operators from the result down, and runs nothing', async () => {
    const answer = CypherPlanAnswer.parse(
      await (await plan('MATCH (c:Entity {id: "country:X1"})-[:TALKED_WITH]-(b) RETURN b.name AS name')).json(),
    );
    expect(answer.operators[0]).toMatchObject({ depth: 0, operator: 'ProduceResults' });
    // Which index the planner begins at depends on what it knows of the graph.
    expect(answer.operators.at(-1)).toMatchObject({ operator: expect.stringMatching(/^Node\w*(Index|Scan)/) });
    expect(answer.operators.at(-1)?.depth).toBeGreaterThan(0);
    const endless = await plan(ENDLESS);
    expect(endless.status).toBe(200);
  });

  test('warns at the place in the query itself', async () => {
    const { warnings } = CypherPlanAnswer.parse(
      await (await plan('MATCH (c:Country)\nMATCH (c)-->(x:Cuontry)\nRETURN c, x')).json(),
    );
    expect(warnings).toContainEqual({ text: expect.stringContaining('Cuontry'), line: 2, column: expect.any(Number) });
  });

  test('tells where a fault is', async () => {
    const response = await plan('MATCH (c:Country)\nRETRUN c');
    expect(response.status).toBe(400);
    expect((await response.json()).issues).toEqual([{ path: '2:1', message: expect.any(String) }]);
  });

  test.each(['CREATE (n) RETURN n', 'SHOW USERS', 'CALL dbms.listConfig()', "LOAD CSV FROM 'file:///x' AS l RETURN l"])(
    'is not given of what may not run: %s',
    async (query) => {
      expect((await plan(query)).status).toBe(403);
    },
  );
});
