/** What the graph holds of a fact: reports as given, and the talks and statements that they make together. */
import { z } from 'zod';
import { EdtfDate, IsoDay } from './edtf.ts';
import { ExtractedStatement, ExtractedTalk, Outcome } from './extraction.ts';
import { Role, StatementKind, TalkForm, TalkKind, TalkLevel, TalkStatus } from './vocabulary.ts';

/** Why a local id of a document became this entity of the graph. */
export const EntityLink = z.object({
  local: z.string(),
  entity: z.string(),
  reason: z.string().describe('such as: exact name, transliteration, office at that date, new entity'),
  score: z.number().min(0).max(1),
});
export type EntityLink = z.infer<typeof EntityLink>;

/** The side that an entity sits for, as far as it does not depend on the talk: a country or organisation id. */
export interface Seat {
  /** `country:RUS` or `organization:iaea`; null for somebody whose seat is unknown (he is his own side). */
  side: string | null;
  type: 'country' | 'official' | 'organization' | 'other';
  /** Rank of an official on the day of the talk. */
  level: z.infer<typeof TalkLevel> | null;
}

const common = {
  id: z.string(),
  articleId: z.string(),
  /** Day of the article, and the outlet that published it (`media:` id). */
  publishedAt: IsoDay.nullable(),
  publisher: z.string().nullable(),
  extractor: z.string(),
  version: z.string(),
  /** What people said of it: rejected ones make nothing; fields that were set outweigh those that were read. */
  standing: z.enum(['accepted', 'rejected']).optional(),
  edited: z.array(z.string()).optional(),
  /** Reports that people hold for the same fact, and for another one. */
  same: z.array(z.string()).optional(),
  apart: z.array(z.string()).optional(),
};

/** Whose word a report of a talk is: somebody's who sat for a side of it, or somebody's who did not; else the outlet's. */
export const Word = z.enum(['own', 'hearsay']);
export type Word = z.infer<typeof Word>;

/** One talk as one article tells it, ids already those of the graph: the input of `reconcile`. */
export const TalkReport = z.object({ ...common, type: z.literal('talk'), fact: ExtractedTalk, word: Word.optional() });
export type TalkReport = z.infer<typeof TalkReport>;

/** One statement as one article tells it, ids already those of the graph. `denies` is a report id of the same article. */
export const StatementReport = z.object({ ...common, type: z.literal('statement'), fact: ExtractedStatement });
export type StatementReport = z.infer<typeof StatementReport>;

/** A report of either type. */
export const Report = z.discriminatedUnion('type', [TalkReport, StatementReport]);
export type Report = z.infer<typeof Report>;

/** An actor in a talk. */
export const Participation = z.object({
  entity: z.string(),
  role: Role,
  roles: z.array(Role).min(1),
  side: z.string(),
});
export type Participation = z.infer<typeof Participation>;

/** A field on which the reports of one talk differ. */
export const Contradiction = z
  .object({ field: z.string().describe('status, date, venue, …'), values: z.array(z.string()).min(2) })
  .meta({ id: 'Contradiction' });
export type Contradiction = z.infer<typeof Contradiction>;

/** Everything of a talk that its reports decide: what `reconcile` gives and what is written. */
export const TalkState = z.object({
  id: z.string(),
  kind: TalkKind,
  form: TalkForm,
  level: TalkLevel.nullable(),
  indirect: z.boolean(),
  multilateral: z.boolean(),
  status: TalkStatus,
  date: EdtfDate.nullable(),
  dateFrom: IsoDay.nullable(),
  dateTo: IsoDay.nullable(),
  round: z.int().nullable(),
  series: z.string().nullable(),
  title: z.string(),
  participants: z.array(Participation),
  venue: z.string().nullable(),
  initiator: z.string().nullable(),
  topics: z.array(z.string()),
  excludedTopics: z.array(z.string()),
  outcomes: z.array(Outcome),
  contradictions: z.array(Contradiction),
  /** Said to be on the margins of a gathering, or one that others can be on the margins of. */
  onMargins: z.boolean(),
  gathering: z.boolean(),
  /** Sides that are parties and the form class, by which talks told of by other articles are looked up; null for one side or many. */
  kin: z.string().nullable(),
  /** Last day it was set for, else the day the putting off was told, where it is postponed. */
  putOffFrom: IsoDay.nullable(),
  /** Days on which the talk would have been that it denies. */
  deniedFrom: IsoDay.nullable(),
  deniedTo: IsoDay.nullable(),
  confidence: z.number(),
  reports: z.array(z.string()).min(1),
});
export type TalkState = z.infer<typeof TalkState>;

/** Everything of a statement that its reports decide. */
export const StatementState = z.object({
  id: z.string(),
  kind: StatementKind,
  speaker: z.string(),
  outlet: z.string().nullable(),
  via: z.array(z.string()),
  date: EdtfDate.nullable(),
  dateFrom: IsoDay.nullable(),
  dateTo: IsoDay.nullable(),
  text: z.string(),
  about: z.array(z.string()),
  /** Report id of the talk or statement denied; its owner is looked up when written. */
  deniesReport: z.string().nullable(),
  confidence: z.number(),
  reports: z.array(z.string()).min(1),
});
export type StatementState = z.infer<typeof StatementState>;
