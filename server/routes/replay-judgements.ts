/** `POST /api/judgements/replay`: brings judgements of another graph into this one; answers the job that does so. */
import { replayJudgements as replay } from '../../ingest/corrections.ts';
import { BODY_LIMITS, jsonBody } from '../http/body.ts';
import { endpoint } from '../http/route.ts';
import { NOTHING_DONE } from '../jobs/queue.ts';

export const replayJudgements = endpoint(
  'replayJudgements',
  async ({ body, res, context }) => {
    const db = context.database();
    res.status(202);
    return context.jobs.add(body.judgements.length, async (progress, signal) => {
      const counts = ({ added, known }: { added: number; known: number }) => ({
        ...NOTHING_DONE,
        added,
        unchanged: known,
      });
      return counts(await replay(db, body.judgements, { onProgress: (done) => progress(counts(done)), signal }));
    });
  },
  { before: jsonBody(BODY_LIMITS.batch) },
);
