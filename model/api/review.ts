/** Corrections and explanations as the API takes and answers them. */
import { z } from 'zod';
import { IsoDay } from '../edtf.ts';
import { EntityRef } from '../entity.ts';
import { Word } from '../graph.ts';
import { Judgement, JudgementBody, ReportTarget } from '../judgement.ts';
import { StatementAnswer, TalkAnswer } from './facts.ts';

const by = z.string().trim().min(1).max(200);

/** A judgement to be stored. Without `by` the name in DEMARCHE_USER counts; nobody checks either. */
export const JudgementRequest = z
  .strictObject({
    body: JudgementBody,
    by: by.optional().describe('Who says so, unverified'),
    why: z.string().max(2_000).optional(),
    basis: z.string().max(100).describe('`basis` of what was looked at; another one in the meantime is a conflict'),
  })
  .meta({ id: 'JudgementRequest' });
export type JudgementRequest = z.infer<typeof JudgementRequest>;

/** Judgements as another graph exported them. */
export const ReplayRequest = z
  .strictObject({ judgements: z.array(Judgement).min(1).max(10_000) })
  .meta({ id: 'ReplayRequest' });

/** Who takes a judgement back. */
export const UndoRequest = z.strictObject({ by: by.optional() }).meta({ id: 'UndoRequest' });

/** Why the words of one report were linked to an entity of the graph. */
export const LinkAnswer = z.object({
  local: z.string(),
  entity: z.string().describe('What resolution took it for'),
  now: z.string().describe('What it is now, after judgements'),
  reason: z.string(),
  score: z.number(),
});

/** One report behind a fact, with everything that brought it there. */
export const ReportReason = z
  .object({
    id: z.string(),
    target: ReportTarget.describe('How a judgement names this report'),
    basis: z.string(),
    quote: z.string(),
    publisher: z.string().nullable(),
    publishedAt: IsoDay.nullable(),
    language: z.string(),
    extractor: z.string(),
    version: z.string(),
    rules: z.array(z.object({ id: z.string(), gloss: z.string() })),
    confidence: z.number(),
    word: Word.nullable().describe("A participant's own word, or hearsay; null where the outlet tells it"),
    standing: z.enum(['open', 'accepted', 'rejected']),
    edited: z.array(z.string()),
    links: z.array(LinkAnswer),
    values: z
      .record(z.string(), z.union([z.string(), z.number(), z.array(z.string()), z.null()]))
      .describe('Fields as this report gives them now'),
  })
  .meta({ id: 'ReportReason' });
export type ReportReason = z.infer<typeof ReportReason>;

/** How a field of a talk got its value: what each report says, and the rule. */
export const FieldReason = z.object({
  field: z.string(),
  rule: z
    .enum([
      'only-value',
      'person',
      'of-status',
      'most-exact',
      'held-over-planned',
      'later-word',
      'own-word',
      'most-outlets',
      'most-telling',
      'fixed-order',
    ])
    .describe('What set the chosen value over the others'),
  votes: z.array(
    z.object({
      value: z.union([z.string(), z.number()]),
      outlets: z.int(),
      latest: z.string(),
      word: z
        .enum(['own', 'outlet', 'hearsay'])
        .describe("The best word for it: a participant's own, an outlet's, or hearsay"),
    }),
  ),
});

/** One way in which articles name an entity, and why it was taken for it. */
export const NamingReason = z
  .object({
    name: z.string(),
    reason: z.string(),
    score: z.number(),
    articles: z.int(),
    example: z.string().describe('Id of an article that names it so'),
    offices: z.array(z.string()).describe('Titles that these articles give beside the name'),
    first: IsoDay.nullable().describe('Day of the first of these articles, and of the last'),
    last: IsoDay.nullable(),
    given: z.string().nullable().describe('What resolution took the name for, where a person said otherwise'),
  })
  .meta({ id: 'NamingReason' });
export type NamingReason = z.infer<typeof NamingReason>;

/** How an entity, a talk or a statement came to be. */
export const ExplainAnswer = z
  .object({
    id: z.string(),
    type: z.enum(['entity', 'talk', 'statement']),
    reports: z.array(ReportReason).describe('Of a talk or statement'),
    fields: z.array(FieldReason).describe('Of a talk'),
    namings: z.array(NamingReason).describe('Of an entity'),
    gazetteer: z.boolean().describe('A gazetteer knows the entity'),
    basis: z.string().describe('For a merge of the entity'),
    judgements: z.array(Judgement),
  })
  .meta({ id: 'Why' });
export type ExplainAnswer = z.infer<typeof ExplainAnswer>;

/** Why something is worth a person's minute. */
export const REVIEW_REASONS = [
  'contradiction',
  'likely-duplicate',
  'low-confidence',
  'new-person',
  'lost-judgement',
] as const;

/** One case of the review queue; what is not of its reason is null. */
export const ReviewItem = z
  .object({
    id: z.string(),
    reason: z.enum(REVIEW_REASONS),
    score: z.number().describe('What a look is worth, the highest first'),
    talk: TalkAnswer.nullable(),
    other: TalkAnswer.nullable().describe('The talk that may be the same'),
    statement: StatementAnswer.nullable(),
    entity: EntityRef.nullable(),
    candidates: z.array(EntityRef).describe('Entities that the new person may be'),
    judgement: Judgement.nullable(),
  })
  .meta({ id: 'ReviewItem' });
export type ReviewItem = z.infer<typeof ReviewItem>;

/** The queue, and how many cases there are. */
export const ReviewAnswer = z.object({
  items: z.array(ReviewItem),
  counts: z
    .partialRecord(z.enum(REVIEW_REASONS), z.int())
    .describe('Cases of each reason that was asked for; counting ends at 500'),
});
export type ReviewAnswer = z.infer<typeof ReviewAnswer>;
