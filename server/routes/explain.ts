/** `GET /api/explain/{id}`: how an entity, a talk or a statement came to be. */
import { endpoint } from '../http/route.ts';
import { explain as explainThing } from '../review/explain.ts';

export const explain = endpoint('explain', ({ params, context }) => explainThing(context.database(), params.id));
