/** Queries of judgements: keeping them, finding those on articles and entities, and what they were said of. */
import { z } from 'zod';
import { defineQuery } from '../../query.ts';
import { Ids, Nothing, PageOf, rows } from './rows.ts';

/** A judgement as it is stored. */
export const StoredJudgement = z.object({
  id: z.string(),
  body: z.string(),
  by: z.string(),
  at: z.string(),
  why: z.string().nullable(),
  undoneBy: z.string().nullable(),
  undoneAt: z.string().nullable(),
  lost: z.boolean(),
});
export type StoredJudgement = z.infer<typeof StoredJudgement>;

/** Keeps a judgement. */
export const putJudgement = defineQuery({
  file: 'write/put-judgement',
  params: z.object({
    id: z.string(),
    kind: z.string(),
    body: z.string(),
    by: z.string(),
    at: z.string(),
    why: z.string().nullable(),
    undone: z.object({ by: z.string().nullable(), at: z.string().nullable() }),
    keys: z.array(z.string()),
  }),
  row: Nothing,
});

/** Takes a judgement back. */
export const markUndone = defineQuery({
  file: 'write/undo-judgement',
  params: z.object({ id: z.string(), by: z.string(), at: z.string() }),
  row: Nothing,
});

/** Notes which judgements find no fact. */
export const markLost = defineQuery({
  file: 'write/mark-lost-judgements',
  params: z.object({ rows: rows<{ id: string; lost: boolean }>() }),
  row: Nothing,
});

/** Judgements on articles and entities. */
export const judgementsOn = defineQuery({
  file: 'write/judgements-on',
  params: z.object({ keys: z.array(z.string()) }),
  row: StoredJudgement,
});

/** A judgement. */
export const judgementById = defineQuery({
  file: 'write/judgement-by-id',
  params: z.object({ id: z.string() }),
  row: StoredJudgement,
});

/** Every judgement. */
export const allJudgements = defineQuery({ file: 'write/all-judgements', params: PageOf, row: StoredJudgement });

/** Joins reports as people hold them for one fact or for two. */
export const tieReports = defineQuery({
  file: 'write/tie-reports',
  params: z.object({ rows: rows<{ a: string; b: string; as: 'same' | 'apart' }>() }),
  row: Nothing,
});

/** Articles that name entities. */
export const articlesNaming = defineQuery({
  file: 'write/articles-naming',
  params: z.object({ entity: z.string(), into: z.string() }),
  row: z.object({ id: z.string() }),
});

/** Articles with their facts before any judgement. */
export const givenArticles = defineQuery({
  file: 'write/given-articles',
  params: Ids,
  row: z.object({
    article: z.object({
      id: z.string(),
      url: z.string().nullable(),
      title: z.string().nullable(),
      text: z.string(),
      publishedAt: z.string().nullable(),
      language: z.string(),
      checksum: z.string(),
      facts: z.string(),
      reader: z.string().nullable(),
      sample: z.boolean(),
    }),
    publisher: z.object({ id: z.string(), name: z.string().nullable() }).nullable(),
    mentions: z.array(
      z.object({
        local: z.string(),
        name: z.string(),
        names: z.string(),
        country: z.string().nullable(),
        class: z.string().nullable(),
        office: z.string().nullable(),
        reason: z.string(),
        score: z.number(),
        entity: z.string(),
      }),
    ),
    reports: z.array(
      z.object({
        id: z.string(),
        type: z.enum(['talk', 'statement']),
        fact: z.string(),
        links: z.string(),
        resolved: z.string(),
        extractor: z.string(),
        version: z.string(),
        word: z.enum(['own', 'hearsay']).nullable(),
        refers: z.array(z.object({ to: z.string(), as: z.enum(['denies', 'about', 'follows', 'part-of']) })),
      }),
    ),
  }),
});
export type GivenArticle = z.infer<typeof givenArticles.row>;
