/** One request for each route of the API that takes anything, as the description gives it and the page tries it; most fit the sample graph. */
import type { ROUTES } from '../../model/api/routes.ts';

/** Values by parameter, and a body, of one request; the route's own schemas accept them. */
export interface RequestExample {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
}

const RUSSIA = 'country:RUS';
const USA = 'country:USA';
const ARTICLE = {
  title: 'Foreign ministers meet in Geneva',
  text: 'The foreign ministers of Egypt and Ethiopia met in Geneva on 3 March 2025. They discussed water.',
  publishedAt: '2025-03-04',
  language: 'en',
  publisher: 'Example Herald',
};
const talk = { id: 'talk:0123456789abcdef0123' };
const statement = { id: 'statement:0123456789abcdef0123' };
const JUDGED_BY = 'A. Analyst';

/** Examples by the name of the route. */
export const EXAMPLES: Partial<Record<keyof typeof ROUTES, RequestExample>> = {
  search: { query: { q: 'Лавров', types: ['official'], limit: 5 } },
  entity: { params: { id: RUSSIA } },
  neighbors: { params: { id: RUSSIA }, query: { types: ['country'], limit: 20 } },
  graph: { query: { types: ['country'], from: '2025-01-01', to: '2025-12-31', limit: 100 } },
  talks: { query: { participant: [RUSSIA, USA], status: ['held'], limit: 10 } },
  talk: { params: talk },
  statements: { query: { speaker: RUSSIA, limit: 10 } },
  statement: { params: statement },
  article: { params: { id: 'article:example-1' } },
  retract: { params: { id: 'article:example-1' } },
  ingest: { query: { format: 'article' }, body: ARTICLE },
  job: { params: { id: 'job:example' } },
  cypher: {
    body: {
      query:
        'MATCH (c:Country {id: $country})-[:PARTICIPATED_IN]->(t:Talk)-[:HELD_AT]->(v:Venue) RETURN v.nameEn AS venue, count(t) AS talks ORDER BY talks DESC',
      params: { country: RUSSIA },
      limit: 20,
    },
  },
  cypherPlan: { body: { query: "MATCH (t:Talk {status: 'held'}) RETURN t.id AS id LIMIT 10" } },
  ask: { body: { question: 'Where did Russia and the United States meet?', language: 'en', parts: true } },
  extract: { body: ARTICLE },
  explainText: { body: ARTICLE },
  explain: { params: { id: RUSSIA } },
  review: { query: { limit: 20 } },
  judgements: { query: { state: 'in-force' } },
  judge: {
    body: {
      body: { kind: 'confirm', entity: 'official:x-0123456789abcdef0123' },
      by: JUDGED_BY,
      why: 'Known under this name',
      basis: '0123456789abcdef',
    },
  },
  replayJudgements: {
    body: {
      judgements: [
        {
          id: 'judgement:example',
          body: { kind: 'merge', entity: 'official:x-0123456789abcdef0123', into: 'official:sergei-lavrov' },
          by: JUDGED_BY,
          at: '2025-11-24T09:00:00Z',
          why: 'Another spelling',
          undone: null,
          lost: false,
        },
      ],
    },
  },
  undoJudgement: { params: { id: 'judgement:example' }, body: { by: JUDGED_BY } },
  reextract: { body: { dryRun: true } },
  rollBack: { body: { file: 'reextraction-2025-11-24.jsonl' } },
  export: { query: { format: 'csv', names: 'en', participant: [RUSSIA] } },
  timeline: { query: { unit: 'month', participant: [RUSSIA] } },
  facets: { query: { country: ['RUS'] } },
  rows: { query: { sort: 'date', order: 'desc', limit: 20 } },
  compare: { query: { from: '2024-01-01', to: '2024-12-31', toFrom: '2025-01-01', toTo: '2025-12-31' } },
  expansion: { params: { id: RUSSIA } },
  path: { query: { from: RUSSIA, to: 'country:TUR', limit: 3 } },
  dossier: { query: { of: RUSSIA, with: USA } },
  addWatch: {
    body: {
      name: 'Russia and the United States',
      filters: { participant: [RUSSIA, USA] },
      address: `/?participant=${RUSSIA}&participant=${USA}`,
    },
  },
  dropWatch: { params: { id: 'watch:example' } },
  watchFacts: { params: { id: 'watch:example' }, query: { since: '2025-11-01T00:00:00Z' } },
  watchFeed: { params: { id: 'watch:example' } },
  seeWatch: { params: { id: 'watch:example' } },
  view: { params: { id: 'view:example' } },
  saveView: { body: { name: 'Talks in Istanbul', address: '/?venue=venue:istanbul' } },
  dropView: { params: { id: 'view:example' } },
};
