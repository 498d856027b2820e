/** Version of the extraction: tells readings by other rules, gazetteers or code from those of today. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('./', import.meta.url);
let version: string | undefined;

/**
 * Checksum over everything that extraction is made of: language packs, gazetteers and the engine's code, so that no
 * number must be kept by hand. Twelve hexadecimal digits, computed once.
 */
export function extractionVersion(): string {
  if (version === undefined) {
    const hash = createHash('sha256');
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.(?:ts|json|yaml)$/.test(name))
      .sort();
    for (const name of files) hash.update(`${name}\n`).update(readFileSync(new URL(name, FOLDER)));
    version = hash.digest('hex').slice(0, 12);
  }
  return version;
}
