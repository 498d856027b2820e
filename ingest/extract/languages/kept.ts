/** Keeps what is slow to work out in files of a git-ignored folder, for as long as what it was made of stays the same. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';

const DIGEST_BYTES = 32;

const digestOf = (key: string, payload: Uint8Array): Buffer =>
  createHash('sha256').update(key).update(payload).digest();

/** The value of a file that was written whole and under this key; undefined for any other. */
function readKept(file: URL, key: string): unknown {
  try {
    const bytes = readFileSync(file);
    const payload = bytes.subarray(DIGEST_BYTES);
    return digestOf(key, payload).equals(bytes.subarray(0, DIGEST_BYTES)) ? deserialize(payload) : undefined;
  } catch {
    // There is none yet, it may not be read, or another version of V8 wrote it.
    return undefined;
  }
}

/** Writes beside the file and renames, so that nobody reads half of it. */
function writeKept(file: URL, key: string, value: unknown): void {
  const part = new URL(`${file.href}.${process.pid}`);
  const payload = serialize(value);
  try {
    mkdirSync(new URL('./', file), { recursive: true });
    try {
      writeFileSync(part, Buffer.concat([digestOf(key, payload), payload]));
      renameSync(part, file);
    } finally {
      rmSync(part, { force: true });
    }
  } catch {
    // A folder that cannot be written to costs time at the next start, nothing else.
  }
}

/**
 * The value kept in `file`, or that of `make`, which is kept then.
 *
 * @param keyNow checksum of all that `make` is and reads, null when that is in change; asked again after `make`, so
 *   that nothing is kept of files changed meanwhile
 * @param make gives only what `v8.serialize` can write
 */
export function kept<T>(file: URL, keyNow: () => string | null, make: () => T): T {
  const key = keyNow();
  if (key === null) return make();
  const found = readKept(file, key);
  if (found !== undefined) return found as T;
  const value = make();
  if (keyNow() === key) writeKept(file, key, value);
  return value;
}
