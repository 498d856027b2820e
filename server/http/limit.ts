/** Limits how often one address may ask for costly work. */
import type { RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { DemarcheError } from '../../model/errors.ts';
import { sendProblem } from './problem.ts';

/** At most `perMinute` requests a minute from one address; more are answered `too-many` with `Retry-After`. */
export const costlyLimit = (perMinute: number): RequestHandler =>
  rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (req) => ipKeyGenerator(req.socket.remoteAddress ?? ''),
    handler: (req, res) =>
      sendProblem(
        req,
        res,
        new DemarcheError('too-many', 'There were too many of these requests in the last minute.', {
          hint: 'Wait a minute and try again.',
        }),
      ),
  });
