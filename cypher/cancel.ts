/** Reading that ends on the server when nobody waits for it any more. */
import type { Database } from './database.ts';

/** What a bound database was made of. */
const origins = new WeakMap<Database, { base: Database; signal: AbortSignal }>();

/** The same database, whose readings are stopped, on the server too, when `signal` aborts. */
export function cancelledBy(db: Database, signal: AbortSignal): Database {
  const base = baseOf(db);
  const bound: Database = {
    ...base,
    read: (query, params, options) => base.read(query, params, { ...options, signal }),
  };
  origins.set(bound, { base, signal });
  return bound;
}

/** The database behind one of {@link cancelledBy}, or the database itself: what answers are kept by. */
export const baseOf = (db: Database): Database => origins.get(db)?.base ?? db;

/** What ends the readings of a database of {@link cancelledBy}; undefined for others. */
export const signalOf = (db: Database): AbortSignal | undefined => origins.get(db)?.signal;
