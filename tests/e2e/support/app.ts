/** The real application for browser tests: `demarche start` with a managed Neo4j in a home of its own and the sample loaded. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultHome, homePaths } from '../../../cypher/local/home.ts';
import { ensureJars } from '../../../cypher/local/jars.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** Milliseconds a first start may take on a loaded machine, web build included. */
const LONGEST_START = 170_000;

/** An application under test. */
export interface TestApp {
  url: string;
  /** Stops it and its Neo4j, and removes the home. */
  stop: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}

/** Starts the application and waits until it is ready; the jars are those of the checkout's own home. */
export async function startTestApp(): Promise<TestApp> {
  const home = mkdtempSync(join(tmpdir(), 'demarche-e2e-'));
  const own = homePaths(defaultHome());
  await ensureJars(own, process.env, (line) => process.stderr.write(`${line}\n`));
  const lib = homePaths(home).lib;
  mkdirSync(dirname(lib), { recursive: true });
  symlinkSync(own.lib, lib);

  const port = await freePort();
  const { NEO4J_URI: _uri, NEO4J_USER: _user, NEO4J_PASSWORD: _password, ...env } = process.env;
  const child = spawn(process.execPath, [join(ROOT, 'server/cli/demarche.js'), 'start'], {
    cwd: ROOT,
    // The first compiler tier alone halves the time that Neo4j takes to start.
    env: {
      ...env,
      PORT: String(port),
      DEMARCHE_HOME: home,
      LOG_LEVEL: 'error',
      JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const exited = new Promise<void>((done) => child.once('exit', () => done()));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await exited;
    rmSync(home, { recursive: true, force: true });
  };

  const url = `http://127.0.0.1:${port}`;
  for (const end = Date.now() + LONGEST_START; Date.now() < end; ) {
    if (child.exitCode !== null) break;
    const ready = await fetch(`${url}/api/ready`).catch(() => null);
    if (ready?.ok) return { url, stop };
    await new Promise((done) => setTimeout(done, 300));
  }
  await stop();
  throw new Error(`The application did not become ready.\n${output}`);
}
