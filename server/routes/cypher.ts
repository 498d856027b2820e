/** `POST /api/cypher`: a read-only query behind the guard. */
import { BODY_LIMITS, jsonBody } from '../http/body.ts';
import { endpoint } from '../http/route.ts';

export const cypher = endpoint('cypher', ({ body, context, signal }) => context.database().analyst(body, signal), {
  before: jsonBody(BODY_LIMITS.query),
  costly: true,
});
