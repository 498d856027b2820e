/** `POST /api/judgements/{id}/undo`: takes a judgement back. */
import { nameOf } from '../../ingest/correct/identity.ts';
import { undoJudgement as takeBack } from '../../ingest/corrections.ts';
import { BODY_LIMITS, jsonBody } from '../http/body.ts';
import { endpoint } from '../http/route.ts';

export const undoJudgement = endpoint(
  'undoJudgement',
  ({ params, body, context }) => context.jobs.serial(() => takeBack(context.database(), params.id, nameOf(body.by))),
  { before: jsonBody(BODY_LIMITS.question) },
);
