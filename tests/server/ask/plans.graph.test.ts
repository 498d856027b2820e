/** Plans of the queries that answer questions: each begins at an index, none walks through a whole label. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import type { Database } from '../../../cypher/database.ts';
import { asOneMap } from '../../../cypher/one-map.ts';
import { openTestDatabase, wipe } from '../../support/graph.ts';
import { openTestDriver, operators } from '../../support/plan.ts';
import { loadFixture } from './fixture.ts';

const folder = new URL('../../../cypher/queries/ask/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.cypher'));

/** Everything that denies something is what is asked for, so that the relationships are read as they lie. */
const ALL_OF_A_TYPE: Record<string, string[]> = { 'denials.cypher': ['DirectedRelationshipTypeScan'] };

// The planner scans a label when it knows that almost nothing has it: only a graph of some size shows its true plans.
const PADDING = [
  `UNWIND range(1, 3000) AS i CREATE (:Entity:Official {id: 'official:p' + i, type: 'official', name: 'P' + i, country: 'C' + (i % 150)})
   -[:NAMED]->(:Name {id: 'en|P' + i, text: 'P' + i, language: 'en', key: 'p' + i})`,
  `UNWIND range(1, 6000) AS i MATCH (a:Entity {id: 'official:p' + (1 + i % 3000)}), (b:Entity {id: 'official:p' + (1 + i * 7 % 3000)})
   CREATE (a)-[:PARTICIPATED_IN {side: 'x', roles: ['party']}]->(t:Talk {id: 'talk:p' + i, status: ['held', 'planned', 'refused'][i % 3],
     statusClass: 'held', dateFrom: date('2000-01-01') + duration({days: i}), dateTo: date('2000-01-01') + duration({days: i})})
   <-[:PARTICIPATED_IN {side: 'y', roles: ['party']}]-(b), (t)<-[:OF]-(r:Report {id: 'report:p' + i})
   -[:IN]->(:Article {id: 'article:p' + i, sample: false, publishedAt: date('2000-01-01') + duration({days: i})})
   MERGE (a)-[w:TALKED_WITH {id: a.id + '|' + b.id}]->(b) SET w.held = 1, w.last = t.dateTo`,
  `MATCH (m:Media) WITH m LIMIT 1 UNWIND range(1, 4000) AS i MATCH (a:Entity {id: 'official:p' + (1 + i % 3000)})
   CREATE (a)-[:MADE]->(s:Statement {id: 'statement:p' + i, kind: 'statement', dateFrom: date('2000-01-01') + duration({days: i})})-[:TO]->(m)`,
  'CALL db.resampleOutdatedIndexes()',
  'CALL db.prepareForReplanning(60)',
];

let db: Database;
let driver: Driver;

beforeAll(async () => {
  db = await openTestDatabase();
  await wipe(db);
  await loadFixture(db);
  for (const statement of PADDING) await db.schema(statement);
  driver = openTestDriver();
}, 240_000);
afterAll(async () => {
  await driver?.close();
  await db?.close();
});

describe('plans', () => {
  it.each(files)('%s', async (file) => {
    const { summary } = await driver.executeQuery(
      `EXPLAIN ${asOneMap(readFileSync(new URL(file, folder), 'utf8'), {}).text}`,
      { p: {} },
      { routing: 'READ' },
    );
    const used = summary.plan ? operators(summary.plan) : [];
    const scans = used.filter((o) =>
      /^(AllNodesScan|.*LabelScan|DirectedAll|UndirectedAll|.*TypeScan|NodeIndexScan)/.test(o),
    );
    expect(scans).toEqual(ALL_OF_A_TYPE[file] ?? []);
    expect(used.filter((o) => o === 'CartesianProduct')).toEqual([]);
  });
});
