/** `GET /api/watches/{id}/feed`: the facts of a watch since it was set up, as an Atom feed. */
import { watchById } from '../../cypher/queries/watches/watches.ts';
import { endpoint, SENT } from '../http/route.ts';
import { atomFeed } from '../watch/feed.ts';
import { freshFacts, freshFor } from '../watch/fresh.ts';

export const watchFeed = endpoint('watchFeed', async ({ params, req, res, context }) => {
  const db = context.database();
  const watch = await watchById(db, params.id);
  const facts = await freshFacts(db, await freshFor(db, watch, watch.at));
  res.type('application/atom+xml').send(atomFeed(watch, facts, `${req.protocol}://${req.headers.host}`));
  return SENT;
});
