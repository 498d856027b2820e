/** The style sheet of the pages that the server makes itself; a file of its own, since the policy allows no inline styles. */
import { readFileSync } from 'node:fs';
import type { RequestHandler } from 'express';

const CSS = readFileSync(new URL('./pages.css', import.meta.url), 'utf8');

/** `GET /api/pages.css`. */
export const stylesheet: RequestHandler = (_req, res) => {
  res.type('css').setHeader('Cache-Control', 'no-cache').send(CSS);
};
