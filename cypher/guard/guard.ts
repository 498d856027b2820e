/**
 * The read-only guard: runs other people's Cypher behind four gates. (1) its words and its plan, before anything runs;
 * (2) access mode READ in an explicit transaction, never `executeRead`, which would run a query again after a memory
 * refusal; (3) limits of time, rows, bytes and number at once; (4) the server's own configuration (`cypher/local/conf.ts`).
 */
import { randomUUID } from 'node:crypto';
import neo4j, { type Driver, type Session, type Transaction } from 'neo4j-driver';
import type { CypherAnswer, CypherRequest } from '../../model/api/work.ts';
import { DemarcheError } from '../../model/errors.ts';
import { toDemarcheError } from '../errors.ts';
import { analystTransactions, nodesByElementId, terminateTransaction } from '../queries/admin.ts';
import { toParameter } from '../values.ts';
import { GraphCollector } from './collect-graph.ts';
import { checkPlan, checkWords } from './plan.ts';
import { refuseRunaways } from './runaway.ts';
import { tokens } from './tokens.ts';

/** What one query may take. */
export interface GuardLimits {
  timeoutMs: number;
  /** Rows as JSON text, in characters. */
  bytes: number;
  /** Queries at once. */
  concurrent: number;
  /** How long after its time limit a query may still run before the server counts as stuck. */
  stuckAfterMs: number;
}

const LIMITS: GuardLimits = { timeoutMs: 15_000, bytes: 20_000_000, concurrent: 4, stuckAfterMs: 10_000 };
/** A line of its own, so that the places in error messages can be told for the query alone. */
const EXPLAIN = 'EXPLAIN\n';
const PLANS_KEPT = 500;
const ENDS_FETCHED = 2_000;

/** A guard for one driver. */
export interface Guard {
  run(request: CypherRequest, signal?: AbortSignal): Promise<CypherAnswer>;
}

/** Makes a guard. `onStuck` is called when a query outlives its limit and the server can't end it, and resolves once the server
 * was restarted. */
export function createGuard(
  driver: Driver,
  place: { database?: string },
  limits: Partial<GuardLimits> = {},
  onStuck: () => Promise<void> = async () => {},
): Guard {
  const { timeoutMs, bytes, concurrent, stuckAfterMs } = { ...LIMITS, ...limits };
  const allowed = new Map<string, true>();
  let running = 0;

  const openSession = (fetchSize = 1_000): Session =>
    driver.session({
      ...place,
      fetchSize,
      defaultAccessMode: neo4j.session.READ,
      bookmarkManager: driver.executeQueryBookmarkManager,
    });

  async function explain(query: string): Promise<void> {
    if (allowed.has(query)) return;
    const session = openSession();
    try {
      const tx = await session.beginTransaction({ timeout: timeoutMs });
      const { summary } = await tx.run(EXPLAIN + query);
      await tx.rollback();
      checkPlan(summary.queryType, summary.plan);
    } catch (error) {
      throw toDemarcheError(error, EXPLAIN);
    } finally {
      await session.close();
    }
    allowed.set(query, true);
    const oldest = allowed.keys().next().value;
    if (allowed.size > PLANS_KEPT && oldest !== undefined) allowed.delete(oldest);
  }

  /** Ends the transaction from another connection: its own is busy until the query ends. */
  async function terminate(mark: string): Promise<void> {
    const session = openSession();
    try {
      const found = await session.run(analystTransactions.text, { mark });
      for (const record of found.records) await session.run(terminateTransaction.text, { id: record.get('id') });
    } finally {
      await session.close();
    }
  }

  async function stream(tx: Transaction, request: CypherRequest): Promise<CypherAnswer> {
    const began = performance.now();
    const result = tx.run(request.query, toParameter(request.params) as Record<string, unknown>);
    const collector = new GraphCollector();
    const rows: unknown[][] = [];
    const columns = await result.keys();
    let size = 0;
    let truncated = false;
    for await (const record of result) {
      if (rows.length >= request.limit || size > bytes) {
        truncated = true;
        break;
      }
      const row = columns.map((column) => collector.plain(record.get(column)));
      size += JSON.stringify(row).length;
      rows.push(row);
    }
    const notifications = truncated ? [] : (await result.summary()).notifications;
    const ends = collector.missingEnds().slice(0, ENDS_FETCHED);
    if (ends.length > 0) {
      const found = await tx.run(nodesByElementId.text, { ids: ends });
      for (const record of found.records) collector.node(record.get('node'));
    }
    return {
      columns: columns.map(String),
      rows,
      graph: collector.graph(),
      summary: {
        rows: rows.length,
        truncated,
        milliseconds: Math.round(performance.now() - began),
        notifications: notifications.map((n) => n.description),
      },
    };
  }

  async function execute(request: CypherRequest, signal: AbortSignal | undefined): Promise<CypherAnswer> {
    const mark = randomUUID();
    const session = openSession(Math.min(request.limit + 1, 1_000));
    const cancel = (): void => void terminate(mark).catch(() => {});
    let restart: Promise<void> | undefined;
    const watchdog = setTimeout(() => {
      restart = onStuck();
    }, timeoutMs + stuckAfterMs);
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      const tx = await session.beginTransaction({ timeout: timeoutMs, metadata: { mark } });
      if (signal?.aborted) cancel();
      const answer = await stream(tx, request);
      await tx.rollback();
      return answer;
    } catch (error) {
      if (!restart) throw error;
      await restart;
      throw new DemarcheError('query-limit', 'The query could not be stopped and Neo4j was restarted.', {
        hint: 'Use UNWIND and WITH, which make rows, or shorter lists.',
        cause: error,
      });
    } finally {
      clearTimeout(watchdog);
      signal?.removeEventListener('abort', cancel);
      await session.close().catch(() => {});
    }
  }

  return {
    async run(request, signal) {
      const words = tokens(request.query);
      if (/\\u/i.test(request.query)) {
        throw new DemarcheError('query-refused', 'Write the character itself in place of \\u and its number.');
      }
      checkWords(words);
      refuseRunaways(words, request.params);
      if (running >= concurrent) {
        throw new DemarcheError('too-many', `${concurrent} queries run already.`, { hint: 'Wait for one to end.' });
      }
      running += 1;
      try {
        signal?.throwIfAborted();
        await explain(request.query);
        return await execute(request, signal);
      } catch (error) {
        if (signal?.aborted) throw new DemarcheError('query-limit', 'The query was cancelled.', { cause: error });
        throw toDemarcheError(error);
      } finally {
        running -= 1;
      }
    },
  };
}
