/** `GET /api/watches`: what is watched, with the number of new facts. */
import { listWatches } from '../../cypher/queries/watches/watches.ts';
import { endpoint } from '../http/route.ts';
import { freshFor } from '../watch/fresh.ts';

export const watches = endpoint('watches', async ({ context }) => {
  const db = context.database();
  const all = await listWatches(db);
  const items = await Promise.all(
    all.map(async (watch) => ({ ...watch, fresh: (await freshFor(db, watch, watch.seen)).length })),
  );
  return { items };
});
