/** Cuts a stream of items into batches that fit one transaction. */
import type { SourceItem } from '../sources/source-item.ts';

/** Articles of one transaction at most, and letters of text. */
const MOST_ARTICLES = 500;
const MOST_LETTERS = 4_000_000;

/** Batches in order; an article id is in a batch once, since one transaction sees one version of it. */
export async function* batchesOf(items: AsyncIterable<SourceItem>): AsyncGenerator<SourceItem[]> {
  let batch: SourceItem[] = [];
  let ids = new Set<string>();
  let letters = 0;
  for await (const item of items) {
    const length = item.article?.text.length ?? 0;
    const full = batch.length >= MOST_ARTICLES || letters + length > MOST_LETTERS;
    if (batch.length > 0 && (full || (item.article && ids.has(item.article.id)))) {
      yield batch;
      batch = [];
      ids = new Set();
      letters = 0;
    }
    batch.push(item);
    letters += length;
    if (item.article) ids.add(item.article.id);
  }
  if (batch.length > 0) yield batch;
}
