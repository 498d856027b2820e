/** The built web application: hashed assets for ever, every other address the one page; a waiting page until it is ready. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, type Response, Router } from 'express';
import { DemarcheError } from '../../model/errors.ts';
import type { AppContext } from '../context.ts';
import { escapeHtml, htmlPage } from './html.ts';

const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Seconds after which the waiting page asks again. */
const REFRESH = 2;

/** Serves the web build of a context's `webRoot`. */
export function webPages(context: AppContext): RequestHandler {
  const router = Router();
  const index = join(context.webRoot, 'index.html');
  const assets = express.static(context.webRoot, {
    index: false,
    etag: true,
    redirect: false,
    setHeaders: (res, path) => {
      const hashed = path.startsWith(join(context.webRoot, 'assets'));
      res.setHeader('Cache-Control', hashed ? IMMUTABLE : 'no-cache');
    },
  });
  router.use((req, res, next) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.setHeader('Allow', 'GET, HEAD');
      throw new DemarcheError('method-not-allowed', `${req.method} is not done to pages.`);
    }
    if (!context.startup.ready) sendWaiting(res, context.startup.steps);
    else next();
  });
  router.use(assets, (req, res) => {
    if (/\.\w+$/.test(req.path) || !existsSync(index)) {
      throw new DemarcheError('not-found', 'There is nothing at this address.', { hint: 'The first page is at /.' });
    }
    res.sendFile(index, { headers: { 'Cache-Control': 'no-cache' }, etag: true });
  });
  return router;
}

function sendWaiting(res: Response, steps: readonly string[]): void {
  const list = steps.map((s, i) => `<li${i === steps.length - 1 ? ' aria-current="step"' : ''}>${escapeHtml(s)}</li>`);
  const body = `<main><h1>Demarche is starting</h1>
<p class="soft">This page opens by itself when everything is there.</p>
<ol role="log">${list.join('')}</ol></main>`;
  res
    .status(503)
    .setHeader('Retry-After', String(REFRESH))
    .setHeader('Cache-Control', 'no-store')
    .type('html')
    .send(htmlPage('Demarche is starting', body, REFRESH));
}
