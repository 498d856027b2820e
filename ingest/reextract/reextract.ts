/** Reads stored articles again by today's rules, and puts back what an earlier reading said. */
import { setImmediate as immediate } from 'node:timers/promises';
import { type Database, readingOf } from '../../cypher/database.ts';
import { storedArticles } from '../../cypher/queries/write/articles.ts';
import type { ReadingDifference } from '../../model/api/work.ts';
import type { DemarcheError } from '../../model/errors.ts';
import { givenArticlesOf } from '../correct/given.ts';
import { extractArticle } from '../extract/extract.ts';
import { applyChange, type Put, writeAlone } from '../load/change.ts';
import { ownReader, type PreparedArticle, prepareArticle } from '../load/prepared.ts';
import { asDemarcheError } from '../sources/json-lines.ts';
import { compareReadings } from './compare.ts';
import { keeper, keptIn } from './kept.ts';
import { type Standing, standings } from './outdated.ts';

/** Articles read and stored in one transaction. */
const AT_ONCE = 100;

/** How a re-extraction goes about it. */
export interface ReextractOptions {
  /** Ids of articles; all that are outdated unless given. */
  ids?: readonly string[];
  /** File that is to keep what is replaced; without it nothing is stored. */
  keepIn: string | null;
  /** Hears of each article that was read again, also where nothing differs. */
  onArticle: (difference: ReadingDifference) => void;
  /** Called after each batch with all that was done so far. */
  onProgress?: ((done: ReextractResult) => void) | undefined;
  /** Ends it before the batch under way is stored; what earlier ones stored stays. */
  signal?: AbortSignal | undefined;
}

/** What a re-extraction did, by article. */
export interface ReextractResult {
  read: number;
  /** Left alone, by standing. */
  left: Record<Exclude<Standing, 'outdated'>, number>;
  /** Changed by somebody else while they were read, and left alone. */
  overtaken: number;
  failed: { id: string; error: DemarcheError }[];
}

async function* inBatches<T>(items: AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Stores facts of articles that still stand as they were when they were compared. Gives the ids of those. */
async function store(
  db: Database,
  articles: readonly PreparedArticle[],
  standsAs: (stored: { checksum: string; facts: string; reader: string }, article: PreparedArticle) => boolean,
  was: Put['was'],
): Promise<Set<string>> {
  return await writeAlone(db, async (tx) => {
    const ids = articles.map((a) => a.article.id);
    const stored = new Map((await tx.run(storedArticles, { ids })).map((row) => [row.id, row]));
    const put = articles.flatMap((article): Put[] => {
      const row = stored.get(article.article.id);
      return row && standsAs(row, article) ? [{ ...article, was }] : [];
    });
    if (put.length > 0) await applyChange(tx, { put, remove: [] });
    return new Set(put.map((p) => p.article.id));
  });
}

/**
 * Reads articles again that another version of our rules has read. Judgements stay with their words. Articles that a
 * language model read, and those whose facts were given, are left alone. What earlier batches stored stays when a later
 * one fails; what was replaced is in the file before anything is.
 *
 * @throws DemarcheError of the database, or when the file cannot be written
 */
export async function reextract(db: Database, options: ReextractOptions): Promise<ReextractResult> {
  const { ids, keepIn, onArticle, onProgress, signal } = options;
  const result: ReextractResult = {
    read: 0,
    left: { current: 0, 'by-model': 0, given: 0 },
    overtaken: 0,
    failed: [],
  };
  async function* outdated() {
    for await (const { id, standing } of standings(db, ids ?? null)) {
      if (standing === 'outdated') yield id;
      else result.left[standing] += 1;
    }
  }
  const kept = keepIn === null ? null : await keeper(keepIn, ownReader(null));
  try {
    for await (const batch of inBatches(outdated())) {
      const before = await givenArticlesOf(readingOf(db), batch);
      const pairs: { before: PreparedArticle; after: PreparedArticle }[] = [];
      for (const stored of before) {
        // Reading is synchronous; whoever else waits for this process gets a turn between two articles.
        await immediate();
        if (signal?.aborted) return result;
        try {
          const after = prepareArticle(stored.article, extractArticle(stored.article), true);
          pairs.push({ before: stored, after });
        } catch (error) {
          result.failed.push({ id: stored.article.id, error: asDemarcheError(error) });
        }
      }
      const former = new Map(pairs.map((p) => [p.before.article.id, p.before]));
      let done: ReadonlySet<string> = new Set(former.keys());
      if (kept) {
        await kept.keep([...former.values()]);
        const isFormer = (row: { checksum: string; facts: string }, { article, checksum }: PreparedArticle) =>
          row.checksum === checksum && row.facts === former.get(article.id)?.factsChecksum;
        done = await store(
          db,
          pairs.map((p) => p.after),
          isFormer,
          'reread',
        );
      }
      result.read += done.size;
      result.overtaken += pairs.length - done.size;
      for (const pair of pairs)
        if (done.has(pair.before.article.id)) onArticle(compareReadings(pair.before, pair.after));
      onProgress?.(result);
    }
  } finally {
    await kept?.close();
  }
  return result;
}

/** Articles that have their former facts again, and those that have changed since. */
export interface RollBackResult {
  back: number;
  left: number;
}

/**
 * Puts back what a re-extraction replaced, where it stands as it was left: an article that came anew or was read by yet
 * other rules since stays as it is.
 *
 * @throws DemarcheError `unreadable-file`, or of the database
 */
export async function rollBack(
  db: Database,
  path: string,
  { onProgress, signal }: Pick<ReextractOptions, 'signal'> & { onProgress?: (done: RollBackResult) => void } = {},
): Promise<RollBackResult> {
  let reader = '';
  const result: RollBackResult = { back: 0, left: 0 };
  async function* articles() {
    for await (const line of keptIn(path)) {
      if ('reader' in line) reader = line.reader;
      else yield line.article;
    }
  }
  for await (const batch of inBatches(articles())) {
    if (signal?.aborted) break;
    const back = await store(
      db,
      batch,
      (row, { checksum }) => row.checksum === checksum && row.reader === reader,
      'reread',
    );
    result.back += back.size;
    result.left += batch.length - back.size;
    onProgress?.(result);
  }
  return result;
}
