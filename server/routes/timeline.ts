/** `GET /api/timeline`: talks over time, by day, week, month or year. */
import { selectTalks } from '../../cypher/queries/read/talk-filter.ts';
import { timelineOf } from '../../cypher/queries/read/timeline.ts';
import { talkFilters } from '../filters.ts';
import { endpoint } from '../http/route.ts';
import { todayHere } from '../today.ts';

export const timeline = endpoint('timeline', async ({ query, context }) => {
  const { unit = 'month', today = todayHere() } = query;
  const db = context.database();
  return timelineOf(db, await selectTalks(db, talkFilters(query)), unit, today);
});
