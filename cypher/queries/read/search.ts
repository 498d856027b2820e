/** Search for entities by any spelling. */
import { z } from 'zod';
import type { SearchHit } from '../../../model/api/facts.ts';
import type { EntityType } from '../../../model/vocabulary.ts';
import type { Database } from '../../database.ts';
import { defineQuery } from '../../query.ts';
import { deniedTalks } from './denied-talks.ts';
import { EntityRow, entityRef } from './rows.ts';

/** Names looked at a way of matching; enough for the best 50 entities even where many share a beginning. */
const CANDIDATES = 300;

const query = defineQuery({
  file: 'read/search',
  params: z.object({
    key: z.string(),
    fuzzy: z.string(),
    types: z.array(z.string()).nullable(),
    candidates: z.int(),
    limit: z.int(),
  }),
  row: z.object({ entity: EntityRow, matched: z.string(), score: z.number(), talks: z.int() }),
});

/**
 * A name key as a Lucene query that forgives one wrong letter in words of four letters, two from seven on. Every word
 * is required; all that Lucene reads as syntax is escaped, so that a name is only ever a name.
 */
export function fuzzyQuery(key: string): string {
  const words = key.split(/\s+/).filter((w) => w !== '');
  return words
    .map((word) => {
      const letters = [...word].length;
      const term = word.toLowerCase().replace(/[+\-!(){}[\]^"~*?:\\/&|<>=]/g, '\\$&');
      return `+${term}${letters >= 7 ? '~2' : letters >= 4 ? '~1' : ''}`;
    })
    .join(' ');
}

/**
 * Entities whose name matches, best first: the same key, then a key that begins so, then keys alike; equals by talks.
 *
 * @param wanted `key` is the name key of what was typed; an empty one finds nothing
 */
export async function searchEntities(
  db: Database,
  wanted: { key: string; types: EntityType[] | undefined; limit: number },
): Promise<SearchHit[]> {
  const key = wanted.key.trim();
  if (key === '') return [];
  const [rows, denied] = await Promise.all([
    db.read(query, {
      key,
      fuzzy: fuzzyQuery(key),
      types: wanted.types ?? null,
      candidates: CANDIDATES,
      limit: wanted.limit,
    }),
    deniedTalks(db),
  ]);
  return rows.map(({ entity, matched, score, talks }) => ({
    ...entityRef(entity),
    matched,
    score,
    talks: talks - (denied.get(entity.id) ?? 0),
  }));
}
