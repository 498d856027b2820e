/** `POST /api/views`: keeps a view under a name, or behind a short address. */
import { saveView as save } from '../../cypher/queries/views/views.ts';
import { BODY_LIMITS, jsonBody } from '../http/body.ts';
import { endpoint } from '../http/route.ts';

export const saveView = endpoint('saveView', ({ body, context }) => save(context.database(), body, new Date()), {
  before: jsonBody(BODY_LIMITS.query),
});
