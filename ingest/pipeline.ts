/** Articles into the graph and out of it again: the one entry of ingest for the server and the command line. */
import { setImmediate as immediate } from 'node:timers/promises';
import type { Database } from '../cypher/database.ts';
import { sampleArticles, setSampleState, storedArticles } from '../cypher/queries/write/articles.ts';
import type { LlmUsage } from '../model/api/work.ts';
import type { Article } from '../model/article.ts';
import { DemarcheError } from '../model/errors.ts';
import { extractArticle } from './extract/extract.ts';
import type { LlmExtractor } from './llm/extractor.ts';
import { mapInOrder } from './llm/limiter.ts';
import { batchesOf } from './load/batches.ts';
import { applyChange, writeAlone } from './load/change.ts';
import { type Asked, classify, settledUnread, type Verdict } from './load/classify.ts';
import { prepareArticle } from './load/prepared.ts';
import { noteMaker } from './load/rebuild.ts';
import { underStoredIds } from './load/same-page.ts';
import { asDemarcheError } from './sources/json-lines.ts';
import { unreadableLanguage } from './sources/language.ts';
import { readSample } from './sources/sample.ts';
import type { SourceItem } from './sources/source-item.ts';

export { canonicalDump } from './load/dump.ts';
export { isOfOtherRules, rebuild } from './load/rebuild.ts';
export { verifyGraph } from './load/verify.ts';

/** What an ingest did. */
export interface IngestResult {
  added: number;
  unchanged: number;
  replaced: number;
  /** Texts that were stored and read anew. */
  reread: number;
  rejected: { item: string; error: DemarcheError }[];
  /** Ids of the articles added, replaced or found unchanged, in order. */
  articleIds: string[];
  /** What the language model took, where one reads. */
  llm?: LlmUsage;
}

/** How an ingest goes about it. */
export interface IngestOptions {
  /** Put a text in the place of another publisher's under the same id. */
  replace?: boolean;
  /** Read texts that are stored anew where another version of the extraction has read them. */
  reread?: boolean;
  /** A language model that reads beside the rules or in their place. */
  llm?: LlmExtractor;
  /** Called after each batch with all that was done so far. */
  onProgress?: (done: IngestResult) => void;
  /** Ends the ingest before the batch under way is stored; what earlier ones stored stays. */
  signal?: AbortSignal;
}

/** Articles withdrawn in one transaction at most. */
const REMOVED_AT_ONCE = 200;

/** Articles that a language model reads until they are stored: what it has read is shown and safe soon. */
const LLM_BATCH = 20;

/** The facts of an item, read or given; throws a DemarcheError when there can be none. */
async function factsOf(item: SourceItem, llm: LlmExtractor | undefined, signal?: AbortSignal): Promise<Asked> {
  const { article, extraction } = item;
  if (!article) throw item.error ?? new DemarcheError('internal', `${item.item} is no article.`);
  if (extraction) return { ...prepareArticle(article, extraction, false), givenFacts: true };
  const unreadable = unreadableLanguage(article.language);
  if (unreadable) throw unreadable;
  const prepared = llm
    ? prepareArticle(article, await llm.extract(article, signal), true, llm)
    : prepareArticle(article, extractArticle(article), true);
  return { ...prepared, givenFacts: false };
}

async function ingestBatch(
  db: Database,
  batch: SourceItem[],
  { replace = false, reread = false, llm, signal }: IngestOptions,
  result: IngestResult,
): Promise<void> {
  const items = await underStoredIds(db, batch);
  const may = { replace, reread };
  const unread = items.flatMap(({ article, extraction }) => (article && !extraction ? [article] : []));
  const settled = llm ? await settledUnread(db, unread, llm, may) : new Map<string, Verdict>();
  const readItem = async (item: SourceItem): Promise<Asked | Verdict> => {
    // Reading by rules is synchronous; whoever else waits for this process gets a turn between two articles.
    await immediate();
    try {
      signal?.throwIfAborted();
      const verdict = item.extraction ? undefined : settled.get(item.article?.id ?? '');
      return verdict ?? (await factsOf(item, llm, signal));
    } catch (error) {
      return asDemarcheError(error);
    }
  };
  const read: (Asked | Verdict)[] = [];
  for await (const facts of mapInOrder(items, llm?.concurrency ?? 1, readItem)) {
    if (signal?.aborted) return;
    read.push(facts);
  }
  const isFacts = (r: Asked | Verdict): r is Asked => typeof r === 'object' && !(r instanceof DemarcheError);
  const asked = read.filter(isFacts);
  const verdicts = await writeAlone(db, async (tx) => {
    const found = await classify(tx, asked, may);
    const put = asked.flatMap((facts, i) => {
      const was = found[i];
      return was === 'added' || was === 'version' || was === 'facts' || was === 'reread' ? [{ ...facts, was }] : [];
    });
    if (put.length > 0) await applyChange(tx, { put, remove: [] });
    return found;
  });
  for (const [i, facts] of read.entries()) {
    const { item, article } = items[i] as SourceItem;
    const verdict = isFacts(facts) ? verdicts[asked.indexOf(facts)] : facts;
    if (verdict instanceof DemarcheError) {
      result.rejected.push({ item, error: verdict });
      continue;
    }
    if (verdict === 'added') result.added += 1;
    else if (verdict === 'unchanged') result.unchanged += 1;
    else if (verdict === 'reread') result.reread += 1;
    else result.replaced += 1;
    result.articleIds.push((article as Article).id);
  }
}

/**
 * Stores articles with their facts, in batches of one transaction each. An item that is refused never stops the rest;
 * running it again, also after it was cut off, changes nothing that is stored.
 *
 * @throws DemarcheError of the database; what earlier batches stored stays
 */
export async function ingestItems(
  db: Database,
  items: AsyncIterable<SourceItem>,
  options: IngestOptions = {},
): Promise<IngestResult> {
  const result: IngestResult = { added: 0, unchanged: 0, replaced: 0, reread: 0, rejected: [], articleIds: [] };
  const { llm } = options;
  await noteMaker(db);
  for await (const batch of llm ? batchesOf(items, LLM_BATCH) : batchesOf(items)) {
    if (options.signal?.aborted) break;
    await ingestBatch(db, batch, options, result);
    if (llm) result.llm = llm.usage();
    options.onProgress?.(result);
  }
  if (llm) result.llm = llm.usage();
  return result;
}

/**
 * Withdraws an article: exactly its reports go, and talks, statements, pairs and entities are what the others make.
 *
 * @returns how many of its reports, and of the talks and statements that only it told of, are gone
 * @throws DemarcheError `not-found`
 */
export async function retractArticle(
  db: Database,
  id: string,
): Promise<{ articleId: string; reports: number; talks: number; statements: number }> {
  return await writeAlone(db, async (tx) => {
    const [stored] = await tx.run(storedArticles, { ids: [id] });
    if (!stored)
      throw new DemarcheError('not-found', `There is no article ${id}.`, {
        hint: 'Look its id up in a report of a talk.',
      });
    return { articleId: id, ...(await applyChange(tx, { put: [], remove: [id] })) };
  });
}

/** Takes the sample articles out and notes it, so that they do not come back. */
export async function removeSample(db: Database): Promise<{ articles: number }> {
  const ids = (await db.read(sampleArticles, {})).map((row) => row.id);
  for (let i = 0; i < ids.length; i += REMOVED_AT_ONCE) {
    const remove = ids.slice(i, i + REMOVED_AT_ONCE);
    await writeAlone(db, (tx) => applyChange(tx, { put: [], remove }));
  }
  await db.write((tx) => tx.run(setSampleState, { value: 'removed' }));
  return { articles: ids.length };
}

/**
 * Loads the sample corpus; run again it changes nothing.
 *
 * @param onProgress gets one line a step
 */
export async function loadSample(db: Database, onProgress?: (line: string) => void): Promise<IngestResult> {
  const result = await ingestItems(db, readSample(), {
    onProgress: (done) => onProgress?.(`${done.added + done.unchanged + done.replaced} sample articles`),
  });
  await db.write((tx) => tx.run(setSampleState, { value: 'loaded' }));
  return result;
}
