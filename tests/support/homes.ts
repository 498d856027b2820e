/** Temporary homes for tests that start a Neo4j of their own; the jars are those of the checkout's home. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultHome } from '../../cypher/local/home.ts';
import { TEST_JVM } from './neo4j-setup.ts';

/** The environment without a remote server. */
export const localEnv: NodeJS.ProcessEnv = { ...process.env, NEO4J_URI: '' };

/** An empty home. */
export function freshHome(): string {
  return mkdtempSync(join(tmpdir(), 'demarche-home-'));
}

/** Options of `openDatabase` for a home of a test. */
export function localOptions(home: string) {
  return { home, env: localEnv, jarsHome: defaultHome(), jvm: TEST_JVM, startIfNeeded: true };
}

const holders = new Set<ChildProcess>();

/** Ends what is left of {@link holdHome}, for `afterAll`. */
export async function killHolders(): Promise<void> {
  for (const child of holders) await killHard(child);
}

/** Runs another process that holds the home as the application does; resolves once it is ready. */
export function holdHome(home: string): Promise<ChildProcess> {
  const program = fileURLToPath(new URL('./hold-home.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', program, home, defaultHome()], {
    env: { ...localEnv, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  holders.add(child);
  child.once('exit', () => holders.delete(child));
  return new Promise((done, fail) => {
    child.stdout?.on('data', (data: Buffer) => {
      if (data.toString().includes('ready')) done(child);
    });
    child.once('exit', (code) => fail(new Error(`the holder ended with ${code}`)));
  });
}

/** Ends a process at once, as `kill -9` does, and waits until it is gone. */
export function killHard(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGKILL');
  });
}
