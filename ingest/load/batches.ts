/** Cuts a stream of items into batches that fit one transaction. */
import type { SourceItem } from '../sources/source-item.ts';
import { pageOf } from './same-page.ts';

/** Articles of one transaction at most, and letters of text. */
const MOST_ARTICLES = 500;
const MOST_LETTERS = 4_000_000;

/** Batches in order, of `most` articles at most; an article is in a batch once, by id or by page, since one transaction sees one version of it. */
export async function* batchesOf(items: AsyncIterable<SourceItem>, most = MOST_ARTICLES): AsyncGenerator<SourceItem[]> {
  let batch: SourceItem[] = [];
  let seen = new Set<string>();
  let letters = 0;
  for await (const item of items) {
    const length = item.article?.text.length ?? 0;
    const names = item.article ? [item.article.id, pageOf(item) ?? item.article.id] : [];
    const full = batch.length >= most || letters + length > MOST_LETTERS;
    if (batch.length > 0 && (full || names.some((name) => seen.has(name)))) {
      yield batch;
      batch = [];
      seen = new Set();
      letters = 0;
    }
    batch.push(item);
    letters += length;
    for (const name of names) seen.add(name);
  }
  if (batch.length > 0) yield batch;
}
