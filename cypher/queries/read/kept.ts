/** Answers about the whole graph, which take seconds where it is large, kept until it changes. */
import { z } from 'zod';
import type { Database } from '../../database.ts';
import { defineQuery } from '../../query.ts';

const lastChange = defineQuery({
  file: 'read/last-change',
  params: z.object({}),
  row: z.object({ change: z.string().nullable() }),
});

/** Answers kept of one graph. */
const KEPT = 4;
const kept = new WeakMap<Database, { change: string; answers: Map<string, Promise<unknown>> }>();

/**
 * The answer that `make` gave for this key since the last change, else what it gives now; who asks meanwhile waits for
 * the same. Changes made past our own writer (by other tools, on a server of somebody else's) are seen with its next one.
 */
export async function keptUntilChange<T>(db: Database, key: string, make: () => Promise<T>): Promise<T> {
  const change = (await db.read(lastChange, {}))[0]?.change ?? null;
  if (change === null) return await make();
  let entry = kept.get(db);
  if (entry?.change !== change) {
    entry = { change, answers: new Map() };
    kept.set(db, entry);
  }
  const { answers } = entry;
  const before = answers.get(key) as Promise<T> | undefined;
  if (before) return await before;
  const answer = make();
  answers.set(key, answer);
  answer.catch(() => answers.delete(key));
  const [oldest] = answers.keys();
  if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest);
  return await answer;
}
