/** One connection to a graph database: typed reads and writes, schema statements, and other people's Cypher behind the guard. */
import neo4j, { type Driver, type ManagedTransaction, type Transaction } from 'neo4j-driver';
import type { CypherAnswer, CypherPlanAnswer, CypherPlanRequest, CypherRequest } from '../model/api/work.ts';
import { DemarcheError, issuesOf } from '../model/errors.ts';
import { addressOf, toDemarcheError } from './errors.ts';
import { createGuard, type GuardLimits } from './guard/guard.ts';
import type { RowSink } from './guard/rows.ts';
import { cancelled, stopOnAbort } from './guard/transaction.ts';
import { asOneMap } from './one-map.ts';
import type { Query } from './query.ts';
import { toParameter, toPlain } from './values.ts';

/** Where a Neo4j listens and who we are there. `database` missing means the user's home database. */
export interface Connection {
  uri: string;
  user: string;
  password: string;
  database?: string;
}

/** Runs queries inside one write transaction. */
export interface WriteTx {
  run<P, R>(query: Query<P, R>, params: P): Promise<R[]>;
}

/** Reading by itself for work that also runs inside a transaction: each query is one of its own. */
export const readingOf = (db: Pick<Database, 'read'>): WriteTx => ({ run: (query, params) => db.read(query, params) });

/** An open graph database. Every failure is a `DemarcheError`; nothing here is bound to one place where Neo4j runs. */
export interface Database {
  /**
   * Runs a reading query, on a replica where there is one; `timeoutMs` is 30 s unless given. Aborting `signal` stops it on
   * the server too.
   */
  read<P, R>(query: Query<P, R>, params: P, options?: { timeoutMs?: number; signal?: AbortSignal }): Promise<R[]>;
  /**
   * Runs `work` in one transaction: all of it is stored or nothing. On a deadlock or a lost connection `work` is run
   * again from its start, and a commit whose answer was lost may have happened, so it must be idempotent and must not
   * change anything outside the database. It may take five minutes.
   */
  write<T>(work: (tx: WriteTx) => Promise<T>): Promise<T>;
  /** Runs one statement in a transaction of its own: schema changes and `CALL {} IN TRANSACTIONS`. */
  schema(text: string): Promise<void>;
  /** Version of the server, such as `5.26.30`. */
  serverVersion(): Promise<string>;
  /** Runs somebody's own query, read-only and within limits; aborting `signal` stops it on the server too. */
  analyst(request: CypherRequest, signal?: AbortSignal, sink?: RowSink): Promise<CypherAnswer>;
  /** How other people's Cypher would be run; nothing is. */
  analystPlan(request: CypherPlanRequest, signal?: AbortSignal): Promise<CypherPlanAnswer>;
  close(): Promise<void>;
}

/** Settings of a connection. */
export interface ConnectOptions {
  /** Limits of analysts' queries. */
  limits?: Partial<GuardLimits>;
  /** Called when the server can't end a query; restarts it and resolves once it answers again. */
  onStuck?: () => Promise<void>;
}

const CONNECT_LIMIT_MS = 10_000;
const READ_TIMEOUT_MS = 30_000;
/** Ours alone: the server's own limit is meant for analysts, and a busy machine takes longer over a batch of articles. */
const WRITE_TIMEOUT_MS = 300_000;

/**
 * Opens a database and proves that it answers.
 *
 * @throws DemarcheError `database-unavailable` or `database-auth`, within about ten seconds
 */
export async function connect(connection: Connection, options: ConnectOptions = {}): Promise<Database> {
  const driver = openDriver(connection);
  try {
    await within(CONNECT_LIMIT_MS, driver.getServerInfo({ ...databaseOf(connection) }), addressOf(connection.uri));
  } catch (error) {
    await driver.close();
    throw toDemarcheError(error, { address: addressOf(connection.uri) });
  }
  return database(driver, connection, options);
}

function openDriver(connection: Connection): Driver {
  try {
    return neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
      disableLosslessIntegers: true,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 15_000,
      maxTransactionRetryTime: 15_000,
      userAgent: 'demarche',
    });
  } catch (error) {
    throw new DemarcheError(
      'database-unavailable',
      `${addressOf(connection.uri)} is not an address of a Neo4j server.`,
      {
        hint: 'Set NEO4J_URI to something like neo4j://localhost:7687.',
        cause: error,
      },
    );
  }
}

function databaseOf(connection: Connection): { database?: string } {
  return connection.database === undefined ? {} : { database: connection.database };
}

async function within<T>(ms: number, work: Promise<T>, address: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new DemarcheError('database-unavailable', `Neo4j at ${address} did not answer within ${ms / 1000} s.`));
    }, ms);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function database(driver: Driver, connection: Connection, options: ConnectOptions): Database {
  const place = databaseOf(connection);
  const origin = { address: addressOf(connection.uri) };
  const bookmarkManager = driver.executeQueryBookmarkManager;
  const guard = createGuard(driver, { ...place, ...origin }, options.limits, options.onStuck);

  return {
    async read(query, params, options = {}) {
      const session = driver.session({ ...place, bookmarkManager, defaultAccessMode: neo4j.session.READ });
      const { timeoutMs: timeout = READ_TIMEOUT_MS, signal } = options;
      const stop = signal && stopOnAbort({ driver, place }, signal);
      try {
        const settings = { timeout, ...(stop ? { metadata: { mark: stop.mark } } : {}) };
        return await session.executeRead((tx) => {
          signal?.throwIfAborted();
          return run(tx, query, params);
        }, settings);
      } catch (error) {
        if (signal?.aborted) throw cancelled(error);
        throw toDemarcheError(error, origin);
      } finally {
        stop?.done();
        await session.close();
      }
    },
    async write(work) {
      const session = driver.session({ ...place, bookmarkManager });
      try {
        return await session.executeWrite((tx) => work({ run: (query, params) => run(tx, query, params) }), {
          timeout: WRITE_TIMEOUT_MS,
        });
      } catch (error) {
        throw toDemarcheError(error, origin);
      } finally {
        await session.close();
      }
    },
    async schema(text) {
      const session = driver.session({ ...place, bookmarkManager });
      try {
        await session.run(text);
      } catch (error) {
        throw toDemarcheError(error, origin);
      } finally {
        await session.close();
      }
    },
    async serverVersion() {
      const info = await driver.getServerInfo({ ...place }).catch((error: unknown) => {
        throw toDemarcheError(error, origin);
      });
      return (info.agent ?? '').replace(/^Neo4j\//, '');
    },
    analyst: (request, signal, sink) => guard.run(request, signal, sink),
    analystPlan: (request, signal) => guard.plan(request, signal),
    async close() {
      await driver.close();
    },
  };
}

async function run<P, R>(tx: ManagedTransaction | Transaction, query: Query<P, R>, params: P): Promise<R[]> {
  const given = query.params.safeParse(params);
  if (!given.success) throw contractBroken(query.file, 'The parameters', given.error);
  const sent = asOneMap(query.text, toParameter(given.data));
  const result = await tx.run(sent.text, sent.params);
  return result.records.map((record) => {
    const row = query.row.safeParse(toPlain(record.toObject()));
    if (!row.success) throw contractBroken(query.file, 'A row', row.error);
    return row.data;
  });
}

function contractBroken(file: string, what: string, error: Parameters<typeof issuesOf>[0]): DemarcheError {
  const issues = issuesOf(error);
  const first = issues[0];
  const detail = first ? `: ${first.path || '(whole)'} ${first.message}` : '';
  return new DemarcheError('internal', `${what} of ${file}.cypher is not of the declared form${detail}.`, { issues });
}
