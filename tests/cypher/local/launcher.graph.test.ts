/** The managed Neo4j through everything that may happen to it: started, shared, killed, adopted, revived, stopped. */
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lockHome, runningApp } from '../../../cypher/local/app-lock.ts';
import { homePaths } from '../../../cypher/local/home.ts';
import { type OpenedDatabase, openDatabase } from '../../../cypher/local/open.ts';
import { commandLine, isAlive } from '../../../cypher/local/processes.ts';
import { runningServer, stopServer } from '../../../cypher/local/server.ts';
import { databaseStatus, stopDatabase } from '../../../cypher/local/status.ts';
import { graphCounts } from '../../../cypher/queries/admin.ts';
import { freshHome, holdHome, killHard, killHolders, localEnv, localOptions } from '../../support/homes.ts';

const home = freshHome();
const paths = homePaths(home);
const options = localOptions(home);
const pid = (): number => runningServer(paths)?.pid ?? 0;
const articles = async (open: OpenedDatabase): Promise<number | undefined> =>
  (await open.db.read(graphCounts, {}))[0]?.articles;

beforeAll(async () => {
  const progress: string[] = [];
  const first = await openDatabase({ ...options, onProgress: (line) => progress.push(line) });
  await first.db.schema("CREATE (:Article {id: 'article:1'})");
  expect(first).toMatchObject({ kind: 'managed', started: true });
  expect(progress).toContain('Starting Neo4j');
  await first.close();
}, 120_000);

afterAll(async () => {
  await killHolders();
  const server = runningServer(paths);
  if (server) await stopServer(paths, server);
  rmSync(home, { recursive: true, force: true });
}, 60_000);

describe('the managed server', () => {
  it('is stopped by its last user, keeps its data, and its password is for the owner only', async () => {
    expect(runningServer(paths)).toBeNull();
    expect(statSync(paths.password).mode & 0o777).toBe(0o600);
    const [a, b] = await Promise.all([openDatabase(options), openDatabase(options)]);
    expect([a.started, b.started].sort()).toEqual([false, true]);
    const server = pid();
    expect(commandLine(server)).toContain(paths.server);
    await a.close();
    expect(pid()).toBe(server);
    expect(await articles(b)).toBe(1);
    await b.close();
    expect(isAlive(server)).toBe(false);
  }, 120_000);

  it('is adopted when the application that started it was killed, and then stopped with the new one', async () => {
    const app = await holdHome(home);
    const server = pid();
    expect(runningApp(home)).toEqual({ pid: app.pid, url: 'http://localhost:3999' });
    expect(() => lockHome(home)).toThrow(
      expect.objectContaining({ code: 'home-in-use', message: expect.stringContaining(String(app.pid)) }),
    );
    await expect(stopDatabase({ home, env: localEnv })).rejects.toMatchObject({ code: 'home-in-use' });
    await killHard(app);
    expect(isAlive(server)).toBe(true);
    expect(runningApp(home)).toBeNull();
    const lock = lockHome(home);
    const again = await openDatabase({ ...options, startIfNeeded: false });
    expect(again.started).toBe(false);
    expect(pid()).toBe(server);
    expect(await articles(again)).toBe(1);
    await again.close();
    lock.release();
    expect(isAlive(server)).toBe(false);
  }, 120_000);

  it('starts again after it was killed, and while the application watches it does so by itself', async () => {
    const open = await openDatabase({ ...options, watch: true });
    const first = pid();
    process.kill(first, 'SIGKILL');
    for (let i = 0; i < 300 && (pid() === 0 || pid() === first); i += 1) await sleep(100);
    expect(pid()).not.toBe(first);
    let counted: number | undefined;
    for (let i = 0; i < 100 && counted === undefined; i += 1) {
      counted = await articles(open).catch(() => undefined);
      await sleep(200);
    }
    expect(counted).toBe(1);
    process.kill(pid(), 'SIGKILL');
    await open.close();
    const next = await openDatabase(options);
    expect(await articles(next)).toBe(1);
    await next.close();
  }, 120_000);

  it('is restarted under a query that nothing else ends, and then answers', async () => {
    const lines: string[] = [];
    const limits = { timeoutMs: 1_000, stuckAfterMs: 1_000 };
    const open = await openDatabase({ ...options, watch: true, limits, onProgress: (line) => lines.push(line) });
    const first = pid();
    // One list is walked for each element of another inside a function, which the words don't show.
    const query =
      'UNWIND range(1, 300000) AS i WITH collect(i) AS r RETURN size([x IN r WHERE size(toStringList(r)) < 0])';
    await expect(open.db.analyst({ query, params: {}, limit: 1 })).rejects.toMatchObject({ code: 'query-limit' });
    expect((await open.db.analyst({ query: 'RETURN 1', params: {}, limit: 1 })).rows).toEqual([[1]]);
    expect(pid()).not.toBe(first);
    expect(lines).toContain('A query could not be stopped; Neo4j is restarted');
    await open.close();
  }, 120_000);

  it('takes a pid file that names some other process for a stale one', async () => {
    writeFileSync(paths.pid, JSON.stringify({ pid: process.pid, port: 1, startedAt: '', keep: false }));
    expect(runningServer(paths)).toBeNull();
    await expect(openDatabase({ ...options, startIfNeeded: false })).rejects.toMatchObject({
      code: 'database-unavailable',
      hint: expect.stringContaining('demarche db start'),
    });
  });

  it('stays when it was started to stay, tells its state, and is stopped on request', async () => {
    const open = await openDatabase({ ...options, keep: true });
    await open.close();
    expect(await databaseStatus({ home, env: localEnv })).toMatchObject({
      kind: 'managed',
      running: true,
      pid: pid(),
      version: expect.stringMatching(/^5\.26/),
      counts: { articles: 1, talks: 0 },
      app: null,
    });
    expect(await stopDatabase({ home, env: localEnv })).toBe(true);
    expect(await stopDatabase({ home, env: localEnv })).toBe(false);
    expect(await databaseStatus({ home, env: localEnv })).toMatchObject({ running: false, pid: null });
  }, 120_000);

  it('says that another Neo4j uses the data when the pid file was lost', async () => {
    const open = await openDatabase(options);
    const server = runningServer(paths);
    rmSync(paths.pid);
    await expect(openDatabase(options)).rejects.toMatchObject({
      code: 'database-unavailable',
      message: expect.stringContaining('Another Neo4j'),
    });
    if (server) await stopServer(paths, server);
    await open.close();
  }, 120_000);

  it('names the password file when it does not fit', async () => {
    const open = await openDatabase(options);
    const right = readFileSync(paths.password, 'utf8');
    writeFileSync(paths.password, 'pwrong\n');
    await expect(openDatabase(options)).rejects.toMatchObject({
      code: 'database-auth',
      message: expect.stringContaining(paths.password),
    });
    writeFileSync(paths.password, right);
    await open.close();
    expect(runningServer(paths)).toBeNull();
  }, 120_000);
});

describe('a remote server', () => {
  it('is told apart: wrong password, nobody there, no address', async () => {
    const auth = openDatabase({ env: { ...process.env, NEO4J_PASSWORD: 'wrong' }, startIfNeeded: false });
    await expect(auth).rejects.toMatchObject({
      code: 'database-auth',
      hint: expect.stringContaining('NEO4J_PASSWORD'),
    });
    for (const NEO4J_URI of ['bolt://127.0.0.1:1', 'neo4j://127.0.0.1:1', 'nonsense']) {
      const open = openDatabase({ env: { ...process.env, NEO4J_URI }, startIfNeeded: false });
      await expect(open).rejects.toMatchObject({ code: 'database-unavailable' });
    }
  }, 40_000);

  it('is opened with its environment alone', async () => {
    const open = await openDatabase({ startIfNeeded: false });
    expect(open).toMatchObject({ kind: 'remote', started: false });
    await open.close();
  });
});
