/** What opening a node would bring, counted before anything is drawn. */
import { z } from 'zod';
import type { ExpansionAnswer } from '../../../model/api/explore.ts';
import { EntityType } from '../../../model/vocabulary.ts';
import type { Database } from '../../database.ts';
import { defineQuery } from '../../query.ts';
import { MOST_TALKS, mostOf } from './edges.ts';
import { neighbourFacts } from './neighbours.ts';
import { talkQuery } from './talk-filter.ts';

const ofTalks = talkQuery({
  file: 'read/neighbours-of-talks',
  params: { most: z.int() },
  row: z.object({ id: z.string(), type: EntityType, talks: z.int() }),
});
const ofStatements = defineQuery({
  file: 'read/neighbours-of-statements',
  params: z.object({ statements: z.array(z.string()) }),
  row: z.object({ id: z.string(), type: EntityType }),
});

/**
 * Talks and statements of an entity and everybody beside it in them, as {@link neighbourhood} draws them.
 *
 * @param id also a former one
 * @throws DemarcheError `not-found`
 */
export async function expansionOf(
  db: Database,
  id: string,
  filters: Parameters<typeof neighbourFacts>[2],
): Promise<ExpansionAnswer> {
  const { entity, selection, related } = await neighbourFacts(db, id, filters);
  const [beside, saying] = await Promise.all([
    selection.talks ? ofTalks(db, selection.talks, { most: MOST_TALKS }, mostOf(selection)) : [],
    db.read(ofStatements, { statements: selection.statements }),
  ]);
  const types = new Map([...related, ...saying, ...beside].map((row) => [row.id, row.type]));
  types.delete(entity.id);
  const byType = { country: 0, official: 0, organization: 0, media: 0, venue: 0, topic: 0 };
  for (const type of types.values()) byType[type] += 1;
  return {
    talks: beside.find((row) => row.id === entity.id)?.talks ?? 0,
    statements: selection.statements.length,
    neighbours: types.size,
    byType,
  };
}
