/** `GET /api/facets`: for each filter its values, with the talks that they would leave after the other filters. */
import { facetsOf } from '../../cypher/queries/read/facets.ts';
import { blocsOfMembers, talkFilters } from '../filters.ts';
import { endpoint } from '../http/route.ts';

export const facets = endpoint('facets', ({ query, context }) =>
  facetsOf(context.database(), talkFilters(query), blocsOfMembers()),
);
