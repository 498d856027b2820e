/** The script of the API's page; a file of its own, since the policy allows none inside a page. */
import { readFileSync } from 'node:fs';
import type { RequestHandler } from 'express';

const SCRIPT = readFileSync(new URL('./try.js', import.meta.url), 'utf8');

/** `GET /api/docs.js`. */
export const docsScript: RequestHandler = (_req, res) => {
  res.type('js').setHeader('Cache-Control', 'no-cache').send(SCRIPT);
};
