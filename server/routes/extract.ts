/** `POST /api/extract`: what would be read from an article; nothing is stored. */
import { extractArticle } from '../../ingest/extract/extract.ts';
import { readArticleInput } from '../../ingest/sources/article.ts';
import { BODY_LIMITS, jsonBody } from '../http/body.ts';
import { endpoint } from '../http/route.ts';

export const extract = endpoint(
  'extract',
  async ({ body }) => {
    const document = extractArticle(readArticleInput(body));
    return { ...document, id: body.id ?? document.id };
  },
  { before: jsonBody(BODY_LIMITS.article), costly: true },
);
