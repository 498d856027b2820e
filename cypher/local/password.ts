/** The managed server's password: random, made once, readable by its owner only. */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DemarcheError } from '../../model/errors.ts';
import type { HomePaths } from './home.ts';
import { NEO4J } from './neo4j-version.ts';

const run = promisify(execFile);

/** The only account of the Community edition. */
export const LOCAL_USER = 'neo4j';

/** The stored password; null before the first start. */
export function readPassword(paths: HomePaths): string | null {
  return existsSync(paths.password) ? readFileSync(paths.password, 'utf8').trim() : null;
}

/** A random password. Its first letter keeps the admin tool from taking it for an option. */
export function newPassword(): string {
  return `p${randomBytes(24).toString('base64url')}`;
}

/** Stores the password, whole or not at all, readable by its owner only. */
export function writePassword(paths: HomePaths, password: string): void {
  mkdirSync(paths.home, { recursive: true });
  const fresh = `${paths.password}.new`;
  writeFileSync(fresh, `${password}\n`, { mode: 0o600 });
  chmodSync(fresh, 0o600);
  renameSync(fresh, paths.password);
}

/**
 * Makes the password and tells it to a server that was never started. The file is written after Neo4j accepted it, and
 * a run that was cut off between the two is mended by doing both again. The password stands in the process list for
 * about a second (Neo4j's admin tool takes it no other way).
 *
 * @throws DemarcheError `database-auth` when there is data but its password was lost
 */
export async function ensurePassword(paths: HomePaths, java: string, signal?: AbortSignal): Promise<string> {
  const known = readPassword(paths);
  if (known) return known;
  if (existsSync(join(paths.server, 'data', 'databases'))) {
    throw new DemarcheError('database-auth', `The password file ${paths.password} is missing.`, {
      hint: 'Put it back, or move the home folder away to start anew.',
    });
  }
  const password = newPassword();
  const args = ['-Xmx128m', '-cp', join(paths.lib, '*'), NEO4J.adminClass, 'dbms', 'set-initial-password', password];
  const env = { ...process.env, NEO4J_HOME: paths.server, NEO4J_CONF: paths.conf };
  await run(java, args, { env, ...(signal ? { signal } : {}) }).catch((error: unknown) => {
    signal?.throwIfAborted();
    throw new DemarcheError('database-unavailable', 'Neo4j did not accept its first password.', { cause: error });
  });
  writePassword(paths, password);
  return password;
}
