/** Starts one Neo4j in a temporary home for the `graph` tests and tells them where it is; the jars are those of the checkout's own home. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../../cypher/database.ts';
import { defaultHome, homePaths } from '../../cypher/local/home.ts';
import { ensureJars } from '../../cypher/local/jars.ts';
import { requireJava } from '../../cypher/local/java.ts';
import { connectionTo, startServer } from '../../cypher/local/server.ts';
import { migrate } from '../../cypher/migrate.ts';

/** Half the start-up time, at the price of slower long queries. */
export const TEST_JVM = ['-XX:TieredStopAtLevel=1'];

/** Jest's `globalSetup`. */
export default async function setup(): Promise<void> {
  const paths = homePaths(mkdtempSync(join(tmpdir(), 'demarche-graph-')), defaultHome());
  const onProgress = (line: string): void => void process.stderr.write(`${line}\n`);
  const java = await requireJava(process.env);
  await ensureJars(paths, process.env, onProgress);
  const server = await startServer(paths, { java, jvm: TEST_JVM });
  const connection = connectionTo(paths, server);
  const db = await connect(connection);
  await migrate(db);
  await db.close();
  process.env.NEO4J_URI = connection.uri;
  process.env.NEO4J_USER = connection.user;
  process.env.NEO4J_PASSWORD = connection.password;
  process.env.DEMARCHE_TEST_HOME = paths.home;
}
