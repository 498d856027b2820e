/** The managed Neo4j through everything that may happen to it: started, shared, killed, adopted, revived, stopped. */
import { chmodSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
});

describe('a machine without Java that has Docker', () => {
  it('gets its Neo4j from Docker Compose, and stops only what it started', async () => {
    // No engine runs where these tests do: this `docker` notes what it is asked, and its port is that of the tests' server.
    const folder = freshHome();
    const { NEO4J_URI = '', NEO4J_PASSWORD = '' } = process.env;
    const docker = join(folder, 'docker');
    writeFileSync(
      docker,
      `#!/bin/sh
echo "$*" >> '${folder}/asked'
case "$*" in
  *' up '*) : > '${folder}/up' ;;
  *' port '*) [ -f '${folder}/up' ] && echo '${NEO4J_URI.replace('bolt://', '')}' ;;
esac
true
`,
    );
    chmodSync(docker, 0o755);
    writeFileSync(homePaths(folder).password, NEO4J_PASSWORD);
    const env = { PATH: `${folder}:/usr/bin:/bin`, JAVA_HOME: folder };
    const open = await openDatabase({ home: folder, env, startIfNeeded: true });
    expect(open).toMatchObject({ kind: 'docker', started: true });
    const second = await openDatabase({ home: folder, env, startIfNeeded: true });
    expect(second.started).toBe(false);
    await second.close();
    expect(readFileSync(join(folder, 'asked'), 'utf8')).not.toContain(' stop neo4j');
    expect(await databaseStatus({ home: folder, env })).toMatchObject({ kind: 'docker', running: true });
    await open.close();
    expect(readFileSync(join(folder, 'asked'), 'utf8')).toMatch(
      /docker-compose\.yml .* up --detach --wait neo4j\n[\s\S]* stop neo4j/,
    );
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);
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
