/** A large graph made by bare Cypher, and how long the overview of it takes: for growth that no corpus of ours has. */
import { type Connection, connect, type Database } from '../../cypher/database.ts';
import { overviewGraph } from '../../cypher/queries/read/graph.ts';
import { lockWriter } from '../../cypher/queries/write/articles.ts';
import { type BenchRow, inTurn } from './row.ts';

const ENTITIES = [
  ['Country', 'country', 195],
  ['Official', 'official', 2_000],
  ['Venue', 'venue', 1_500],
  ['Topic', 'topic', 80],
  ['Media', 'media', 80],
] as const;

/** Ids that the first entities of each type have; the others, and all unless given, are like `country:bench-0`. */
export type FirstIds = Partial<Record<(typeof ENTITIES)[number][1], readonly string[]>>;

/** Nodes of the overview, as the pages ask for. */
const NODES = 1_000;
/** Talks of one statement: a statement has 30 s. */
const SLICE = 5_000;

/**
 * Talks between states and their officials, spread over 20 years, each told by one article; the first of every kind far more
 * often than the last.
 */
const TALKS = `
UNWIND range($first, $last) AS n
CALL (n) {
  WITH n, toInteger(195 * rand() ^ 3) AS x, toInteger(195 * rand() ^ 3) AS y
  WITH n, x, CASE WHEN x = y THEN (y + 1) % 195 ELSE y END AS y, date('2005-01-01') + duration({days: toInteger(rand() * 7000)}) AS day
  MATCH (a:Country {bench: x}), (b:Country {bench: y})
  MATCH (p:Official {bench: x + 195 * toInteger(10 * rand() ^ 2)})
  MATCH (q:Official {bench: y + 195 * toInteger(10 * rand() ^ 2)})
  MATCH (v:Venue {bench: toInteger(1500 * rand() ^ 3)}), (s:Topic {bench: toInteger(80 * rand() ^ 2)})
  MATCH (m:Media {bench: toInteger(80 * rand() ^ 2)})
  CREATE (t:Talk {id: 'talk:bench-' + n, kind: 'meeting', form: 'in-person', indirect: false, multilateral: false,
    status: 'held', statusClass: 'held', date: toString(day), dateFrom: day, dateTo: day, title: 'Talk ' + n,
    confidence: 0.9, contradictions: '[]', formerIds: []})
  CREATE (t)-[:HELD_AT]->(v)
  CREATE (t)-[:ABOUT]->(s)
  CREATE (r:Report {id: 'report:bench-' + n, type: 'talk', status: 'held', date: toString(day), venue: v.id, quote: 'Words.',
    start: 0, end: 6, rules: ['bench'], confidence: 0.9, fact: '{}'})-[:OF]->(t)
  CREATE (r)-[:IN]->(:Article {id: 'article:bench-' + n, title: 'Article', text: 'Words.', version: 1, sample: false,
    language: ['ar', 'en', 'ru'][n % 3], publishedAt: day})-[:PUBLISHED_BY]->(m)
  FOREACH (e IN [a, p] | CREATE (e)-[:PARTICIPATED_IN {role: 'party', roles: ['party'], side: a.id, form: 'in-person'}]->(t))
  FOREACH (e IN [b, q] | CREATE (e)-[:PARTICIPATED_IN {role: 'party', roles: ['party'], side: b.id, form: 'in-person'}]->(t))
} IN TRANSACTIONS OF 1000 ROWS`;

const PAIRS = `
MATCH (a:Country {bench: $x})-[:PARTICIPATED_IN]->(t:Talk)<-[:PARTICIPATED_IN]-(b:Country)
WHERE a.bench < b.bench
WITH a, b, count(*) AS held, min(t.dateFrom) AS first, max(t.dateTo) AS last
CREATE (a)-[:TALKED_WITH {id: a.id + '|' + b.id, held: held, planned: 0, off: 0, first: first, last: last}]->(b)`;

/** Adds that many talks to a migrated graph that has none of these entities. */
export async function growGraph(db: Database, talks: number, firstIds: FirstIds = {}): Promise<void> {
  for (const [label, type, count] of ENTITIES) {
    const ids = Array.from({ length: count }, (_, i) => firstIds[type]?.[i] ?? `${type}:bench-${i}`);
    await db.schema(
      `UNWIND range(0, ${count - 1}) AS i WITH i, ${JSON.stringify(ids)}[i] AS id
       CREATE (:Entity:${label} {id: id, type: '${type}', name: '${label} ' + i, formerIds: [], bench: i})`,
    );
    await db.schema(`CREATE INDEX bench_${type} FOR (e:${label}) ON (e.bench)`);
  }
  await db.schema('CALL db.awaitIndexes()');
  for (let first = 1; first <= talks; first += SLICE) {
    const last = Math.min(talks, first + SLICE - 1);
    await db.schema(TALKS.replace('$first', String(first)).replace('$last', String(last)));
  }
  for (let x = 0; x < 195; x++) await db.schema(PAIRS.replace('$x', String(x)));
}

/**
 * Row for the unfiltered overview of a large graph: asked again beside asked just after a change, 1,000 nodes at most.
 * The graph of the connection must be migrated and is not cleaned up.
 */
export async function benchOverview(connection: Connection, talks = 60_000, runs = 5): Promise<BenchRow> {
  const db = await connect(connection);
  try {
    await growGraph(db, talks);
    const overview = () => overviewGraph(db, {}, NODES);
    const changed = async () => {
      await db.write((tx) => tx.run(lockWriter, {}));
      await overview();
    };
    // What is asked again is what the change before it left.
    const { ours: theirs, theirs: ours } = await inTurn(changed, overview, runs);
    const what = `overview of ${talks.toLocaleString('en')} talks, asked again`;
    return { what, ours, unit: 'ms', reference: 'the same just after a change', theirs, runs };
  } finally {
    await db.close();
  }
}
