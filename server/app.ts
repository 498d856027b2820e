/** The Express application: what stands before every route, the routes, the pages, and errors last. */
import express, { type Express } from 'express';
import { DemarcheError } from '../model/errors.ts';
import type { AppContext } from './context.ts';
import { openApi } from './docs/openapi.ts';
import { docsPage } from './docs/page.ts';
import { docsScript } from './docs/script.ts';
import { securityHeaders } from './http/headers.ts';
import { requestLog } from './http/log.ts';
import { createMetrics } from './http/metrics.ts';
import { hostCheck, originCheck } from './http/origin.ts';
import { problemHandler } from './http/problem.ts';
import { mount, otherMethods } from './http/route.ts';
import { mountMcp } from './mcp/http.ts';
import { stylesheet } from './pages/stylesheet.ts';
import { webPages } from './pages/web.ts';
import { ENDPOINTS } from './routes/index.ts';

/** Makes the application of a context; it listens nowhere yet. */
export function createApp(context: AppContext): Express {
  const app = express();
  const metrics = createMetrics(() => context.jobs.open);
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(requestLog(context.logger), metrics.observe, securityHeaders());
  app.use(originCheck(hostCheck(context.host, context.hosts)));
  mount(app, ENDPOINTS, context);
  mountMcp(app, context);
  app.get('/metrics', metrics.expose);
  app.get('/api/openapi.json', (_req, res) => {
    res.json(openApi(context.version));
  });
  app.get('/api/docs', (_req, res) => {
    res.type('html').send(docsPage(context.version));
  });
  app.get('/api/pages.css', stylesheet);
  app.get('/api/docs.js', docsScript);
  app.all(
    ['/metrics', '/api/openapi.json', '/api/docs', '/api/docs.js', '/api/pages.css'],
    otherMethods('GET, HEAD, OPTIONS'),
  );
  app.all(['/api', '/api/*rest'], () => {
    throw new DemarcheError('not-found', 'There is nothing at this address.', {
      hint: 'See /api/docs for what there is.',
    });
  });
  app.use(webPages(context));
  app.use(problemHandler);
  return app;
}
