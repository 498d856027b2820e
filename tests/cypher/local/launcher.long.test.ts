/** The managed Neo4j in trouble: killed, hanging, its files lost. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { homePaths } from '../../../cypher/local/home.ts';
import { type OpenedDatabase, openDatabase } from '../../../cypher/local/open.ts';
import { runningServer, stopServer } from '../../../cypher/local/server.ts';
import { graphCounts } from '../../../cypher/queries/admin.ts';
import { freshHome, localOptions } from '../../support/homes.ts';

const home = freshHome();
const paths = homePaths(home);
const options = localOptions(home);
const pid = (): number => runningServer(paths)?.pid ?? 0;
const articles = async (open: OpenedDatabase): Promise<number | undefined> =>
  (await open.db.read(graphCounts, {}))[0]?.articles;

beforeAll(async () => {
  const first = await openDatabase(options);
  await first.db.schema("CREATE (:Article {id: 'article:1'})");
  await first.close();
}, 240_000);

afterAll(async () => {
  const server = runningServer(paths);
  if (server) await stopServer(paths, server);
  rmSync(home, { recursive: true, force: true });
}, 60_000);

describe('the managed server', () => {
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
    const limits = { timeoutMs: 4_000, stuckAfterMs: 6_000 };
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
