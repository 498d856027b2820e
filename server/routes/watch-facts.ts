/** `GET /api/watches/{id}/facts`: what came since the watch was looked at. */
import { watchById } from '../../cypher/queries/watches/watches.ts';
import { endpoint } from '../http/route.ts';
import { freshFacts, freshFor } from '../watch/fresh.ts';

export const watchFacts = endpoint('watchFacts', async ({ params, query, context }) => {
  const db = context.database();
  const watch = await watchById(db, params.id);
  return { items: await freshFacts(db, await freshFor(db, watch, query.since ?? watch.seen)) };
});
