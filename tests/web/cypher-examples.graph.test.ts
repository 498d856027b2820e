/** Every query of the library passes the guard and runs on the graph with the values that it comes with. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Database } from '../../cypher/database.ts';
import { EXAMPLES } from '../../web/pages/cypher/examples.ts';
import { parametersOf, valuesOf } from '../../web/pages/cypher/params.ts';
import { writeFixture } from '../server/fixture.ts';
import { openTestDatabase, wipe } from '../support/graph.ts';

// The first query of each kind is planned anew.
jest.setTimeout(60_000);

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
  await wipe(db);
  await writeFixture(db);
});
afterAll(() => db?.close());

describe('the library of queries', () => {
  it('has twenty', () => {
    expect(new Set(EXAMPLES.map((example) => example.key)).size).toBe(20);
  });

  it.each(EXAMPLES.map((example) => [example.key, example] as const))(
    'runs %s',
    async (_key, { query, params = {} }) => {
      expect(Object.keys(params).sort()).toEqual(parametersOf(query).sort());
      const answer = await db.analyst({ query, params: valuesOf(query, params), limit: 100 });
      expect(answer.columns.length).toBeGreaterThan(0);
    },
  );
});
