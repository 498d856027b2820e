/** Writing queries of articles: what is stored, new texts and versions, withdrawal. */
import { z } from 'zod';
import { defineQuery } from '../../query.ts';
import { Ids, Nothing, PageOf, rows } from './rows.ts';

/** An article as it is stored, with what it names. */
export interface ArticleRow {
  id: string;
  url: string | null;
  title: string | null;
  text: string;
  publishedAt: string | null;
  language: string;
  checksum: string;
  facts: string;
  reader: string;
  sample: boolean;
  publisher: string | null;
  publisherName: string | null;
  mentions: MentionRow[];
}

/** One entity that an article names. */
interface MentionRow {
  entity: string;
  local: string;
  name: string;
  names: string;
  country: string | null;
  class: string | null;
  office: string | null;
  reason: string;
  score: number;
  /** What reading took the name for, where a person says that it is somebody else. */
  given: string | null;
}

/** Makes other writers wait. */
export const lockWriter = defineQuery({ file: 'write/lock-writer', params: z.object({}), row: Nothing });

/** What tells an article's versions apart. */
export const StoredArticle = z.object({
  id: z.string(),
  checksum: z.string(),
  facts: z.string(),
  reader: z.string(),
  url: z.string().nullable(),
  version: z.int(),
  publisher: z.string().nullable(),
});
export type StoredArticle = z.infer<typeof StoredArticle>;

/** What is stored of articles. */
export const storedArticles = defineQuery({ file: 'write/stored-articles', params: Ids, row: StoredArticle });

/** What read each stored article. */
export const readersOfArticles = defineQuery({
  file: 'write/readers-of-articles',
  params: PageOf,
  row: z.object({ id: z.string(), reader: z.string() }),
});

/** Stored articles at addresses. */
export const articlesOfPages = defineQuery({
  file: 'write/articles-of-pages',
  params: z.object({ rows: rows<{ id: string; url: string; publisher: string | null }>() }),
  row: z.object({ id: z.string(), stored: z.string() }),
});

/** Ids of the sample's articles. */
export const sampleArticles = defineQuery({
  file: 'write/sample-articles',
  params: z.object({}),
  row: z.object({ id: z.string() }),
});

/** Keeps texts that are about to change. */
export const keepVersions = defineQuery({ file: 'write/keep-versions', params: Ids, row: Nothing });

/** Stores articles. */
export const putArticles = defineQuery({
  file: 'write/put-articles',
  params: z.object({ rows: rows<ArticleRow>() }),
  row: Nothing,
});

/** What hangs on articles. */
export const articlesToStrip = defineQuery({
  file: 'write/articles-to-strip',
  params: Ids,
  row: z.object({
    id: z.string(),
    reports: z.array(z.object({ id: z.string(), fact: z.string().nullable() })),
    entities: z.array(z.string()),
  }),
});

/** Takes reports and mentions of articles out. */
export const stripArticles = defineQuery({ file: 'write/strip-articles', params: Ids, row: Nothing });

/** Deletes articles. */
export const deleteArticles = defineQuery({ file: 'write/delete-articles', params: Ids, row: Nothing });

/** Notes what became of the sample. */
export const setSampleState = defineQuery({
  file: 'write/set-sample-state',
  params: z.object({ value: z.enum(['loaded', 'removed']) }),
  row: Nothing,
});
