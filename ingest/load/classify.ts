/** What an article is to the graph: new, known, another text of itself, or a clash. */
import type { WriteTx } from '../../cypher/database.ts';
import { type StoredArticle, storedArticles } from '../../cypher/queries/write/articles.ts';
import { DemarcheError } from '../../model/errors.ts';
import type { PreparedArticle } from './prepared.ts';

/** See the head comment; `facts` is the same text read anew. */
export type Verdict = 'added' | 'unchanged' | 'version' | 'facts' | DemarcheError;

/** What an article asks for beside itself. */
export interface Asked extends PreparedArticle {
  /** Its facts came with it, so that other ones take their place. */
  givenFacts: boolean;
}

function verdict(asked: Asked, stored: StoredArticle | undefined, replace: boolean): Verdict {
  const { article, publisher } = asked;
  if (!stored) return 'added';
  if (stored.checksum === asked.checksum)
    return asked.givenFacts && stored.facts !== asked.factsChecksum ? 'facts' : 'unchanged';
  const samePublisher = stored.publisher === (publisher?.id ?? null);
  const sameUrl = stored.url === null || article.url === null || stored.url === article.url;
  if (replace || (samePublisher && sameUrl)) return 'version';
  const what = samePublisher ? 'another address' : 'another publisher';
  return new DemarcheError('conflict', `${article.id} is held by another text of ${what}.`, {
    hint: 'Give it another id, or ingest with --replace to put it in the place of the stored one.',
  });
}

/** Verdicts in the order of the articles; each id once. */
export async function classify(tx: WriteTx, asked: Asked[], replace: boolean): Promise<Verdict[]> {
  const stored = new Map(
    (await tx.run(storedArticles, { ids: asked.map((a) => a.article.id) })).map((row) => [row.id, row]),
  );
  return asked.map((a) => verdict(a, stored.get(a.article.id), replace));
}
