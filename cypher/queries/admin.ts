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

/** Nodes by element id. */
export const nodesByElementId = defineQuery({
  file: 'admin/nodes-by-element-id',
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ node: z.record(z.string(), z.unknown()) }),
});

/** Transactions that carry a mark of the guard. */
export const analystTransactions = defineQuery({
  file: 'admin/analyst-transactions',
  params: z.object({ mark: z.string() }),
  row: z.object({ id: z.string(), status: z.string() }),
});

/** Stops a transaction by its id. */
export const terminateTransaction = defineQuery({
  file: 'admin/terminate-transaction',
  params: z.object({ id: z.string() }),
  row: z.object({ message: z.string() }),
});
