/** `GET /api/path`: the shortest chains of held talks between two entities, each step with its sentence. */
import { pathsBetween } from '../../cypher/queries/read/path.ts';
import { endpoint } from '../http/route.ts';

export const path = endpoint('path', ({ query, reading }) => {
  const { from, to, through = [], without = [], first = null, last = null, limit = 3 } = query;
  return pathsBetween(reading(), { from, to, through, without, first, last, limit });
});
