/** Reads one article: who talks or speaks with whom, where, when, and the sentences that say so. Pure and synchronous. */
import type { Article } from '../../model/article.ts';
import type { Extraction } from '../../model/extraction.ts';
import { writeDocument } from './facts/document.ts';
import { readArticle } from './read-article.ts';

/**
 * Every fact that the article states. Offsets point into `article.text`: `text.slice(start, end) === quote`.
 *
 * @throws DemarcheError `bad-article` when the article is in a language that is not read
 */
export function extractArticle(article: Article): Extraction {
  const { language, normal, context } = readArticle(article);
  return writeDocument(article, language, normal, context);
}
