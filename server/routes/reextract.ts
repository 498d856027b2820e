/** `POST /api/reextractions`: reads stored articles again by today's rules; answers the job that does so. */
import { newKeptName } from '../../ingest/reextract/kept.ts';
import { articleId } from '../../model/ids.ts';
import { BODY_LIMITS, jsonBody } from '../http/body.ts';
import { endpoint } from '../http/route.ts';
import { reextractionWork } from '../jobs/reextraction.ts';

export const reextract = endpoint(
  'reextract',
  async ({ body: { articles, dryRun = false }, res, context }) => {
    const ids = articles?.map((id) => articleId(id, ''));
    const work = reextractionWork(context.database(), context.home, ids, dryRun ? null : newKeptName());
    res.status(202);
    return context.jobs.add(null, work);
  },
  { before: jsonBody(BODY_LIMITS.article) },
);
