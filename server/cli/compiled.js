/** Finds the compiled program, as long as it is that of the sources that lie here. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);
const BUILD = new URL('build/', ROOT);

/**
 * Says what was compiled: `{ main, began, sources, checksum }`, the main module in `build/`, when compiling began, the
 * sources from the root, and their checksum.
 */
export const MANIFEST = new URL('program.json', BUILD);

/** Checksum over the contents of files, given by their paths from the root; throws when one is missing. */
export function checksumOf(sources) {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(`${source}\n`).update(readFileSync(new URL(source, ROOT)));
  return hash.digest('hex');
}

/** Whether a file was written, renamed or copied here after `time`; no program can set that back. Throws when it is missing. */
export const isNewer = (source, time) => statSync(new URL(source, ROOT)).ctimeMs >= time;

/** Address of the compiled program; undefined when there is none or any of its sources is no longer what was compiled. */
export function compiledProgram() {
  try {
    const { main, began, sources, checksum } = JSON.parse(readFileSync(MANIFEST, 'utf8'));
    if (typeof began !== 'number') return undefined;
    // Their contents are read only where their times say nothing, as in a copy of the folder.
    const same = !sources.some((source) => isNewer(source, began)) || checksumOf(sources) === checksum;
    return same ? new URL(main, BUILD).href : undefined;
  } catch {
    return undefined;
  }
}
