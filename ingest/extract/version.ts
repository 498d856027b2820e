/** Version of the extraction: tells readings by other rules, gazetteers or code from those of today. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';

const FOLDER = new URL('./', import.meta.url);
let version: string | undefined;

/** Everything that extraction is made of: language packs, gazetteers and the engine's code, in a fixed order. */
const sources = (): string[] =>
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:ts|json|yaml)$/.test(name))
    .sort();

function checksum(): string {
  const hash = createHash('sha256');
  for (const name of sources()) hash.update(`${name}\n`).update(readFileSync(new URL(name, FOLDER)));
  return hash.digest('hex');
}

/** Checksum over all files of the extraction, so that no number must be kept by hand. Twelve hexadecimal digits, computed once. */
export function extractionVersion(): string {
  version ??= checksum().slice(0, 12);
  return version;
}

/**
 * Checksum over all files of the extraction as they are now; null when one was changed after this process began, whose
 * code may then be older than the files.
 */
export function checksumSinceStart(): string | null {
  const changed = sources().some((name) => statSync(new URL(name, FOLDER)).mtimeMs > performance.timeOrigin);
  return changed ? null : checksum();
}
