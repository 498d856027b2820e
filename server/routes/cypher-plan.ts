/** `POST /api/cypher/plan`: how a query would be run, or where its fault is. */
import { BODY_LIMITS, jsonBody } from '../http/body.ts';
import { endpoint } from '../http/route.ts';

export const cypherPlan = endpoint(
  'cypherPlan',
  ({ body, context, signal }) => context.database().analystPlan(body, signal),
  { before: jsonBody(BODY_LIMITS.query), costly: true },
);
