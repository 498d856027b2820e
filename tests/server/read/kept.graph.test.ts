/** The overview of everything is kept, and made anew after each change. */
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Database } from '../../../cypher/database.ts';
import { overviewGraph } from '../../../cypher/queries/read/graph.ts';
import { ingestItems, retractArticle } from '../../../ingest/pipeline.ts';
import { newsroom, stream } from '../../ingest/load/documents.ts';
import { openTestDatabase, wipe } from '../../support/graph.ts';

jest.setTimeout(60_000);

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
  await wipe(db);
});
afterAll(() => db.close());

it('is the same answer until something is stored or withdrawn', async () => {
  expect((await overviewGraph(db, {}, 100)).nodes).toEqual([]);
  await ingestItems(db, stream(newsroom().slice(0, 2)));
  const before = await overviewGraph(db, {}, 100);
  expect(await overviewGraph(db, {}, 100)).toBe(before);
  expect(await overviewGraph(db, { types: ['venue'] }, 100)).not.toEqual(before);
  await ingestItems(db, stream(newsroom()));
  const after = await overviewGraph(db, {}, 100);
  expect(after.edges.length).toBeGreaterThan(before.edges.length);
  for (const item of newsroom().slice(2)) await retractArticle(db, item.article?.id ?? '');
  expect(await overviewGraph(db, {}, 100)).toEqual(before);
});
