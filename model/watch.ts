/** Watching: a view, a pair, a person or a question, and the facts that came since it was last looked at. */
import { z } from 'zod';
import { TalkFilter } from './api/common.ts';
import { StatementAnswer, TalkAnswer } from './api/facts.ts';
import { Language } from './vocabulary.ts';

/** An address that facts are sent to. */
const Webhook = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address' })
  .max(2_000)
  .describe('Each new fact is sent there as JSON, signed');

/** How the last sending to a webhook ended. */
export const Delivery = z.object({
  at: z.string().describe('ISO time'),
  ok: z.boolean(),
  detail: z.string().describe('Status of the answer, or why there was none'),
});

/** What is watched, and how far its watcher has read. */
export const Watch = z
  .object({
    id: z.string(),
    name: z.string(),
    filters: TalkFilter.nullable().describe(
      'Talks that these filters select; with one participant, its statements too',
    ),
    question: z.string().nullable().describe('A question in plain words, asked again'),
    language: Language,
    address: z.string().describe('Path and query of the application that show it'),
    webhook: z.string().nullable(),
    at: z.string().describe('ISO time at which it was set up'),
    seen: z.string().describe('ISO time up to which its watcher has seen everything'),
    sent: z.string().describe('ISO time up to which everything was sent'),
    delivery: Delivery.nullable(),
  })
  .meta({ id: 'Watch' });
export type Watch = z.infer<typeof Watch>;

/** A watch with the number of facts that came since its watcher looked, at most {@link MOST_FRESH}. */
export const WatchState = Watch.extend({ fresh: z.int().min(0) }).meta({ id: 'WatchState' });
export type WatchState = z.infer<typeof WatchState>;

/** New facts that are counted and listed at most. */
export const MOST_FRESH = 200;

/** What is sent to watch something: filters or a question. */
export const WatchRequest = z
  .strictObject({
    name: z.string().trim().min(1).max(200),
    filters: TalkFilter.nullable().default(null),
    question: z.string().trim().min(1).max(2_000).nullable().default(null),
    language: Language.default('en'),
    address: z
      .string()
      .min(1)
      .max(10_000)
      .regex(/^\/(?!\/)/, 'must be a path of this application'),
    webhook: Webhook.nullable().default(null),
  })
  .refine((w) => (w.filters === null) !== (w.question === null), { error: 'needs filters or a question, not both' })
  .meta({ id: 'WatchRequest' });
export type WatchRequest = z.infer<typeof WatchRequest>;

/** A watch just set up; the secret signs what is sent to its webhook and is told this once. */
export const NewWatch = WatchState.extend({ secret: z.string().nullable() }).meta({ id: 'NewWatch' });

/** A fact that came since: the talk or statement as it is now, and which of its reports are new. */
export const FreshFact = z
  .object({
    learnedAt: z.string().describe('ISO time of its newest report'),
    reports: z.array(z.string()).describe('Ids of the new reports'),
    talk: TalkAnswer.nullable(),
    statement: StatementAnswer.nullable(),
  })
  .meta({ id: 'FreshFact' });
export type FreshFact = z.infer<typeof FreshFact>;
