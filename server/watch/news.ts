/** Sends news after each job that stored something: one round at a time, and one more where jobs ended meanwhile. */
import type { Job } from '../../model/api/work.ts';
import type { JobQueue } from '../jobs/queue.ts';
import { type Sending, sendNews } from './webhook.ts';

/** Follows a queue until `stop`, which ends attempts under way. */
export function followJobs(jobs: JobQueue, sending: Omit<Sending, 'signal'>): { stop: () => Promise<void> } {
  const stopping = new AbortController();
  let round: Promise<void> | null = null;
  let again = false;
  const go = (): void => {
    again = round !== null;
    round ??= sendNews({ ...sending, signal: stopping.signal })
      .catch((error: unknown) => sending.logger.warn({ err: error }, 'news could not be sent'))
      .finally(() => {
        round = null;
        if (again && !stopping.signal.aborted) go();
      });
  };
  const unfollow = jobs.onEnd((job: Job) => {
    if (job.added + job.replaced + job.reread > 0) go();
  });
  return {
    stop: async () => {
      unfollow();
      stopping.abort();
      await round;
    },
  };
}
