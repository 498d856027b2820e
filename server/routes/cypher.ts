/** `POST /api/cypher`: a read-only query behind the guard, as one document or streamed row by row. */
import { once } from 'node:events';
import type { Response } from 'express';
import type { CypherLine } from '../../model/api/work.ts';
import { DemarcheError } from '../../model/errors.ts';
import { BODY_LIMITS, jsonBody } from '../http/body.ts';
import { asDemarcheError, problemOf } from '../http/problem.ts';
import { type Exchange, endpoint, SENT } from '../http/route.ts';

/** JSON Lines: one JSON value a line. */
const LINES = 'application/x-ndjson';

/** Longest wait for a client that reads more slowly than the graph gives, in milliseconds: its transaction stays open. */
const SLOWEST = 5_000;

async function drained(res: Response, signal: AbortSignal): Promise<void> {
  const patience = AbortSignal.timeout(SLOWEST);
  try {
    await once(res, 'drain', { signal: AbortSignal.any([signal, patience]) });
  } catch (cause) {
    throw new DemarcheError('query-limit', 'The rows were not taken as fast as they came.', {
      hint: 'Ask for fewer rows or columns, or without streaming.',
      cause,
    });
  }
}

/** Sends rows as they are found; a fault after the first line is the last line. */
async function stream({ body, context, req, res, signal }: Exchange<'cypher'>): Promise<typeof SENT> {
  const send = (line: CypherLine): boolean => res.write(`${JSON.stringify(line)}\n`);
  const begin = (response: Response): void => {
    response.status(200).setHeader('Content-Type', `${LINES}; charset=utf-8`).setHeader('Cache-Control', 'no-store');
  };
  try {
    const { graph, summary } = await context.database().analyst(body, signal, {
      columns: (columns) => {
        begin(res);
        send({ columns: [...columns] });
      },
      row: async (row) => {
        if (!send({ row: [...row] })) await drained(res, signal);
      },
    });
    send({ graph, summary });
  } catch (error) {
    if (!res.headersSent) throw error;
    send({ problem: problemOf(asDemarcheError(error), String(req.id)) });
  }
  res.end();
  return SENT;
}

export const cypher = endpoint(
  'cypher',
  async (exchange) =>
    exchange.req.accepts(['application/json', LINES]) === LINES
      ? stream(exchange)
      : exchange.context.database().analyst(exchange.body, exchange.signal),
  { before: jsonBody(BODY_LIMITS.query), costly: true },
);
