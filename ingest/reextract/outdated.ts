/** Finds the stored articles that another version of our rules has read. */
import type { Database } from '../../cypher/database.ts';
import { readersOfArticles, storedArticles } from '../../cypher/queries/write/articles.ts';
import { DemarcheError } from '../../model/errors.ts';
import { OWN_EXTRACTOR, ownReader } from '../load/prepared.ts';

/** Articles looked at in one query. */
const PAGE = 5_000;

/** How articles stand to today's rules. */
export type Standing = 'outdated' | 'current' | 'by-model' | 'given';

/** What a reader means: `by-model` also where a language model read beside the rules; `given` facts came with their article. */
export function standingOf(reader: string): Standing {
  if (reader === ownReader(null)) return 'current';
  const [extractor, , mode] = reader.split(' ');
  if (extractor !== OWN_EXTRACTOR) return 'given';
  return mode === undefined ? 'outdated' : 'by-model';
}

/**
 * Every stored article, or those asked for, with its standing.
 *
 * @throws DemarcheError `not-found` for an id that is not stored
 */
export async function* standings(
  db: Database,
  ids: readonly string[] | null,
): AsyncGenerator<{ id: string; standing: Standing }> {
  if (ids) {
    const stored = new Map((await db.read(storedArticles, { ids: [...ids] })).map((row) => [row.id, row.reader]));
    const missing = ids.find((id) => !stored.has(id));
    if (missing !== undefined) throw new DemarcheError('not-found', `There is no article ${missing}.`);
    for (const [id, reader] of stored) yield { id, standing: standingOf(reader) };
    return;
  }
  for (let after = ''; ; ) {
    const page = await db.read(readersOfArticles, { after, limit: PAGE });
    for (const { id, reader } of page) yield { id, standing: standingOf(reader) };
    if (page.length < PAGE) return;
    after = page.at(-1)?.id ?? '';
  }
}
