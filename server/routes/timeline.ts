/** `GET /api/timeline`: talks over time, by day, week, month or year. */
import { keptUntilChange } from '../../cypher/queries/read/kept.ts';
import { selectTalks } from '../../cypher/queries/read/talk-filter.ts';
import { timelineOf } from '../../cypher/queries/read/timeline.ts';
import { talkFilters } from '../filters.ts';
import { endpoint } from '../http/route.ts';
import { todayHere } from '../today.ts';

export const timeline = endpoint('timeline', ({ query, reading }) => {
  const { unit = 'month', today = todayHere() } = query;
  const filters = talkFilters(query);
  const key = JSON.stringify(['timeline', filters, unit, today]);
  return keptUntilChange(reading(), key, async (db) => timelineOf(db, await selectTalks(db, filters), unit, today));
});
