/** Jobs of one process: one writer, first come first served, progress for whoever listens. */
import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type { IngestResult } from '../../ingest/pipeline.ts';
import type { Job, Reextraction } from '../../model/api/work.ts';
import { DemarcheError } from '../../model/errors.ts';
import { asDemarcheError, problemOf } from '../http/problem.ts';

/** What a job did: counts of articles or judgements, what was refused, and what reading again changed. */
export type JobResult = IngestResult & { reextraction?: Reextraction };

/** A job that has not done anything yet. */
export const NOTHING_DONE: JobResult = {
  added: 0,
  unchanged: 0,
  replaced: 0,
  reread: 0,
  rejected: [],
  articleIds: [],
};

/** Work of a job: reports how far it is, stops between batches when the signal aborts. */
export type Work = (progress: (done: JobResult) => void, signal: AbortSignal) => Promise<JobResult>;

/** Finished jobs kept for whoever asks later, jobs that may wait, and ids or refusals that one job lists. */
const KEPT = 200;
const WAITING = 100;
const LISTED = 1_000;
/** Event of a job that has ended; ids of jobs begin with `job:`. */
const ENDED = 'ended';

/** A queue of jobs; `serial` also serves other writes, so that two never run at once. */
export class JobQueue {
  private readonly jobs = new Map<string, Job>();
  private readonly events = new EventEmitter().setMaxListeners(0);
  private readonly stopping = new AbortController();
  private tail: Promise<unknown> = Promise.resolve();

  /** Jobs queued or running. */
  get open(): number {
    return [...this.jobs.values()].filter(isOpen).length;
  }

  /**
   * Adds a job at the end of the queue.
   *
   * @param total how many items it has, null when unknown
   * @throws DemarcheError `too-many` when too many jobs wait already
   */
  add(total: number | null, work: Work): Job {
    if (this.open >= WAITING) {
      throw new DemarcheError('too-many', `${WAITING} jobs are waiting already.`, {
        hint: 'Wait until some of them are done; send more articles in one request.',
      });
    }
    const job: Job = {
      id: `job:${randomUUID()}`,
      state: 'queued',
      total,
      done: 0,
      added: 0,
      unchanged: 0,
      replaced: 0,
      reread: 0,
      rejected: [],
      articleIds: [],
      startedAt: null,
      endedAt: null,
    };
    this.jobs.set(job.id, job);
    void this.serial(() => this.run(job.id, work));
    return job;
  }

  /** A job as it stands; `not-found` for one that never was or was long ago. */
  get(id: string): Job {
    const job = this.jobs.get(id);
    if (!job) {
      throw new DemarcheError('not-found', 'There is no such job.', {
        hint: `The last ${KEPT} jobs are kept until the server stops.`,
      });
    }
    return job;
  }

  /** Calls `listener` whenever a job changes; returns what ends that. */
  watch(id: string, listener: (job: Job) => void): () => void {
    this.events.on(id, listener);
    return () => this.events.off(id, listener);
  }

  /** Calls `listener` with every job that has ended; returns what ends that. */
  onEnd(listener: (job: Job) => void): () => void {
    this.events.on(ENDED, listener);
    return () => this.events.off(ENDED, listener);
  }

  /** Runs something after every write before it and before every write after it. */
  serial<T>(work: () => Promise<T>): Promise<T> {
    const result = this.tail.then(work);
    this.tail = result.catch(() => undefined);
    return result;
  }

  /** Stops the running job between two batches, cancels those that wait, and resolves when nothing writes any more. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.tail;
  }

  private async run(id: string, work: Work): Promise<void> {
    if (this.stopping.signal.aborted) {
      this.change(id, { state: 'cancelled', endedAt: new Date().toISOString() });
      return;
    }
    this.change(id, { state: 'running', startedAt: new Date().toISOString() });
    try {
      const result = await work((done) => this.change(id, countsOf(done)), this.stopping.signal);
      const state = this.stopping.signal.aborted ? 'cancelled' : 'done';
      this.change(id, { ...countsOf(result), state, endedAt: new Date().toISOString() });
    } catch (thrown) {
      const problem = problemOf(asDemarcheError(thrown));
      const rejected = [...this.get(id).rejected, { item: 'the whole job', problem }];
      this.change(id, { state: 'failed', rejected, endedAt: new Date().toISOString() });
    }
    this.forgetOldest();
  }

  private change(id: string, change: Partial<Job>): void {
    const job = { ...this.get(id), ...change };
    this.jobs.set(id, job);
    this.events.emit(id, job);
    if (!isOpen(job)) this.events.emit(ENDED, job);
  }

  private forgetOldest(): void {
    const closed = [...this.jobs.values()].filter((job) => !isOpen(job));
    for (const job of closed.slice(0, Math.max(0, closed.length - KEPT))) this.jobs.delete(job.id);
  }
}

/** Whether a job can still change. */
export const isOpen = (job: Job): boolean => job.state === 'queued' || job.state === 'running';

function countsOf(result: JobResult): Partial<Job> {
  return {
    done: result.added + result.unchanged + result.replaced + result.reread + result.rejected.length,
    added: result.added,
    unchanged: result.unchanged,
    replaced: result.replaced,
    reread: result.reread,
    rejected: result.rejected
      .slice(0, LISTED)
      .map(({ item, error }) => ({ item, problem: problemOf(asDemarcheError(error)) })),
    articleIds: result.articleIds.slice(0, LISTED),
    ...(result.llm ? { llm: result.llm } : {}),
    ...(result.reextraction ? { reextraction: result.reextraction } : {}),
  };
}
