/** Runs the real `demarche` command in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultHome } from '../../../cypher/local/home.ts';
import { NEO4J } from '../../../cypher/local/neo4j-version.ts';

const BIN = fileURLToPath(new URL('../../../server/cli/demarche.js', import.meta.url));

/** What a command left behind. */
export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** The environment of a command: no remote server, quick Java; `changes` come last. */
export const cliEnv = (changes: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  NEO4J_URI: '',
  NODE_OPTIONS: '',
  JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1',
  LOG_LEVEL: 'silent',
  ...changes,
});

/** A home of its own that shares the checkout's Neo4j jars. */
export function ownHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'demarche-cli-'));
  const jars = `neo4j-${NEO4J.version}`;
  symlinkSync(join(defaultHome(), jars), join(home, jars));
  return home;
}

/** Starts a command and leaves it running. */
export const startCli = (args: string[], env: NodeJS.ProcessEnv): ChildProcess =>
  spawn(process.execPath, [BIN, ...args], { env, stdio: ['pipe', 'pipe', 'pipe'] });

/** Runs a command to its end. */
export function runCli(args: string[], options: { input?: string; env?: NodeJS.ProcessEnv } = {}): Promise<Outcome> {
  const child = startCli(args, cliEnv(options.env));
  const outcome: Outcome = { code: null, stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    outcome.stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    outcome.stderr += text;
  });
  child.stdin?.end(options.input ?? '');
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ ...outcome, code }));
  });
}
