/**
 * The read-only guard: runs other people's Cypher behind four gates. (1) its words and its plan, before anything runs;
 * (2) access mode READ in an explicit transaction; (3) limits of time, rows, bytes and number at once; (4) the server's
 * own configuration (`cypher/local/conf.ts`).
 */
import type { Driver, ResultSummary, Transaction } from 'neo4j-driver';
import type { CypherAnswer, CypherPlanAnswer, CypherPlanRequest, CypherRequest } from '../../model/api/work.ts';
import { DemarcheError } from '../../model/errors.ts';
import { toDemarcheError } from '../errors.ts';
import { toParameter } from '../values.ts';
import { refuseMonsters } from './complexity.ts';
import { checkPlan, checkWords } from './plan.ts';
import { planAnswer } from './plan-answer.ts';
import { type RowSink, readRows } from './rows.ts';
import { refuseRunaways } from './runaway.ts';
import { tokens } from './tokens.ts';
import { cancelled, runReadOnly } from './transaction.ts';

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

/** A guard for one driver. */
export interface Guard {
  /** With a `sink` the rows go there, and the answer has none. */
  run(request: CypherRequest, signal?: AbortSignal, sink?: RowSink): Promise<CypherAnswer>;
  /** What the server would do; nothing is run, and what `run` refuses is refused here as well. */
  plan(request: CypherPlanRequest, signal?: AbortSignal): Promise<CypherPlanAnswer>;
}

/**
 * Makes a guard for the server at `address`. `onStuck` is called when a query outlives its limit and the server can't end it, and resolves once the
 * server was restarted.
 */
export function createGuard(
  driver: Driver,
  { address, ...place }: { address: string; database?: string },
  limits: Partial<GuardLimits> = {},
  onStuck?: () => Promise<void>,
): Guard {
  const { timeoutMs, bytes, concurrent, stuckAfterMs } = { ...LIMITS, ...limits };
  const transactions = { driver, place, timeoutMs, stuckAfterMs, ...(onStuck ? { onStuck } : {}) };
  /** Texts whose plan was found harmless; planning one takes about 60 ms. */
  const allowed = new Set<string>();
  let running = 0;

  async function plan(tx: Transaction, { query, params }: CypherPlanRequest): Promise<ResultSummary> {
    const given = toParameter(params) as Record<string, unknown>;
    const { summary } = await tx.run(EXPLAIN + query, given).catch((error: unknown) => {
      throw toDemarcheError(error, { address, prefix: EXPLAIN });
    });
    checkPlan(summary.queryType, summary.plan);
    allowed.add(query);
    const [oldest] = allowed;
    if (allowed.size > PLANS_KEPT && oldest !== undefined) allowed.delete(oldest);
    return summary;
  }

  /** Runs work in a read-only transaction within all limits, that of queries at once among them. */
  async function within<T>(
    request: CypherPlanRequest,
    fetchSize: number,
    signal: AbortSignal | undefined,
    work: (tx: Transaction) => Promise<T>,
  ): Promise<T> {
    checkText(request);
    if (running >= concurrent) {
      throw new DemarcheError('too-many', `${concurrent} queries run already.`, { hint: 'Wait for one to end.' });
    }
    running += 1;
    const transaction = runReadOnly(transactions, fetchSize, signal, work);
    transaction.settled.then(() => {
      running -= 1;
    });
    try {
      return await transaction.answer;
    } catch (error) {
      if (signal?.aborted) throw cancelled(error);
      throw toDemarcheError(error, { address });
    }
  }

  return {
    run: (request, signal, sink) =>
      within(request, Math.min(request.limit + 1, 1_000), signal, async (tx) => {
        if (!allowed.has(request.query)) await plan(tx, request);
        return readRows(tx, request, bytes, sink);
      }),
    plan: (request, signal) =>
      within(request, 1, signal, async (tx) => planAnswer(await plan(tx, request), EXPLAIN.split('\n').length - 1)),
  };
}

/** What the text alone tells; the server sees nothing of what is refused here. */
function checkText({ query, params }: CypherPlanRequest): void {
  if (/\\u/i.test(query)) {
    throw new DemarcheError('query-refused', 'Escapes like \\u0041 are not allowed here.', {
      hint: 'Write the character itself, or give the text as a parameter.',
    });
  }
  const words = tokens(query);
  refuseMonsters(words);
  checkWords(words);
  refuseRunaways(words, params);
}
