/** The whole application in a process of its own: start, a second start, work beside it, a Neo4j that dies, a clean stop. */
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { homePaths } from '../../cypher/local/home.ts';
import { runningServer } from '../../cypher/local/server.ts';
import { cliEnv, ownHome, runCli, startCli } from './cli/run-cli.ts';

// Whole processes start here; on a busy machine that takes a while.
jest.setTimeout(60_000);

const home = ownHome();
const env = { DEMARCHE_HOME: home, DEMARCHE_SAMPLE: 'off', PORT: '0' };
const article = join(mkdtempSync(join(tmpdir(), 'demarche-files-')), 'article.txt');
writeFileSync(
  article,
  'Second round\n\n11 April 2025\n\nRussia and the United States held talks in Istanbul on 10 April 2025, the Russian Foreign Ministry said.\n',
);

let app: ChildProcess;
let url: string;

const ready = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const found = /Demarche is ready: (\S+)/.exec(text)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });

const ended = (child: ChildProcess): Promise<number | null> =>
  child.exitCode !== null ? Promise.resolve(child.exitCode) : new Promise((resolve) => child.once('exit', resolve));

const counts = async () => (await (await fetch(`${url}/api/ready`)).json()) as { articles: number; talks: number };

beforeAll(async () => {
  app = startCli(['start'], cliEnv(env));
  url = await ready(app);
}, 120_000);
afterAll(async () => {
  app.kill('SIGTERM');
  await ended(app);
});

describe('a running application', () => {
  it('holds what is ingested beside it, once', async () => {
    const first = await runCli(['ingest', article, '--json'], { env });
    expect(JSON.parse(first.stdout)).toMatchObject({ added: 1, rejected: [] });
    const again = await runCli(['ingest', article], { env });
    expect([again.code, again.stdout]).toEqual([0, '0 added, 0 replaced, 1 unchanged, 0 refused\n']);
    expect(await counts()).toMatchObject({ articles: 1 });
  });
  it('is asked and queried beside it', async () => {
    const asked = await runCli(['ask', 'Who talked with Russia in Istanbul?', '--json'], { env });
    expect(JSON.parse(asked.stdout)).toMatchObject({
      status: 'answered',
      citations: [{ quote: expect.stringMatching(/Istanbul/) }],
    });
    const queried = await runCli(['query', 'MATCH (t:Talk) RETURN count(t) AS n', '--json'], { env });
    expect(JSON.parse(queried.stdout).rows).toEqual([[(await counts()).talks]]);
  });
  it('tells each item that it refuses, and keeps the rest', async () => {
    const { code, stdout, stderr } = await runCli(['ingest', '/nonexistent', article], { env });
    expect([code, stdout]).toEqual([1, '0 added, 0 replaced, 1 unchanged, 1 refused\n']);
    expect(stderr).toMatch(/There is no file or folder \/nonexistent/);
  });
  it('keeps a second one off its home, and off its port', async () => {
    const second = await runCli(['start'], { env });
    expect([second.code, second.stderr]).toEqual([1, expect.stringMatching(/already runs on/)]);
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as { port: number };
    const elsewhere = await runCli(['start'], { env: { ...env, DEMARCHE_HOME: ownHome(), PORT: String(port) } });
    taken.close();
    expect([elsewhere.code, elsewhere.stderr]).toEqual([1, expect.stringMatching(/listens on port \d+ already/)]);
  });
  it('starts its Neo4j again when that dies, with everything in it', async () => {
    const before = await counts();
    const server = runningServer(homePaths(home));
    if (!server) throw new Error('no Neo4j');
    process.kill(server.pid, 'SIGKILL');
    const until = Date.now() + 60_000;
    let after: unknown;
    while (Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      const response = await fetch(`${url}/api/ready`);
      if (response.ok) {
        after = await response.json();
        break;
      }
    }
    expect(after).toEqual(before);
  });
  it('stops on SIGTERM within 20 s, and its Neo4j with it', async () => {
    const started = Date.now();
    app.kill('SIGTERM');
    expect(await ended(app)).toBe(0);
    expect(Date.now() - started).toBeLessThan(20_000);
    expect(runningServer(homePaths(home))).toBeNull();
  });
  it('leaves a graph that commands without it open, sound', async () => {
    const verified = await runCli(['db', 'verify'], { env });
    expect([verified.code, verified.stdout]).toEqual([0, expect.stringMatching(/The graph is what its reports say/)]);
    expect(runningServer(homePaths(home))).toBeNull();
  });
});
