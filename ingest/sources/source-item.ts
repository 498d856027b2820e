/** What every source hands on: one item at a time, an article, a document of facts, or the reason why it is refused. */
import type { Article } from '../../model/article.ts';
import type { DemarcheError } from '../../model/errors.ts';
import type { ExtractionInput } from '../../model/extraction.ts';

/** One thing read. Exactly one of `article` and `error` is there; `extraction` stands beside `article` if facts came along. */
export interface SourceItem {
  /** Name for messages: a path, or a path with the line in it. */
  item: string;
  article?: Article;
  extraction?: ExtractionInput;
  error?: DemarcheError;
}

/** What is known of articles before they are read; a source's own word counts more, except for `sample`. */
export interface SourceOptions {
  /** `extraction`: JSON Lines are documents with facts, see `ExtractionInput`. */
  format?: 'article' | 'extraction';
  publisher?: string;
  publishedAt?: string;
  language?: string;
  id?: string;
  url?: string;
  sample?: boolean;
}
