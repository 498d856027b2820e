/** Queries about the graph as a store: its schema changes and what it holds. */
import { z } from 'zod';
import { defineQuery } from '../query.ts';

/** Schema changes made so far. */
export const migrationsApplied = defineQuery({
  file: 'admin/migrations',
  params: z.object({}),
  row: z.object({ id: z.string(), checksum: z.string() }),
});

/** Notes one schema change. */
export const recordMigration = defineQuery({
  file: 'admin/record-migration',
  params: z.object({ id: z.string(), checksum: z.string() }),
  row: z.object({ id: z.string() }),
});

/** Waits for indexes to be built. */
export const awaitIndexes = defineQuery({
  file: 'admin/await-indexes',
  params: z.object({ seconds: z.int() }),
  row: z.object({}),
});

/** Number of articles, entities, talks, statements and reports, from the store's own counters. */
export const graphCounts = defineQuery({
  file: 'admin/counts',
  params: z.object({}),
  row: z.object({
    articles: z.int(),
    entities: z.int(),
    talks: z.int(),
    statements: z.int(),
    reports: z.int(),
  }),
});
