/** `GET /api/jobs/{id}`: progress of an ingest; as server-sent events when the client asks for them. */
import type { Response } from 'express';
import type { Job } from '../../model/api/work.ts';
import { endpoint, SENT } from '../http/route.ts';
import { isOpen } from '../jobs/queue.ts';

/** Comments this often keep proxies from closing a quiet stream, in milliseconds. */
const HEARTBEAT = 15_000;

export const job = endpoint('job', async ({ params, req, res, context, signal }) => {
  const now = context.jobs.get(params.id);
  if (req.accepts(['application/json', 'text/event-stream']) !== 'text/event-stream') return now;
  res.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
  });
  await new Promise<void>((resolve) => {
    const heartbeat = setInterval(() => res.write(': still here\n\n'), HEARTBEAT);
    const unwatch = context.jobs.watch(params.id, (changed) => tell(changed));
    const finish = () => {
      clearInterval(heartbeat);
      unwatch();
      resolve();
    };
    const tell = (changed: Job) => {
      sendEvent(res, changed);
      if (!isOpen(changed)) finish();
    };
    signal.addEventListener('abort', finish, { once: true });
    tell(context.jobs.get(params.id));
  });
  res.end();
  return SENT;
});

function sendEvent(res: Response, changed: Job): void {
  res.write(`event: job\ndata: ${JSON.stringify(changed)}\n\n`);
}
