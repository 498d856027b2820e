/** Prometheus metrics: the process, requests by route, ingest jobs. */
import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** The metrics of one app. */
export interface Metrics {
  /** Times every request; the label is the route's name, never its address, so that labels stay few. */
  observe: RequestHandler;
  /** `GET /metrics`. */
  expose: RequestHandler;
}

/** Makes the registry of an app; `openJobs` is asked when the metrics are read. */
export function createMetrics(openJobs: () => number): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'demarche_http_request_seconds',
    help: 'Time to answer a request',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [registry],
  });
  new Gauge({
    name: 'demarche_jobs_open',
    help: 'Ingest jobs queued or running',
    registers: [registry],
    collect() {
      this.set(openJobs());
    },
  });
  return {
    observe: (req, res, next) => {
      const stop = seconds.startTimer();
      res.on('finish', () =>
        stop({ route: String(res.locals.route ?? 'other'), method: req.method, status: String(res.statusCode) }),
      );
      next();
    },
    expose: async (_req, res) => {
      res.type(registry.contentType).send(await registry.metrics());
    },
  };
}
