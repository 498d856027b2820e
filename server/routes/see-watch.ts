/** `POST /api/watches/{id}/seen`: everything so far was seen. */
import { markWatch, watchById } from '../../cypher/queries/watches/watches.ts';
import { endpoint } from '../http/route.ts';

export const seeWatch = endpoint('seeWatch', async ({ params, context }) => {
  const db = context.database();
  const watch = await watchById(db, params.id);
  const seen = new Date().toISOString();
  await markWatch(db, watch.id, { seen });
  return { ...watch, seen, fresh: 0 };
});
