/** Who uses a home's server right now: one file a process and connection, so that the last to leave can stop it. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { HomePaths } from './home.ts';
import { removeFile, writeJsonFile } from './json-file.ts';
import { ourselves, ownerOf } from './lock.ts';

/** Notes that this process uses the server; the answer takes the note away. */
export function enter(paths: HomePaths): () => void {
  mkdirSync(paths.users, { recursive: true });
  const note = join(paths.users, `${process.pid}-${randomUUID()}.json`);
  writeJsonFile(note, ourselves());
  return () => removeFile(note);
}

/** True while a living process uses the server; notes of dead ones are cleared away. */
export function inUse(paths: HomePaths): boolean {
  let used = false;
  mkdirSync(paths.users, { recursive: true });
  for (const name of readdirSync(paths.users)) {
    if (!name.endsWith('.json')) continue;
    const note = join(paths.users, name);
    if (ownerOf(note)) used = true;
    else removeFile(note);
  }
  return used;
}
