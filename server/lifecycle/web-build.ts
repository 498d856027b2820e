/** Builds the web when there is no build yet or its sources are newer, in a process of its own. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DemarcheError } from '../../model/errors.ts';

/** What the build is made of; the build itself and what it is stored in are left out. */
const SOURCES = ['web', 'model', 'package-lock.json'];
const SKIPPED = new Set(['dist', 'node_modules']);
const LAST_LINES = 5;

/** Time of the newest file below a path, in milliseconds; 0 where nothing is. */
function newest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path).filter((name) => !SKIPPED.has(name));
  return Math.max(0, ...inside.map((name) => newest(join(path, name))));
}

/** Whether `web/dist` below the package is missing or older than what it is made of. */
export function webIsStale(root: string): boolean {
  const built = statSync(join(root, 'web/dist/index.html'), { throwIfNoEntry: false });
  return !built || SOURCES.some((source) => newest(join(root, source)) > built.mtimeMs);
}

/**
 * Brings `web/dist` up to date. The build goes to another folder first: a failed one leaves the old build in place.
 *
 * @returns false when nothing was to do
 * @throws DemarcheError `missing-prerequisite` without a build and without Vite, `internal` when the build fails
 */
export async function buildWebIfStale(
  root: string,
  onProgress: (line: string) => void,
  signal: AbortSignal,
): Promise<boolean> {
  if (!webIsStale(root)) return false;
  const dist = join(root, 'web/dist');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  if (!existsSync(vite)) {
    if (existsSync(join(dist, 'index.html'))) return false;
    throw new DemarcheError(
      'missing-prerequisite',
      'The web pages are not built, and Vite is not installed to build them.',
      {
        hint: 'Run npm install without --omit=dev, then npm run build.',
      },
    );
  }
  onProgress('Building the web pages');
  const aside = join(root, 'node_modules/.cache/demarche', `web-${process.pid}`);
  mkdirSync(aside, { recursive: true });
  try {
    const args = ['build', '--config', 'web/vite.config.ts', '--outDir', aside, '--emptyOutDir', '--logLevel', 'warn'];
    await run(process.execPath, [vite, ...args], root, signal);
    rmSync(dist, { recursive: true, force: true });
    renameSync(aside, dist);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return true;
}

async function run(command: string, args: string[], cwd: string, signal: AbortSignal): Promise<void> {
  // NODE_ENV of the caller (a test, say) would give a development build.
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = spawn(command, args, { cwd, env, signal, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-20_000);
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code === 0) return;
  const end = output.trim().split('\n').slice(-LAST_LINES).join(' ');
  throw new DemarcheError('internal', `The web pages could not be built: ${end}`, {
    hint: 'Run npm run build to see all of it.',
  });
}
