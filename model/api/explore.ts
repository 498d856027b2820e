/** What the explorer asks for beside graph and lists: counts in time, counts of filters, rows, comparisons, dossiers, paths. */
import { z } from 'zod';
import { IsoDay } from '../edtf.ts';
import { EntityRef, Names } from '../entity.ts';
import { TalkForm, TalkKind, TalkLevel, TalkStatus } from '../vocabulary.ts';
import { Citation } from './work.ts';

const count = z.int().min(0);

/** Talks by what they came to: the three classes of the pair counts. */
const Counts = { held: count, planned: count, off: count };

/** Units of time that talks are counted by; weeks begin on Monday. */
export const TIME_UNITS = ['day', 'week', 'month', 'year'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** Talks over time: those whose day lies in one unit, those told more vaguely, those without a date. */
export const TimelineAnswer = z
  .object({
    unit: z.enum(TIME_UNITS),
    first: IsoDay.nullable().describe('First day of the first unit with a talk'),
    last: IsoDay.nullable().describe('Last day of the last unit with a talk'),
    units: z
      .array(
        z.object({ from: IsoDay, to: IsoDay, ...Counts, overdue: count.describe('Planned ones whose day is past') }),
      )
      .describe('Units that have a talk, in order; those between are empty'),
    vague: z
      .array(z.object({ from: IsoDay, to: IsoDay, ...Counts }))
      .describe('Talks whose date spans more than one unit, by span'),
    undated: z.object(Counts),
  })
  .meta({ id: 'Timeline' });
export type TimelineAnswer = z.infer<typeof TimelineAnswer>;

/** One value of a filter and the talks that it would leave, all other filters as they are. */
const worded = <T extends z.ZodType>(value: T) => z.array(z.object({ value, count }));
const named = z.array(z.object({ entity: EntityRef, count })).describe('The most frequent first, at most 300');

/** For each filter its values with the talks that they would leave when the other filters stay as they are. */
export const FacetsAnswer = z
  .object({
    talks: count.describe('Talks that all filters select'),
    reports: count.describe('Reports of those'),
    status: worded(TalkStatus),
    kind: worded(TalkKind),
    form: worded(TalkForm),
    level: worded(TalkLevel),
    language: worded(z.string()),
    confidence: worded(z.number()).describe('Talks whose confidence is at least the value: 0.5, 0.6, … 0.9'),
    outlets: worded(z.int()).describe('Talks that at least so many outlets report: 1, 2, 3, 5'),
    country: named,
    bloc: named,
    topic: named,
    venue: named,
    outlet: named,
  })
  .meta({ id: 'Facets' });
export type FacetsAnswer = z.infer<typeof FacetsAnswer>;

/** What the table can be sorted by. */
export const ROW_ORDERS = [
  'date',
  'status',
  'kind',
  'level',
  'venue',
  'title',
  'reports',
  'outlets',
  'confidence',
] as const;

/** A talk as one row: what a table shows of it, without its sentences. */
export const TalkRow = z.object({
  id: z.string(),
  title: z.string(),
  kind: TalkKind,
  form: TalkForm,
  level: TalkLevel.nullable(),
  status: TalkStatus,
  date: z.string().nullable().describe('EDTF'),
  dateFrom: IsoDay.nullable(),
  venue: EntityRef.nullable(),
  sides: z.array(EntityRef).describe('States and bodies among the participants'),
  people: z.array(EntityRef),
  topics: z.array(EntityRef),
  reports: count,
  outlets: count,
  confidence: z.number(),
  contradicted: z.boolean(),
});
export type TalkRow = z.infer<typeof TalkRow>;

/** What rows of the table can stand together by. */
export const ROW_GROUPS = ['month', 'status', 'kind', 'venue'] as const;
export type RowGroup = (typeof ROW_GROUPS)[number];

/** Rows that stand together: the month (`YYYY-MM`), the word, or the id of the venue; null for those that have none. */
const RowsTogether = z.object({ value: z.string().nullable(), venue: EntityRef.nullable(), count });

/** A window of the table. */
export const RowsAnswer = z
  .object({
    total: count,
    offset: count,
    items: z.array(TalkRow),
    groups: z
      .array(RowsTogether)
      .optional()
      .describe('All groups in their order, where groups were asked for; the rows of a window stand in that order too'),
  })
  .meta({ id: 'TalkRows' });
export type RowsAnswer = z.infer<typeof RowsAnswer>;

/** How a pair changed from one period to another. */
export const PAIR_CHANGES = ['new', 'ended', 'stronger', 'weaker', 'same'] as const;
export type PairChange = (typeof PAIR_CHANGES)[number];

/** Pairs of two periods side by side; counts are of talks held, planned and called off together. */
export const CompareAnswer = z
  .object({
    a: z.object({ from: IsoDay, to: IsoDay, talks: count }),
    b: z.object({ from: IsoDay, to: IsoDay, talks: count }),
    pairs: z.array(
      z.object({ source: EntityRef, target: EntityRef, a: count, b: count, change: z.enum(PAIR_CHANGES) }),
    ),
    truncated: z.boolean().describe('There are more pairs; those with most talks are told'),
  })
  .meta({ id: 'Comparison' });
export type CompareAnswer = z.infer<typeof CompareAnswer>;

/** What opening a node would bring, before it is done. */
export const ExpansionAnswer = z
  .object({
    talks: count,
    statements: count,
    neighbours: count,
    byType: z.object({
      country: count,
      official: count,
      organization: count,
      media: count,
      venue: count,
      topic: count,
    }),
  })
  .meta({ id: 'Expansion' });
export type ExpansionAnswer = z.infer<typeof ExpansionAnswer>;

/** A step of a path: two entities, how many talks join them within the period, and the sentence of the newest. */
export const PathHop = z.object({
  source: EntityRef,
  target: EntityRef,
  talks: count,
  talk: z.string().describe('The newest held talk of the two'),
  role: z
    .enum(['party', 'mediator', 'host'])
    .describe('How they were joined; a mediator or host where they were no parties'),
  citation: Citation,
});

/** Up to three shortest paths; where there are none, the nearest question that has some. */
export const PathAnswer = z
  .object({
    paths: z.array(z.object({ entities: z.array(EntityRef), hops: z.array(PathHop) })),
    wider: z
      .object({ from: IsoDay.nullable(), to: IsoDay.nullable(), paths: count })
      .nullable()
      .describe('A wider period that has paths; null when there is none in any period, or paths were found'),
  })
  .meta({ id: 'Paths' });
export type PathAnswer = z.infer<typeof PathAnswer>;

const Partner = z.object({
  entity: EntityRef,
  ...Counts,
  statements: count.describe('Statements to the outlet, of its speakers; else 0'),
  first: IsoDay.nullable(),
  last: IsoDay.nullable(),
});
const Ranked = z.object({ entity: EntityRef, count });

/** Everything about one entity, or about two and what is between them, within the filters. */
export const DossierAnswer = z
  .object({
    of: EntityRef,
    with: EntityRef.nullable(),
    offices: z.array(
      z.object({
        title: z.string(),
        titles: Names.optional().describe('The title by language, where it is known'),
        of: EntityRef,
        from: z.string().nullable(),
        to: z.string().nullable(),
      }),
    ),
    counts: z.object({ talks: count, ...Counts, denied: count, statements: count, reports: count }),
    first: IsoDay.nullable(),
    last: IsoDay.nullable(),
    timeline: TimelineAnswer,
    partners: z
      .array(Partner)
      .describe(
        'At most 50. Whom it talked with; of a pair, the people on both sides; of a venue or topic, the sides; of an outlet, the speakers',
      ),
    venues: z.array(Ranked),
    topics: z.array(Ranked),
    outlets: z.array(Ranked).describe('Outlets that report the talks'),
    spokeTo: z.array(Ranked).describe('Outlets it made statements to; of a country, its officials and bodies too'),
    kinds: worded(TalkKind),
    levels: worded(TalkLevel),
    planned: z.array(TalkRow).describe('Planned, proposed or postponed, the next first; overdue ones too'),
    recent: z.array(TalkRow).describe('The newest ten'),
    gaps: z
      .array(z.object({ from: IsoDay, to: IsoDay, days: count }))
      .describe('The longest times without a held talk between the first and today, at most five'),
  })
  .meta({ id: 'Dossier' });
export type DossierAnswer = z.infer<typeof DossierAnswer>;

/** Where names lay in the picture of a kept view, in its coordinates to a tenth; other names find their own place. */
export const KeptPlaces = z
  .array(
    z.strictObject({
      id: z.string().min(1).max(200),
      x: z.number().min(-1e6).max(1e6),
      y: z.number().min(-1e6).max(1e6),
    }),
  )
  .min(1)
  .max(1_500)
  .meta({ id: 'KeptPlaces' });
export type KeptPlaces = z.infer<typeof KeptPlaces>;

/** A kept view: named by a person, or unnamed behind a short address. */
export const SavedView = z
  .object({
    id: z.string(),
    name: z.string().nullable(),
    /** Path and query of the application that open the view. */
    address: z.string(),
    at: z.string().describe('ISO time of the last change'),
    /** Left out of lists, and where nothing was drawn. */
    places: KeptPlaces.optional(),
  })
  .meta({ id: 'SavedView' });
export type SavedView = z.infer<typeof SavedView>;

/** What is sent to keep a view; the same unnamed address with the same places is kept once. */
export const SaveViewRequest = z
  .strictObject({
    name: z.string().trim().min(1).max(120).nullable().default(null),
    address: z
      .string()
      .min(1)
      .max(60_000)
      .regex(/^\/(?!\/)/, 'must be a path of this application'),
    places: KeptPlaces.optional(),
  })
  .meta({ id: 'SaveViewRequest' });
export type SaveViewRequest = z.infer<typeof SaveViewRequest>;

/**
 * Formats of what the filters select: `extraction` is what `ingest --format extraction` reads back, `csv` opens in a spreadsheet, `gexf` and `graphml` in tools for graphs, `ftm` in
 * Aleph, `plover` is event data that loses much.
 */
export const EXPORT_FORMATS = ['jsonl', 'extraction', 'csv', 'gexf', 'graphml', 'jsonld', 'ftm', 'plover'] as const;
