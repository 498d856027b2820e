/** What the routes that read an article without storing it share: the longest text they take, and how it arrives. */
import { readArticleInput } from '../../ingest/sources/article.ts';
import type { Article, ArticleInput } from '../../model/article.ts';
import { DemarcheError } from '../../model/errors.ts';
import { BODY_LIMITS, jsonBody } from '../http/body.ts';

/** Longest text read here, in UTF-16 code units: reading it takes about a second, in which nobody else is served. */
const LONGEST = 200_000;

/** Body and cost of these routes. */
export const TEXT_ROUTE = { before: jsonBody(BODY_LIMITS.article), costly: true } as const;

/**
 * The article of a request.
 *
 * @throws DemarcheError `too-large` when its text is longer than is read while others wait
 */
export function readText(body: ArticleInput): Article {
  if (body.text.length > LONGEST) {
    throw new DemarcheError('too-large', `The text is longer than ${LONGEST.toLocaleString('en')} characters.`, {
      hint: 'Send a part of it, or read it on the command line: demarche extract FILE.',
    });
  }
  return readArticleInput(body);
}
