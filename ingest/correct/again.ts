/** Stored articles written again, with all that is said of them now. */
import type { WriteTx } from '../../cypher/database.ts';
import { applyChange } from '../load/change.ts';
import { givenArticlesOf } from './given.ts';

/**
 * Writes articles again, inside the transaction of a writer; what is said of those that are not here is lost.
 *
 * @param recount as in a change of articles
 */
export async function writeAgain(tx: WriteTx, ids: readonly string[], recount = false): Promise<void> {
  const put = (await givenArticlesOf(tx, ids)).map((p) => ({ ...p, was: 'facts' as const }));
  const here = new Set(put.map((p) => p.article.id));
  await applyChange(tx, { put, remove: ids.filter((id) => !here.has(id)), recount });
}
