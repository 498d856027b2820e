/** Talks to an application that runs on the same home, so that it stays the only writer. */
import type { z } from 'zod';
import { runningApp } from '../../cypher/local/app-lock.ts';
import { defaultHome } from '../../cypher/local/home.ts';
import { Problem } from '../../model/api/common.ts';
import { DemarcheError, ERROR_KINDS, type ErrorCode } from '../../model/errors.ts';

/** Sends a request to the running application and checks its answer. */
export type Client = <S extends z.ZodType>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  answer: S,
  body?: unknown,
) => Promise<z.infer<S>>;

/** The application that holds the home; null when none runs there. Throws `starting` while it has no address yet. */
export function runningClient(home: string = defaultHome()): Client | null {
  const app = runningApp(home);
  if (!app) return null;
  const { url } = app;
  if (url === null) {
    throw new DemarcheError('starting', `Demarche is still starting (process ${app.pid}).`, {
      hint: 'Try again in a few seconds.',
    });
  }
  return async (method, path, answer, body) => {
    const response = await fetch(`${url}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    }).catch((cause: unknown) => {
      throw new DemarcheError('database-unavailable', `Demarche at ${url} does not answer.`, { cause });
    });
    const given: unknown = await response.json().catch(() => null);
    if (!response.ok) throw problemError(given, response.status);
    return answer.parse(given);
  };
}

function problemError(given: unknown, status: number): DemarcheError {
  const problem = Problem.safeParse(given);
  if (!problem.success) return new DemarcheError('internal', `The running application answered ${status}.`);
  const { code, detail, hint, issues } = problem.data;
  const known: ErrorCode = Object.hasOwn(ERROR_KINDS, code) ? (code as ErrorCode) : 'internal';
  return new DemarcheError(known, detail, { ...(hint && { hint }), ...(issues && { issues }) });
}
