/** Writing queries of reports: storing them, and finding those around them by index. */
import { z } from 'zod';
import { defineQuery } from '../../query.ts';
import { Ids, Nothing, rows } from './rows.ts';

/** A report as it is stored; lists of objects are JSON. */
export interface ReportRow {
  id: string;
  article: string;
  type: 'talk' | 'statement';
  status: string | null;
  date: string | null;
  venue: string | null;
  quote: string;
  start: number;
  end: number;
  rules: string[];
  confidence: number;
  fact: string;
  links: string;
  resolved: string;
  extractor: string;
  version: string;
  /** See `bucketsOf`. */
  keys: string[];
  /** The fact before any judgement, as JSON; null where nobody changed it. */
  given: string | null;
  standing: 'accepted' | 'rejected' | null;
  edited: string[] | null;
  word: 'own' | 'hearsay' | null;
}

/** A report as grouping reads it. */
export const StoredReport = z.object({
  id: z.string(),
  article: z.string(),
  publishedAt: z.string().nullable(),
  publisher: z.string().nullable(),
  type: z.enum(['talk', 'statement']),
  resolved: z.string(),
  extractor: z.string(),
  version: z.string(),
  standing: z.enum(['accepted', 'rejected']).nullable(),
  edited: z.array(z.string()).nullable(),
  word: z.enum(['own', 'hearsay']).nullable(),
  same: z.array(z.string()),
  apart: z.array(z.string()),
  fact: z.string().nullable(),
});
export type StoredReport = z.infer<typeof StoredReport>;

/** Stores reports. */
export const putReports = defineQuery({
  file: 'write/put-reports',
  params: z.object({ rows: rows<ReportRow>() }),
  row: Nothing,
});

/** Deletes empty buckets. */
export const dropLoneBuckets = defineQuery({
  file: 'write/drop-lone-buckets',
  params: z.object({ keys: z.array(z.string()) }),
  row: Nothing,
});

/** Joins reports that speak of each other. */
export const putReportLinks = defineQuery({
  file: 'write/put-report-links',
  params: z.object({ rows: rows<{ from: string; to: string; as: 'denies' | 'about' | 'follows' | 'part-of' }>() }),
  row: Nothing,
});

/** Reports filed under keys. */
export const reportsInBuckets = defineQuery({
  file: 'write/reports-in-buckets',
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({ id: z.string() }),
});

/** Reports as grouping reads them. */
export const reportsById = defineQuery({ file: 'write/reports-by-id', params: Ids, row: StoredReport });

/** Reports that make talks and statements. */
export const reportsOfFacts = defineQuery({
  file: 'write/reports-of-facts',
  params: Ids,
  row: z.object({ id: z.string(), reports: z.array(z.string()) }),
});

/** Talk reports that an entity's name is in the title of. */
export const reportsNaming = defineQuery({
  file: 'write/reports-naming',
  params: Ids,
  row: z.object({ id: z.string() }),
});
