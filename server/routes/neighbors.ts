/** `GET /api/entities/{id}/neighbors`: the neighbourhood of an entity, strongest first. */
import { neighbourhood } from '../../cypher/queries/read/neighbours.ts';
import { talkFilters } from '../filters.ts';
import { endpoint } from '../http/route.ts';

export const neighbors = endpoint('neighbors', ({ params, query, reading }) => {
  const { types, limit = 100, offset } = query;
  return neighbourhood(reading(), params.id, { ...talkFilters(query), types }, limit, offset);
});
