/**
 * A typed client of the API for any program that has `fetch`: every call is made by the table of routes, takes what the
 * table says and answers what it says.
 *
 *     const { call } = createClient('http://localhost:3000');
 *     const { answer, citations } = await call('ask', { body: { question: 'Who talked with Russia in Istanbul?' } });
 */
import type { z } from 'zod';
import type { ErrorCode } from '../errors.ts';
import type { Problem } from './common.ts';
import { type AnswerOf, ROUTES, type RouteName } from './routes.ts';

type QueryValue = string | number | boolean | readonly string[] | undefined;

/** What the body of a route takes; defaults may be left out. */
type BodyOf<N extends RouteName> = (typeof ROUTES)[N] extends { body: infer S extends z.ZodType } ? z.input<S> : never;

/** What a call carries. */
export interface CallInput {
  params?: { id: string };
  query?: Record<string, QueryValue>;
  body?: unknown;
  signal?: AbortSignal | undefined;
}

/** A call that failed: the server's problem document, or that it could not be reached. */
export class ApiFailure extends Error {
  readonly code: ErrorCode | 'unreachable';
  readonly hint: string | undefined;
  /** Where the fault is; of Cypher the path is `line:column`. */
  readonly issues: readonly { path: string; message: string }[];

  constructor(code: ErrorCode | 'unreachable', message: string, hint?: string, issues: ApiFailure['issues'] = []) {
    super(message);
    this.name = 'ApiFailure';
    this.code = code;
    this.hint = hint;
    this.issues = issues;
  }
}

/** Address of a call: path parameters filled in, lists comma-separated. */
export function addressOf(name: RouteName, { params, query }: CallInput): string {
  const path = ROUTES[name].path.replace('{id}', encodeURIComponent(params?.id ?? ''));
  const text = new URLSearchParams();
  for (const [key, value] of Object.entries(query ?? {})) {
    if (Array.isArray(value)) for (const item of value) text.append(key, item);
    else if (value !== undefined) text.append(key, String(value));
  }
  return text.size ? `${path}?${text}` : path;
}

/** A problem document as a failure. */
export const failureOfProblem = (problem: Problem): ApiFailure =>
  new ApiFailure(problem.code as ErrorCode, problem.detail ?? problem.title, problem.hint, problem.issues);

async function failureOf(response: Response): Promise<ApiFailure> {
  try {
    return failureOfProblem(await response.json());
  } catch {
    return new ApiFailure('internal', `${response.status} ${response.statusText}`);
  }
}

/** The two ways to call. */
export interface Client {
  /**
   * Calls a route.
   * @throws {ApiFailure} with the problem's code and hint, or `unreachable`; an aborted call rejects with its AbortError.
   */
  call<N extends RouteName>(name: N, input?: Omit<CallInput, 'body'> & { body?: BodyOf<N> }): Promise<AnswerOf<N>>;
  /** Calls a route and answers once its answer has begun; failures are those of `call`. */
  open(name: RouteName, input: CallInput, accept?: string): Promise<Response>;
}

/** A client of the server at `base`, such as `http://localhost:3000`; without one, of the page's own. */
export function createClient(base = ''): Client {
  const open: Client['open'] = async (name, input, accept = 'application/json') => {
    const { body, signal } = input;
    let response: Response;
    try {
      response = await fetch(base + addressOf(name, input), {
        method: ROUTES[name].method.toUpperCase(),
        headers: { accept, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        ...(signal ? { signal } : {}),
      });
    } catch (error) {
      if (signal?.aborted) throw error;
      throw new ApiFailure('unreachable', '');
    }
    if (!response.ok) throw await failureOf(response);
    return response;
  };
  return { open, call: async (name, input = {}) => (await open(name, input)).json() };
}
