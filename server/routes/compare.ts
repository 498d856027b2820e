/** `GET /api/compare`: pairs of two periods side by side. */
import { comparePeriods } from '../../cypher/queries/read/compare.ts';
import { keptUntilChange } from '../../cypher/queries/read/kept.ts';
import { talkFilters } from '../filters.ts';
import { endpoint } from '../http/route.ts';

export const compare = endpoint('compare', ({ query, reading }) => {
  const { from, to, toFrom, toTo } = query;
  const filters = talkFilters(query);
  const [a, b] = [
    { from, to },
    { from: toFrom, to: toTo },
  ];
  const key = JSON.stringify(['compare', filters, a, b]);
  return keptUntilChange(reading(), key, (db) => comparePeriods(db, filters, a, b), 'drawings');
});
