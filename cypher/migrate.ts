/** Brings a graph to the schema of this code: numbered files, each applied once, recorded in the graph and checksummed. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { DemarcheError } from '../model/errors.ts';
import { unlessAborted } from './abort.ts';
import type { Database } from './database.ts';
import { codeOf } from './errors.ts';
import { awaitIndexes, migrationsApplied, recordMigration } from './queries/admin.ts';

/** One file of `cypher/migrations`; `id` is its name without ending, and sorts by its number. */
export interface Migration {
  id: string;
  checksum: string;
  statements: string[];
}

const FOLDER = new URL('./migrations/', import.meta.url);
const INDEX_WAIT_S = 300;
const ATTEMPTS = 5;

/** Splits a migration's text: comment lines go, a statement ends with `;` at the end of a line. */
export function parseMigration(id: string, text: string): Migration {
  const code = text
    .split(/\r?\n/)
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n');
  const statements = code
    .split(/;[ \t]*(?:\n|$)/)
    .map((s) => s.trim())
    .filter((s) => s !== '');
  return { id, checksum: createHash('sha256').update(statements.join(';\n')).digest('hex'), statements };
}

/** All migrations of this code, in order. */
export function migrations(): Migration[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.cypher'))
    .sort()
    .map((name) => parseMigration(name.slice(0, -'.cypher'.length), readFileSync(new URL(name, FOLDER), 'utf8')));
}

/**
 * Applies what is missing, each statement in a transaction of its own (Neo4j doesn't mix schema and data changes). A run
 * that was cut off is repeated from its first unrecorded file, so statements must be idempotent (`IF NOT EXISTS`).
 *
 * @param signal aborting ends it at once, also in the middle of a statement; a later run goes on from there
 * @returns ids of the migrations applied now
 * @throws DemarcheError `database-schema` when an applied file was changed, or the graph is newer than the code
 */
export async function migrate(
  db: Database,
  { known = migrations(), signal }: { known?: Migration[]; signal?: AbortSignal } = {},
): Promise<string[]> {
  const step = <T>(work: Promise<T>): Promise<T> => unlessAborted(work, signal);
  const missing = await step(missingMigrations(db, known));
  for (const { id, checksum, statements } of missing) {
    for (const statement of statements) await step(apply(db, statement));
    await step(db.write((tx) => tx.run(recordMigration, { id, checksum })));
  }
  if (missing.length > 0) {
    await step(db.read(awaitIndexes, { seconds: INDEX_WAIT_S }, { timeoutMs: (INDEX_WAIT_S + 10) * 1000 }));
  }
  return missing.map((m) => m.id);
}

/** `IF NOT EXISTS` fails when another process makes the same index at that moment; done again, it finds it there. */
async function apply(db: Database, statement: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.schema(statement);
    } catch (error) {
      const code = error instanceof DemarcheError ? codeOf(error.cause) : '';
      if (attempt === ATTEMPTS || !/AlreadyExists|TransientError/.test(code)) throw error;
      await sleep(100 * attempt);
    }
  }
}

/** Migrations that this graph lacks; empty when it is ready for this code. Throws as {@link migrate} does. */
export async function missingMigrations(db: Database, known: Migration[] = migrations()): Promise<Migration[]> {
  const applied = new Map((await db.read(migrationsApplied, {})).map((row) => [row.id, row.checksum]));
  for (const [id, checksum] of applied) {
    const ours = known.find((m) => m.id === id);
    if (!ours) {
      throw new DemarcheError('database-schema', `The graph was changed by a newer Demarche (migration ${id}).`, {
        hint: 'Update Demarche, or use another home folder or database.',
      });
    }
    if (ours.checksum !== checksum) {
      throw new DemarcheError('database-schema', `The migration ${id} was changed after it had been applied.`, {
        hint: 'Restore that file and put the change into a new, higher-numbered one.',
      });
    }
  }
  return known.filter((m) => !applied.has(m.id));
}
