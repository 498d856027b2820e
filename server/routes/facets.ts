/** `GET /api/facets`: for each filter its values, with the talks that they would leave after the other filters. */
import { facetsOf } from '../../cypher/queries/read/facets.ts';
import { keptUntilChange } from '../../cypher/queries/read/kept.ts';
import { blocsOfMembers, talkFilters } from '../filters.ts';
import { endpoint } from '../http/route.ts';

export const facets = endpoint('facets', ({ query, reading }) => {
  const filters = talkFilters(query);
  const key = JSON.stringify(['facets', filters]);
  return keptUntilChange(reading(), key, (db) => facetsOf(db, filters, blocsOfMembers()));
});
