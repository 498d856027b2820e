/** `GET /api/rows`: talks as rows of a table, any window of them in any order. */
import { countTalks } from '../../cypher/queries/read/talk-count.ts';
import { selectTalks } from '../../cypher/queries/read/talk-filter.ts';
import { rowGroups, talkRows } from '../../cypher/queries/read/talk-rows.ts';
import { talkFilters } from '../filters.ts';
import { endpoint } from '../http/route.ts';

export const rows = endpoint('rows', async ({ query, context }) => {
  const { sort = 'date', order = 'desc', names = 'en', offset = 0, limit = 100, group } = query;
  const db = context.database();
  const selection = await selectTalks(db, talkFilters(query));
  const [total, items, groups] = await Promise.all([
    countTalks(db, selection),
    talkRows(db, selection, { group: group ?? 'none', sort, order, names, offset, limit }),
    group && rowGroups(db, selection, group, names),
  ]);
  return { total, offset, items, ...(groups ? { groups } : {}) };
});
