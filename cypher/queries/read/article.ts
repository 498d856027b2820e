/** An article with everything that was read from it. */
import { z } from 'zod';
import type { ArticleAnswer } from '../../../model/api/facts.ts';
import { DemarcheError } from '../../../model/errors.ts';
import { Evidence, UNNAMED_RULE } from '../../../model/extraction.ts';
import type { Database } from '../../database.ts';
import { defineQuery } from '../../query.ts';
import { compare, EntityRow, entityRef } from './rows.ts';
import { statementsById } from './statements.ts';
import { talksById } from './talks.ts';

const text = z.string().nullish();

const query = defineQuery({
  file: 'read/article',
  params: z.object({ id: z.string() }),
  row: z.object({
    article: z.object({
      id: z.string(),
      url: text,
      title: text,
      text: z.string(),
      publishedAt: text,
      language: z.string(),
      sample: z.boolean().nullish(),
    }),
    publisher: EntityRow.nullable(),
    reports: z.array(
      z.object({ id: z.string(), type: z.enum(['talk', 'statement']), factId: z.string(), fact: z.string() }),
    ),
  }),
});

/** What is needed of a report's fact: where the article says it. */
const FactEvidence = z.object({
  // A document of another extractor is kept as it came, and need not name rules.
  evidence: z.array(Evidence.extend({ rule: Evidence.shape.rule.default(UNNAMED_RULE) })),
});

/** The article of an id, with or without the `article:` before it; throws `not-found`. */
export async function articleById(db: Database, id: string): Promise<ArticleAnswer> {
  const row = (await db.read(query, { id }))[0] ?? (await db.read(query, { id: `article:${id}` }))[0];
  if (!row) throw new DemarcheError('not-found', 'There is no such article.');
  const { article, publisher, reports } = row;
  const facts = reports.flatMap(({ id: reportId, type, factId, fact }) =>
    FactEvidence.parse(JSON.parse(fact)).evidence.map(({ start, end, rule }) => ({
      start,
      end,
      factId,
      factType: type,
      reportId,
      rule,
    })),
  );
  facts.sort((a, b) => a.start - b.start || a.end - b.end || compare(a.factId, b.factId));
  const inOrder = (type: 'talk' | 'statement') => [
    ...new Set(facts.filter((f) => f.factType === type).map((f) => f.factId)),
  ];
  const [talks, statements] = await Promise.all([
    talksById(db, inOrder('talk')),
    statementsById(db, inOrder('statement')),
  ]);
  return {
    id: article.id,
    url: article.url ?? null,
    title: article.title ?? null,
    text: article.text,
    publishedAt: article.publishedAt ?? null,
    language: article.language,
    publisher: publisher && entityRef(publisher),
    sample: article.sample ?? false,
    facts,
    talks,
    statements,
  };
}
