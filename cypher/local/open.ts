/** Opens the graph wherever it is: a server that `NEO4J_URI` names, the home's managed server, or Docker, in this order. */
import { setTimeout as sleep } from 'node:timers/promises';
import { DemarcheError } from '../../model/errors.ts';
import { unlessAborted } from '../abort.ts';
import { type Connection, connect, type Database } from '../database.ts';
import type { GuardLimits } from '../guard/guard.ts';
import { migrate } from '../migrate.ts';
import { graphCounts } from '../queries/admin.ts';
import { dockerConnection, dockerMissing, startDocker, stopDocker } from './docker.ts';
import { defaultHome, type HomePaths, homePaths } from './home.ts';
import { requireJava } from './java.ts';
import { joinServer } from './managed.ts';
import { connectionTo, runningServer } from './server.ts';

/** Longest orderly close of a connection to a server of our own. */
const CLOSE_MS = 1_500;

/** Where the graph is. */
export type DatabaseKind = 'remote' | 'managed' | 'docker';

/** How to open the graph. */
export interface OpenOptions {
  /** Home folder; `DEMARCHE_HOME` or `.demarche` unless given. */
  home?: string;
  env?: NodeJS.ProcessEnv;
  /** Gets one line of text for each step that takes time. */
  onProgress?: (line: string) => void;
  /** Start a local server when none runs; otherwise its absence is an error. */
  startIfNeeded: boolean;
  /** A server started now stays when its last user leaves (`demarche db start`). */
  keep?: boolean;
  /** Start the local server again when it dies or hangs: for the application. */
  watch?: boolean;
  /** Aborting stops a start under way. */
  signal?: AbortSignal;
  /** Home whose Neo4j jars are used instead of this one's. */
  jarsHome?: string;
  /** Limits of analysts' queries. */
  limits?: Partial<GuardLimits>;
  /** More options for the Java machine. */
  jvm?: readonly string[];
}

/** An open graph, migrated and warm. */
export interface OpenedDatabase {
  db: Database;
  kind: DatabaseKind;
  /** True when the server was started by this call. */
  started: boolean;
  /** Closes the connection; a local server stops with its last user, unless it was started to stay. */
  close(): Promise<void>;
}

/**
 * Opens the graph, brings it to this code's schema and warms it, so that the first question is not slow.
 *
 * @throws DemarcheError `missing-prerequisite`, `database-unavailable`, `database-auth` or `database-schema`
 */
export async function openDatabase(options: OpenOptions): Promise<OpenedDatabase> {
  const env = options.env ?? process.env;
  const remote = remoteConnection(env);
  const place = remote ? await openRemote(remote, options) : await openLocal(options, env);
  try {
    options.onProgress?.('Preparing the graph');
    await migrate(place.db, options.signal ? { signal: options.signal } : {});
    await unlessAborted(warm(place.db), options.signal);
    return place;
  } catch (error) {
    await place.close();
    throw error;
  }
}

/** The server that the environment names by `NEO4J_URI`, `NEO4J_USER`, `NEO4J_PASSWORD` and `NEO4J_DATABASE`; null when it names none. */
export function remoteConnection(env: NodeJS.ProcessEnv): Connection | null {
  if (!env.NEO4J_URI) return null;
  return {
    uri: env.NEO4J_URI,
    user: env.NEO4J_USER || 'neo4j',
    password: env.NEO4J_PASSWORD ?? '',
    ...(env.NEO4J_DATABASE ? { database: env.NEO4J_DATABASE } : {}),
  };
}

async function openRemote(connection: Connection, options: OpenOptions): Promise<OpenedDatabase> {
  const db = await connect(connection, limitsOf(options));
  return { db, kind: 'remote', started: false, close: () => db.close() };
}

async function openLocal(options: OpenOptions, env: NodeJS.ProcessEnv): Promise<OpenedDatabase> {
  const paths = homePaths(options.home ?? defaultHome(env), options.jarsHome);
  const docker = runningServer(paths) ? null : await instead(paths, env, options);
  return docker ?? (await openManaged(paths, options, env));
}

/** Docker in place of a missing Java; null when Java is there. The message about Java stands when Docker can't help either. */
async function instead(paths: HomePaths, env: NodeJS.ProcessEnv, options: OpenOptions): Promise<OpenedDatabase | null> {
  const noJava = await requireJava(env).then(
    () => null,
    (error: unknown) => error,
  );
  if (!noJava) return null;
  if (!options.startIfNeeded) throw notRunning(paths);
  const noDocker = await dockerMissing(env);
  if (noDocker) {
    if (!(noJava instanceof DemarcheError)) throw noJava;
    throw new DemarcheError(noJava.code, `${noJava.message.replace(/\.$/, '')}, and ${noDocker}.`, {
      ...(noJava.hint ? { hint: noJava.hint } : {}),
      cause: noJava,
    });
  }
  return openDocker(paths, env, options);
}

async function openDocker(paths: HomePaths, env: NodeJS.ProcessEnv, options: OpenOptions): Promise<OpenedDatabase> {
  const running = await dockerConnection(paths, env);
  const connection = running ?? (await startDocker(paths, env, options.onProgress ?? (() => {})));
  const started = running === null;
  const db = await connect(connection, limitsOf(options));
  return {
    db,
    kind: 'docker',
    started,
    async close() {
      await db.close();
      if (started && !options.keep) await stopDocker(paths, env);
    },
  };
}

async function openManaged(paths: HomePaths, options: OpenOptions, env: NodeJS.ProcessEnv): Promise<OpenedDatabase> {
  const server = await joinServer(paths, { ...options, env });
  if (!server) throw notRunning(paths);
  try {
    const onStuck = async (): Promise<void> => {
      options.onProgress?.('A query could not be stopped; Neo4j is restarted');
      await server.restart();
      await warm(db);
    };
    const db: Database = await connect(connectionTo(paths, server), { ...limitsOf(options), onStuck });
    return {
      db,
      kind: 'managed',
      started: server.started,
      async close() {
        // A driver in the middle of something may not settle, and the server is stopped all the same.
        await Promise.race([db.close(), sleep(CLOSE_MS, undefined, { ref: false })]);
        await server.leave();
      },
    };
  } catch (error) {
    await server.leave();
    throw error instanceof DemarcheError && error.code === 'database-auth' ? lostPassword(paths, error) : error;
  }
}

/** A new server's first query takes a second or two. */
async function warm(db: Database): Promise<void> {
  await db.read(graphCounts, {});
}

function limitsOf(options: OpenOptions): { limits?: Partial<GuardLimits> } {
  return options.limits ? { limits: options.limits } : {};
}

function notRunning(paths: HomePaths): DemarcheError {
  return new DemarcheError('database-unavailable', `No Neo4j runs in ${paths.home}.`, {
    hint: 'Start it with `demarche db start`, or start the application with `npm start`.',
  });
}

function lostPassword(paths: HomePaths, cause: DemarcheError): DemarcheError {
  return new DemarcheError('database-auth', `The password in ${paths.password} is not that of the local Neo4j.`, {
    hint: 'Put the right file back, or move the home folder away to start anew.',
    cause,
  });
}
