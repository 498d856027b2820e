/** `GET /api/search`: entities by any spelling in any script. */
import { searchEntities } from '../../cypher/queries/read/search.ts';
import { nameKey } from '../../ingest/resolve/name-key.ts';
import { endpoint } from '../http/route.ts';

export const search = endpoint('search', async ({ query, context }) => {
  const items = await searchEntities(context.database(), {
    key: nameKey(query.q),
    types: query.types,
    limit: query.limit ?? 20,
  });
  return { items, nextCursor: null };
});
