/** People whom no gazetteer knows, and talks on the margins of others, in the graph: one id for all spellings, in any order. */
import { afterAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Database } from '../../../cypher/database.ts';
import { canonicalDump, ingestItems, verifyGraph } from '../../../ingest/pipeline.ts';
import { openTestDatabase, wipe } from '../../support/graph.ts';
import { document, stream } from './documents.ts';

jest.setTimeout(60_000);

const db: Database = await openTestDatabase();
beforeEach(() => wipe(db));
afterAll(() => db.close());

const rows = (text: string) => db.analyst({ query: text, params: {}, limit: 100 }).then((answer) => answer.rows);
const RUS = 'r|country|Russia|RUS';
const TUR = 't|country|Turkey|TUR';
const day = '2025-05-10';
const told = (id: string, person: string) =>
  document(
    id,
    `Outlet ${id}`,
    day,
    [RUS, TUR, `p|official|${person}`],
    [{ talk: { participants: ['r', 't', 'p'], date: day } }],
  );

/** One man in three scripts and a surname alone; his namesake of another state; a minister of a day. */
const articles = () => [
  told('a1', 'Andrei Sokolov|RUS|Deputy Foreign Minister'),
  told('a2', 'Андрей Викторович Соколов|RUS|заместитель министра иностранных дел'),
  told('a3', 'أندريه سوكولوف|RUS|نائب وزير الخارجية'),
  told('a4', 'Sokolov|RUS'),
  told('a5', 'Andrei Sokolov|TUR'),
  told('a6', 'the Russian foreign minister|RUS|foreign minister'),
];

describe('people no gazetteer knows', () => {
  it('are one official for all spellings of a full name, with every reason', async () => {
    await ingestItems(db, stream(articles()));
    const people = await rows(
      `MATCH (e:Official)<-[m:MENTIONS]-(a:Article)
       RETURN e.id AS id, e.name AS name, collect(DISTINCT m.reason) AS reasons, count(a) AS articles ORDER BY articles DESC, name`,
    );
    const text = JSON.stringify(people);
    expect(people).toHaveLength(4);
    expect(text).toContain('new entity: full name in any script');
    expect(text).toContain('new entity: surname in this article');
    expect(text).toContain('office at that date');
    expect(text).toContain('official:sergei-lavrov');
    const offices = await rows(
      `MATCH (e:Official {name: 'Andrei Sokolov', country: 'RUS'})-[h:HOLDS]->(:Country) RETURN h.title AS title`,
    );
    expect(JSON.stringify(offices)).toContain('Deputy Foreign Minister');
    expect(offices).toHaveLength(1);
    expect((await verifyGraph(db)).differences).toEqual([]);
  });

  it('are the same in any order', async () => {
    await ingestItems(db, stream(articles()));
    const expected = await canonicalDump(db);
    for (const order of [
      [5, 4, 3, 2, 1, 0],
      [2, 0, 5, 1, 3, 4],
    ]) {
      await wipe(db);
      for (const i of order) await ingestItems(db, stream([articles()[i] as ReturnType<typeof told>]));
      expect(await canonicalDump(db)).toEqual(expected);
    }
  });
});

it('joins a talk on the margins of a summit to the summit', async () => {
  const states = ['r|country|Russia|RUS', 'i|country|India|IND', 'c|country|China|CHN', 'b|country|Brazil|BRA'];
  const summit = { participants: ['r', 'i', 'c', 'b'], date: '2024-10-23', kind: 'summit' };
  const own = { participants: ['i', 'c'], date: '2024-10-23' };
  const item = document('m', 'Outlet', '2024-10-24', states, [{ talk: summit }, { talk: own }]);
  const text = 'The leaders met in Kazan. India and China met on the sidelines of the summit.';
  const at = (quote: string) => ({ quote, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
  if (!item.article || !item.extraction) throw new Error('no document');
  item.article.text = text;
  item.extraction.talks.forEach((t, i) => {
    t.evidence = [at(text.split(/(?<=\.) /)[i] as string)];
  });
  await ingestItems(db, stream([item]));
  expect(JSON.stringify(await rows('MATCH (a:Talk)-[:PART_OF]->(b:Talk) RETURN a.kind AS a, b.kind AS b'))).toContain(
    'summit',
  );
  expect((await verifyGraph(db)).differences).toEqual([]);
});
