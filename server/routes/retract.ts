/** `DELETE /api/articles/{id}`: withdraws an article; exactly its reports go. */
import { retractArticle } from '../../ingest/pipeline.ts';
import { articleId } from '../../model/ids.ts';
import { endpoint } from '../http/route.ts';

export const retract = endpoint('retract', ({ params, context }) =>
  context.jobs.serial(() => retractArticle(context.database(), articleId(params.id, ''))),
);
