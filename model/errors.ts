/** The one vocabulary of errors: thrown where a fault is known, turned into HTTP or an exit code once, at the edge. */

/**
 * Every kind of failure a user can meet: its HTTP status (RFC 9110), its exit code for the command line
 * (1 failed, 2 wrong use) and the title of its problem document (RFC 9457).
 */
export const ERROR_KINDS = {
  'bad-request': { status: 400, exit: 2, title: 'The request is not of the expected form' },
  'bad-article': { status: 422, exit: 1, title: 'The article cannot be read' },
  'bad-extraction': { status: 422, exit: 1, title: 'The extraction document is not valid' },
  'bad-query': { status: 400, exit: 1, title: 'The query cannot be run' },
  'query-refused': { status: 403, exit: 1, title: 'The query is not read-only' },
  'query-limit': { status: 413, exit: 1, title: 'The query went over a limit' },
  'too-large': { status: 413, exit: 1, title: 'The input is too large' },
  'too-many': { status: 429, exit: 1, title: 'Too many requests at once' },
  'not-found': { status: 404, exit: 1, title: 'There is no such thing here' },
  'method-not-allowed': { status: 405, exit: 2, title: 'This is not done to that address' },
  conflict: { status: 409, exit: 1, title: 'This clashes with what is stored' },
  forbidden: { status: 403, exit: 1, title: 'Requests from elsewhere are not served' },
  'unsupported-media': { status: 415, exit: 2, title: 'This content type is not read here' },
  'unreadable-file': { status: 422, exit: 1, title: 'The file cannot be read' },
  'missing-prerequisite': { status: 503, exit: 1, title: 'Something that must be installed is missing' },
  'database-unavailable': { status: 503, exit: 1, title: 'Neo4j cannot be reached' },
  'database-auth': { status: 503, exit: 1, title: 'Neo4j refused the user name or password' },
  'database-schema': { status: 503, exit: 1, title: 'The graph has another schema version' },
  'home-in-use': { status: 409, exit: 1, title: 'Another Demarche uses this home folder' },
  'port-taken': { status: 503, exit: 1, title: 'The port is taken' },
  'llm-not-configured': { status: 503, exit: 2, title: 'No language model is set up' },
  'llm-unavailable': { status: 502, exit: 1, title: 'The language model cannot be reached' },
  'llm-answer': { status: 502, exit: 1, title: 'The answer of the language model cannot be used' },
  'llm-limit': { status: 429, exit: 1, title: 'The limit set for the language model is reached' },
  'wrong-use': { status: 400, exit: 2, title: 'The command was used wrongly' },
  starting: { status: 503, exit: 1, title: 'Demarche is still starting' },
  internal: { status: 500, exit: 1, title: 'Something went wrong inside' },
} as const;

/** The code of an error, a key of {@link ERROR_KINDS}. */
export type ErrorCode = keyof typeof ERROR_KINDS;

/** What an error may carry beside its sentence. */
export interface ErrorExtras {
  /** What the person can do about it, one sentence. */
  hint?: string;
  /** Where in the input it is wrong: one `{path, message}` a fault, path in dotted form. */
  issues?: { path: string; message: string }[];
  cause?: unknown;
}

/**
 * The one error class of the product.
 *
 * @example throw new DemarcheError('not-found', 'There is no talk talk:1f3a.', { hint: 'Search for it with /api/talks.' })
 */
export class DemarcheError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly issues: { path: string; message: string }[] | undefined;

  constructor(code: ErrorCode, message: string, extras: ErrorExtras = {}) {
    super(message, extras.cause === undefined ? undefined : { cause: extras.cause });
    this.name = 'DemarcheError';
    this.code = code;
    this.hint = extras.hint;
    this.issues = extras.issues;
  }

  /** HTTP status of this kind of error. */
  get status(): number {
    return ERROR_KINDS[this.code].status;
  }

  /** Exit code of this kind of error on the command line. */
  get exitCode(): number {
    return ERROR_KINDS[this.code].exit;
  }
}

/** Turns zod's issues into the `{path, message}` list of {@link ErrorExtras}; at most 20, so that an answer stays readable. */
export function issuesOf(error: { issues: readonly { path: PropertyKey[]; message: string }[] }): {
  path: string;
  message: string;
}[] {
  return error.issues.slice(0, 20).map((i) => ({ path: i.path.map(String).join('.'), message: i.message }));
}
