/** The connection and the migrations on a real server. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../cypher/database.ts';
import { missingMigrations } from '../../cypher/migrate.ts';
import { openTestDatabase, wipe } from '../support/graph.ts';

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
  await wipe(db);
});
afterAll(() => db.close());

describe('the schema', () => {
  it('is complete after opening', async () => {
    expect(await missingMigrations(db)).toEqual([]);
    expect(await db.serverVersion()).toMatch(/^5\.26\./);
  });
});
