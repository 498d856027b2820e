/** The real application on the test graph, with the pieces that a test may turn. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Express } from 'express';
import type { Database } from '../../cypher/database.ts';
import { createApp } from '../../server/app.ts';
import type { AppContext } from '../../server/context.ts';
import { createLogger } from '../../server/http/log.ts';
import { JobQueue } from '../../server/jobs/queue.ts';
import { Startup } from '../../server/lifecycle/startup.ts';

/** A folder like a web build: one page, one hashed asset, and a secret beside it that must not be served. */
export function webFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-web-'));
  const root = join(folder, 'dist');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>The page</title>');
  writeFileSync(join(root, 'assets', 'index-a1b2c3.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  return root;
}

/** An application on `db`, ready unless told otherwise. */
export function testApp(
  db: Database | null,
  changes: Partial<AppContext> = {},
): { app: Express; startup: Startup; jobs: JobQueue } {
  const startup = new Startup();
  const jobs = new JobQueue();
  if (db) {
    startup.use(db);
    startup.finish();
  }
  const app = createApp({
    version: '0.0.0',
    logger: createLogger('silent'),
    startup,
    database: () => startup.database(),
    jobs,
    home: join(tmpdir(), 'demarche-no-home'),
    host: '127.0.0.1',
    hosts: [],
    webRoot: '/nonexistent',
    costlyPerMinute: 1_000,
    ...changes,
  });
  return { app, startup, jobs };
}
