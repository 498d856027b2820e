/** Stops the Neo4j of the `graph` tests and removes its home. */
import { rmSync } from 'node:fs';
import { homePaths } from '../../cypher/local/home.ts';
import { runningServer, stopServer } from '../../cypher/local/server.ts';

/** Jest's `globalTeardown`. */
export default async function teardown(): Promise<void> {
  const home = process.env.DEMARCHE_TEST_HOME;
  if (!home) return;
  const paths = homePaths(home);
  const server = runningServer(paths);
  if (server) await stopServer(paths, server);
  rmSync(home, { recursive: true, force: true });
}
