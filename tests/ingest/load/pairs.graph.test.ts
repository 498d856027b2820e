/** Lines of pairs that lose talks: from the middle without a count, from either end and to the last with one. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Database } from '../../../cypher/database.ts';
import { verifyGraph } from '../../../ingest/load/verify.ts';
import { ingestItems, retractArticle } from '../../../ingest/pipeline.ts';
import { openTestDatabase, rowsOf, wipe } from '../../support/graph.ts';
import { document, stream } from './documents.ts';

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
  await wipe(db);
}, 120_000);
afterAll(() => db?.close());

const states = ['r|country|Russia|RUS', 'u|country|United States|USA'];
const told = (id: string, day: string, status = 'held') =>
  document(id, `Outlet ${id}`, day, states, [{ talk: { participants: ['r', 'u'], date: day, status } }]);
const line = async () => {
  const [row] = await rowsOf(
    db,
    'MATCH ()-[l:TALKED_WITH]->() RETURN l.held AS held, l.planned AS planned, toString(l.first) AS first, toString(l.last) AS last',
  );
  expect((await verifyGraph(db)).differences).toEqual([]);
  return row && [row.held, row.planned, row.first, row.last];
};

it('keeps first, last and counts of a line through plans carried out and articles withdrawn', async () => {
  const days = ['2025-01-10', '2025-02-10', '2025-03-10', '2025-04-10'];
  await ingestItems(db, stream(days.map((day) => told(day, day))));
  await ingestItems(db, stream([told('plan', '2025-03-20', 'planned')]));
  expect(await line()).toEqual([4, 1, '2025-01-10', '2025-04-10']);
  await ingestItems(db, stream([told('done', '2025-03-20')]));
  expect(await line()).toEqual([5, 0, '2025-01-10', '2025-04-10']);
  await retractArticle(db, 'article:2025-02-10');
  expect(await line()).toEqual([4, 0, '2025-01-10', '2025-04-10']);
  await retractArticle(db, 'article:2025-04-10');
  expect(await line()).toEqual([3, 0, '2025-01-10', '2025-03-20']);
  await retractArticle(db, 'article:done');
  expect(await line()).toEqual([2, 1, '2025-01-10', '2025-03-10']);
  for (const id of ['2025-01-10', '2025-03-10', 'plan']) await retractArticle(db, `article:${id}`);
  expect(await line()).toBeUndefined();
}, 120_000);
