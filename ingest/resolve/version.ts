/** Version of resolution: tells talks and people made by other rules or gazetteers from those of today. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const FOLDERS = ['./', '../extract/gazetteer/'];
let version: string | undefined;

/** Checksum over the files of resolution and the gazetteers, so that no number must be kept by hand. Computed once. */
export function resolutionVersion(): string {
  if (version !== undefined) return version;
  const hash = createHash('sha256');
  for (const folder of FOLDERS) {
    const url = new URL(folder, import.meta.url);
    for (const name of readdirSync(url).sort())
      if (/\.(?:ts|json)$/.test(name)) hash.update(`${name}\n`).update(readFileSync(new URL(name, url)));
  }
  version = hash.digest('hex').slice(0, 12);
  return version;
}
