/** `POST /api/reextractions/rollback`: puts back what a re-extraction replaced; answers the job that does so. */
import { BODY_LIMITS, jsonBody } from '../http/body.ts';
import { endpoint } from '../http/route.ts';
import { rollBackWork } from '../jobs/reextraction.ts';

export const rollBack = endpoint(
  'rollBack',
  async ({ body: { file }, res, context }) => {
    const work = rollBackWork(context.database(), context.home, file);
    res.status(202);
    return context.jobs.add(null, work);
  },
  { before: jsonBody(BODY_LIMITS.question) },
);
