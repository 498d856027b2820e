/** Turns every error into an RFC 9457 problem document, in one place. */
import type { ErrorRequestHandler, Request, Response } from 'express';
import type { Problem } from '../../model/api/common.ts';
import { DemarcheError, ERROR_KINDS, type ErrorCode } from '../../model/errors.ts';

/** What body-parser and Express put on the errors that they make. */
interface HttpError {
  type?: string;
  status?: number;
  message?: string;
}

const BODY_ERRORS: Record<string, [ErrorCode, string]> = {
  'entity.too.large': ['too-large', 'The body is larger than this address takes.'],
  'entity.parse.failed': ['bad-request', 'The body is not valid JSON.'],
  'encoding.unsupported': ['unsupported-media', 'The body has a content encoding that is not read here.'],
  'charset.unsupported': ['unsupported-media', 'The body has a character set that is not read here; send UTF-8.'],
  'request.size.invalid': ['bad-request', 'The body is not as long as its Content-Length says.'],
  'request.aborted': ['bad-request', 'The request was given up before its body had arrived.'],
};

/** Any thrown value as an error of ours; what nobody foresaw becomes `internal`, its own words kept out of the answer. */
export function asDemarcheError(thrown: unknown): DemarcheError {
  if (thrown instanceof DemarcheError) return thrown;
  const { type, status } = (thrown ?? {}) as HttpError;
  const known = type === undefined ? undefined : BODY_ERRORS[type];
  if (known) return new DemarcheError(known[0], known[1], { cause: thrown });
  if (thrown instanceof URIError) {
    return new DemarcheError('bad-request', 'The address is not valid percent-encoded UTF-8.', { cause: thrown });
  }
  if (status !== undefined && status >= 400 && status < 500) {
    return new DemarcheError('bad-request', 'The request cannot be read.', { cause: thrown });
  }
  return new DemarcheError('internal', 'Something went wrong inside; the log has the details.', { cause: thrown });
}

/** The problem document of an error; `type` leads to its paragraph on the documentation page. */
export function problemOf(error: DemarcheError, requestId?: string): Problem {
  return {
    type: `/api/docs#problem-${error.code}`,
    title: ERROR_KINDS[error.code].title,
    status: error.status,
    detail: error.message,
    code: error.code,
    ...(error.hint === undefined ? {} : { hint: error.hint }),
    ...(error.issues === undefined ? {} : { issues: error.issues }),
    ...(requestId === undefined ? {} : { requestId }),
  };
}

/** Sends an error as `application/problem+json`; an answer that has begun can only be cut off. */
export function sendProblem(req: Request, res: Response, error: DemarcheError): void {
  if (res.headersSent) {
    res.destroy();
    return;
  }
  if (error.status === 503) res.setHeader('Retry-After', '2');
  res.removeHeader('Content-Disposition');
  res.setHeader('Cache-Control', 'no-store');
  res
    .status(error.status)
    .type('application/problem+json')
    .send(JSON.stringify(problemOf(error, String(req.id))));
}

/** Express' last handler: logs what is our fault and answers a problem. */
export const problemHandler: ErrorRequestHandler = (thrown, req, res, _next) => {
  const error = asDemarcheError(thrown);
  if (error.code === 'internal') req.log?.error({ err: error.cause }, 'request failed');
  sendProblem(req, res, error);
};
