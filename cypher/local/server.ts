/** The managed Neo4j as a process: find it, start it, wait until it answers, stop it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { DemarcheError } from '../../model/errors.ts';
import { unlessAborted } from '../abort.ts';
import { type Connection, connect } from '../database.ts';
import { writeConf } from './conf.ts';
import type { HomePaths } from './home.ts';
import { readJsonFile, removeFile, writeJsonFile } from './json-file.ts';
import { NEO4J } from './neo4j-version.ts';
import { ensurePassword, LOCAL_USER, readPassword } from './password.ts';
import { freePort, portAnswers } from './ports.ts';
import { commandLine, isAlive, stopProcess } from './processes.ts';

const ServerFile = z.object({
  pid: z.int().positive(),
  port: z.int(),
  startedAt: z.string(),
  /** It was started to stay (`demarche db start`), so the last user to leave lets it run. */
  keep: z.boolean(),
});
/** The server last started in a home. */
export type ServerFile = z.infer<typeof ServerFile>;

/** How to start a server. */
export interface StartOptions {
  java: string;
  onProgress?: (line: string) => void;
  keep?: boolean;
  /** The port to use; a free one unless given. */
  port?: number;
  /** More options for the Java machine, after ours. */
  jvm?: readonly string[];
  /** How long Neo4j may take to answer; it needs 5 s on an idle machine and up to 30 s on a busy one. */
  waitMs?: number;
  /** Aborting stops the server that is being started. */
  signal?: AbortSignal;
}

const WAIT_MS = 120_000;
/** Neo4j ends within two seconds as it is set up; the whole application has 20 s. */
const STOP_GRACE_MS = 9_000;
/** Letters of a log line that an error message shows. */
const LONGEST_LINE = 300;

/** The server that runs in this home; null when there is none (a pid that now belongs to something else counts as none). */
export function runningServer(paths: HomePaths): ServerFile | null {
  const file = readJsonFile(paths.pid, ServerFile);
  if (!file || !isAlive(file.pid)) return null;
  return commandLine(file.pid).includes(`${homeArgument(paths)} `) ? file : null;
}

function homeArgument(paths: HomePaths): string {
  return `--home-dir=${paths.server}`;
}

/** How to reach the server of a home. Throws `database-auth` when its password file is gone. */
export function connectionTo(paths: HomePaths, server: { port: number }): Connection {
  const password = readPassword(paths);
  if (!password) {
    throw new DemarcheError('database-auth', `The password file ${paths.password} is missing.`, {
      hint: 'Put it back, or move the home folder away to start anew.',
    });
  }
  return { uri: `bolt://127.0.0.1:${server.port}`, user: LOCAL_USER, password };
}

/**
 * Starts Neo4j in its own process group, so that a Ctrl-C in the terminal reaches the application alone, and waits until
 * it answers. A free port that somebody takes in between is replaced by another, once.
 *
 * @throws DemarcheError `database-unavailable` with the line of its log that tells most when it ends or does not answer in time
 */
export async function startServer(paths: HomePaths, options: StartOptions): Promise<ServerFile> {
  writeConf(paths, 0);
  await ensurePassword(paths, options.java, options.signal);
  (options.onProgress ?? (() => {}))('Starting Neo4j');
  try {
    return await startOn(options.port ?? (await freePort()), paths, options);
  } catch (error) {
    if (options.port !== undefined || !portTaken(error)) throw error;
    return await startOn(await freePort(), paths, options);
  }
}

const portTaken = (error: unknown): boolean =>
  error instanceof DemarcheError && /PortBindException|already in use/.test(String(error.cause));

async function startOn(port: number, paths: HomePaths, options: StartOptions): Promise<ServerFile> {
  writeConf(paths, port);
  const child = launch(paths, options);
  let failure: Error | undefined;
  child.on('error', (error) => {
    failure = error;
  });
  if (child.pid === undefined) {
    await sleep(0);
    throw new DemarcheError('missing-prerequisite', `Java could not be started (${options.java}).`, { cause: failure });
  }
  const file = { pid: child.pid, port, startedAt: new Date().toISOString(), keep: options.keep ?? false };
  writeJsonFile(paths.pid, file);
  try {
    await untilItAnswers(paths, file, child, options);
  } catch (error) {
    await stopServer(paths, file);
    throw error;
  }
  child.unref();
  return file;
}

function launch(paths: HomePaths, options: StartOptions): ChildProcess {
  const out = openSync(paths.stdout, 'w', 0o600);
  try {
    const args = ['-Xms64m', '-Xmx512m', ...NEO4J.jvm, ...(options.jvm ?? [])];
    args.push('-cp', join(paths.lib, '*'), NEO4J.mainClass, homeArgument(paths), `--config-dir=${paths.conf}`);
    return spawn(options.java, args, { cwd: paths.server, detached: true, stdio: ['ignore', out, out] });
  } finally {
    closeSync(out);
  }
}

async function untilItAnswers(
  paths: HomePaths,
  server: ServerFile,
  child: ChildProcess,
  options: StartOptions,
): Promise<void> {
  const limit = options.waitMs ?? WAIT_MS;
  const began = Date.now();
  let told = began;
  while (!(await unlessAborted(answers(paths, server), options.signal))) {
    if (child.exitCode !== null || child.signalCode !== null) throw endedEarly(paths);
    const now = Date.now();
    if (now - began > limit) {
      throw new DemarcheError('database-unavailable', `Neo4j did not answer within ${Math.round(limit / 1000)} s.`, {
        hint: `Look at ${paths.log}.`,
      });
    }
    if (now - told > 5_000) {
      told = now;
      options.onProgress?.(`Waiting for Neo4j (${Math.round((now - began) / 1000)} s)`);
    }
    await sleep(150);
  }
}

/** Only a login counts: a log line may be an old one, and the port opens a moment before the database does. */
async function answers(paths: HomePaths, server: ServerFile): Promise<boolean> {
  if (!(await portAnswers(server.port))) return false;
  try {
    await (await connect(connectionTo(paths, server))).close();
    return true;
  } catch (error) {
    if (error instanceof DemarcheError && error.code === 'database-auth') throw error;
    return false;
  }
}

function endedEarly(paths: HomePaths): DemarcheError {
  const tail = [...lastLines(paths.stdout, 8), ...lastLines(paths.log, 12)].join('\n');
  if (/FileLockException|store_lock/.test(tail)) {
    return new DemarcheError('database-unavailable', `Another Neo4j uses the data in ${paths.server}.`, {
      hint: 'Stop it, or choose another home folder with DEMARCHE_HOME.',
    });
  }
  const telling =
    tail
      .split('\n')
      .findLast((line) => /error|exception|caused by|unable|cannot/i.test(line))
      ?.trim() ?? '';
  return new DemarcheError(
    'database-unavailable',
    `Neo4j ended while starting${telling ? `: ${telling.slice(0, LONGEST_LINE)}` : ''}.`,
    { hint: `Its log is ${paths.log}; what it printed is ${paths.stdout}.`, cause: new Error(tail) },
  );
}

/** The last lines of a text file; none when it is missing. */
export function lastLines(path: string, count: number): string[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-count);
}

/** Stops a server of this home, with SIGKILL after 9 s (or `graceMs`), and forgets it. */
export async function stopServer(
  paths: HomePaths,
  server: ServerFile,
  graceMs: number = STOP_GRACE_MS,
): Promise<'stopped' | 'killed' | 'was-gone'> {
  const how = await stopProcess(server.pid, graceMs);
  if (readJsonFile(paths.pid, ServerFile)?.pid === server.pid) removeFile(paths.pid);
  return how;
}
