/** `GET /api/entities/{id}`: one entity with spellings, offices and counts. */
import { entityById } from '../../cypher/queries/read/entity.ts';
import { endpoint } from '../http/route.ts';

export const entity = endpoint('entity', ({ params, context }) => entityById(context.database(), params.id));
