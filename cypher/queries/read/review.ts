/** Queries of what people may look at, and of why things are as they are. */
import { z } from 'zod';
import { defineQuery } from '../../query.ts';

const Limit = z.object({ limit: z.int().min(1) });

/** Reports behind a talk or statement. */
export const reportsBehind = defineQuery({
  file: 'read/reports-behind',
  params: z.object({ id: z.string() }),
  row: z.object({
    report: z.object({
      id: z.string(),
      type: z.enum(['talk', 'statement']),
      quote: z.string(),
      rules: z.array(z.string()).nullable(),
      confidence: z.number(),
      extractor: z.string(),
      version: z.string(),
      standing: z.enum(['accepted', 'rejected']).nullable(),
      edited: z.array(z.string()).nullable(),
      word: z.enum(['own', 'hearsay']).nullable(),
    }),
    links: z.string(),
    resolved: z.string(),
    given: z.string(),
    article: z.object({ id: z.string(), publishedAt: z.string().nullable(), language: z.string() }),
    publisher: z.object({ id: z.string(), name: z.string() }).nullable(),
    renamed: z.array(z.object({ local: z.string(), now: z.string() })),
  }),
});
export type ReportBehind = z.infer<typeof reportsBehind.row>;

/** How articles name an entity. */
export const namingsOfEntity = defineQuery({
  file: 'read/namings-of-entity',
  params: z.object({ id: z.string() }),
  row: z.object({
    name: z.string(),
    reason: z.string(),
    score: z.number(),
    given: z.string().nullable(),
    articles: z.int(),
    example: z.string(),
    offices: z.array(z.string()),
    first: z.string().nullable(),
    last: z.string().nullable(),
    gazetteer: z.boolean(),
  }),
});

/** Talks whose reports contradict each other. */
export const contradictions = defineQuery({
  file: 'read/review-contradictions',
  params: Limit,
  row: z.object({ id: z.string(), reports: z.int() }),
});

/** Facts of low confidence. */
export const unsure = defineQuery({
  file: 'read/review-unsure',
  params: Limit.extend({ below: z.number() }),
  row: z.object({ id: z.string(), confidence: z.number(), reports: z.int() }),
});

/** Talks that may be one. */
export const duplicates = defineQuery({
  file: 'read/review-duplicates',
  params: Limit.extend({ among: z.int(), days: z.int() }),
  row: z.object({ id: z.string(), other: z.string(), days: z.int(), shared: z.int() }),
});

/** People whom no gazetteer knows. */
export const newcomers = defineQuery({
  file: 'read/review-newcomers',
  params: Limit,
  row: z.object({ id: z.string(), articles: z.int() }),
});
