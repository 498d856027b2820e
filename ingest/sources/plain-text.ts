/** Plain text files: the whole file is the text, its first line the title, a date in its head the publication date. */
import type { Article } from '../../model/article.ts';
import { readArticleInput } from './article.ts';
import { checkText } from './decode.ts';
import { findHeadDate } from './head-date.ts';
import type { SourceOptions } from './source-item.ts';

/** Longest first line taken for a title. */
const LONGEST_TITLE = 500;

/**
 * Reads an article from plain text, already decoded; `article.text` is `text` unchanged, so offsets point into the file.
 *
 * @throws DemarcheError `bad-article` or `too-large`
 */
export function readPlainText(text: string, options: SourceOptions = {}): Article {
  checkText(text);
  const title =
    text
      .split(/\r?\n/)
      .find((line) => line.trim() !== '')
      ?.trim() ?? null;
  const publishedAt = options.publishedAt ?? findHeadDate(text);
  return readArticleInput({ text, title: title?.slice(0, LONGEST_TITLE), publishedAt }, options);
}
