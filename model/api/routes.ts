/** Every route in one table: server validates by it, the OpenAPI page is made from it, the web client is typed by it. */
import { z } from 'zod';
import { ArticleInput } from '../article.ts';
import { IsoDay } from '../edtf.ts';
import { Explanation } from '../explanation.ts';
import { Extraction } from '../extraction.ts';
import { Judgement } from '../judgement.ts';
import { EntityType, Extractor, Language } from '../vocabulary.ts';
import { FreshFact, NewWatch, WatchRequest, WatchState } from '../watch.ts';
import { GraphAnswer, PageQuery, page, TalkFilter, TalkFilters } from './common.ts';
import {
  CompareAnswer,
  DossierAnswer,
  EXPORT_FORMATS,
  ExpansionAnswer,
  FacetsAnswer,
  PathAnswer,
  ROW_GROUPS,
  ROW_ORDERS,
  RowsAnswer,
  SavedView,
  SaveViewRequest,
  TIME_UNITS,
  TimelineAnswer,
} from './explore.ts';
import { ArticleAnswer, EntityAnswer, SearchHit, StatementAnswer, TalkAnswer } from './facts.ts';
import { ExplainAnswer, JudgementRequest, REVIEW_REASONS, ReplayRequest, ReviewAnswer, UndoRequest } from './review.ts';
import {
  AskAnswer,
  AskRequest,
  CypherAnswer,
  CypherPlanAnswer,
  CypherPlanRequest,
  CypherRequest,
  CypherSchemaAnswer,
  Job,
  ReextractRequest,
  RollBackRequest,
} from './work.ts';

/** A route: what it takes and what it answers. Query fields are plain numbers, strings and arrays; the edge converts URL text. */
export interface Route {
  method: 'get' | 'post' | 'delete';
  /** OpenAPI path, parameters in braces. */
  path: string;
  summary: string;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  answer: z.ZodType;
}

const route = <R extends Route>(r: R): R => r;
// The neighbours of somebody are asked for by their id, not by another participant.
const { participant: _participant, ...otherFilters } = TalkFilters;
const idParam = z.object({ id: z.string().min(1).max(500) });

/** The routes of the API by name. */
export const ROUTES = {
  health: route({
    method: 'get',
    path: '/api/health',
    summary: 'Whether this process is alive',
    answer: z.object({ status: z.literal('ok'), version: z.string() }),
  }),
  ready: route({
    method: 'get',
    path: '/api/ready',
    summary:
      'Whether Neo4j is reachable and migrated and the sample is loaded; 503 with the step under way before that',
    answer: z.object({
      status: z.literal('ready'),
      neo4j: z.string(),
      articles: z.int(),
      talks: z.int(),
      sample: z.boolean().describe('Sample articles are in the graph'),
    }),
  }),
  search: route({
    method: 'get',
    path: '/api/search',
    summary: 'Entities by any spelling in any script',
    query: z.object({
      q: z.string().min(1).max(200),
      types: z.array(EntityType).optional(),
      limit: z.int().min(1).max(50).optional(),
    }),
    answer: z.object({ items: z.array(SearchHit), nextCursor: z.null() }),
  }),
  entity: route({
    method: 'get',
    path: '/api/entities/{id}',
    summary: 'One entity with spellings, offices and counts',
    params: idParam,
    answer: EntityAnswer,
  }),
  neighbors: route({
    method: 'get',
    path: '/api/entities/{id}/neighbors',
    summary: 'The neighbourhood of an entity, strongest first',
    params: idParam,
    query: z.object({
      types: z.array(EntityType).optional(),
      ...otherFilters,
      offset: z.int().min(0).max(100_000).optional().describe('Neighbours to pass over, the strongest first'),
      limit: z.int().min(1).max(500).optional(),
    }),
    answer: GraphAnswer,
  }),
  graph: route({
    method: 'get',
    path: '/api/graph',
    summary: 'The overview graph that the filters select',
    query: z.object({
      types: z.array(EntityType).optional(),
      ...TalkFilters,
      multilateral: z.boolean().optional().describe('Count talks of more than eight sides into pairs as well'),
      limit: z.int().min(1).max(5_000).optional().describe('Nodes at most, strongest first'),
      named: z.array(z.string()).max(100).optional().describe('Ids of entities that are in it beside those'),
    }),
    answer: GraphAnswer,
  }),
  talks: route({
    method: 'get',
    path: '/api/talks',
    summary: 'Talks, newest first, with participants, venue and all reports',
    query: z.object({ ...TalkFilters, ...PageQuery }),
    answer: page(TalkAnswer),
  }),
  talk: route({
    method: 'get',
    path: '/api/talks/{id}',
    summary: 'One talk; a former id is answered too',
    params: idParam,
    answer: TalkAnswer,
  }),
  statements: route({
    method: 'get',
    path: '/api/statements',
    summary: 'Statements, newest first',
    query: z.object({
      speaker: z.string().max(300).optional().describe('Entity id; a country stands for its officials and bodies too'),
      outlet: z.string().max(300).optional(),
      about: z.string().max(300).optional(),
      from: TalkFilters.from,
      to: TalkFilters.to,
      ...PageQuery,
    }),
    answer: page(StatementAnswer),
  }),
  statement: route({
    method: 'get',
    path: '/api/statements/{id}',
    summary: 'One statement; a former id is answered too',
    params: idParam,
    answer: StatementAnswer,
  }),
  article: route({
    method: 'get',
    path: '/api/articles/{id}',
    summary: 'An article with its evidence spans and facts',
    params: idParam,
    answer: ArticleAnswer,
  }),
  retract: route({
    method: 'delete',
    path: '/api/articles/{id}',
    summary: 'Withdraws an article: exactly its reports go',
    params: idParam,
    answer: z.object({ articleId: z.string(), reports: z.int(), talks: z.int(), statements: z.int() }),
  }),
  removeSample: route({
    method: 'delete',
    path: '/api/sample',
    summary: 'Takes the sample articles out',
    answer: z.object({ articles: z.int() }),
  }),
  ingest: route({
    method: 'post',
    path: '/api/articles',
    summary: 'Stores articles: JSON (one or a list), JSON Lines, HTML or plain text; answers a job',
    query: z.object({
      replace: z.boolean().optional(),
      reread: z
        .boolean()
        .optional()
        .describe('Read stored texts anew where another version of the rules has read them'),
      format: z.enum(['article', 'extraction']).optional(),
      extractor: Extractor.optional().describe('rules unless given; llm and both need a language model set up'),
      maxCalls: z.int().min(0).optional().describe('Requests to the language model at most'),
      maxCost: z.number().min(0).optional().describe('Cost of the language model at most, by the prices given'),
      publisher: z.string().max(500).optional(),
      publishedAt: z.string().max(40).optional(),
    }),
    body: z.union([ArticleInput, z.array(ArticleInput).max(10_000)]),
    answer: Job,
  }),
  job: route({
    method: 'get',
    path: '/api/jobs/{id}',
    summary: 'Progress of an ingest; with Accept: text/event-stream, as events',
    params: idParam,
    answer: Job,
  }),
  cypher: route({
    method: 'post',
    path: '/api/cypher',
    summary:
      'Runs a read-only Cypher query behind the guard; with `Accept: application/x-ndjson` its rows come one a line as they are found',
    body: CypherRequest,
    answer: CypherAnswer,
  }),
  cypherPlan: route({
    method: 'post',
    path: '/api/cypher/plan',
    summary: 'How a query would be run, or where its fault is; nothing is run',
    body: CypherPlanRequest,
    answer: CypherPlanAnswer,
  }),
  cypherSchema: route({
    method: 'get',
    path: '/api/cypher/schema',
    summary: 'Labels, relationship types and property names that the graph has',
    answer: CypherSchemaAnswer,
  }),
  ask: route({
    method: 'post',
    path: '/api/ask',
    summary: 'Answers a question in Arabic, English or Russian, with citations',
    body: AskRequest,
    answer: AskAnswer,
  }),
  extract: route({
    method: 'post',
    path: '/api/extract',
    summary: 'What would be read from an article; nothing is stored',
    body: ArticleInput,
    answer: Extraction,
  }),
  explainText: route({
    method: 'post',
    path: '/api/extract/explain',
    summary: 'How an article is read, sentence by sentence: names, words, rules, and why nothing came of one',
    body: ArticleInput,
    answer: Explanation,
  }),
  explain: route({
    method: 'get',
    path: '/api/explain/{id}',
    summary: 'How an entity, a talk or a statement came to be: names, reports, rules, votes and judgements',
    params: idParam,
    answer: ExplainAnswer,
  }),
  review: route({
    method: 'get',
    path: '/api/review',
    summary:
      'What a person may look at first: contradictions, likely duplicates, low confidence, new people, lost judgements',
    query: z.object({ reason: z.array(z.enum(REVIEW_REASONS)).optional(), limit: PageQuery.limit }),
    answer: ReviewAnswer,
  }),
  judgements: route({
    method: 'get',
    path: '/api/judgements',
    summary: 'What people said, the latest first',
    query: z.object({ state: z.enum(['in-force', 'undone', 'lost']).optional() }),
    answer: z.object({ items: z.array(Judgement) }),
  }),
  judge: route({
    method: 'post',
    path: '/api/judgements',
    summary: 'Accepts, rejects or edits a report, joins or parts two, merges or tells apart entities',
    body: JudgementRequest,
    answer: Judgement,
  }),
  replayJudgements: route({
    method: 'post',
    path: '/api/judgements/replay',
    summary:
      'Brings judgements of another graph into this one; those that are here already change nothing; answers a job',
    body: ReplayRequest,
    answer: Job,
  }),
  reextract: route({
    method: 'post',
    path: '/api/reextractions',
    summary: 'Reads stored articles again that other rules have read, or says what that would change; answers a job',
    body: ReextractRequest,
    answer: Job,
  }),
  rollBack: route({
    method: 'post',
    path: '/api/reextractions/rollback',
    summary: 'Puts back what a re-extraction replaced; answers a job',
    body: RollBackRequest,
    answer: Job,
  }),
  undoJudgement: route({
    method: 'post',
    path: '/api/judgements/{id}/undo',
    summary: 'Takes a judgement back',
    params: idParam,
    body: UndoRequest,
    answer: Judgement,
  }),
  export: route({
    method: 'get',
    path: '/api/export',
    summary: 'What the filters select: JSON Lines unless another format is asked for',
    query: z.object({
      format: z.enum(EXPORT_FORMATS).optional(),
      names: Language.optional().describe(
        'Language of names in CSV and of labels in the graph formats; en unless given',
      ),
      ...TalkFilters,
    }),
    answer: z.union([TalkAnswer, StatementAnswer]),
  }),
  timeline: route({
    method: 'get',
    path: '/api/timeline',
    summary: 'Talks over time, by day, week, month or year',
    query: z.object({ unit: z.enum(TIME_UNITS).optional(), today: IsoDay.optional(), ...TalkFilters }),
    answer: TimelineAnswer,
  }),
  facets: route({
    method: 'get',
    path: '/api/facets',
    summary: 'For each filter its values, with the talks that they would leave after the other filters',
    query: TalkFilter,
    answer: FacetsAnswer,
  }),
  rows: route({
    method: 'get',
    path: '/api/rows',
    summary: 'Talks as rows of a table, any window of them in any order',
    query: z.object({
      sort: z.enum(ROW_ORDERS).optional().describe('date unless given'),
      order: z.enum(['asc', 'desc']).optional().describe('desc unless given'),
      group: z.enum(ROW_GROUPS).optional().describe('Rows of one group stand together, sorted within it'),
      names: Language.optional().describe('Language that names are sorted in'),
      offset: z.int().min(0).max(1_000_000).optional(),
      limit: z.int().min(1).max(500).optional().describe('100 unless given'),
      ...TalkFilters,
    }),
    answer: RowsAnswer,
  }),
  compare: route({
    method: 'get',
    path: '/api/compare',
    summary: 'Pairs of two periods side by side: new, ended, stronger, weaker',
    query: z.object({ ...TalkFilters, from: IsoDay, to: IsoDay, toFrom: IsoDay, toTo: IsoDay }),
    answer: CompareAnswer,
  }),
  expansion: route({
    method: 'get',
    path: '/api/entities/{id}/expansion',
    summary: 'What opening an entity would bring: talks, statements, neighbours by type',
    params: idParam,
    query: z.object(otherFilters),
    answer: ExpansionAnswer,
  }),
  path: route({
    method: 'get',
    path: '/api/path',
    summary: 'The shortest chains of held talks between two entities, each step with its sentence',
    query: z.object({
      from: z.string().min(1).max(300).describe('Entity id'),
      to: z.string().min(1).max(300).describe('Entity id'),
      through: z.array(z.string().max(300)).max(5).optional().describe('Entities to pass by, in order'),
      first: IsoDay.optional().describe('First day of the period'),
      last: IsoDay.optional().describe('Last day of the period'),
      without: z.array(z.string().max(300)).max(100).optional().describe('Entities not to pass by'),
      limit: z.int().min(1).max(10).optional().describe('Paths at most; 3 unless given'),
    }),
    answer: PathAnswer,
  }),
  dossier: route({
    method: 'get',
    path: '/api/dossier',
    summary: 'Everything about one entity, or about two and what is between them',
    query: z.object({
      of: z.string().min(1).max(300),
      with: z.string().min(1).max(300).optional(),
      today: IsoDay.optional(),
      ...otherFilters,
    }),
    answer: DossierAnswer,
  }),
  watches: route({
    method: 'get',
    path: '/api/watches',
    summary: 'What is watched, with the number of facts that came since it was looked at',
    answer: z.object({ items: z.array(WatchState) }),
  }),
  addWatch: route({
    method: 'post',
    path: '/api/watches',
    summary: 'Watches filters or a question from now on; the secret of its webhook is told this once',
    body: WatchRequest,
    answer: NewWatch,
  }),
  dropWatch: route({
    method: 'delete',
    path: '/api/watches/{id}',
    summary: 'Ends a watch',
    params: idParam,
    answer: z.object({ id: z.string() }),
  }),
  watchFacts: route({
    method: 'get',
    path: '/api/watches/{id}/facts',
    summary: 'Facts that came since the watch was looked at, or since a moment, the latest first',
    params: idParam,
    query: z.object({ since: z.iso.datetime({ offset: true }).optional() }),
    answer: z.object({ items: z.array(FreshFact) }),
  }),
  watchFeed: route({
    method: 'get',
    path: '/api/watches/{id}/feed',
    summary: 'The facts of a watch since it was set up, as an Atom feed',
    params: idParam,
    answer: z.object({}).describe('An Atom feed (RFC 4287), not JSON'),
  }),
  seeWatch: route({
    method: 'post',
    path: '/api/watches/{id}/seen',
    summary: 'Notes that everything so far was seen',
    params: idParam,
    answer: WatchState,
  }),
  views: route({
    method: 'get',
    path: '/api/views',
    summary: 'Named views, the latest first',
    answer: z.object({ items: z.array(SavedView) }),
  }),
  view: route({
    method: 'get',
    path: '/api/views/{id}',
    summary: 'A kept view',
    params: idParam,
    answer: SavedView,
  }),
  saveView: route({
    method: 'post',
    path: '/api/views',
    summary: 'Keeps a view: under a name (replacing the one of that name), or behind a short address',
    body: SaveViewRequest,
    answer: SavedView,
  }),
  dropView: route({
    method: 'delete',
    path: '/api/views/{id}',
    summary: 'Forgets a named view',
    params: idParam,
    answer: z.object({ id: z.string() }),
  }),
} as const;

/** Name of a route in {@link ROUTES}. */
export type RouteName = keyof typeof ROUTES;

/** What a route answers. */
export type AnswerOf<N extends RouteName> = z.infer<(typeof ROUTES)[N]['answer']>;
