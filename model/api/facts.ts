/** Talks, statements, entities and articles as the API answers them. */
import { z } from 'zod';
import { EdtfDate, IsoDay } from '../edtf.ts';
import { Entity, EntityRef } from '../entity.ts';
import { Outcome, Span } from '../extraction.ts';
import { Contradiction } from '../graph.ts';
import { Role, StatementKind, TalkForm, TalkKind, TalkLevel, TalkStatus } from '../vocabulary.ts';

/** One article's word on a fact, as given. */
export const ReportAnswer = z
  .object({
    id: z.string(),
    articleId: z.string(),
    publisher: z.string().nullable(),
    publishedAt: IsoDay.nullable(),
    language: z.string(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    quote: z.string(),
    start: z.int(),
    end: z.int(),
    status: TalkStatus.nullable(),
    date: EdtfDate.nullable(),
    venue: z.string().nullable().describe('Venue as this report gives it, by id'),
    rules: z.array(z.string()),
    confidence: z.number(),
  })
  .meta({ id: 'Report' });
export type ReportAnswer = z.infer<typeof ReportAnswer>;

/** A step of what became of a talk: a status, when it was first told, and the date that the talk was then set for. */
export const TalkStep = z
  .object({
    status: TalkStatus,
    told: IsoDay.nullable().describe('Day of the first article that says so; null when none has a day'),
    date: EdtfDate.nullable().describe('Date that the talk had then, the most often given'),
    reports: z.int(),
    talk: z.string().describe('The talk itself, or the one that it is the new date of, or its new date'),
  })
  .meta({ id: 'TalkStep' });
export type TalkStep = z.infer<typeof TalkStep>;

/** A talk with its participants, venue and every report. */
export const TalkAnswer = z
  .object({
    id: z.string(),
    formerIds: z.array(z.string()),
    title: z.string(),
    kind: TalkKind,
    form: TalkForm,
    level: TalkLevel.nullable(),
    indirect: z.boolean(),
    status: TalkStatus,
    date: EdtfDate.nullable(),
    dateFrom: IsoDay.nullable(),
    dateTo: IsoDay.nullable(),
    round: z.int().nullable(),
    series: z.string().nullable(),
    venue: EntityRef.nullable(),
    participants: z.array(EntityRef.extend({ role: Role, roles: z.array(Role), side: z.string() })),
    initiator: EntityRef.nullable(),
    topics: z.array(EntityRef),
    excludedTopics: z.array(EntityRef),
    outcomes: z.array(Outcome),
    contradictions: z.array(Contradiction),
    denials: z
      .array(z.object({ id: z.string(), speaker: EntityRef, text: z.string() }))
      .describe('Statements that deny it, also those of articles that do not report it'),
    confidence: z.number(),
    history: z
      .array(TalkStep)
      .describe(
        'What became of it, as it was told: proposed, planned, postponed, held; with its earlier and later dates',
      ),
    reports: z.array(ReportAnswer),
  })
  .meta({ id: 'Talk' });
export type TalkAnswer = z.infer<typeof TalkAnswer>;

/** A statement with its speaker, outlet and every report. */
export const StatementAnswer = z
  .object({
    id: z.string(),
    formerIds: z.array(z.string()),
    kind: StatementKind,
    speaker: EntityRef,
    outlet: EntityRef.nullable(),
    via: z.array(EntityRef),
    date: EdtfDate.nullable(),
    text: z.string(),
    about: z.array(EntityRef),
    denies: z.string().nullable().describe('Id of the talk or statement denied'),
    confidence: z.number(),
    reports: z.array(ReportAnswer),
  })
  .meta({ id: 'Statement' });
export type StatementAnswer = z.infer<typeof StatementAnswer>;

/** An entity with its spellings, offices and counts. */
export const EntityAnswer = Entity.extend({
  formerIds: z.array(z.string()),
  counts: z.object({
    talks: z.int(),
    held: z.int(),
    planned: z.int(),
    off: z.int(),
    statements: z.int(),
    reports: z.int(),
  }),
  first: IsoDay.nullable(),
  last: IsoDay.nullable(),
}).meta({ id: 'EntityDetails' });
export type EntityAnswer = z.infer<typeof EntityAnswer>;

/** A span of an article and the facts read from it. */
export const ArticleFact = Span.extend({
  factId: z.string(),
  factType: z.enum(['talk', 'statement']),
  reportId: z.string(),
  rule: z.string(),
});

/** An article with everything read from it. */
export const ArticleAnswer = z
  .object({
    id: z.string(),
    url: z.string().nullable(),
    title: z.string().nullable(),
    text: z.string(),
    publishedAt: IsoDay.nullable(),
    language: z.string(),
    publisher: EntityRef.nullable(),
    sample: z.boolean(),
    facts: z.array(ArticleFact),
    talks: z.array(TalkAnswer),
    statements: z.array(StatementAnswer),
  })
  .meta({ id: 'Article' });
export type ArticleAnswer = z.infer<typeof ArticleAnswer>;

/** A hit of the search: the entity and the spelling that matched. */
export const SearchHit = EntityRef.extend({
  matched: z.string().describe('The spelling that matched'),
  score: z.number(),
  talks: z.int(),
}).meta({ id: 'SearchHit' });
export type SearchHit = z.infer<typeof SearchHit>;
