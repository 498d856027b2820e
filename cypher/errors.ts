/** Neo4j's errors in the product's own vocabulary. */
import { DemarcheError } from '../model/errors.ts';

const POSITION = /\(line (\d+), column (\d+) \(offset: (\d+)\)\)/;

/**
 * The code of any error, such as `Neo.ClientError.Statement.SyntaxError` or `ENOENT`; '' for one without. It doesn't ask
 * for `instanceof Error`: Node's own errors fail that inside Jest.
 */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** Where an error came from. */
export interface ErrorOrigin {
  /** Address of the server, as {@link addressOf} gives it. */
  address: string;
  /** A line that we put before the query. */
  prefix?: string;
}

/** A server's address as people may see it: without a name and password that somebody has put into it. */
export function addressOf(uri: string): string {
  return uri.replace(/\/\/[^/]*@/, '//');
}

/**
 * Any failure of the driver as a {@link DemarcheError}; one that is already ours comes back unchanged. A syntax error
 * carries its place as an issue with path `line:column`, counted without the `prefix` line. The driver's paragraphs about
 * connections stay in `cause`.
 */
export function toDemarcheError(error: unknown, { address, prefix = '' }: ErrorOrigin): DemarcheError {
  if (error instanceof DemarcheError) return error;
  const code = codeOf(error);
  const message = placedWithout(prefix, error instanceof Error ? error.message : String(error));
  if (/^Neo\.ClientError\.Security\.(Unauthorized|Authentication|Credentials|Token)/.test(code)) {
    return new DemarcheError('database-auth', 'Neo4j refused the user name or password.', {
      hint: 'Check NEO4J_USER and NEO4J_PASSWORD.',
      cause: error,
    });
  }
  const unavailable = unavailableSentence(code, message, address);
  if (unavailable) {
    return new DemarcheError('database-unavailable', unavailable, {
      hint: 'Check that the server runs, and NEO4J_URI and NEO4J_DATABASE where they are set.',
      cause: error,
    });
  }
  if (code.endsWith('.Statement.AccessMode')) {
    return new DemarcheError('query-refused', 'Only reading is allowed here.', { cause: error });
  }
  if (code.endsWith('.ConstraintValidationFailed')) {
    return new DemarcheError('conflict', firstLine(message), { cause: error });
  }
  if (/TransactionTimedOut|OutOfMemory|StackOverFlow|Terminated|MaximumTransactionLimit/.test(code)) {
    return new DemarcheError('query-limit', limitSentence(code), {
      hint: 'Ask for less: a narrower pattern, a shorter path or a LIMIT before collecting.',
      cause: error,
    });
  }
  if (/^Neo\.ClientError\.(Statement|Procedure|Database)\./.test(code)) {
    const place = POSITION.exec(message);
    return new DemarcheError('bad-query', firstLine(message), {
      ...(place
        ? { issues: [{ path: `${place[1]}:${place[2]}`, message: firstLine(message.replace(POSITION, '')) }] }
        : {}),
      cause: error,
    });
  }
  return new DemarcheError('internal', `The database failed: ${firstLine(message)}`, { cause: error });
}

/** Why the server can't be used, in one sentence; null for any other failure. */
function unavailableSentence(code: string, message: string, address: string): string | null {
  if (code.endsWith('.Database.DatabaseNotFound')) return `Neo4j at ${address} has no database of that name.`;
  if (/acquisition timed out/.test(message)) return `Neo4j at ${address} has no connection free.`;
  if (/responded HTTP/.test(message)) return `What answers at ${address} is not Bolt, the protocol of Neo4j, but HTTP.`;
  if (/[Pp]ool is closed|closed session/.test(message)) {
    return `The connection to Neo4j at ${address} was closed.`;
  }
  if (!/^(ServiceUnavailable|SessionExpired)$|\.General\.DatabaseUnavailable$/.test(code)) return null;
  if (/ENOTFOUND|EAI_AGAIN/.test(message)) return `There is no host of the name in ${address}.`;
  if (/ECONNREFUSED/.test(message)) return `No Neo4j listens at ${address}.`;
  return `Neo4j at ${address} cannot be reached.`;
}

function placedWithout(prefix: string, message: string): string {
  const lines = prefix.split('\n').length - 1;
  return message.replace(POSITION, (_, line, column, offset) => {
    return `(line ${Number(line) - lines}, column ${column} (offset: ${Number(offset) - prefix.length}))`;
  });
}

function limitSentence(code: string): string {
  if (code.includes('OutOfMemory')) return 'The query needed more memory than it may have.';
  if (code.includes('StackOverFlow')) return 'The query is nested too deeply.';
  if (code.includes('MaximumTransactionLimit')) return 'Too many queries run at once.';
  return 'The query ran longer than it may.';
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').trim();
}
