/**
 * Our own documents (see `ExtractionInput`), one article a line with every fact read from it: what
 * `ingest --format extraction` reads back. An article is there when the filters select one of its facts.
 */
import { z } from 'zod';
import { type Database, readingOf } from '../../cypher/database.ts';
import { defineQuery } from '../../cypher/query.ts';
import { givenArticlesOf } from '../../ingest/correct/given.ts';
import type { PreparedArticle } from '../../ingest/load/prepared.ts';
import type { TalkFilter } from '../../model/api/common.ts';
import { exportPages } from '../export.ts';
import { talkFilters } from '../filters.ts';

const articlesWithoutFacts = defineQuery({
  file: 'read/articles-without-facts',
  params: z.object({}),
  row: z.object({ id: z.string() }),
});

/** Articles without facts that are read at once. */
const PAGE = 200;

/** An article and its facts as their extractor gave them, before any judgement of people. */
function documentOf({ article, entities, reports }: PreparedArticle): object {
  const facts = (type: 'talk' | 'statement') => reports.filter((r) => r.report.type === type).map((r) => r.local);
  return {
    id: article.id,
    article: {
      id: article.id,
      language: article.language,
      publishedAt: article.publishedAt,
      title: article.title,
      publisher: article.publisher,
      url: article.url,
      text: article.text,
    },
    entities: entities.map(({ local, type, name, names, country, class: kind, office }) => ({
      id: local,
      type,
      name,
      names,
      country,
      ...(kind === null ? {} : { class: kind }),
      ...(office === null ? {} : { office }),
      mentions: [],
    })),
    talks: facts('talk'),
    statements: facts('statement'),
  };
}

const lineOf = (article: PreparedArticle): string => `${JSON.stringify(documentOf(article))}\n`;

/** The documents, one a line, each article once. */
export async function* extraction(db: Database, filters: TalkFilter): AsyncGenerator<string> {
  const known = new Set<string>();
  for await (const facts of exportPages(db, filters)) {
    const ids = [...new Set(facts.flatMap((fact) => fact.reports.map((report) => report.articleId)))];
    const fresh = ids.filter((id) => !known.has(id));
    for (const id of fresh) known.add(id);
    const articles = await givenArticlesOf(readingOf(db), fresh);
    for (const article of articles) yield lineOf(article);
  }
  // Articles that nothing was read from belong to a whole graph, and to no selection.
  if (Object.keys(talkFilters(filters)).length > 0) return;
  const bare = await db.read(articlesWithoutFacts, {});
  for (let from = 0; from < bare.length; from += PAGE) {
    const ids = bare.slice(from, from + PAGE).map(({ id }) => id);
    for (const article of await givenArticlesOf(readingOf(db), ids)) yield lineOf(article);
  }
}
