/** What an article is to the graph: new, known, another text of itself, or a clash. */
import type { Database, WriteTx } from '../../cypher/database.ts';
import { type StoredArticle, storedArticles } from '../../cypher/queries/write/articles.ts';
import type { Article } from '../../model/article.ts';
import { DemarcheError } from '../../model/errors.ts';
import { checksum } from '../../model/ids.ts';
import { type LlmReading, OWN_EXTRACTOR, ownReader, type PreparedArticle, publisherOf } from './prepared.ts';

/** See the head comment; `facts` is the same text with other facts given, `reread` the same text read by other rules. */
export type Verdict = 'added' | 'unchanged' | 'version' | 'facts' | 'reread' | DemarcheError;

/** What may be done to articles that are stored. */
export interface Permissions {
  /** Put a text in the place of another publisher's under the same id. */
  replace: boolean;
  /** Replace the facts of a text that another version of our extraction has read. */
  reread: boolean;
}

/** What an article asks for beside itself. */
export interface Asked extends PreparedArticle {
  /** Its facts came with it, so that other ones take their place. */
  givenFacts: boolean;
}

/** What a verdict depends on. */
type Judged = Pick<Asked, 'article' | 'publisher' | 'checksum' | 'factsChecksum' | 'reader' | 'givenFacts'>;

function verdict(asked: Judged, stored: StoredArticle | undefined, may: Permissions): Verdict {
  const { article, publisher } = asked;
  if (!stored) return 'added';
  if (stored.checksum === asked.checksum) {
    if (asked.givenFacts) return stored.facts === asked.factsChecksum ? 'unchanged' : 'facts';
    // Facts that somebody gave are better than a reading.
    const outdated = stored.reader.startsWith(`${OWN_EXTRACTOR} `) && stored.reader !== asked.reader;
    return may.reread && outdated ? 'reread' : 'unchanged';
  }
  const samePublisher = stored.publisher === (publisher?.id ?? null);
  const sameUrl = stored.url === null || article.url === null || stored.url === article.url;
  if (may.replace || (samePublisher && sameUrl)) return 'version';
  const what = samePublisher ? 'another address' : 'another publisher';
  return new DemarcheError('conflict', `${article.id} is held by another text of ${what}.`, {
    hint: 'Give it another id, or ingest with --replace to put it in the place of the stored one.',
  });
}

/** Verdicts in the order of the articles; each id once. */
export async function classify(tx: WriteTx, asked: Asked[], may: Permissions): Promise<Verdict[]> {
  const stored = new Map(
    (await tx.run(storedArticles, { ids: asked.map((a) => a.article.id) })).map((row) => [row.id, row]),
  );
  return asked.map((a) => verdict(a, stored.get(a.article.id), may));
}

/**
 * Verdicts, by id, on articles that need not be read at all: texts that are stored and would stay as they are, and those
 * that would be refused. For readings that cost something.
 */
export async function settledUnread(
  db: Database,
  articles: readonly Article[],
  llm: LlmReading,
  may: Permissions,
): Promise<Map<string, Verdict>> {
  const ids = articles.map((a) => a.id);
  const stored = new Map((await db.read(storedArticles, { ids })).map((row) => [row.id, row]));
  const reader = ownReader(llm);
  const verdicts = articles.map((article): [string, Verdict] => {
    const publisher = publisherOf(article);
    const judged = {
      article,
      publisher,
      checksum: checksum(article.text),
      factsChecksum: '',
      reader,
      givenFacts: false,
    };
    return [article.id, verdict(judged, stored.get(article.id), may)];
  });
  return new Map(verdicts.filter(([, v]) => v === 'unchanged' || v instanceof DemarcheError));
}
