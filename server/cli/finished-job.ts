/** Waits for a job of the running application. */
import { setTimeout as sleep } from 'node:timers/promises';
import { ROUTES } from '../../model/api/routes.ts';
import type { Job } from '../../model/api/work.ts';
import { DemarcheError } from '../../model/errors.ts';
import type { Client } from './client.ts';

/** Time between two looks, in milliseconds. */
const POLL = 200;

/**
 * The job once it is done.
 *
 * @param what names the work in the message when it failed or was stopped, such as `The ingest`
 * @param onProgress called at each look
 */
export async function finishedJob(app: Client, job: Job, what: string, onProgress?: (now: Job) => void): Promise<Job> {
  let now = job;
  while (now.state === 'queued' || now.state === 'running') {
    await sleep(POLL);
    now = await app('GET', `/api/jobs/${encodeURIComponent(job.id)}`, ROUTES.job.answer);
    onProgress?.(now);
  }
  if (now.state === 'done') return now;
  const why = now.rejected.at(-1)?.problem.detail;
  throw new DemarcheError(
    'internal',
    `${what} ${now.state === 'failed' ? 'failed' : 'was stopped'}${why ? `: ${why}` : '.'}`,
    { hint: 'Run the command again: what was done already is left as it is.' },
  );
}
