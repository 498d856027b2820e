/** Rows that several reading queries share, and how they become the API's shapes. */
import { z } from 'zod';
import type { ReportAnswer } from '../../../model/api/facts.ts';
import type { EntityRef } from '../../../model/entity.ts';
import { EntityType } from '../../../model/vocabulary.ts';

const text = z.string().nullish();

/** An entity as the queries project it. */
export const EntityRow = z.object({
  id: z.string(),
  type: EntityType,
  name: z.string(),
  nameAr: text,
  nameEn: text,
  nameRu: text,
  country: text,
  lat: z.number().nullish(),
  lon: z.number().nullish(),
});
export type EntityRow = z.infer<typeof EntityRow>;

/** A report beside its article, as the queries project it. */
export const ReportRow = z.object({
  report: z.object({
    id: z.string(),
    quote: z.string(),
    start: z.int(),
    end: z.int(),
    status: text,
    date: text,
    venue: text,
    rules: z.array(z.string()).nullish(),
    confidence: z.number(),
  }),
  article: z.object({ id: z.string(), publishedAt: text, language: z.string(), title: text, url: text }),
  publisher: text,
});
export type ReportRow = z.infer<typeof ReportRow>;

/** An entity reference of the API. */
export function entityRef(row: EntityRow): EntityRef {
  const { id, type, name, nameAr, nameEn, nameRu, country } = row;
  const names = { ...(nameAr && { ar: nameAr }), ...(nameEn && { en: nameEn }), ...(nameRu && { ru: nameRu }) };
  return { id, type, name, names, country: country ?? null };
}

/** Entity references in a stable order: by name, then id. */
export const entityRefs = (rows: readonly EntityRow[]): EntityRef[] =>
  rows.map(entityRef).sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));

/** Reports of the API, oldest article first, undated last. */
export function reportAnswers(rows: readonly ReportRow[]): ReportAnswer[] {
  return rows
    .map(({ report, article, publisher }) => ({
      id: report.id,
      articleId: article.id,
      publisher: publisher ?? null,
      publishedAt: article.publishedAt ?? null,
      language: article.language,
      title: article.title ?? null,
      url: article.url ?? null,
      quote: report.quote,
      start: report.start,
      end: report.end,
      status: (report.status ?? null) as ReportAnswer['status'],
      date: report.date ?? null,
      venue: report.venue ?? null,
      rules: report.rules ?? [],
      confidence: report.confidence,
    }))
    .sort((a, b) => compare(a.publishedAt ?? '9999', b.publishedAt ?? '9999') || compare(a.id, b.id));
}

/** Order by code units, the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
