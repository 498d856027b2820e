/** Shapes shared by several routes: problems, lists, filters, the serialised graph. */
import { z } from 'zod';
import { IsoDay } from '../edtf.ts';
import { EntityRef, Iso3 } from '../entity.ts';
import { EntityType, Language, TalkForm, TalkKind, TalkLevel, TalkStatus } from '../vocabulary.ts';

/** RFC 9457 problem details, with our code, a hint and the faults of the input. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    hint: z.string().optional(),
    issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    requestId: z.string().optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;

/** One page of a list; `nextCursor` is opaque and null on the last page. */
export const page = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });

/** Cursor and size of a page, for list routes. */
export const PageQuery = {
  cursor: z.string().max(500).optional().describe('`nextCursor` of the page before'),
  limit: z.int().min(1).max(500).optional().describe('Items on a page; 50 unless given'),
};

/** What a person can narrow the graph and the lists by. Lists are repeated or comma-separated in a URL. */
export const TalkFilters = {
  participant: z.array(z.string().max(300)).max(20).optional().describe('Entity ids; a talk must have all of them'),
  country: z.array(Iso3).max(300).optional().describe('A side of the talk is one of these countries'),
  from: IsoDay.optional().describe('The talk may have taken place on or after this day'),
  to: IsoDay.optional().describe('The talk may have taken place on or before this day'),
  status: z.array(TalkStatus).optional().describe('One of these statuses'),
  kind: z.array(TalkKind).optional().describe('One of these kinds'),
  venue: z.array(z.string().max(300)).max(50).optional().describe('Ids of venues; one of them'),
  topic: z.array(z.string().max(300)).max(50).optional().describe('Ids of topics; one of them'),
  form: z.array(TalkForm).optional().describe('One of these forms'),
  level: z.array(TalkLevel).optional().describe('One of these levels'),
  bloc: z.array(z.string().max(300)).max(20).optional().describe('A side is a member of one of these organisations'),
  outlet: z.array(z.string().max(300)).max(50).optional().describe('Reported in an article of one of these outlets'),
  language: z.array(Language).optional().describe('Reported in an article in one of these languages'),
  confidence: z.number().min(0).max(1).optional().describe('The confidence of the talk at least'),
  outlets: z.int().min(1).max(100).optional().describe('Outlets that report it at least'),
};

/** What {@link TalkFilters} select as one object. */
export const TalkFilter = z.object(TalkFilters);
export type TalkFilter = z.infer<typeof TalkFilter>;

/** Attributes of a node of a serialised graph. */
export const NodeAttributes = z.object({
  label: z.string(),
  entityType: EntityType,
  names: EntityRef.shape.names,
  country: Iso3.nullable(),
  lat: z.number().nullable().describe('Degrees north, of states and places'),
  lon: z.number().nullable().describe('Degrees east'),
  talks: z.int().describe('Talks with this entity in what was asked for'),
  statements: z.int(),
});

/** How two nodes are joined. */
export const EDGE_KINDS = ['talked-with', 'spoke-to', 'met-at', 'talked-about', 'belongs-to'] as const;

/** Attributes of an edge of a serialised graph; counts are of talks (or statements), not of reports. */
export const EdgeAttributes = z.object({
  edgeKind: z.enum(EDGE_KINDS),
  held: z.int(),
  planned: z.int(),
  off: z.int(),
  count: z.int().describe('Talks or statements behind this line'),
  reports: z.int().describe('Reports behind them; 0 where it was not counted'),
  first: IsoDay.nullable(),
  last: IsoDay.nullable(),
});

/** graphology's serialised form: `Graph.from(answer)` reads it. Node keys are entity ids. */
export const GraphAnswer = z
  .object({
    attributes: z.object({ truncated: z.boolean().describe('More matched than `limit` allows') }),
    options: z.object({ type: z.literal('mixed'), multi: z.literal(true), allowSelfLoops: z.literal(false) }),
    nodes: z.array(z.object({ key: z.string(), attributes: NodeAttributes })),
    edges: z.array(
      z.object({
        key: z.string(),
        source: z.string(),
        target: z.string(),
        undirected: z.boolean(),
        attributes: EdgeAttributes,
      }),
    ),
  })
  .meta({ id: 'Graph' });
export type GraphAnswer = z.infer<typeof GraphAnswer>;
