/**
 * Runs everything that must hold: checks of the code, the web build, then the Jest projects; ends with the true counts.
 *
 * usage: node tests/run.js [--long]   --long adds the bigger sizes and matrices.
 * DEMARCHE_TESTS=required turns a suite that would skip for want of Java, Maven or a browser into a failure.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => join(root, 'node_modules', '.bin', name);
const long = process.argv.includes('--long');
const total = { passed: 0, failed: 0, skipped: 0 };
const slow = [];

/** Runs a command to its end and says whether it did well. */
async function check(what, command, args) {
  const started = Date.now();
  const ok = await new Promise((done) => {
    spawn(command, args, { cwd: root, stdio: 'inherit' })
      .once('error', () => done(false))
      .once('exit', (code) => done(code === 0));
  });
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${what} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  total[ok ? 'passed' : 'failed'] += 1;
}

/** Runs a Jest project; `aside` keeps what it prints until it has ended, so that two can run at once. */
async function jest(project, aside, ...options) {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-jest-'));
  const report = join(folder, 'report.json');
  const printed = join(folder, 'printed.txt');
  const output = aside ? openSync(printed, 'w') : 'inherit';
  const started = Date.now();
  const status = await new Promise((done) => {
    const args = [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      join(root, 'node_modules/jest/bin/jest.js'),
      '--selectProjects',
      project,
      '--json',
      `--cacheDirectory=${join(root, 'node_modules', '.cache', 'jest')}`,
      `--outputFile=${report}`,
      '--passWithNoTests',
      ...options,
    ];
    // What tests leave in the folder for temporary files goes with it; the browser is unpacked there once for all runs.
    const env = project === 'e2e' ? process.env : { ...process.env, TMPDIR: folder };
    spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', output, output] })
      .once('error', () => done(1))
      .once('exit', done);
  });
  const ok = status === 0;
  if (aside) process.stderr.write(readFileSync(printed, 'utf8'));
  try {
    const r = JSON.parse(readFileSync(report, 'utf8'));
    total.passed += r.numPassedTests;
    total.skipped += r.numPendingTests + r.numTodoTests;
    total.failed += r.numFailedTests + r.numRuntimeErrorTestSuites;
    if (!ok && r.numFailedTests + r.numRuntimeErrorTestSuites === 0) total.failed += 1;
  } catch {
    total.failed += 1;
  }
  rmSync(folder, { recursive: true, force: true });
  slow.push(`${project} ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

await check('web build', bin('vite'), ['build', '--config', 'web/vite.config.ts', '--logLevel', 'warn']);
// Tests of the graph wait for Neo4j half of their time: everything else runs meanwhile, one after another.
const graph = jest('graph', true, '--maxWorkers=1', '--testTimeout=120000');
await check('format and lint', bin('biome'), ['ci', '.', '--diagnostic-level=error', '--colors=off']);
await check('types', bin('tsc'), ['--noEmit']);
await check('dead code', bin('knip'), []);
await check('directions of imports', bin('depcruise'), [
  'model',
  'cypher',
  'ingest',
  'server',
  'web',
  'tests',
  '--config',
  '.dependency-cruiser.cjs',
]);
await jest('unit', false, '--maxWorkers=1', '--testTimeout=60000');
await jest('e2e', false, '--maxWorkers=1', '--testTimeout=120000');
await graph;
if (long) await jest('long', false, '--maxWorkers=1', '--testTimeout=1200000');

console.log(`\nTime: ${slow.join(', ')}`);
const { passed, failed, skipped } = total;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
