/** `GET /api/rows`: talks as rows of a table, any window of them in any order. */
import { keptUntilChange } from '../../cypher/queries/read/kept.ts';
import { countTalks } from '../../cypher/queries/read/talk-count.ts';
import { selectTalks } from '../../cypher/queries/read/talk-filter.ts';
import { rowGroups, talkRows } from '../../cypher/queries/read/talk-rows.ts';
import { talkFilters } from '../filters.ts';
import { endpoint } from '../http/route.ts';

export const rows = endpoint('rows', async ({ query, reading }) => {
  const { sort = 'date', order = 'desc', names = 'en', offset = 0, limit = 100, group } = query;
  const db = reading();
  const filters = talkFilters(query);
  const selection = await selectTalks(db, filters);
  // A table asks for many windows of one selection, each with what is the same for all.
  const whole = keptUntilChange(db, JSON.stringify(['rows', filters, group ?? null, names]), async (current) => ({
    total: await countTalks(current, selection),
    ...(group ? { groups: await rowGroups(current, selection, group, names) } : {}),
  }));
  const [{ total, ...groups }, items] = await Promise.all([
    whole,
    talkRows(db, selection, { group: group ?? 'none', sort, order, names, offset, limit }),
  ]);
  return { total, offset, items, ...groups };
});
