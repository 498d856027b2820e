/** `GET /api/compare`: pairs of two periods side by side. */
import { comparePeriods } from '../../cypher/queries/read/compare.ts';
import { talkFilters } from '../filters.ts';
import { endpoint } from '../http/route.ts';

export const compare = endpoint('compare', ({ query, context }) => {
  const { from, to, toFrom, toTo } = query;
  return comparePeriods(context.database(), talkFilters(query), { from, to }, { from: toFrom, to: toTo });
});
