/** Runs our extraction over the articles that gold asks for. */
import type { Extraction } from '../../model/extraction.ts';
import { extractArticle } from '../extract/extract.ts';
import { asDemarcheError } from '../sources/json-lines.ts';
import { goldIds, readTexts } from './articles.ts';
import type { GoldItem } from './gold.ts';

/** Documents by gold id, and what could not be read. */
export interface Predictions {
  documents: Map<string, Extraction>;
  refused: { item: string; reason: string }[];
}

/**
 * Extracts each article of a file or folder that the gold names; others are passed over.
 *
 * @throws DemarcheError when the file or folder cannot be opened
 */
export async function predict(gold: readonly GoldItem[], articles: string): Promise<Predictions> {
  const wanted = new Set(gold.map((item) => item.id));
  const result: Predictions = { documents: new Map(), refused: [] };
  for await (const source of readTexts([articles])) {
    const { item, article, error } = source;
    if (!article) {
      if (item === articles && error) throw error;
      result.refused.push({ item, reason: error?.message ?? 'It holds no article.' });
      continue;
    }
    const id = goldIds(articles, source, article).find((name) => wanted.has(name));
    if (id === undefined) continue;
    try {
      result.documents.set(id, extractArticle(article));
    } catch (thrown) {
      result.refused.push({ item, reason: asDemarcheError(thrown).message });
    }
  }
  return result;
}
