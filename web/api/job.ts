/** Follows an ingest job by the events the server sends until it ends. */
import { useEffect, useState } from 'react';
import type { Job } from '../../model/api/work.ts';
import { addressOf, call } from './client.ts';

/** A job as last heard of, or why nothing more can be heard. */
export interface FollowedJob {
  job: Job | null;
  error: Error | null;
}

/** True until a job has ended in one way or another. */
export const isUnderWay = (job: Job): boolean => job.state === 'queued' || job.state === 'running';

/** The job of an id, renewed with every event; a stream that breaks for good is replaced by one plain question. */
export function useJob(id: string | null): FollowedJob {
  const [followed, setFollowed] = useState<FollowedJob>({ job: null, error: null });
  useEffect(() => {
    if (!id) return;
    setFollowed({ job: null, error: null });
    const source = new EventSource(addressOf('job', { params: { id } }));
    let left = false;
    source.addEventListener('job', (event) => {
      const job: Job = JSON.parse(event.data);
      setFollowed({ job, error: null });
      if (!isUnderWay(job)) source.close();
    });
    source.addEventListener('error', () => {
      // While it is connecting again by itself there is nothing to say.
      if (source.readyState !== EventSource.CLOSED) return;
      call('job', { params: { id } }).then(
        (job) => !left && setFollowed({ job, error: null }),
        (error: Error) => !left && setFollowed((f) => ({ ...f, error })),
      );
    });
    return () => {
      left = true;
      source.close();
    };
  }, [id]);
  return followed;
}
