/** Makes every talk, statement, pair and entity of a graph anew from its reports, after a change of the rules of resolution. */
import type { Database } from '../../cypher/database.ts';
import { readersOfArticles } from '../../cypher/queries/write/articles.ts';
import { madeBy, setMadeBy } from '../../cypher/queries/write/made-by.ts';
import { writeAgain } from '../correct/again.ts';
import { resolutionVersion } from '../resolve/version.ts';
import { writeAlone } from './change.ts';

/** Articles of one transaction. */
const AT_ONCE = 25;

/** Notes that today's rules make this graph, where it holds no reports yet. */
export async function noteMaker(db: Database): Promise<void> {
  await db.write((tx) => tx.run(setMadeBy, { version: resolutionVersion(), fresh: true }));
}

/** Whether other rules of resolution, or other gazetteers, than today's made what the graph holds. */
export async function isOfOtherRules(db: Database): Promise<boolean> {
  const [row] = await db.read(madeBy, {});
  return row?.reports === true && row.version !== resolutionVersion();
}

/**
 * Writes every article again as it was read, with what people said of it, so that today's rules group and reconcile all
 * reports. Nothing is read from a text anew: see reextract.ts. Cut off, it leaves a sound graph and can be run again.
 *
 * @param onProgress hears how many articles are done
 * @returns how many articles were written
 */
export async function rebuild(
  db: Database,
  { onProgress, signal }: { onProgress?: (articles: number) => void; signal?: AbortSignal } = {},
): Promise<number> {
  let articles = 0;
  for (let after = ''; ; ) {
    const page = await db.read(readersOfArticles, { after, limit: AT_ONCE });
    const last = page.at(-1);
    if (!last) break;
    signal?.throwIfAborted();
    await writeAlone(db, (tx) =>
      writeAgain(
        tx,
        page.map((row) => row.id),
        true,
      ),
    );
    articles += page.length;
    onProgress?.(articles);
    after = last.id;
  }
  await db.write((tx) => tx.run(setMadeBy, { version: resolutionVersion(), fresh: false }));
  return articles;
}
