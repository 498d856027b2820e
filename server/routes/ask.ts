/** `POST /api/ask`: a question in Arabic, English or Russian, answered with citations. */
import { ask as answer } from '../ask/ask.ts';
import { questionModel } from '../ask/model/question-model.ts';
import { BODY_LIMITS, jsonBody } from '../http/body.ts';
import { endpoint } from '../http/route.ts';

export const ask = endpoint(
  'ask',
  ({ body, reading, signal }) => answer(reading(), body, { model: questionModel(), signal }),
  {
    before: jsonBody(BODY_LIMITS.question),
    costly: true,
  },
);
