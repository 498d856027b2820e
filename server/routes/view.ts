/** `GET /api/views/{id}`: a kept view. */
import { viewById } from '../../cypher/queries/views/views.ts';
import { endpoint } from '../http/route.ts';

export const view = endpoint('view', ({ params, context }) => viewById(context.database(), params.id));
