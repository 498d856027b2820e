/** Structured logs on standard error, and the id that ties a request to its log lines. */
import { randomUUID } from 'node:crypto';
import { type Logger, pino } from 'pino';
import { type HttpLogger, pinoHttp } from 'pino-http';

/** A logger that writes JSON lines to standard error; `level` as in pino, `silent` for none. */
export const createLogger = (level: string): Logger => pino({ level, base: null }, pino.destination(2));

/** Takes the caller's `X-Request-Id` when it is harmless, else makes one; sends it back either way. */
export const requestLog = (logger: Logger): HttpLogger =>
  pinoHttp({
    logger,
    genReqId: (req, res) => {
      const given = req.headers['x-request-id'];
      const id = typeof given === 'string' && /^[\w.:-]{1,64}$/.test(given) ? given : randomUUID();
      res.setHeader('X-Request-Id', id);
      return id;
    },
    // 503 is what every request gets during the start; what really failed is logged where it is turned into a problem.
    customLogLevel: (_req, res) => (res.statusCode >= 500 && res.statusCode !== 503 ? 'error' : 'info'),
    customErrorObject: (_req, _res, _error, { err: _, ...line }) => line,
    serializers: {
      req: (req: { id: unknown; method: string; url: string }) => ({ id: req.id, method: req.method, url: req.url }),
      res: (res: { statusCode: number }) => ({ status: res.statusCode }),
    },
  });
