/** The form of a rule and of a language pack's data files, checked when a pack is loaded by the tests. */
import { z } from 'zod';
import { StatementKind, TalkForm, TalkKind, TalkLevel, TalkStatus } from '../../../model/vocabulary.ts';

const example = z.strictObject({
  text: z.string().min(1).describe('A sentence written for this rule'),
  facts: z
    .array(z.string())
    .describe('Expected facts: `talk A+B status [venue] [date]`, `said SPEAKER [> outlet]`, `mention TYPE text`'),
  on: z.string().optional().describe('Publication day of the example, 2025-08-13 when not given'),
});

/** What a matched talk rule says; parties are the units bound to A, B, C. */
export const TalkEmit = z.strictObject({
  talk: TalkKind,
  status: z.union([TalkStatus, z.literal('operators')]).describe('`operators`: read from the clause'),
  form: TalkForm.optional(),
  level: TalkLevel.optional(),
  indirect: z.boolean().optional(),
  partner: z
    .enum(['none', 'speaker', 'pair', 'latest'])
    .optional()
    .describe('Where a missing side comes from: who speaks, the latest pair, the latest other side'),
  venue: z.enum(['host', 'party']).optional().describe('`party`: the city that stands for a party is also the place'),
  initiator: z.string().length(1).optional(),
  delegates: z.boolean().optional().describe('The people of the sides in this sentence took part'),
  alone: z.boolean().optional().describe('Only in a sentence that names no meeting beside it'),
  each: z.boolean().optional().describe('Every member of the list B is a talk of its own, as on a tour'),
  joins: z.boolean().optional().describe('Further people of the sides of a talk told just before take part in it'),
  completes: z.boolean().optional().describe('Names the sides of a talk that was told just before without them'),
  earlier: z.boolean().optional().describe('A talk before the one told just before, which stays the latest'),
  shared: z.boolean().optional().describe('What it adds holds for every talk that the sentence before told'),
  enrich: z.boolean().optional().describe('Only adds to a talk told just before, never makes one'),
});

/** What a matched statement rule says: S speaks, O is spoken to, W carries. */
export const StatementEmit = z.strictObject({
  statement: StatementKind,
  speaker: z.literal('clause').optional().describe('The subject stands before a relative clause'),
});

/** What a chunk rule makes of the units it spans. */
export const ChunkEmit = z.strictObject({
  make: z.enum(['official', 'group', 'body', 'country', 'place', 'media', 'date', 'word']),
  date: z.string().optional().describe('Recipe of the date grammar'),
  class: z.string().optional().describe('Word class of the new unit, for `word`'),
  body: z.string().optional().describe('Kind of state body, when the words do not carry it'),
  office: z.string().optional(),
  keep: z.boolean().optional().describe('Only roles are merged, the rest of the match stays'),
});

/** A rule as its file holds it. */
export const RuleSource = z.strictObject({
  id: z.string().regex(/^(ar|en|ru)(\.[a-z0-9-]+)+$/),
  gloss: z.string().min(5).describe('What it reads, in one plain sentence'),
  priority: z.int().min(0).max(100).default(50),
  confidence: z.number().min(0.1).max(1).default(0.9),
  pattern: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).describe('One pattern or variants of it'),
  emit: z.union([TalkEmit, StatementEmit, ChunkEmit]),
  examples: z.array(example).default([]),
  counter: z.array(example).default([]),
});
export type RuleSource = z.infer<typeof RuleSource>;

/** A file of rules. */
export const RuleFile = z.array(
  RuleSource.partial({ priority: true, confidence: true, examples: true, counter: true }),
);

const list = z.string().min(1).describe('Words separated by commas');
const words = z.union([list, z.record(z.string().regex(/^-?\d+$/), list)]);

/** A pack's `lexicon.yaml`. */
export const LexiconFile = z.strictObject({
  abbreviations: list,
  finite: list,
  endings: z.record(z.string(), z.record(z.string(), z.string())).default({}),
  mentions: z
    .record(z.string().regex(/^(media|organization|venue):[a-z0-9-]+$/), list)
    .default({})
    .describe('Everyday words for what a gazetteer knows: «a tweet»'),
  states: z
    .record(z.string().regex(/^[A-Z]{3}(\+[A-Z]{3})+$/), list)
    .default({})
    .describe('Words that name several states at once: «North and South Korea»'),
  classes: z.record(z.string().regex(/^[A-Z_]+(\+[A-Z_]+)*$/), words),
});

/** A pack's `titles.yaml`: offices and kinds of state bodies with the words for them. */
export const TitlesFile = z.strictObject({
  titles: z.array(
    z.strictObject({
      office: z.string(),
      level: TalkLevel,
      body: z.string().optional(),
      country: z.string().length(3).optional().describe('The one state that words this office so'),
      forms: list,
      plural: list.optional(),
    }),
  ),
  bodies: z.array(z.strictObject({ body: z.string(), forms: list })),
});
