/** `POST /api/extract`: what would be read from an article; nothing is stored. */
import { extractArticle } from '../../ingest/extract/extract.ts';
import { endpoint } from '../http/route.ts';
import { readText, TEXT_ROUTE } from './read-text.ts';

export const extract = endpoint(
  'extract',
  async ({ body }) => {
    const document = extractArticle(readText(body));
    return { ...document, id: body.id ?? document.id };
  },
  TEXT_ROUTE,
);
