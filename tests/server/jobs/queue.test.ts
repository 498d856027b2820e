/** The ingest queue: one at a time, in order, with progress; it stops cleanly and forgets the oldest. */
import { describe, expect, it } from '@jest/globals';
import { DemarcheError } from '../../../model/errors.ts';
import { JobQueue, type Work } from '../../../server/jobs/queue.ts';

const NOTHING = { added: 0, unchanged: 0, replaced: 0, reread: 0, rejected: [], articleIds: [] };

const ended = (queue: JobQueue, id: string) =>
  new Promise<void>((resolve) => {
    const look = () => {
      const { state } = queue.get(id);
      if (state !== 'queued' && state !== 'running') resolve();
    };
    queue.watch(id, look);
    look();
  });

describe('jobs', () => {
  it('run one after another and tell how far they are', async () => {
    const queue = new JobQueue();
    const seen: string[] = [];
    const work =
      (name: string): Work =>
      async (progress) => {
        seen.push(`${name} begins`);
        progress({ ...NOTHING, added: 1 });
        await new Promise((resolve) => setTimeout(resolve, 5));
        seen.push(`${name} ends`);
        return { ...NOTHING, added: 2, articleIds: ['article:1'] };
      };
    const first = queue.add(2, work('first'));
    const second = queue.add(null, work('second'));
    const steps: number[] = [];
    queue.watch(first.id, (job) => steps.push(job.done));
    expect(queue.open).toBe(2);
    await ended(queue, second.id);
    expect(seen).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
    expect(steps).toEqual([0, 1, 2]);
    expect(queue.get(first.id)).toMatchObject({
      state: 'done',
      total: 2,
      done: 2,
      added: 2,
      articleIds: ['article:1'],
    });
  });
  it('fail without stopping the next, and say why', async () => {
    const queue = new JobQueue();
    const bad = queue.add(1, async () => {
      throw new DemarcheError('conflict', 'That id is held.');
    });
    const good = queue.add(1, async () => NOTHING);
    await ended(queue, good.id);
    expect(queue.get(bad.id)).toMatchObject({
      state: 'failed',
      rejected: [{ problem: { code: 'conflict', detail: 'That id is held.' } }],
    });
    expect(queue.get(good.id).state).toBe('done');
  });
  it('stop between batches; those that wait are cancelled', async () => {
    const queue = new JobQueue();
    const running = queue.add(1, async (_progress, signal) => {
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
      return NOTHING;
    });
    const waiting = queue.add(1, async () => NOTHING);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await queue.stop();
    expect([queue.get(running.id).state, queue.get(waiting.id).state]).toEqual(['cancelled', 'cancelled']);
  });
  it('are bounded, waiting and finished', async () => {
    const queue = new JobQueue();
    const first = queue.add(0, async () => NOTHING);
    await ended(queue, first.id);
    for (let i = 0; i < 200; i += 1) await ended(queue, queue.add(0, async () => NOTHING).id);
    expect(() => queue.get(first.id)).toThrow('no such job');
    const held = new JobQueue();
    const never: Work = () => new Promise(() => undefined);
    for (let i = 0; i < 100; i += 1) held.add(0, never);
    expect(() => held.add(0, never)).toThrow(expect.objectContaining({ code: 'too-many' }));
  });
});
