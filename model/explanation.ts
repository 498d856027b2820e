/** Why an article was read as it was: what was seen in each sentence, which rules matched and what came of them. */
import { z } from 'zod';
import { Extraction, Span } from './extraction.ts';
import { TalkStatus } from './vocabulary.ts';

/** What a mention is to an analyst. */
export const MENTION_KINDS = [
  'official',
  'person',
  'office',
  'group',
  'state-body',
  'seat',
  'organisation',
  'outlet',
  'country',
  'nationality',
  'inhabitants',
  'place',
  'date',
] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** What came of a rule that matched: a fact, or the reason why none. */
export const RULE_OUTCOMES = ['talk', 'statement', 'not-held', 'no-two-sides', 'no-speaker'] as const;
export const RuleOutcome = z.enum(RULE_OUTCOMES);
export type RuleOutcome = z.infer<typeof RuleOutcome>;

/** A rule that matched in a sentence. */
export const FiredRule = Span.extend({
  rule: z.string().min(1),
  gloss: z.string().describe('What the rule reads, in English'),
  trigger: z.string().describe('The word that it fired at'),
  outcome: RuleOutcome,
  status: TalkStatus.nullable().describe('Status of the talk that it read'),
}).meta({ id: 'FiredRule' });
export type FiredRule = z.infer<typeof FiredRule>;

/** Why a sentence that names states gave nothing: it is sport, no rule fits its words, or it has no word for a talk. */
export const SILENCES = ['sport', 'no-rule', 'no-trigger'] as const;

/** One sentence with what was seen in it. Offsets point into the article's text. */
export const ExplainedSentence = Span.extend({
  mentions: z.array(
    Span.extend({
      kind: z.enum(MENTION_KINDS),
      id: z.string().nullable().describe('Entity that it was taken for'),
      countries: z.array(z.string()),
    }),
  ),
  words: z.array(
    Span.extend({
      classes: z.array(z.string()).describe('Classes by which the word decides what the sentence says'),
      triggers: z.boolean().describe('Whether rules for facts start from it'),
    }),
  ),
  rules: z.array(FiredRule),
  silence: z.object({ reason: z.enum(SILENCES), words: z.array(Span) }).nullable(),
}).meta({ id: 'ExplainedSentence' });
export type ExplainedSentence = z.infer<typeof ExplainedSentence>;

/** An article's facts and how each sentence was read. */
export const Explanation = z
  .object({ extraction: Extraction, sentences: z.array(ExplainedSentence) })
  .meta({ id: 'Explanation' });
export type Explanation = z.infer<typeof Explanation>;
