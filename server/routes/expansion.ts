/** `GET /api/entities/{id}/expansion`: what opening an entity would bring, before it is done. */
import { expansionOf } from '../../cypher/queries/read/expansion.ts';
import { talkFilters } from '../filters.ts';
import { endpoint } from '../http/route.ts';

export const expansion = endpoint('expansion', ({ params, query, reading }) =>
  expansionOf(reading(), params.id, talkFilters(query)),
);
