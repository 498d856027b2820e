/** The managed Neo4j as a process: find it, start it, wait until it answers, stop it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { DemarcheError } from '../../model/errors.ts';
import { type Connection, connect } from '../database.ts';
import { writeConf } from './conf.ts';
import type { HomePaths } from './home.ts';
import { readJsonFile, removeFile, writeJsonFile } from './json-file.ts';
import { NEO4J } from './neo4j-version.ts';
import { ensurePassword, LOCAL_USER, readPassword } from './password.ts';
import { commandLine, isAlive, stopProcess } from './processes.ts';

const ServerFile = z.object({ pid: z.int().positive(), port: z.int(), startedAt: z.string() });
/** The server last started in a home. */
export type ServerFile = z.infer<typeof ServerFile>;

/** Settings of a start that tests change. */
export interface StartOptions {
  java: string;
  onProgress?: (line: string) => void;
  /** More options for the Java machine, after ours. */
  jvm?: readonly string[];
  /** How long Neo4j may take to answer; it needs 5 s on an idle machine and up to 30 s on a busy one. */
  waitMs?: number;
}

const WAIT_MS = 120_000;
const STOP_GRACE_MS = 20_000;

/** The server that runs in this home; null when there is none (a pid that now belongs to something else counts as none). */
export function runningServer(paths: HomePaths): ServerFile | null {
  const file = readJsonFile(paths.pid, ServerFile);
  if (!file || !isAlive(file.pid)) return null;
  return commandLine(file.pid).includes(homeArgument(paths)) ? file : null;
}

function homeArgument(paths: HomePaths): string {
  return `--home-dir=${paths.server}`;
}

/** How to reach the server of a home. Throws `database-auth` when its password file is gone. */
export function connectionTo(paths: HomePaths, server: ServerFile): Connection {
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
 * it answers.
 *
 * @throws DemarcheError `database-unavailable` with the end of its log when it ends or does not answer in time
 */
export async function startServer(paths: HomePaths, options: StartOptions): Promise<ServerFile> {
  const progress = options.onProgress ?? (() => {});
  const port = await freePort();
  writeConf(paths, port);
  await ensurePassword(paths, options.java);
  progress('Starting Neo4j');
  const child = launch(paths, options);
  if (child.pid === undefined) throw new DemarcheError('database-unavailable', 'Neo4j could not be started.');
  const file = { pid: child.pid, port, startedAt: new Date().toISOString() };
  writeJsonFile(paths.pid, file);
  try {
    await untilItAnswers(paths, file, child, options.waitMs ?? WAIT_MS, progress);
  } catch (error) {
    await stopServer(paths, file);
    throw error;
  }
  child.unref();
  return file;
}

function launch(paths: HomePaths, options: StartOptions): ChildProcess {
  const out = openSync(paths.stdout, 'w');
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
  waitMs: number,
  progress: (line: string) => void,
): Promise<void> {
  const began = Date.now();
  let told = began;
  let spawnError: Error | undefined;
  child.on('error', (error) => {
    spawnError = error;
  });
  for (;;) {
    if (spawnError || child.exitCode !== null || child.signalCode !== null) throw endedEarly(paths, spawnError);
    if (await portAnswers(server.port)) {
      try {
        await (await connect(connectionTo(paths, server))).close();
        return;
      } catch (error) {
        if (error instanceof DemarcheError && error.code === 'database-auth') throw error;
      }
    }
    if (Date.now() - began > waitMs) {
      throw new DemarcheError('database-unavailable', `Neo4j did not answer within ${Math.round(waitMs / 1000)} s.`, {
        hint: `Look at ${paths.log}.`,
      });
    }
    if (Date.now() - told > 5_000) {
      told = Date.now();
      progress(`Waiting for Neo4j (${Math.round((told - began) / 1000)} s)`);
    }
    await sleep(150);
  }
}

/** A bare TCP try: cheaper than a driver, and true only once Bolt is open. */
async function portAnswers(port: number): Promise<boolean> {
  const { connect: dial } = await import('node:net');
  return new Promise((done) => {
    const socket = dial({ port, host: '127.0.0.1', timeout: 1_000 });
    const end = (answer: boolean): void => {
      socket.destroy();
      done(answer);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}

function endedEarly(paths: HomePaths, cause: Error | undefined): DemarcheError {
  const tail = [...lastLines(paths.stdout, 8), ...lastLines(paths.log, 12)].join('\n');
  if (tail.includes('FileLockException') || tail.includes('store_lock')) {
    return new DemarcheError('database-unavailable', `Another Neo4j uses the data in ${paths.server}.`, {
      hint: 'Stop it, or choose another home folder with DEMARCHE_HOME.',
    });
  }
  return new DemarcheError('database-unavailable', `Neo4j ended while starting. The end of its log:\n${tail}`, {
    hint: `The whole log is ${paths.log}.`,
    ...(cause ? { cause } : {}),
  });
}

/** The last lines of a text file; none when it is missing. */
export function lastLines(path: string, count: number): string[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-count);
}

/** Stops a server of this home and forgets it. */
export async function stopServer(paths: HomePaths, server: ServerFile): Promise<'stopped' | 'killed' | 'was-gone'> {
  const how = await stopProcess(server.pid, STOP_GRACE_MS);
  removeFile(paths.pid);
  return how;
}

/** A port that is free now, on the loopback address. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
