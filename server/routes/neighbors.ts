/** `GET /api/entities/{id}/neighbors`: the neighbourhood of an entity, strongest first. */
import { neighbourhood } from '../../cypher/queries/read/neighbours.ts';
import { endpoint } from '../http/route.ts';

export const neighbors = endpoint('neighbors', ({ params, query, context }) =>
  neighbourhood(context.database(), params.id, query, query.limit ?? 100),
);
