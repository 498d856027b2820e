/** Fetches Neo4j's jars once per home with Maven. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { DemarcheError } from '../../model/errors.ts';
import type { HomePaths } from './home.ts';
import { requireMaven } from './java.ts';
import { NEO4J, POM } from './neo4j-version.ts';

/** True when all jars are there. They are put in place by one rename, so a folder that exists is whole unless somebody took from it. */
export function hasJars(paths: HomePaths): boolean {
  return existsSync(paths.lib) && readdirSync(paths.lib).filter((name) => name.endsWith('.jar')).length >= NEO4J.jars;
}

/**
 * Makes sure that the jars are there (about 123 MB). Maven's own cache keeps what was fetched, so a run that was cut off
 * goes on where it stopped.
 *
 * @throws DemarcheError `missing-prerequisite` without Maven, or when Maven fails
 */
export async function ensureJars(
  paths: HomePaths,
  env: NodeJS.ProcessEnv,
  onProgress: (line: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  if (hasJars(paths)) return;
  const maven = await requireMaven(env);
  const folder = dirname(paths.lib);
  const fresh = join(folder, `lib-${process.pid}-${Date.now()}`);
  mkdirSync(folder, { recursive: true });
  onProgress(`Fetching Neo4j ${NEO4J.version} (about 123 MB, once)`);
  try {
    await copyDependencies(maven, fresh, env, onProgress, signal);
    putInPlace(fresh, paths);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  onProgress(`Fetched Neo4j ${NEO4J.version}`);
}

function putInPlace(fresh: string, paths: HomePaths): void {
  if (hasJars(paths)) return;
  rmSync(paths.lib, { recursive: true, force: true });
  try {
    renameSync(fresh, paths.lib);
  } catch (error) {
    // Another process fetching at the same time may have been first.
    if (!hasJars(paths)) throw error;
  }
  if (!hasJars(paths)) {
    throw new DemarcheError('missing-prerequisite', 'Maven fetched only a part of Neo4j.', { hint: 'Start again.' });
  }
}

function copyDependencies(
  maven: string,
  into: string,
  env: NodeJS.ProcessEnv,
  onProgress: (line: string) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  const args = ['-B', '-f', fileURLToPath(POM), 'dependency:copy-dependencies', `-DoutputDirectory=${into}`];
  const child = spawn(maven, args, { env, stdio: ['ignore', 'pipe', 'pipe'], ...(signal ? { signal } : {}) });
  const tail: string[] = [];
  let fetched = 0;
  const read = (line: string): void => {
    if (/Downloaded from .*\.jar/.test(line)) {
      fetched += 1;
      if (fetched % 50 === 0) onProgress(`Fetching Neo4j ${NEO4J.version}: ${fetched} jars so far`);
    }
    if (line.includes('ERROR')) tail.push(line.replace(/^\[ERROR\]\s*/, ''));
  };
  createInterface({ input: child.stdout }).on('line', read);
  createInterface({ input: child.stderr }).on('line', read);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) return done();
      fail(
        new DemarcheError('missing-prerequisite', `Maven could not fetch Neo4j: ${tail[0] ?? `exit code ${code}`}`, {
          hint: 'Check the network, or set NEO4J_URI to a Neo4j that runs; what was fetched so far is kept.',
        }),
      );
    });
  });
}
