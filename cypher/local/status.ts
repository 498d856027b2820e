/** State of the graph's server for `demarche db status` and `demarche db stop`, without starting anything. */
import type { z } from 'zod';
import { DemarcheError } from '../../model/errors.ts';
import { connect } from '../database.ts';
import { missingMigrations } from '../migrate.ts';
import { graphCounts } from '../queries/admin.ts';
import { runningApp } from './app-lock.ts';
import { dockerConnection, dockerMissing, stopDocker } from './docker.ts';
import { defaultHome, homePaths } from './home.ts';
import { inTurn } from './managed.ts';
import { type DatabaseKind, remoteConnection } from './open.ts';
import { connectionTo, runningServer, stopServer } from './server.ts';

/** What is known of the server without changing it. */
export interface DatabaseStatus {
  kind: DatabaseKind;
  running: boolean;
  uri: string | null;
  /** Process, port and start of a managed server. */
  pid: number | null;
  port: number | null;
  startedAt: string | null;
  version: string | null;
  /** What the graph holds; null while the server is down or its schema is not yet made. */
  counts: z.infer<typeof graphCounts.row> | null;
  /** The application that holds the home. */
  app: { pid: number; url: string | null } | null;
}

/** Looks at the server that {@link openDatabase} would use. Throws what connecting to a running one throws. */
export async function databaseStatus(
  options: { home?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<DatabaseStatus> {
  const env = options.env ?? process.env;
  const home = options.home ?? defaultHome(env);
  const paths = homePaths(home);
  const nothing = { uri: null, pid: null, port: null, startedAt: null, version: null, counts: null };
  const app = runningApp(home);
  const remote = remoteConnection(env);
  const server = remote ? null : runningServer(paths);
  const docker = remote || server || (await dockerMissing(env)) ? null : await dockerConnection(paths, env);
  const connection = remote ?? docker ?? (server ? connectionTo(paths, server) : null);
  const kind = remote ? 'remote' : docker ? 'docker' : 'managed';
  if (!connection) return { ...nothing, kind, running: false, app };
  const db = await connect(connection);
  try {
    const counts = (await db.read(graphCounts, {}))[0];
    return {
      ...nothing,
      kind,
      running: true,
      uri: connection.uri,
      ...(server ? { pid: server.pid, port: server.port, startedAt: server.startedAt } : {}),
      version: await db.serverVersion(),
      counts: (await missingMigrations(db)).length === 0 && counts ? counts : null,
      app,
    };
  } finally {
    await db.close();
  }
}

/**
 * Stops the home's local server.
 *
 * @returns false when none ran
 * @throws DemarcheError `home-in-use` while an application works with it, `wrong-use` for a remote server
 */
export async function stopDatabase(options: { home?: string; env?: NodeJS.ProcessEnv } = {}): Promise<boolean> {
  const env = options.env ?? process.env;
  const home = options.home ?? defaultHome(env);
  const paths = homePaths(home);
  if (remoteConnection(env)) {
    throw new DemarcheError('wrong-use', 'A server named by NEO4J_URI is not stopped from here.', {
      hint: 'Stop it where it runs, or unset NEO4J_URI.',
    });
  }
  const app = runningApp(home);
  if (app) {
    throw new DemarcheError('home-in-use', `Demarche runs on this home (process ${app.pid}) and needs its Neo4j.`, {
      hint: 'Stop the application; it stops Neo4j too.',
    });
  }
  const server = runningServer(paths);
  if (server) {
    await inTurn(paths, () => stopServer(paths, server));
    return true;
  }
  if ((await dockerMissing(env)) || !(await dockerConnection(paths, env))) return false;
  await stopDocker(paths, env);
  return true;
}
