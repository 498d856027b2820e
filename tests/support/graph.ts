/** The real graph that the `graph` tests share. */
import { z } from 'zod';
import { connect, type Database } from '../../cypher/database.ts';
import { migrate } from '../../cypher/migrate.ts';

/** Opens the test server's database, migrated. Close it in `afterAll`. */
export async function openTestDatabase(): Promise<Database> {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, DEMARCHE_TEST_HOME: ours } = process.env;
  if (!uri || !user || !password || !ours) throw new Error('Run graph tests with --selectProjects graph.');
  const db = await connect({ uri, user, password });
  await migrate(db);
  return db;
}

/** Empties the graph; the schema and its record stay. */
export async function wipe(db: Database): Promise<void> {
  await db.schema('MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS');
}

/** Rows of a query that a test looks into the graph with. */
export async function rowsOf(
  db: Database,
  text: string,
  params: Record<string, unknown> = {},
): Promise<Record<string, unknown>[]> {
  const schema = z.record(z.string(), z.unknown());
  return await db.read({ file: 'test', text, params: schema, row: schema }, params);
}
