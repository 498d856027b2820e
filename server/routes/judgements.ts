/** `GET /api/judgements`: what people said, the latest first. */
import { listJudgements } from '../../ingest/corrections.ts';
import type { Judgement } from '../../model/judgement.ts';
import { endpoint } from '../http/route.ts';

const STATES = {
  'in-force': (j: Judgement) => j.undone === null,
  undone: (j: Judgement) => j.undone !== null,
  lost: (j: Judgement) => j.lost && j.undone === null,
};

export const judgements = endpoint('judgements', async ({ query, context }) => {
  const all = await listJudgements(context.database());
  return { items: query.state ? all.filter(STATES[query.state]) : all };
});
