/** `POST /api/extract`: what would be read from an article; nothing is stored. */
import { extractArticle } from '../../ingest/extract/extract.ts';
import { readArticleInput } from '../../ingest/sources/article.ts';
import { DemarcheError } from '../../model/errors.ts';
import { BODY_LIMITS, jsonBody } from '../http/body.ts';
import { endpoint } from '../http/route.ts';

/** Longest text read here, in UTF-16 code units: reading it takes about a second, in which nobody else is served. */
const LONGEST = 200_000;

export const extract = endpoint(
  'extract',
  async ({ body }) => {
    if (body.text.length > LONGEST) {
      throw new DemarcheError('too-large', `The text is longer than ${LONGEST.toLocaleString('en')} characters.`, {
        hint: 'Send a part of it, or read it on the command line: demarche extract FILE.',
      });
    }
    const document = extractArticle(readArticleInput(body));
    return { ...document, id: body.id ?? document.id };
  },
  { before: jsonBody(BODY_LIMITS.article), costly: true },
);
