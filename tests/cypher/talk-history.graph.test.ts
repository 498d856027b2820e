/** The history of talks in a real graph: put off with a new date, told of by both, and held in the end. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Database } from '../../cypher/database.ts';
import { talkById } from '../../cypher/queries/read/talks.ts';
import { ingestItems } from '../../ingest/pipeline.ts';
import { document, newsroom, stream } from '../ingest/load/documents.ts';
import { openTestDatabase, rowsOf, wipe } from '../support/graph.ts';

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
  await wipe(db);
  const states = ['r|country|Russia|RUS', 'u|country|United States|USA'];
  const held = { talk: { participants: ['r', 'u'], date: '2025-07-01' } };
  const planned = { talk: { participants: ['r', 'u'], date: '2025-06-05', status: 'planned' } };
  await ingestItems(
    db,
    stream([
      ...newsroom(),
      document('plan', 'Outlet Five', '2025-05-01', states, [planned]),
      document('held', 'Outlet Five', '2025-07-02', states, [held]),
    ]),
  );
}, 120_000);
afterAll(() => db?.close());

it('runs from the first date over the putting off to the talk that was held', async () => {
  const ids = await rowsOf(db, 'MATCH (b:Talk)-[:FOLLOWS]->(a:Talk) RETURN a.id AS off, b.id AS held');
  const [off, held] = [String(ids[0]?.off), String(ids[0]?.held)];
  const steps = [
    { status: 'planned', told: '2025-05-01', date: '2025-06-05', reports: 1, talk: off },
    { status: 'postponed', told: '2025-05-20', date: '2025-06-05', reports: 1, talk: off },
    { status: 'planned', told: '2025-05-20', date: '2025-07-01', reports: 1, talk: held },
    { status: 'held', told: '2025-07-02', date: '2025-07-01', reports: 1, talk: held },
  ];
  const later = await talkById(db, held);
  expect([later.status, later.history]).toEqual(['held', steps]);
  expect((await talkById(db, off)).history).toEqual(steps);
});

it('of a talk that only one article tells of is one step', async () => {
  const [talk] = await rowsOf(db, "MATCH (t:Talk {date: '2025-05-11'}) RETURN t.id AS id");
  expect((await talkById(db, String(talk?.id))).history.map((s) => s.status)).toEqual(['held']);
});
