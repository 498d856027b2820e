/** The application killed without warning, alone and with its Neo4j: the next start has everything. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, expect, it, jest } from '@jest/globals';
import { homePaths } from '../../cypher/local/home.ts';
import { runningServer } from '../../cypher/local/server.ts';
import { cliEnv, ownHome, startCli } from './cli/run-cli.ts';

const home = ownHome();
const running = new Set<ChildProcess>();

async function start(): Promise<{ app: ChildProcess; url: string }> {
  const app = startCli(['start'], cliEnv({ DEMARCHE_HOME: home, PORT: '0' }));
  running.add(app);
  const url = await new Promise<string>((resolve, reject) => {
    app.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const found = /ready: (\S+)/.exec(text)?.[1];
      if (found) resolve(found);
    });
    app.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
  return { app, url };
}

async function kill(app: ChildProcess): Promise<void> {
  const gone = once(app, 'exit');
  app.kill('SIGKILL');
  await gone;
  running.delete(app);
}

const counts = async (url: string): Promise<unknown> => (await fetch(`${url}/api/ready`)).json();

afterAll(async () => {
  for (const app of running) {
    app.kill('SIGTERM');
    await once(app, 'exit');
  }
});

// Starting the whole application takes seconds, on a busy machine many.
jest.setTimeout(120_000);

it('keeps what it held', async () => {
  const first = await start();
  const before = await counts(first.url);
  expect(before).toMatchObject({ sample: true });

  await kill(first.app);
  const second = await start();
  expect(await counts(second.url)).toEqual(before);

  const server = runningServer(homePaths(home));
  if (!server) throw new Error('no Neo4j');
  await kill(second.app);
  process.kill(server.pid, 'SIGKILL');
  const third = await start();
  expect(await counts(third.url)).toEqual(before);
});
