/** Plans of the reading queries: each begins at an index, with every filter that it can be given. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { composedText } from '../../../cypher/compose.ts';
import type { Database } from '../../../cypher/database.ts';
import { asOneMap } from '../../../cypher/one-map.ts';
import { openTestDatabase, wipe } from '../../support/graph.ts';
import { openTestDriver, operators } from '../../support/plan.ts';
import { writeFixture } from '../fixture.ts';

// The first query of each kind is planned anew on a cold server.
jest.setTimeout(60_000);

const folder = new URL('../../../cypher/queries/', import.meta.url);
const text = (file: string) => readFileSync(new URL(`${file}.cypher`, folder), 'utf8');
const names = (sub: string) =>
  readdirSync(new URL(sub, folder)).flatMap((file) => (file.endsWith('.cypher') ? [file.replace('.cypher', '')] : []));

/** Rank all entities by their degrees or all people by the articles that name them, look for what all articles lack: nothing narrower is asked for. */
const WHOLE_LABEL = ['articles-without-facts', 'overview-nodes', 'review-newcomers'];

const fragments = names('fragments/');
const SOURCES = fragments.filter((f) => f.startsWith('talks-') && !/-(whole|newest)$/.test(f));
/** Filters by a property that has an index: talks are never all looked at for them. */
const INDEXED = ['talk-from', 'talk-to', 'talk-status', 'talk-confidence'];

/** Fragments of each place of a file other than those of the filters and of where it begins. */
const PLACES: Record<string, string[]> = {
  most: ['talks-whole', 'talks-newest'],
  order: fragments.filter((f) => f.startsWith('order-')),
  group: ['group-month', 'group-venue'],
  direction: ['direction-desc'],
};

/** Values of those places: each fragment once, beside the first of the other places. */
function partsOf(query: string): Record<string, string>[] {
  const places = Object.keys(PLACES).filter((place) => query.includes(`/*${place}*/`));
  const first = Object.fromEntries(places.map((place) => [place, PLACES[place]?.[0] ?? '']));
  const others = places.flatMap((place) =>
    (PLACES[place] ?? []).slice(1).map((value) => ({ ...first, [place]: value })),
  );
  return [first, ...others];
}

const cases = names('read/').flatMap((name): [string, string][] => {
  const query = text(`read/${name}`);
  const file = `read/${name}`;
  const talkFilters = fragments.filter((f) => f.startsWith('talk-'));
  if (query.includes('/*talks*/')) {
    const filters = name === 'talk-count' ? [[], ...talkFilters.map((f) => [f])] : [[]];
    return SOURCES.flatMap((source) =>
      filters.flatMap((used) =>
        partsOf(query).map((parts): [string, string] => [
          [name, source, ...used, ...Object.values(parts)].join(', '),
          composedText(file, used, { talks: source, ...parts }),
        ]),
      ),
    );
  }
  if (!query.includes('/*filters*/')) return [[name, query]];
  const fitting = name.startsWith('talk') ? talkFilters : fragments.filter((f) => f.startsWith('statement-'));
  return [[], ...fitting.map((f) => [f])].map((used) => [[name, ...used].join(', '), composedText(file, used)]);
});

const PADDING = [
  `UNWIND range(1, 3000) AS i CREATE (:Entity:Official {id: 'official:p' + i, type: 'official', name: 'P' + i, country: 'C' + (i % 150)})
   -[:NAMED]->(:Name {id: 'en|P' + i, text: 'P' + i, language: 'en', key: 'p' + i})`,
  `UNWIND range(1, 6000) AS i MATCH (a:Entity {id: 'official:p' + (1 + i % 3000)}), (b:Entity {id: 'official:p' + (1 + i * 7 % 3000)})
   CREATE (a)-[:PARTICIPATED_IN {side: 'x', roles: ['party']}]->(t:Talk {id: 'talk:p' + i, status: ['held', 'planned', 'refused'][i % 3],
     statusClass: 'held', dateFrom: date('2000-01-01') + duration({days: i}), dateTo: date('2000-01-01') + duration({days: i})})
   <-[:PARTICIPATED_IN {side: 'y', roles: ['party']}]-(b), (t)<-[:OF]-(r:Report {id: 'report:p' + i})-[:IN]->(:Article {id: 'article:p' + i, sample: false})`,
  `UNWIND range(1, 4000) AS i MATCH (a:Entity {id: 'official:p' + (1 + i % 3000)}), (m:Media {id: 'media:sputnik'})
   CREATE (a)-[:MADE]->(s:Statement {id: 'statement:p' + i, dateFrom: date('2000-01-01') + duration({days: i})})-[:TO]->(m)`,
  `MATCH (t:Talk)<-[:OF]-(:Report)-[:IN]->(a:Article) MATCH (m:Media {id: 'media:sputnik'}), (v:Venue {id: 'venue:istanbul'}), (x:Topic)
   CREATE (a)-[:PUBLISHED_BY]->(m)
   WITH t, v, x WHERE t.id ENDS WITH '7' CREATE (t)-[:HELD_AT]->(v), (t)-[:ABOUT]->(x)`,
  'CALL db.resampleOutdatedIndexes()',
  'CALL db.prepareForReplanning(60)',
];

let db: Database;
let driver: Driver;

beforeAll(async () => {
  db = await openTestDatabase();
  await wipe(db);
  await writeFixture(db);
  // The planner scans a label when it knows that almost nothing has it: only a graph of some size shows its true plans.
  for (const statement of PADDING) await db.schema(statement);
  driver = openTestDriver();
});
afterAll(async () => {
  await driver?.close();
  await db?.close();
});

describe('plans', () => {
  it.each(cases)('%s', async (name, query) => {
    const { summary } = await driver.executeQuery(
      `EXPLAIN ${asOneMap(query, {}).text}`,
      { p: {} },
      { routing: 'READ' },
    );
    const used = summary.plan ? operators(summary.plan) : [];
    const scans = used.filter((o) => /^(AllNodesScan|NodeByLabelScan|DirectedAll|UndirectedAll|.*TypeScan)/.test(o));
    const parts = name.split(', ');
    const all = parts.includes('talks-all') && !INDEXED.some((f) => parts.includes(f));
    // Nothing is asked for but all talks: one walk over them, or over what fewer of them have.
    if (all) expect(scans.length).toBeLessThanOrEqual(1);
    else expect(scans).toEqual(WHOLE_LABEL.includes(name) ? ['NodeByLabelScan'] : []);
    expect(used.filter((o) => o === 'CartesianProduct')).toEqual([]);
    // Walks along the date index page by page instead of sorting all there is.
    if (/^(talk|statement)-ids$/.test(name)) expect(used).toContain('PartialTop');
  });
});
