/** Benchmark of the API: a request beside the bare driver that runs the same Cypher with the same parameters. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import neo4j from 'neo4j-driver';
import { type Connection, connect, type Database } from '../../cypher/database.ts';
import { lockWriter } from '../../cypher/queries/write/articles.ts';
import { createApp } from '../../server/app.ts';
import { createLogger } from '../../server/http/log.ts';
import { JobQueue } from '../../server/jobs/queue.ts';
import { recording, replay } from './recorded.ts';
import { type BenchRow, inTurn } from './row.ts';

const PATHS = ['/api/graph', '/api/talks?limit=50'];

/** What the explorer asks of a large graph; the first state of it is in most talks. */
const EXPLORER = [
  '/api/timeline?unit=month',
  '/api/facets',
  '/api/facets?participant=country:bench-0&status=held',
  '/api/rows?limit=100',
  '/api/rows?limit=100&offset=50000',
  '/api/compare?from=2010-01-01&to=2012-12-31&toFrom=2013-01-01&toTo=2015-12-31',
  '/api/dossier?of=country:bench-0',
  '/api/path?from=country:bench-0&to=country:bench-100',
];

/** The application on `db`, listening; `ask` fetches an address of it. */
async function serve(db: Database): Promise<{ ask: (path: string) => Promise<void>; close: () => void }> {
  const server = createServer(
    createApp({
      version: 'bench',
      logger: createLogger('silent'),
      startup: { ready: true, steps: [] },
      database: () => db,
      jobs: new JobQueue(),
      host: '127.0.0.1',
      hosts: [],
      home: 'unused',
      webRoot: 'web/dist',
      costlyPerMinute: 1_000,
    }),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ask: async (path) => {
      const response = await fetch(url + path);
      if (!response.ok) throw new Error(`${path} answered ${response.status}`);
      await response.json();
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A row for each address: what it takes beside its own queries through the bare driver; `before` comes before each run. */
async function benchPaths(
  connection: Connection,
  paths: readonly string[],
  runs: number,
  before: (db: Database) => Promise<unknown>,
): Promise<BenchRow[]> {
  const real = await connect(connection);
  const { db, take } = recording(real);
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    disableLosslessIntegers: true,
  });
  const { ask, close } = await serve(db);
  try {
    const rows: BenchRow[] = [];
    for (const path of paths) {
      await before(real);
      await ask(path);
      const queries = take();
      const { ours, theirs } = await inTurn(
        async () => {
          await before(real);
          await ask(path);
        },
        () => replay(driver, queries),
        runs,
      );
      take();
      rows.push({ what: path, ours, unit: 'ms', reference: 'the same Cypher through the bare driver', theirs, runs });
    }
    return rows;
  } finally {
    close();
    await driver.close();
    await real.close();
  }
}

/**
 * Rows for /api/graph and /api/talks on the graph of a connection, as it is: load the sample before.
 *
 * @param runs counted runs of each
 */
export const benchHttp = (connection: Connection, runs = 30): Promise<BenchRow[]> =>
  benchPaths(connection, PATHS, runs, async () => undefined);

/**
 * Rows for what the explorer asks of a large graph, each just after a change, so that no kept answer is measured. The graph
 * must be one of the benchmark of the overview.
 *
 * @param runs counted runs of each
 */
export async function benchExplorer(connection: Connection, runs = 5): Promise<BenchRow[]> {
  return benchPaths(connection, EXPLORER, runs, (changing) => changing.write((tx) => tx.run(lockWriter, {})));
}
