/** Readings end on the server when nobody waits for them any more. */
import { once } from 'node:events';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { z } from 'zod';
import { cancelledBy } from '../../../cypher/cancel.ts';
import type { Database } from '../../../cypher/database.ts';
import { keptUntilChange } from '../../../cypher/queries/read/kept.ts';
import { lockWriter } from '../../../cypher/queries/write/articles.ts';
import type { Query } from '../../../cypher/query.ts';
import { openTestDatabase, rowsOf, wipe } from '../../support/graph.ts';
import { testApp } from '../test-app.ts';

jest.setTimeout(60_000);

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
  await wipe(db);
  await db.write((tx) => tx.run(lockWriter, {}));
});
afterAll(() => db?.close());

/** Takes minutes unless it is stopped. */
const endless: Query<Record<string, unknown>, unknown> = {
  file: 'test',
  text: 'UNWIND range(1, 30000) AS a UNWIND range(1, 300000) AS b WITH a, b WHERE a * b = -1 RETURN count(*) AS n // endless',
  params: z.record(z.string(), z.unknown()),
  row: z.unknown(),
};

const running = async () =>
  (await rowsOf(db, 'SHOW TRANSACTIONS YIELD currentQuery, status')).filter(
    (t) => String(t.currentQuery).includes('// endless') && !String(t.currentQuery).includes('SHOW'),
  ).length;

async function until(wanted: number): Promise<void> {
  for (let i = 0; i < 200 && (await running()) !== wanted; i++) await new Promise((done) => setTimeout(done, 50));
  expect(await running()).toBe(wanted);
}

it('stops a reading on the server', async () => {
  const gone = new AbortController();
  const reading = cancelledBy(db, gone.signal).read(endless, {});
  reading.catch(() => {});
  await until(1);
  gone.abort();
  await expect(reading).rejects.toMatchObject({ code: 'query-limit', message: 'The query was cancelled.' });
  await until(0);
});

it('does not begin for somebody who has gone', async () => {
  const reading = cancelledBy(db, AbortSignal.abort()).read(endless, {});
  await expect(reading).rejects.toMatchObject({ code: 'query-limit' });
  await until(0);
});

it('goes on with an answer that is kept while somebody waits for it, and no longer', async () => {
  const clients = [new AbortController(), new AbortController()];
  const waits = clients.map(({ signal }) =>
    keptUntilChange(cancelledBy(db, signal), 'endless', (current) => current.read(endless, {})),
  );
  for (const wait of waits) wait.catch(() => {});
  await until(1);
  clients[0]?.abort();
  await expect(waits[0]).rejects.toBeDefined();
  await new Promise((done) => setTimeout(done, 300));
  expect(await running()).toBe(1);
  clients[1]?.abort();
  await expect(waits[1]).rejects.toBeDefined();
  await until(0);
  // What was given up is not kept.
  await expect(keptUntilChange(db, 'endless', async () => 'made anew')).resolves.toBe('made anew');
});

it('is told by the connection of the client', async () => {
  const slow: Database = {
    ...db,
    read: (query, params, options) => db.read(/talk/.test(query.file) ? (endless as never) : query, params, options),
  };
  const server = createServer(testApp(slow).app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const client = get(`http://127.0.0.1:${port}/api/rows`);
  client.on('error', () => {});
  await until(2);
  client.destroy();
  await until(0);
  server.close();
});
