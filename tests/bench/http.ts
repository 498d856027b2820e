/** Benchmark of the API: a request beside the bare driver that runs the same Cypher with the same parameters. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import neo4j, { type Driver } from 'neo4j-driver';
import { type Connection, connect, type Database } from '../../cypher/database.ts';
import { lockWriter } from '../../cypher/queries/write/articles.ts';
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

/** Gives the reports of a graph of the benchmark of the overview their articles and outlets, which facets and paths look at. */
const ARTICLES = [
  `UNWIND range(0, 79) AS i CREATE (:Entity:Media {id: 'media:bench-' + i, type: 'media', name: 'Outlet ' + i, formerIds: []})`,
  `MATCH (r:Report) WHERE NOT EXISTS { (r)-[:IN]->() } CALL (r) {
     MATCH (m:Entity {id: 'media:bench-' + toInteger(80 * rand() ^ 2)})
     CREATE (r)-[:IN]->(a:Article {id: 'article:' + r.id, title: 'Article', text: 'Words.', version: 1,
       language: ['ar', 'en', 'ru'][toInteger(3 * rand())], publishedAt: date('2024-01-01')})-[:PUBLISHED_BY]->(m)
     SET r.quote = 'Words.', r.start = 0, r.end = 6, r.status = 'held', r.rules = ['bench'], r.confidence = 0.9
   } IN TRANSACTIONS OF 1000 ROWS`,
];

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
 * must be one of the benchmark of the overview; its reports get articles here.
 *
 * @param runs counted runs of each
 */
export async function benchExplorer(connection: Connection, runs = 5): Promise<BenchRow[]> {
  const db = await connect(connection);
  for (const statement of ARTICLES) await db.schema(statement);
  await db.close();
  return benchPaths(connection, EXPLORER, runs, (changing) => changing.write((tx) => tx.run(lockWriter, {})));
}
