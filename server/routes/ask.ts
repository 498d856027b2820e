/** `POST /api/ask`: a question in Arabic, English or Russian, answered with citations. */
import { BODY_LIMITS, jsonBody } from '../http/body.ts';
import { endpoint } from '../http/route.ts';

export const ask = endpoint(
  'ask',
  async ({ body, context }) => (await import('../ask/ask.ts')).ask(context.database(), body),
  {
    before: jsonBody(BODY_LIMITS.question),
    costly: true,
  },
);
