/** `GET /api/entities/{id}`: one entity with spellings, offices and counts. */
import { entityById } from '../../cypher/queries/read/entity.ts';
import { inLanguages } from '../../ingest/resolve/titles.ts';
import { endpoint } from '../http/route.ts';

export const entity = endpoint('entity', async ({ params, context }) => {
  const found = await entityById(context.database(), params.id);
  return { ...found, offices: found.offices.map(inLanguages) };
});
