/** Work of jobs that read stored articles again, and of those that put back what such a job replaced. */
import { join } from 'node:path';
import type { Database } from '../../cypher/database.ts';
import { keptFolder } from '../../ingest/reextract/kept.ts';
import { type ReextractResult, type RollBackResult, reextract, rollBack } from '../../ingest/reextract/reextract.ts';
import { ReextractionSummary } from '../../ingest/reextract/summary.ts';
import { NOTHING_DONE, type Work } from './queue.ts';

/** Articles whose differences one job lists. */
const LISTED = 1_000;

/**
 * Reads articles again.
 *
 * @param ids of articles; all that are outdated unless given
 * @param kept name under which the home keeps what is replaced; without one nothing is stored
 */
export function reextractionWork(
  db: Database,
  home: string,
  ids: readonly string[] | undefined,
  kept: string | null,
): Work {
  return async (progress, signal) => {
    const summary = new ReextractionSummary(kept, LISTED);
    const soFar = (result: ReextractResult, whole: boolean) => ({
      ...NOTHING_DONE,
      unchanged: result.left.current + result.left['by-model'] + result.left.given + result.overtaken,
      reread: result.read,
      rejected: result.failed.map(({ id, error }) => ({ item: id, error })),
      reextraction: summary.of(result, whole),
    });
    const result = await reextract(db, {
      ...(ids ? { ids } : {}),
      keepIn: kept === null ? null : join(keptFolder(home), kept),
      signal,
      onArticle: (difference) => void summary.add(difference),
      onProgress: (done) => progress(soFar(done, false)),
    });
    return soFar(result, true);
  };
}

/** Puts back what a re-extraction kept under a name. */
export function rollBackWork(db: Database, home: string, name: string): Work {
  const counts = ({ back, left }: RollBackResult) => ({ ...NOTHING_DONE, replaced: back, unchanged: left });
  return async (progress, signal) => {
    const onProgress = (done: RollBackResult) => progress(counts(done));
    return counts(await rollBack(db, join(keptFolder(home), name), { onProgress, signal }));
  };
}
