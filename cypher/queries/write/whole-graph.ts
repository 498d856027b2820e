/** Queries over everything, page by page: for verification and the canonical dump. */
import { z } from 'zod';
import { defineQuery } from '../../query.ts';
import { StoredReport } from './reports.ts';
import { Ids, PageOf } from './rows.ts';

const properties = z.record(z.string(), z.unknown());
const ids = z.array(z.string());

/** Every report. */
export const allReports = defineQuery({ file: 'write/all-reports', params: PageOf, row: StoredReport });

/** Every report's evidence and text. */
export const allEvidence = defineQuery({
  file: 'write/all-evidence',
  params: PageOf,
  row: z.object({
    id: z.string(),
    article: z.string(),
    text: z.string(),
    fact: z.string(),
    quote: z.string(),
    start: z.int(),
    end: z.int(),
  }),
});

/** A talk or statement with everything that it is joined to. */
export const StoredFact = z.object({
  fact: properties,
  participants: z.array(z.object({ entity: z.string(), role: z.string(), roles: ids, side: z.string() })),
  venue: z.string().nullable(),
  topics: ids,
  excluded: ids,
  series: z.string().nullable(),
  initiator: z.string().nullable(),
  outcomes: z.array(z.object({ kind: z.string(), text: z.string() })),
  speaker: z.string().nullable(),
  outlet: z.string().nullable(),
  via: ids,
  about: ids,
  reports: ids,
});
export type StoredFact = z.infer<typeof StoredFact>;

/** Talks and statements as stored. */
export const storedFacts = defineQuery({ file: 'write/stored-facts', params: Ids, row: StoredFact });

/** What hangs loose. */
export const loneFacts = defineQuery({
  file: 'write/lone-facts',
  params: z.object({}),
  row: z.object({ label: z.string(), id: z.string() }),
});

/** Every entity. */
export const allEntityIds = defineQuery({
  file: 'write/all-entity-ids',
  params: PageOf,
  row: z.object({ id: z.string(), digest: z.string().nullable() }),
});

/** Every stored pair. */
export const allPairs = defineQuery({
  file: 'write/all-pairs',
  params: z.object({}),
  row: z.object({
    type: z.enum(['TALKED_WITH', 'SPOKE_TO']),
    id: z.string(),
    held: z.int(),
    planned: z.int(),
    off: z.int(),
    count: z.int(),
    first: z.string().nullable(),
    last: z.string().nullable(),
  }),
});

/** Every node. */
export const allNodes = defineQuery({
  file: 'write/all-nodes',
  params: PageOf,
  row: z.object({ element: z.string(), labels: ids, properties }),
});

/** Every relationship. */
export const allRelationships = defineQuery({
  file: 'write/all-relationships',
  params: PageOf,
  row: z.object({
    element: z.string(),
    type: z.string(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    properties,
  }),
});
