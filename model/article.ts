/** Articles: what a source gives, and what is stored of it. */
import { z } from 'zod';
import { IsoDay } from './edtf.ts';

/** Largest article read, in UTF-16 code units. */
export const MAX_ARTICLE_LENGTH = 2_000_000;

/** An article as it reaches extraction: `text` is what all offsets point into; `title` is never evidence. */
export const ArticleInput = z
  .strictObject({
    id: z.string().min(1).max(500).optional(),
    title: z.string().max(2_000).nullish(),
    text: z.string().max(MAX_ARTICLE_LENGTH),
    publishedAt: z.string().max(40).nullish().describe('Day or instant of publication, ISO 8601'),
    language: z.string().max(35).nullish().describe('BCP 47; found from the text when not given'),
    publisher: z.string().max(500).nullish(),
    url: z.string().max(2_000).nullish(),
  })
  .meta({ id: 'ArticleInput' });
export type ArticleInput = z.infer<typeof ArticleInput>;

/** An article that was read: language known, publication reduced to a day. */
export interface Article {
  id: string;
  url: string | null;
  title: string | null;
  text: string;
  publishedAt: string | null;
  language: string;
  publisher: string | null;
  /** Part of the sample corpus, so that one action takes it out again. */
  sample: boolean;
}

/** The article part of an extraction document. */
export const ExtractionArticle = z.object({
  language: z.string().min(2).max(35),
  publishedAt: IsoDay.nullable(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
});
export type ExtractionArticle = z.infer<typeof ExtractionArticle>;
