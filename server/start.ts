/** Starts the application: port first, then web build, Neo4j and sample; stops all of it on a signal. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { unlessAborted } from '../cypher/abort.ts';
import { lockHome } from '../cypher/local/app-lock.ts';
import { type OpenedDatabase, openDatabase } from '../cypher/local/open.ts';
import { sampleState } from '../cypher/queries/read/sample-state.ts';
import { isOfOtherRules, loadSample } from '../ingest/pipeline.ts';
import { createApp } from './app.ts';
import { createLogger } from './http/log.ts';
import { JobQueue } from './jobs/queue.ts';
import { PACKAGE_ROOT, type Settings } from './lifecycle/environment.ts';
import { type Listener, listen } from './lifecycle/listen.ts';
import { Startup } from './lifecycle/startup.ts';
import { buildWebIfStale } from './lifecycle/web-build.ts';
import { VERSION } from './version.ts';
import { followJobs } from './watch/news.ts';

/** An application that serves. */
export interface RunningApp {
  url: string;
  /** Stops accepting, lets requests finish, stops the Neo4j that it started. Safe to call twice. */
  stop(): Promise<void>;
}

/** How long requests under way may take once the application stops, in milliseconds: the whole stop stays under 20 s. */
const GRACE = 4_000;
const JOB_GRACE = 5_000;
const COSTLY_PER_MINUTE = 240;

/**
 * Starts everything and resolves when it is ready.
 *
 * @param tell gets one line a step; they are shown on the waiting page too
 * @param signal aborting ends a start under way; `stop` is for a finished one
 * @throws DemarcheError `home-in-use`, `port-taken`, and what opening the database throws; nothing is left running then
 */
export async function startApp(
  settings: Settings,
  tell: (line: string) => void,
  signal: AbortSignal,
): Promise<RunningApp> {
  const logger = createLogger(settings.logLevel);
  const startup = new Startup();
  const step = (line: string) => {
    startup.step(line);
    tell(line);
  };
  const jobs = new JobQueue();
  const app = createApp({
    version: VERSION,
    logger,
    startup,
    database: () => startup.database(),
    jobs,
    home: settings.home,
    host: settings.host,
    hosts: settings.hosts,
    webRoot: join(PACKAGE_ROOT, 'web/dist'),
    costlyPerMinute: COSTLY_PER_MINUTE,
  });
  const lock = lockHome(settings.home);
  let listener: Listener | undefined;
  let opened: OpenedDatabase | undefined;
  let news: ReturnType<typeof followJobs> | undefined;
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= (async () => {
      // A job that goes on loses its connection: what it had not finished storing is not stored.
      await Promise.all([
        listener?.close(GRACE),
        Promise.race([jobs.stop(), sleep(JOB_GRACE, undefined, { ref: false })]),
      ]);
      await news?.stop();
      await opened?.close();
      lock.release();
    })();
    return stopping;
  };
  // A stop in the middle of the start takes away what the step under way needs, so that it ends at once.
  const cutShort = () => void stop();
  signal.addEventListener('abort', cutShort, { once: true });
  try {
    step('Opening the port');
    listener = await listen(app, settings.port, settings.host);
    lock.announce(listener.url);
    await buildWebIfStale(PACKAGE_ROOT, step, signal);
    signal.throwIfAborted();
    opened = await openDatabase({ home: settings.home, onProgress: step, startIfNeeded: true, watch: true, signal });
    startup.use(opened.db);
    if (await isOfOtherRules(opened.db))
      tell('Another version of Demarche made this graph: `npx demarche db rebuild` brings its talks up to date.');
    news = followJobs(jobs, { db: opened.db, home: settings.home, logger });
    signal.throwIfAborted();
    if (settings.sample && opened.kind !== 'remote' && (await sampleState(opened.db)) === 'wanted') {
      step('Loading the sample articles');
      await unlessAborted(loadSample(opened.db, step), signal);
    }
    signal.throwIfAborted();
    signal.removeEventListener('abort', cutShort);
    startup.finish();
    return { url: listener.url, stop };
  } catch (error) {
    await stop();
    // Opened after the stop had begun.
    await opened?.close();
    throw error;
  }
}
