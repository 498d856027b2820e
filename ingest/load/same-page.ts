/** Articles without an id of their own that are another text of a page that is stored: they get the stored one's id. */
import type { Database } from '../../cypher/database.ts';
import { articlesOfPages } from '../../cypher/queries/write/articles.ts';
import type { Article } from '../../model/article.ts';
import { articleId } from '../../model/ids.ts';
import type { SourceItem } from '../sources/source-item.ts';
import { publisherOf } from './prepared.ts';

/** The address of an article that only its text names; null for one with an id of its own, or without an address. */
export function pageOf({ article }: SourceItem): string | null {
  if (!article || article.url === null) return null;
  return article.id === articleId(undefined, article.text) ? article.url : null;
}

/**
 * Items under the ids that they are stored by: the publisher's article at the same address where there is one. A text
 * that is stored under its own id keeps it, and so does one beside which the stored article itself comes.
 */
export async function underStoredIds(db: Database, items: SourceItem[]): Promise<SourceItem[]> {
  const rows = items.flatMap((item) => {
    const url = pageOf(item);
    const article = item.article as Article;
    return url === null ? [] : [{ id: article.id, url, publisher: publisherOf(article)?.id ?? null }];
  });
  if (rows.length === 0) return items;
  const stored = new Map((await db.read(articlesOfPages, { rows })).map((row) => [row.id, row.stored]));
  const ids = new Set(items.map((item) => item.article?.id));
  return items.map((item) => {
    const id = item.article && stored.get(item.article.id);
    return item.article && id && !ids.has(id) ? { ...item, article: { ...item.article, id } } : item;
  });
}
