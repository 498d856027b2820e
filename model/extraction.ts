/** The extraction document: every fact one article states, each with the sentence it came from. */
import { z } from 'zod';
import { ExtractionArticle } from './article.ts';
import { EdtfDate } from './edtf.ts';
import { Iso3, Names } from './entity.ts';
import {
  EntityType,
  OrganizationClass,
  OutcomeKind,
  StatementKind,
  TalkForm,
  TalkKind,
  TalkLevel,
  TalkStatus,
} from './vocabulary.ts';

/** UTF-16 offsets into the article's text, end exclusive (W3C Web Annotation TextPositionSelector, in UTF-16 units). */
export const Span = z.object({ start: z.int().min(0), end: z.int().min(1) });
export type Span = z.infer<typeof Span>;

/** The sentence behind a fact: `text.slice(start, end) === quote`. */
export const Evidence = Span.extend({
  quote: z.string().min(1),
  rule: z.string().min(1).describe('Id of the rule that read it'),
}).meta({ id: 'Evidence' });
export type Evidence = z.infer<typeof Evidence>;

/** Rule id of evidence whose document names none. */
export const UNNAMED_RULE = 'external';

/** What found a fact; absent where the rules alone did, or where the document is somebody else's. */
const foundBy = z
  .array(z.enum(['rules', 'llm']))
  .min(1)
  .optional()
  .describe('What found it, where a language model read the article too');

const id = z.string().min(1).max(500);
const confidence = z.number().min(0).max(1);

/** An entity of one article. */
export const ExtractedEntity = z
  .object({
    id,
    type: EntityType,
    name: z.string().min(1),
    names: Names,
    country: Iso3.nullable(),
    class: OrganizationClass.optional(),
    office: z.string().min(1).optional().describe("Free text in the article's language"),
    mentions: z.array(Span),
  })
  .meta({ id: 'ExtractedEntity' });
export type ExtractedEntity = z.infer<typeof ExtractedEntity>;

/** What a talk brought. */
export const Outcome = z.object({ kind: OutcomeKind, text: z.string().min(1) }).meta({ id: 'Outcome' });
export type Outcome = z.infer<typeof Outcome>;

/** A talk as one article tells it. */
export const ExtractedTalk = z
  .object({
    id,
    kind: TalkKind,
    participants: z.array(id).describe('The parties: states beside their officials, ministries and embassies'),
    hosts: z.array(id),
    mediators: z.array(id),
    venue: id.nullable(),
    date: EdtfDate.nullable(),
    status: TalkStatus,
    form: TalkForm,
    level: TalkLevel.nullable(),
    indirect: z.boolean(),
    round: z.int().min(1).max(1000).nullable(),
    series: z.string().min(1).nullable(),
    initiator: id.nullable(),
    topic: id.nullable(),
    excludedTopics: z.array(id),
    outcomes: z.array(Outcome),
    confidence,
    foundBy,
    evidence: z.array(Evidence).min(1),
  })
  .meta({ id: 'ExtractedTalk' });
export type ExtractedTalk = z.infer<typeof ExtractedTalk>;

/** A statement as one article tells it. */
export const ExtractedStatement = z
  .object({
    id,
    kind: StatementKind,
    speaker: id,
    outlet: id.nullable().describe('The outlet spoken to, not the one that carries it'),
    date: EdtfDate.nullable(),
    about: z.array(id),
    denies: id.nullable().describe('Id of a talk or statement of the same document'),
    via: z.array(id).describe('Outlets that carry what was said to `outlet`'),
    text: z.string().min(1),
    confidence,
    foundBy,
    evidence: z.array(Evidence).min(1),
  })
  .meta({ id: 'ExtractedStatement' });
export type ExtractedStatement = z.infer<typeof ExtractedStatement>;

/** What our extraction writes: one document an article. */
export const Extraction = z
  .object({
    id,
    article: ExtractionArticle,
    entities: z.array(ExtractedEntity),
    talks: z.array(ExtractedTalk),
    statements: z.array(ExtractedStatement),
  })
  .meta({ id: 'Extraction' });
export type Extraction = z.infer<typeof Extraction>;

/** A closed list read leniently: an unknown word becomes `other`, the original is kept by the caller in `fact`. */
const orOther = (values: readonly string[]) =>
  z
    .string()
    .min(1)
    .max(200)
    .describe(`${values.join(' | ')}; any other word is read as other`);

/**
 * What `ingest --format extraction` reads: the same document from another extractor or a person, with
 * `article.text` added; fields that DESIGN names optional may be missing, an unknown kind becomes `other`.
 */
export const ExtractionInput = z
  .object({
    id: id.optional(),
    article: ExtractionArticle.partial().extend({
      id: id.optional(),
      text: z.string().min(1),
      url: z.string().nullish(),
      publishedAt: z.string().nullish(),
      title: z.string().nullish(),
      publisher: z.string().nullish(),
    }),
    entities: z.array(
      ExtractedEntity.omit({ class: true }).extend({
        names: Names.default({}),
        country: Iso3.nullish(),
        class: z.string().optional(),
        mentions: z.array(Span).default([]),
      }),
    ),
    talks: z
      .array(
        ExtractedTalk.partial({
          hosts: true,
          mediators: true,
          venue: true,
          date: true,
          level: true,
          indirect: true,
          round: true,
          series: true,
          initiator: true,
          topic: true,
          excludedTopics: true,
          confidence: true,
        }).extend({
          kind: orOther(TalkKind.options),
          form: TalkForm.nullish(),
          outcomes: z.array(z.object({ kind: orOther(OutcomeKind.options), text: z.string().min(1) })).default([]),
          evidence: z.array(Evidence.partial({ rule: true })).min(1),
        }),
      )
      .default([]),
    statements: z
      .array(
        ExtractedStatement.partial({
          outlet: true,
          date: true,
          about: true,
          denies: true,
          via: true,
          confidence: true,
        }).extend({
          kind: orOther(StatementKind.options),
          evidence: z.array(Evidence.partial({ rule: true })).min(1),
        }),
      )
      .default([]),
  })
  .meta({ id: 'ExtractionInput' });
export type ExtractionInput = z.infer<typeof ExtractionInput>;
