/** `POST /api/ask`: a question in Arabic, English or Russian, answered with citations. */
import { ask as answer } from '../ask/ask.ts';
import { BODY_LIMITS, jsonBody } from '../http/body.ts';
import { endpoint } from '../http/route.ts';

export const ask = endpoint('ask', ({ body, context }) => answer(context.database(), body), {
  before: jsonBody(BODY_LIMITS.question),
  costly: true,
});
