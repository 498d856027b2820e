/** Reads request bodies: which content types are taken, how large they may be, and UTF-8 without repair. */
import express, { type RequestHandler } from 'express';
import { DemarcheError } from '../../model/errors.ts';

/** Largest bodies, in bytes: a question, a query, one article (2 million letters, any script), a batch of articles. */
export const BODY_LIMITS = { question: 64_000, query: 256_000, article: 9_000_000, batch: 64_000_000 } as const;

/** Lets only some content types through (`unsupported-media`): a foreign form can send none of those without asking first. */
function onlyTypes(types: readonly string[]): RequestHandler {
  return (req, _res, next) => {
    if (!req.is([...types])) {
      throw new DemarcheError('unsupported-media', `This address takes ${types.join(', ')}.`, {
        hint: `Send the header Content-Type: ${types[0]}.`,
      });
    }
    next();
  };
}

/** A JSON body of at most `limit` bytes. */
export const jsonBody = (limit: number): RequestHandler[] => [
  onlyTypes(['application/json']),
  express.json({ limit, type: 'application/json' }),
];

/** A body of one of the types, as bytes in `req.body`. */
export const bytesBody = (types: readonly string[], limit: number): RequestHandler[] => [
  onlyTypes(types),
  express.raw({ limit, type: [...types] }),
];

/** Bytes as UTF-8 text without a byte order mark; `bad-request` when they are not UTF-8. */
export function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new DemarcheError('bad-request', 'The body is not UTF-8 text.', { cause });
  }
}
