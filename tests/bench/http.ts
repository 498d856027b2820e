/** Benchmark of the API: a request beside the bare driver that runs the same Cypher with the same parameters. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import neo4j, { type Driver } from 'neo4j-driver';
import { type Connection, connect, type Database } from '../../cypher/database.ts';
import { toParameter } from '../../cypher/values.ts';
import { createApp } from '../../server/app.ts';
import { createLogger } from '../../server/http/log.ts';
import { JobQueue } from '../../server/jobs/queue.ts';
import { type BenchRow, inTurn } from './row.ts';

/** A query as a request ran it; queries of one wave ran at the same time. */
interface Recorded {
  text: string;
  params: Record<string, unknown>;
  wave: number;
}

const PATHS = ['/api/graph', '/api/talks?limit=50'];

/** The database with a note of every query; `waves` start anew whenever nothing is under way. */
function recording(db: Database): { db: Database; take(): Recorded[] } {
  let seen: Recorded[] = [];
  let underWay = 0;
  let wave = 0;
  return {
    db: {
      ...db,
      async read(query, params, options) {
        if (underWay === 0) wave += 1;
        underWay += 1;
        seen.push({ text: query.text, params: toParameter(params) as Record<string, unknown>, wave });
        try {
          return await db.read(query, params, options);
        } finally {
          underWay -= 1;
        }
      },
    },
    take: () => {
      const taken = seen;
      seen = [];
      return taken;
    },
  };
}

async function replay(driver: Driver, queries: readonly Recorded[]): Promise<void> {
  for (const wave of new Set(queries.map((q) => q.wave))) {
    await Promise.all(
      queries
        .filter((q) => q.wave === wave)
        .map(async ({ text, params }) => {
          const session = driver.session({ defaultAccessMode: neo4j.session.READ });
          await session.executeRead((tx) => tx.run(text, params));
          await session.close();
        }),
    );
  }
}

/**
 * Rows for /api/graph and /api/talks on the graph of a connection, as it is: load the sample before.
 *
 * @param runs counted runs of each
 */
export async function benchHttp(connection: Connection, runs = 30): Promise<BenchRow[]> {
  const real = await connect(connection);
  const { db, take } = recording(real);
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    disableLosslessIntegers: true,
  });
  const server = createServer(
    createApp({
      version: 'bench',
      logger: createLogger('silent'),
      startup: { ready: true, steps: [] },
      database: () => db,
      jobs: new JobQueue(),
      home: 'unused',
      host: '127.0.0.1',
      hosts: [],
      webRoot: 'web/dist',
      costlyPerMinute: 1_000,
    }),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = async (path: string) => {
    const response = await fetch(url + path);
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    await response.json();
  };
  try {
    const rows: BenchRow[] = [];
    for (const path of PATHS) {
      await ask(path);
      const queries = take();
      const { ours, theirs } = await inTurn(
        () => ask(path),
        () => replay(driver, queries),
        runs,
      );
      take();
      rows.push({ what: path, ours, unit: 'ms', reference: 'the same Cypher through the bare driver', theirs, runs });
    }
    return rows;
  } finally {
    server.close();
    server.closeAllConnections();
    await driver.close();
    await real.close();
  }
}
