/** `GET /api/export`: what the filters select as JSON Lines, streamed page by page. */
import { once } from 'node:events';
import type { Response } from 'express';
import { exportFacts } from '../export.ts';
import { endpoint, SENT } from '../http/route.ts';

export const exportRoute = endpoint('export', async ({ query, res, context, signal }) => {
  const db = context.database();
  res.type('application/x-ndjson').setHeader('Content-Disposition', 'attachment; filename="demarche.jsonl"');
  for await (const fact of exportFacts(db, query)) {
    if (signal.aborted) break;
    await writeLine(res, fact, signal);
  }
  res.end();
  return SENT;
});

/** Waits for the client when it reads more slowly than the graph gives. */
async function writeLine(res: Response, fact: unknown, signal: AbortSignal): Promise<void> {
  if (res.write(`${JSON.stringify(fact)}\n`)) return;
  await once(res, 'drain', { signal }).catch(() => undefined);
}
