/** Runs our extraction over the articles that gold asks for. */
import type { Extraction } from '../../model/extraction.ts';
import type { Extractor } from '../../model/vocabulary.ts';
import { extractArticle } from '../extract/extract.ts';
import type { LlmExtractor } from '../llm/extractor.ts';
import { mapInOrder } from '../llm/limiter.ts';
import { asDemarcheError } from '../sources/json-lines.ts';
import type { GoldItem } from './gold.ts';
import { type GoldArticle, goldArticles } from './gold-articles.ts';

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
  const result: Predictions = { documents: new Map(), refused: [] };
  for await (const found of goldArticles(gold, articles)) {
    const { item } = found;
    if ('reason' in found) {
      result.refused.push(found);
      continue;
    }
    try {
      result.documents.set(found.id, extractArticle(found.article));
    } catch (thrown) {
      result.refused.push({ item, reason: asDemarcheError(thrown).message });
    }
  }
  return result;
}

/** Documents of several extractors by gold id; an article that a model could not read is missing from its documents. */
export interface Compared {
  documents: Map<Extractor, Map<string, Extraction>>;
  refused: Predictions['refused'];
}

/**
 * Extracts with the rules, with a model, and (where its mode says so) with both, asking the model once an article.
 *
 * @param onProgress gets the number of articles read so far
 * @throws DemarcheError when the file or folder cannot be opened; the reason of `signal` when it aborts
 */
export async function predictWith(
  gold: readonly GoldItem[],
  articles: string,
  llm: LlmExtractor,
  signal: AbortSignal,
  onProgress: (read: number) => void,
): Promise<Compared> {
  const systems: readonly Extractor[] = llm.mode === 'both' ? ['rules', 'llm', 'both'] : ['rules', 'llm'];
  const result: Compared = { documents: new Map(systems.map((s) => [s, new Map()])), refused: [] };
  const put = (system: Extractor, id: string, document: Extraction) => result.documents.get(system)?.set(id, document);
  const readOne = async (found: GoldArticle): Promise<void> => {
    if ('reason' in found) {
      result.refused.push(found);
      return;
    }
    const { item, id, article } = found;
    try {
      put('rules', id, extractArticle(article));
      const answers = await llm.answers(article, signal);
      put('llm', id, llm.facts(article, answers, 'llm'));
      if (llm.mode === 'both') put('both', id, llm.facts(article, answers, 'both', false));
    } catch (thrown) {
      signal.throwIfAborted();
      result.refused.push({ item, reason: asDemarcheError(thrown).message });
    }
  };
  let read = 0;
  for await (const _ of mapInOrder(goldArticles(gold, articles), llm.concurrency, readOne)) onProgress(++read);
  return result;
}
