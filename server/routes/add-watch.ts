/** `POST /api/watches`: watches filters or a question from now on. */
import { addWatch as add } from '../../cypher/queries/watches/watches.ts';
import { BODY_LIMITS, jsonBody } from '../http/body.ts';
import { endpoint } from '../http/route.ts';
import { secretOf } from '../watch/secret.ts';

export const addWatch = endpoint(
  'addWatch',
  async ({ body, context }) => {
    const watch = await add(context.database(), body, new Date());
    return { ...watch, fresh: 0, secret: watch.webhook === null ? null : secretOf(context.home, watch.id) };
  },
  { before: jsonBody(BODY_LIMITS.query) },
);
