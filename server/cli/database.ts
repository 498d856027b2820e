/** Opens the graph for one command and closes it again; a Neo4j started for it stops with it. */
import type { Database } from '../../cypher/database.ts';
import { progress } from './output.ts';

/** Runs `work` on the graph that the environment leads to. */
export async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const { openDatabase } = await import('../../cypher/local/open.ts');
  const opened = await openDatabase({ startIfNeeded: true, onProgress: progress() });
  try {
    return await work(opened.db);
  } finally {
    await opened.close();
  }
}
