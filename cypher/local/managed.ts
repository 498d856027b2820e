/** Use of a home's managed server: attach to it or start it, watch over it, and stop it with the last user. */
import { setTimeout as sleep } from 'node:timers/promises';
import { DemarcheError } from '../../model/errors.ts';
import type { HomePaths } from './home.ts';
import { ensureJars } from './jars.ts';
import { requireJava } from './java.ts';
import { waitForLock } from './lock.ts';
import { isAlive } from './processes.ts';
import { runningServer, type ServerFile, type StartOptions, startServer, stopServer } from './server.ts';
import { enter, inUse } from './users.ts';

/** A managed server in use. */
export interface ManagedServer {
  port: number;
  /** True when it was started now, false when it ran already. */
  started: boolean;
  /** Stops the server at once and starts it again on its port; for a query that nothing else ends. */
  restart(): Promise<void>;
  /** Leaves it; the last user stops it, unless it was started to stay. */
  leave(): Promise<void>;
}

/** How to use a managed server. */
export interface UseOptions extends Omit<StartOptions, 'java'> {
  env: NodeJS.ProcessEnv;
  startIfNeeded: boolean;
  /** Start the server again when it dies while it is in use: for the application, which lives long. */
  watch?: boolean;
}

/** One start may fetch jars and wait for a slow machine; another process waits for it that long. */
const START_TURN_MS = 600_000;
const WATCH_EVERY_MS = 1_000;

/** Attaches to the home's server, or starts it; null when there is none and it must not be started. */
export async function joinServer(paths: HomePaths, options: UseOptions): Promise<ManagedServer | null> {
  const first = await inTurn(
    paths,
    async () => {
      const running = runningServer(paths);
      if (running) return { server: running, started: false, exit: enter(paths) };
      if (!options.startIfNeeded) return null;
      return { server: await start(paths, options), started: true, exit: enter(paths) };
    },
    options.signal,
  );
  if (!first) return null;
  let server = first.server;
  let left = false;

  const revive = async (stopFirst: boolean): Promise<void> => {
    await inTurn(paths, async () => {
      if (left) return;
      if (stopFirst) await stopServer(paths, server, 2_000);
      server = runningServer(paths) ?? (await start(paths, { ...options, port: server.port, keep: server.keep }));
    });
  };
  const watching = options.watch ? watch() : Promise.resolve();

  async function watch(): Promise<void> {
    while (!left) {
      await sleep(WATCH_EVERY_MS, undefined, { ref: false });
      if (left || isAlive(server.pid)) continue;
      options.onProgress?.('Neo4j ended unexpectedly and is started again');
      await revive(false).catch((error: unknown) => options.onProgress?.(String(error)));
    }
  }

  return {
    port: server.port,
    started: first.started,
    restart: () => revive(true),
    async leave() {
      if (left) return;
      left = true;
      void watching;
      await inTurn(paths, async () => {
        first.exit();
        if (!server.keep && !inUse(paths)) await stopServer(paths, runningServer(paths) ?? server);
      });
    },
  };
}

async function start(paths: HomePaths, options: UseOptions): Promise<ServerFile> {
  const { env, startIfNeeded: _, watch: __, ...rest } = options;
  const java = await requireJava(env);
  await ensureJars(paths, env, options.onProgress ?? (() => {}), options.signal);
  return startServer(paths, { ...rest, java });
}

/** Does `work` while no other process starts or stops this home's server; aborting ends the waiting for that. */
export async function inTurn<T>(paths: HomePaths, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  const lock = await waitForLock(paths.startLock, START_TURN_MS, signal);
  if (!lock) {
    throw new DemarcheError(
      'database-unavailable',
      `Another process has been starting Neo4j in ${paths.home} for long.`,
      {
        hint: 'Look for it with `demarche db status`, or choose another home folder with DEMARCHE_HOME.',
      },
    );
  }
  try {
    return await work();
  } finally {
    lock.release();
  }
}
