/** Every writing query is valid on an empty graph and finds what it needs by index. */
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Database } from '../../../cypher/database.ts';
import { asOneMap } from '../../../cypher/one-map.ts';
import { queryText } from '../../../cypher/query.ts';
import { openTestDatabase, wipe } from '../../support/graph.ts';
import { openTestDriver, operators } from '../../support/plan.ts';

jest.setTimeout(60_000);

/** These read everything on purpose. */
const WHOLE = ['all-nodes', 'all-relationships', 'all-pairs', 'lone-facts', 'lines-across'];
/** These look whether there is any report at all, and stop at the first. */
const ANY = ['made-by', 'set-made-by'];

let db: Database;
let driver: Driver;
beforeAll(async () => {
  db = await openTestDatabase();
  await wipe(db);
  driver = openTestDriver();
});
afterAll(async () => {
  await driver.close();
  await db.close();
});

const files = readdirSync(new URL('../../../cypher/queries/write', import.meta.url))
  .filter((f) => f.endsWith('.cypher'))
  .map((f) => f.replace('.cypher', ''));

it.each(files)('%s', async (file) => {
  const session = driver.session();
  const params = { ids: [], rows: [], keys: [], pairs: [], after: '', limit: neo4j.int(1), value: 'loaded' };
  const { summary } = await session.run(`EXPLAIN ${asOneMap(queryText(`write/${file}`), {}).text}`, { p: params });
  await session.close();
  const scans = summary.plan
    ? operators(summary.plan).filter((o) => /AllNodes|AllRelationships|LabelScan|TypeScan/.test(o))
    : ['no plan'];
  if (![...WHOLE, ...ANY].includes(file)) expect(scans).toEqual([]);
});
