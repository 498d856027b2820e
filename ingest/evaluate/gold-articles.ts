/** The articles of a file or folder that gold names. */
import type { Article } from '../../model/article.ts';
import { goldIds, readTexts } from './articles.ts';
import type { GoldItem } from './gold.ts';

/** An article that the gold names, by the gold's id; or what could not be read. */
export type GoldArticle = { item: string } & ({ id: string; article: Article } | { reason: string });

/**
 * Reads each article that the gold names; others are passed over.
 *
 * @throws DemarcheError when the file or folder cannot be opened
 */
export async function* goldArticles(gold: readonly GoldItem[], articles: string): AsyncGenerator<GoldArticle> {
  const wanted = new Set(gold.map((item) => item.id));
  for await (const source of readTexts([articles])) {
    const { item, article, error } = source;
    if (!article) {
      if (item === articles && error) throw error;
      yield { item, reason: error?.message ?? 'It holds no article.' };
      continue;
    }
    const id = goldIds(articles, source, article).find((name) => wanted.has(name));
    if (id !== undefined) yield { item, id, article };
  }
}
