/** `POST /api/judgements`: a person's word on facts, stored with what follows from it. */
import { nameOf } from '../../ingest/correct/identity.ts';
import { sayJudgement } from '../../ingest/corrections.ts';
import { BODY_LIMITS, jsonBody } from '../http/body.ts';
import { endpoint } from '../http/route.ts';

export const judge = endpoint(
  'judge',
  ({ body, context }) => context.jobs.serial(() => sayJudgement(context.database(), { ...body, by: nameOf(body.by) })),
  { before: jsonBody(BODY_LIMITS.question) },
);
