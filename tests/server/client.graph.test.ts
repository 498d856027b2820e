/** The typed client against the real server. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Database } from '../../cypher/database.ts';
import { type Client, createClient } from '../../model/api/client.ts';
import { openTestDatabase, wipe } from '../support/graph.ts';
import { loadFixture } from './ask/fixture.ts';
import { testApp } from './test-app.ts';

jest.setTimeout(120_000);

let db: Database;
let server: Server;
let client: Client;
beforeAll(async () => {
  db = await openTestDatabase();
  await wipe(db);
  await loadFixture(db);
  server = createServer(testApp(db).app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  client = createClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}, 180_000);
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await db.close();
});

describe('the client', () => {
  test('asks, lists and queries by the table of routes', async () => {
    const { status, citations } = await client.call('ask', {
      body: { question: 'Who talked with Russia in Istanbul?' },
    });
    expect(status).toBe('answered');
    expect(citations.length).toBeGreaterThan(0);
    const { items } = await client.call('talks', { query: { participant: ['country:RUS'], limit: 2 } });
    expect(items.map((t) => t.participants.some((p) => p.id === 'country:RUS'))).toEqual([true, true]);
    const talk = await client.call('talk', { params: { id: items[0]?.id ?? '' } });
    expect(talk).toEqual(items[0]);
    const { rows } = await client.call('cypher', { body: { query: 'RETURN $a AS a', params: { a: 1 } } });
    expect(rows).toEqual([[1]]);
  });

  test('tells a refusal by its code, and where there is no server', async () => {
    await expect(client.call('talk', { params: { id: 'talk:none' } })).rejects.toMatchObject({ code: 'not-found' });
    await expect(client.call('cypher', { body: { query: 'CREATE (n) RETURN n' } })).rejects.toMatchObject({
      code: 'query-refused',
    });
    const nobody = createClient('http://127.0.0.1:9');
    await expect(nobody.call('health')).rejects.toMatchObject({ code: 'unreachable' });
  });
});
