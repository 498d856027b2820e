/** `GET /api/export`: what the filters select in one of several formats, streamed piece by piece. */
import { once } from 'node:events';
import type { Response } from 'express';
import { FORMATS } from '../exports/formats.ts';
import { endpoint, SENT } from '../http/route.ts';

/** Pieces are put together up to about so many letters before they are sent. */
const CHUNK = 32_768;

export const exportRoute = endpoint('export', async ({ query, res, reading, signal }) => {
  const { type, ending, write } = FORMATS[query.format ?? 'jsonl'];
  const pieces = write(reading(), query, query.names ?? 'en');
  res.setHeader('Content-Type', type);
  res.setHeader('Content-Disposition', `attachment; filename="demarche.${ending}"`);
  res.setHeader('Cache-Control', 'no-store');
  let waiting = '';
  for await (const piece of pieces) {
    if (signal.aborted) break;
    waiting += piece;
    if (waiting.length < CHUNK) continue;
    await send(res, waiting, signal);
    waiting = '';
  }
  res.end(waiting);
  return SENT;
});

/** Waits for the client when it reads more slowly than the graph gives. */
async function send(res: Response, text: string, signal: AbortSignal): Promise<void> {
  if (res.write(text)) return;
  await once(res, 'drain', { signal }).catch(() => undefined);
}
