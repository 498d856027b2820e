/** One read-only transaction for other people's work: limited in time, ended from outside when it must be. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, type Session, type Transaction } from 'neo4j-driver';
import { DemarcheError } from '../../model/errors.ts';
import { analystTransactions, terminateTransaction } from '../queries/admin.ts';

/** Where and how transactions run. */
export interface TransactionOptions {
  driver: Driver;
  place: { database?: string };
  timeoutMs: number;
  /** How long after its time limit a transaction may still run before the server counts as stuck. */
  stuckAfterMs: number;
  /** Restarts a stuck server; without it the transaction is given up. */
  onStuck?: () => Promise<void>;
}

/** A transaction under way. */
export interface Running<T> {
  answer: Promise<T>;
  /** Resolves once the server has let go of it, which may be after `answer` was given up. */
  settled: Promise<void>;
}

/**
 * Runs `work` in an explicit transaction with access mode READ, which is rolled back. Never by `executeRead`: the driver
 * would run a query again after a memory refusal. Aborting `signal` ends it on the server.
 */
export function runReadOnly<T>(
  options: TransactionOptions,
  fetchSize: number,
  signal: AbortSignal | undefined,
  work: (tx: Transaction) => Promise<T>,
): Running<T> {
  const mark = randomUUID();
  const cancel = (): void => void terminate(options, mark).catch(() => {});
  let stuck = false;
  let watchdog: NodeJS.Timeout | undefined;
  const givenUp = new Promise<never>((_, reject) => {
    watchdog = setTimeout(() => {
      stuck = true;
      const end = options.onStuck?.() ?? Promise.resolve();
      end.then(() => reject(endless()), reject);
    }, options.timeoutMs + options.stuckAfterMs);
  });
  // Nobody may be waiting for it any more.
  givenUp.catch(() => {});

  const perform = async (): Promise<T> => {
    const session = openSession(options, fetchSize);
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      const tx = await session.beginTransaction({ timeout: options.timeoutMs, metadata: { mark } });
      if (signal?.aborted) cancel();
      const answer = await work(tx);
      await tx.rollback();
      return answer;
    } catch (error) {
      if (stuck) return await givenUp;
      throw error;
    } finally {
      clearTimeout(watchdog);
      signal?.removeEventListener('abort', cancel);
      await session.close().catch(() => {});
    }
  };
  const performed = perform();
  const settled = performed.then(
    () => {},
    () => {},
  );
  return { answer: Promise.race([performed, givenUp]), settled };
}

/** Where a transaction runs. */
type Place = Pick<TransactionOptions, 'driver' | 'place'>;

/** Ends transactions from another connection: their own is busy until they end. Answers how many there were. */
async function terminate(options: Place, mark: string): Promise<number> {
  const session = openSession(options, 10);
  try {
    const found = await session.run(analystTransactions.text, { mark });
    for (const record of found.records) await session.run(terminateTransaction.text, { id: record.get('id') });
    return found.records.length;
  } finally {
    await session.close();
  }
}

/** A query that was given up may not have reached the server yet: it is looked for this often, in milliseconds. */
const LOOK_AGAIN = 100;

/**
 * Stops a transaction on the server when a signal aborts.
 *
 * @returns `mark`: what the transaction's metadata must hold as `mark`; `done`: to be called once it has ended
 */
export function stopOnAbort(options: Place, signal: AbortSignal): { mark: string; done: () => void } {
  const mark = randomUUID();
  let over = false;
  const stop = async (): Promise<void> => {
    while (!over && (await terminate(options, mark)) === 0) await sleep(LOOK_AGAIN);
  };
  const abort = () => void stop().catch(() => {});
  signal.addEventListener('abort', abort, { once: true });
  return {
    mark,
    done: () => {
      over = true;
      signal.removeEventListener('abort', abort);
    },
  };
}

/** That the one who asked has gone. */
export const cancelled = (cause: unknown): DemarcheError =>
  new DemarcheError('query-limit', 'The query was cancelled.', { cause });

function openSession({ driver, place }: Place, fetchSize: number): Session {
  return driver.session({
    ...place,
    fetchSize,
    defaultAccessMode: neo4j.session.READ,
    bookmarkManager: driver.executeQueryBookmarkManager,
  });
}

function endless(): DemarcheError {
  return new DemarcheError('query-limit', 'The query could not be stopped by its time limit.', {
    hint: 'Use UNWIND and WITH, which make rows, or shorter lists.',
  });
}
