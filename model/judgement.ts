/** What people say of facts: corrections that stay with the words they were read from, not with ids that may change. */
import { z } from 'zod';
import { ExtractedStatement, ExtractedTalk, Span } from './extraction.ts';

const id = z.string().min(1).max(500);

/**
 * A report as a person saw it. It is found again after the article was read anew: by article, type of fact, overlap of
 * spans, shared actors and shared traits.
 */
export const ReportTarget = Span.extend({
  article: id,
  type: z.enum(['talk', 'statement']),
  actors: z.array(id).max(200).describe('Participants of the talk, or the speaker of the statement, by graph id'),
  traits: z
    .array(z.string().max(200))
    .max(5)
    .optional()
    .describe('Kind, status and date as they were read, which tell facts of the same words and actors apart'),
})
  .strict()
  .meta({ id: 'ReportTarget' });
export type ReportTarget = z.infer<typeof ReportTarget>;

/** Fields of a talk report that a person may set. */
export const TALK_EDITS = ExtractedTalk.pick({
  kind: true,
  participants: true,
  hosts: true,
  mediators: true,
  venue: true,
  date: true,
  status: true,
  form: true,
  round: true,
  topic: true,
});
/** Fields of a statement report that a person may set. */
export const STATEMENT_EDITS = ExtractedStatement.pick({
  kind: true,
  speaker: true,
  outlet: true,
  date: true,
  about: true,
});

const target = { target: ReportTarget };
const pair = { target: ReportTarget, other: ReportTarget };

/**
 * A judgement: `accept` and `reject` a report; `edit` sets fields of it; `same` and `apart` say that two reports tell of
 * one talk (or statement), or of two; `merge` says that an entity is another one wherever it is named, `distinguish` that
 * in one article it is somebody else: `into`, or, without it, somebody new; `confirm` that an entity is rightly one of
 * its own.
 */
export const JudgementBody = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('accept'), ...target }),
    z.strictObject({ kind: z.literal('reject'), ...target }),
    z.strictObject({
      kind: z.literal('edit'),
      ...target,
      set: z.union([TALK_EDITS.partial().strict(), STATEMENT_EDITS.partial().strict()]),
    }),
    z.strictObject({ kind: z.literal('same'), ...pair }),
    z.strictObject({ kind: z.literal('apart'), ...pair }),
    z.strictObject({ kind: z.literal('merge'), entity: id, into: id }),
    z.strictObject({ kind: z.literal('distinguish'), article: id, entity: id, into: id.nullable() }),
    z.strictObject({ kind: z.literal('confirm'), entity: id }),
  ])
  .meta({ id: 'JudgementBody' });
export type JudgementBody = z.infer<typeof JudgementBody>;

/** A judgement as it is kept: by whom (a name that nobody checked), when, why, and whether it was taken back. */
export const Judgement = z
  .object({
    id,
    body: JudgementBody,
    by: z.string().min(1).max(200),
    at: z.iso.datetime(),
    why: z.string().max(2_000).nullable(),
    undone: z.object({ by: z.string().min(1).max(200), at: z.iso.datetime() }).nullable(),
    lost: z.boolean().describe('No fact is found any more that it speaks of'),
  })
  .meta({ id: 'Judgement' });
export type Judgement = z.infer<typeof Judgement>;

/** What judgements make of a report. */
export interface Judged {
  standing: 'open' | 'accepted' | 'rejected';
  /** Fields that people set. */
  edited: string[];
}

/** A report that nobody judged. */
export const UNJUDGED: Judged = { standing: 'open', edited: [] };
