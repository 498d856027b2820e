/** `GET /api/rows`: talks as rows of a table, any window of them in any order. */
import { countTalks } from '../../cypher/queries/read/talk-count.ts';
import { selectTalks } from '../../cypher/queries/read/talk-filter.ts';
import { talkRows } from '../../cypher/queries/read/talk-rows.ts';
import { talkFilters } from '../filters.ts';
import { endpoint } from '../http/route.ts';

export const rows = endpoint('rows', async ({ query, context }) => {
  const { sort = 'date', order = 'desc', names = 'en', offset = 0, limit = 100 } = query;
  const db = context.database();
  const selection = await selectTalks(db, talkFilters(query));
  const [total, items] = await Promise.all([
    countTalks(db, selection),
    talkRows(db, selection, { sort, order, names, offset, limit }),
  ]);
  return { total, offset, items };
});
