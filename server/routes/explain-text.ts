/** `POST /api/extract/explain`: how an article is read, sentence by sentence; nothing is stored. */
import { explainArticle } from '../../ingest/extract/explain.ts';
import { endpoint } from '../http/route.ts';
import { readText, TEXT_ROUTE } from './read-text.ts';

export const explainText = endpoint('explainText', async ({ body }) => explainArticle(readText(body)), TEXT_ROUTE);
