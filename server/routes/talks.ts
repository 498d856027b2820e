/** `GET /api/talks`: talks, newest first, with participants, venue and all reports. */

import { talkPage } from '../../cypher/queries/read/talk-list.ts';
import { talksById } from '../../cypher/queries/read/talks.ts';
import { talkFilters } from '../filters.ts';
import { endpoint } from '../http/route.ts';

export const talks = endpoint('talks', async ({ query, context }) => {
  const db = context.database();
  const { ids, nextCursor } = await talkPage(db, talkFilters(query), query.limit ?? 50, query.cursor);
  return { items: await talksById(db, ids), nextCursor };
});
