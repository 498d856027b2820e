/** Finds the compiled program, as long as it is that of the sources that lie here. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);
const BUILD = new URL('build/', ROOT);

/** Says what was compiled: `{ main, sources, checksum }`, the main module in `build/`, the sources from the root. */
export const MANIFEST = new URL('program.json', BUILD);

/** Checksum over the contents of files, given by their paths from the root; throws when one is missing. */
export function checksumOf(sources) {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(`${source}\n`).update(readFileSync(new URL(source, ROOT)));
  return hash.digest('hex');
}

/** Address of the compiled program; undefined when there is none or any of its sources is no longer what was compiled. */
export function compiledProgram() {
  try {
    const { main, sources, checksum } = JSON.parse(readFileSync(MANIFEST, 'utf8'));
    return checksumOf(sources) === checksum ? new URL(main, BUILD).href : undefined;
  } catch {
    return undefined;
  }
}
