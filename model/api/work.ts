/** Ingest jobs, Cypher and questions as the API takes and answers them. */
import { z } from 'zod';
import { IsoDay } from '../edtf.ts';
import { ExtractedStatement, ExtractedTalk } from '../extraction.ts';
import { EntityType, Language } from '../vocabulary.ts';
import { GraphAnswer, Problem } from './common.ts';

const count = z.int().min(0);

/** What a language model was asked and what came of it. */
export const LlmUsage = z
  .object({
    model: z.string(),
    calls: count.describe('Requests sent, those sent again among them'),
    failed: count.describe('Requests without a usable answer'),
    cached: count.describe('Answers kept from before'),
    inputTokens: count,
    outputTokens: count,
    estimated: z.boolean().describe('Some token counts are estimates, since the endpoint gave none'),
    cost: z.number().min(0).nullable().describe('By the prices given; null without prices'),
    facts: count.describe('Facts that passed the checks'),
    dropped: z.record(z.string(), count).describe('Facts that were not taken, by reason'),
  })
  .meta({ id: 'LlmUsage' });
export type LlmUsage = z.infer<typeof LlmUsage>;

/** A fact as one reading gives it, by graph ids. */
const ReadFact = z.discriminatedUnion('type', [
  z.object({ type: z.literal('talk'), fact: ExtractedTalk }),
  z.object({ type: z.literal('statement'), fact: ExtractedStatement }),
]);
export type ReadFact = z.infer<typeof ReadFact>;

/** What another reading of the same article adds, removes and changes. */
export const ReadingDifference = z
  .object({
    article: z.string(),
    title: z.string().nullable(),
    added: z.array(ReadFact),
    removed: z.array(ReadFact),
    changed: z.array(
      z.object({
        id: z.string().describe('The report'),
        now: ReadFact,
        fields: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
      }),
    ),
    names: z.record(z.string(), z.string()).describe('Names of the entities of either reading, by id'),
  })
  .meta({ id: 'ReadingDifference' });
export type ReadingDifference = z.infer<typeof ReadingDifference>;

/** What a re-extraction did, or would do. */
export const Reextraction = z
  .object({
    dryRun: z.boolean(),
    read: count,
    left: z
      .object({ current: count, 'by-model': count, given: count })
      .describe("Left alone: read by today's rules already, with a language model, or come with their facts"),
    overtaken: count.describe('Changed by somebody else meanwhile, and left alone'),
    facts: z.object({ added: count, removed: count, changed: count }),
    articles: count.describe('Articles with other facts than before'),
    differences: z.array(ReadingDifference).describe('Of those articles, at most 1,000; given in the end'),
    kept: z.string().nullable().describe('File that keeps what was replaced, for putting it back'),
  })
  .meta({ id: 'Reextraction' });
export type Reextraction = z.infer<typeof Reextraction>;

/** Which articles are to be read again. */
export const ReextractRequest = z
  .strictObject({
    articles: z.array(z.string().min(1).max(500)).min(1).max(10_000).optional().describe('All unless given'),
    dryRun: z.boolean().optional().describe('Only say what would change'),
  })
  .meta({ id: 'ReextractRequest' });

/** Which re-extraction is to be taken back. */
export const RollBackRequest = z
  .strictObject({
    file: z
      .string()
      .regex(/^[\w-][\w.-]{0,199}\.jsonl$/)
      .describe('Name that a re-extraction gave as `kept`'),
  })
  .meta({ id: 'RollBackRequest' });

/** Progress and result of an ingest, of a replay of judgements, of a re-extraction or of taking one back. */
export const Job = z
  .object({
    id: z.string(),
    state: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
    total: z.int().nullable(),
    done: z.int(),
    added: z.int(),
    unchanged: z.int().describe('Articles or judgements that were here already; articles that stay as they are'),
    replaced: z.int(),
    reread: z.int().describe('Texts that were stored and read anew by newer rules'),
    rejected: z.array(z.object({ item: z.string(), problem: Problem })),
    articleIds: z.array(z.string()).describe('Articles stored or found, at most 1,000'),
    llm: LlmUsage.optional().describe('Where a language model read articles'),
    reextraction: Reextraction.optional().describe('Where stored articles were read again'),
    startedAt: z.string().nullable(),
    endedAt: z.string().nullable(),
  })
  .meta({ id: 'Job' });
export type Job = z.infer<typeof Job>;

/** A Cypher query with parameters. */
export const CypherRequest = z
  .strictObject({
    query: z.string().min(1).max(50_000),
    params: z.record(z.string(), z.unknown()).default({}),
    limit: z.int().min(1).max(10_000).default(1_000).describe('Rows to send at most'),
  })
  .meta({ id: 'CypherRequest' });
export type CypherRequest = z.infer<typeof CypherRequest>;

/** A node of a query result, as the database has it. */
export const CypherNode = z.object({
  key: z.string(),
  labels: z.array(z.string()),
  properties: z.record(z.string(), z.unknown()),
});

/** Rows as plain JSON, and whatever nodes and relationships they hold as a graph. */
export const CypherAnswer = z
  .object({
    columns: z.array(z.string()),
    rows: z.array(z.array(z.unknown())),
    graph: z.object({
      nodes: z.array(CypherNode),
      edges: z.array(
        z.object({
          key: z.string(),
          source: z.string(),
          target: z.string(),
          type: z.string(),
          properties: z.record(z.string(), z.unknown()),
        }),
      ),
    }),
    summary: z.object({
      rows: z.int(),
      truncated: z.boolean(),
      milliseconds: z.number(),
      notifications: z.array(z.string()),
    }),
  })
  .meta({ id: 'CypherAnswer' });
export type CypherAnswer = z.infer<typeof CypherAnswer>;

/** A Cypher text that is planned, not run. */
export const CypherPlanRequest = CypherRequest.omit({ limit: true }).meta({ id: 'CypherPlanRequest' });
export type CypherPlanRequest = z.infer<typeof CypherPlanRequest>;

/** How the database would run a query, as the guard sees it too. */
export const CypherPlanAnswer = z
  .object({
    operators: z.array(
      z.object({
        depth: z
          .int()
          .min(0)
          .describe('The plan is a tree, told from its result down: an operator reads those one deeper'),
        operator: z.string(),
        details: z.string(),
        estimatedRows: z.number(),
      }),
    ),
    warnings: z.array(
      z.object({
        text: z.string(),
        line: z.int().min(1).nullable(),
        column: z.int().min(1).nullable(),
      }),
    ),
  })
  .meta({ id: 'CypherPlanAnswer' });
export type CypherPlanAnswer = z.infer<typeof CypherPlanAnswer>;

/** The names that the graph has, as it is now. */
export const CypherSchemaAnswer = z
  .object({ labels: z.array(z.string()), types: z.array(z.string()), properties: z.array(z.string()) })
  .meta({ id: 'CypherSchemaAnswer' });
export type CypherSchemaAnswer = z.infer<typeof CypherSchemaAnswer>;

/** A line of a streamed answer: the columns, then each row, then what only the end can tell, or why it ended early. */
export const CypherLine = z
  .union([
    z.object({ columns: z.array(z.string()) }),
    z.object({ row: z.array(z.unknown()) }),
    CypherAnswer.pick({ graph: true, summary: true }),
    z.object({ problem: Problem }),
  ])
  .meta({ id: 'CypherLine' });
export type CypherLine = z.infer<typeof CypherLine>;

/** What a question is read for, part by part; `unknown` are names that nothing knows, `unread` words that nothing reads. */
export const READING_SLOTS = [
  'intent',
  'participants',
  'unknown',
  'excluded',
  'mediator',
  'host',
  'venue',
  'venueCountry',
  'outlet',
  'about',
  'topic',
  'kinds',
  'forms',
  'round',
  'indirect',
  'period',
  'secondPeriod',
  'unread',
] as const;
export type ReadingSlot = (typeof READING_SLOTS)[number];

/** One part of a reading put in another's place, or taken away. */
export const ReadingChange = z
  .strictObject({
    slot: z.enum(READING_SLOTS),
    at: z
      .int()
      .min(0)
      .max(50)
      .default(0)
      .describe('Which one, where a slot holds several; of those left by earlier changes'),
    to: z
      .string()
      .max(300)
      .nullable()
      .describe(
        'An entity id, a period as `from/to` (either may be empty), a kind, form, number or intent; null takes away',
      ),
    back: z.int().min(0).max(5).default(0).describe('Of which question: 0 the one asked, 1 the one before it'),
  })
  .meta({ id: 'ReadingChange' });
export type ReadingChange = z.infer<typeof ReadingChange>;

/** A part of a reading in words, with what it may be instead. */
export const ReadingPart = z
  .object({
    slot: z.enum(READING_SLOTS),
    at: z.int().min(0),
    text: z.string(),
    others: z.array(z.object({ to: z.string(), text: z.string() })).describe('The nearest first'),
    days: z.string().optional().describe('Of a period: its days as `from/to`, either of which may be empty'),
    types: z.array(EntityType).describe('What may be looked up for its place; empty where it is no name'),
  })
  .meta({ id: 'ReadingPart' });
export type ReadingPart = z.infer<typeof ReadingPart>;

/** A question in plain words. */
export const AskRequest = z
  .strictObject({
    question: z.string().trim().min(1, 'is empty').max(2_000, 'has more than 2,000 characters'),
    language: Language.optional().describe('Language of the answer; found from the question when not given'),
    today: IsoDay.optional().describe('What "this summer" counts from'),
    previous: z
      .array(z.string().min(1).max(2_000))
      .max(5)
      .optional()
      .describe('Questions asked before, the oldest first, for one that goes on from them: "And in 2024?"'),
    changes: z
      .array(ReadingChange)
      .max(20)
      .optional()
      .describe(
        'What the reader of an earlier answer put in the place of parts of its reading, made one after the other',
      ),
    parts: z.boolean().optional().describe('Also tell the parts of the reading, each with what it may be instead'),
  })
  .meta({ id: 'AskRequest' });
export type AskRequest = z.infer<typeof AskRequest>;

/** A sentence that supports an answer. */
export const Citation = z
  .object({
    articleId: z.string(),
    quote: z.string(),
    start: z.int(),
    end: z.int(),
    factId: z.string(),
    publisher: z.string().nullable(),
    publishedAt: IsoDay.nullable(),
    language: z.string(),
  })
  .meta({ id: 'Citation' });
export type Citation = z.infer<typeof Citation>;

/** What a language model did for a question that the rules could not read. */
export const AskModelUse = z
  .object({
    model: z.string(),
    outcome: z
      .enum(['reading', 'query', 'no-help', 'not-usable', 'unavailable', 'limit'])
      .describe(
        'It chose intent and slots; wrote a query that the guard checked; knew no way; answered out of form; was not reached; may not be asked any more',
      ),
    calls: count,
    inputTokens: count,
    outputTokens: count,
    estimated: z.boolean().describe('The token counts are estimates'),
    cost: z.number().min(0).nullable().describe('By the prices given; null without prices'),
  })
  .meta({ id: 'AskModelUse' });
export type AskModelUse = z.infer<typeof AskModelUse>;

/** An answer: how the question was read, the sentence, the rows, the picture, the proof. */
export const AskAnswer = z
  .object({
    status: z.enum(['answered', 'not-known', 'not-understood']),
    answer: z.string(),
    language: Language,
    interpretation: z.object({
      intent: z.string().nullable(),
      slots: z.record(z.string(), z.unknown()),
      reading: z.string(),
      parts: z.array(ReadingPart).optional().describe('Where they were asked for'),
    }),
    suggestions: z.array(z.string()).describe('Questions to try instead'),
    table: z.object({
      columns: z.array(z.string()),
      rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
    }),
    graph: GraphAnswer,
    citations: z.array(Citation),
    cypher: z.string().nullable(),
    params: z.record(z.string(), z.unknown()),
    confidence: z.number(),
    model: AskModelUse.optional().describe('Where a language model was asked to help reading'),
  })
  .meta({ id: 'AskAnswer' });
export type AskAnswer = z.infer<typeof AskAnswer>;
