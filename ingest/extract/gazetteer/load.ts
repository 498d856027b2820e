/** Reads the gazetteers from beside this module, once, when first asked for. */
import { readFileSync } from 'node:fs';
import { DemarcheError } from '../../../model/errors.ts';
import type { Gazetteer, GazetteerName } from './schema.ts';

export type { Gazetteer } from './schema.ts';

const FILES = ['countries', 'venues', 'seats', 'organisations', 'media', 'officials', 'topics', 'series'] as const;

let loaded: Gazetteer | undefined;

function entries<K extends GazetteerName>(name: K): Gazetteer[K] {
  try {
    return JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8')).entries;
  } catch (cause) {
    throw new DemarcheError('internal', `The gazetteer ${name}.json cannot be read.`, {
      hint: 'Restore the file from the project.',
      cause,
    });
  }
}

/**
 * All gazetteers; the same object at every call. The files are trusted here, so that start-up stays fast:
 * their schemas are checked by a test and by `checkGazetteer`.
 *
 * @throws DemarcheError `internal` when a file is missing or no JSON.
 */
export function loadGazetteer(): Gazetteer {
  loaded ??= Object.fromEntries(FILES.map((name) => [name, entries(name)])) as unknown as Gazetteer;
  return loaded;
}
