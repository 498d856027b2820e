/** What people read when the database can't be used: one short sentence that names the address. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from '@jest/globals';
import { connect } from '../../cypher/database.ts';
import { toDemarcheError } from '../../cypher/errors.ts';

const refused = (uri: string) => connect({ uri, user: 'neo4j', password: 'secret' });

it.each([
  ['bolt://127.0.0.1:1', 'No Neo4j listens at bolt://127.0.0.1:1.'],
  ['neo4j://127.0.0.1:1', 'Neo4j at neo4j://127.0.0.1:1 cannot be reached.'],
  ['bolt://nowhere.invalid:7687', 'There is no host of the name in bolt://nowhere.invalid:7687.'],
  ['http://127.0.0.1:1', 'http://127.0.0.1:1 is not an address of a Neo4j server.'],
])('%s', async (uri, message) => {
  await expect(refused(uri)).rejects.toMatchObject({ code: 'database-unavailable', message, hint: expect.any(String) });
});

it('tells a web server from a Neo4j', async () => {
  const web = createServer((_, res) => res.end('hello')).listen(0, '127.0.0.1');
  await new Promise((resolve) => web.once('listening', resolve));
  const { port } = web.address() as AddressInfo;
  await expect(refused(`bolt://127.0.0.1:${port}`)).rejects.toMatchObject({
    code: 'database-unavailable',
    message: expect.stringMatching(/is not Bolt/),
  });
  web.close();
});

it.each([
  ['SessionExpired', 'Server at 10.0.0.7:7687 is no longer available', 'Neo4j at bolt://db cannot be reached.'],
  ['N/A', 'Connection acquisition timed out in 15000 ms. Pool status: …', 'Neo4j at bolt://db has no connection free.'],
  ['N/A', 'Pool is closed, it is no more able to serve requests.', 'The connection to Neo4j at bolt://db was closed.'],
  [
    'Neo.ClientError.Database.DatabaseNotFound',
    "Unable to get a routing table for database 'x' because this database does not exist",
    'Neo4j at bolt://db has no database of that name.',
  ],
])('%s: %s', (code, message, sentence) => {
  const error = toDemarcheError(Object.assign(new Error(message), { code }), { address: 'bolt://db' });
  expect([error.code, error.message]).toEqual(['database-unavailable', sentence]);
});
