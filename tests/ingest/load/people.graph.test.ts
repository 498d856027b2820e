/** People whom no gazetteer knows, and talks on the margins of others, in the graph: one id for all spellings, in any order. */
import { afterAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Database } from '../../../cypher/database.ts';
import { entityById } from '../../../cypher/queries/read/entity.ts';
import { canonicalDump, ingestItems, retractArticle, verifyGraph } from '../../../ingest/pipeline.ts';
import { readValue } from '../../../ingest/sources/json-lines.ts';
import { explain } from '../../../server/review/explain.ts';
import { openTestDatabase, wipe } from '../../support/graph.ts';
import { shuffled } from '../../support/shuffle.ts';
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

describe('an office that is handed over', () => {
  const minister = (id: string, published: string) =>
    document(
      id,
      `Outlet ${id}`,
      published,
      [RUS, TUR, 'p|official|the Russian foreign minister|RUS|foreign minister'],
      [{ talk: { participants: ['r', 't', 'p'], date: published } }],
    );
  const holders = async () =>
    (await rows(
      `MATCH (a:Article)-[m:MENTIONS]->(o:Official) RETURN a.id AS article, o.id AS holder, m.reason AS reason ORDER BY article`,
    )) as unknown[];

  it('names the minister of each year, and a later article changes nothing in the past', async () => {
    await ingestItems(db, stream([minister('y2003', '2003-05-01')]));
    const past = await canonicalDump(db);
    const [then] = await holders();
    await ingestItems(db, stream([minister('y2024', '2024-05-01')]));
    expect(JSON.stringify(await holders())).toContain('official:igor-ivanov');
    expect((await holders())[0]).toEqual(then);
    expect(JSON.stringify((await holders())[1])).toContain('official:sergei-lavrov');
    const now = new Set(await canonicalDump(db));
    // The line between the two states now counts both talks; all else of 2003 stands as it stood.
    expect(past.filter((line) => !now.has(line) && !line.includes('TALKED_WITH'))).toEqual([]);
    expect((await verifyGraph(db)).differences).toEqual([]);
  });

  it('is read by our own rules as that of its year too', async () => {
    const text = 'The Russian foreign minister told TASS that the talks were useful.';
    const article = (id: string, publishedAt: string) =>
      readValue({ id, text, publishedAt, publisher: 'Outlet' }, id, {});
    await ingestItems(db, stream([article('own2003', '2003-05-02'), article('own2024', '2024-05-03')]));
    const told = await rows(
      `MATCH (a:Article)-[:MENTIONS]->(o:Official {country: 'RUS'}) RETURN a.id AS article, o.id AS holder ORDER BY article`,
    );
    expect(JSON.stringify(told)).toContain('official:igor-ivanov');
    expect(JSON.stringify(told)).toContain('official:sergei-lavrov');
  });

  it('of somebody new says on which days articles call him so, whatever comes, goes and comes again', async () => {
    const envoy = (id: string, published: string, title: string) =>
      document(
        id,
        `Outlet ${id}`,
        published,
        [RUS, TUR, `p|official|Andrei Sokolov|RUS|${title}`],
        [{ talk: { participants: ['r', 't', 'p'], date: published } }],
      );
    const seen = async () =>
      (await rows(
        `MATCH (:Official {name: 'Andrei Sokolov'})-[h:HOLDS]->() RETURN h.title AS title, h.seen AS seen, h.from AS from ORDER BY title`,
      )) as unknown[][];
    const [early, late, other] = [
      envoy('o1', '2024-03-01', 'Deputy Foreign Minister'),
      envoy('o2', '2025-06-01', 'заместитель министра иностранных дел'),
      envoy('o3', '2025-01-15', 'Ambassador'),
    ];
    await ingestItems(db, stream([late]));
    expect(await seen()).toEqual([['Deputy Foreign Minister', '2025-06-01', null]]);
    await ingestItems(db, stream([early, other]));
    expect(await seen()).toEqual([
      ['Ambassador', '2025-01-15', null],
      ['Deputy Foreign Minister', '2024-03-01/2025-06-01', null],
    ]);
    expect((await verifyGraph(db)).differences).toEqual([]);
    const whole = await canonicalDump(db);
    await retractArticle(db, 'article:o1');
    expect((await seen())[1]).toEqual(['Deputy Foreign Minister', '2025-06-01', null]);
    expect((await verifyGraph(db)).differences).toEqual([]);
    await ingestItems(db, stream([early]));
    expect(await canonicalDump(db)).toEqual(whole);
    const [id] = (await rows(`MATCH (o:Official {name: 'Andrei Sokolov'}) RETURN o.id AS id`))[0] as [string];
    expect((await entityById(db, id)).offices.map((o) => o.seen)).toEqual(['2025-01-15', '2024-03-01/2025-06-01']);
    const why = (await explain(db, id)).namings.find((n) => n.offices.includes('Ambassador'));
    expect(why).toMatchObject({ name: 'Andrei Sokolov', first: '2024-03-01', last: '2025-06-01' });
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

describe('a talk on the margins of a gathering that other articles tell of', () => {
  const states = ['i|country|India|IND', 'c|country|China|CHN', 'r|country|Russia|RUS', 'b|country|Brazil|BRA'];
  const told = (id: string, text: string, talk: Record<string, unknown>) => {
    const item = document(id, `Outlet ${id}`, '2024-10-24', [...states, 'k|country|Kazakhstan|KAZ'], [{ talk }], text);
    return item;
  };
  const aside = () =>
    told('aside', 'India and China met on the sidelines of the summit.', {
      participants: ['i', 'c'],
      date: '2024-10-23',
    });
  const summit = () =>
    told('summit', 'The leaders met.', {
      participants: ['i', 'c', 'r', 'b'],
      date: '2024-10-22/2024-10-24',
      kind: 'summit',
    });
  const forum = () => told('forum', 'The forum was held.', { participants: ['i', 'c', 'k'], date: '2024-10-23' });
  const again = () =>
    told('again', 'The summit was held.', { participants: ['i', 'c', 'r', 'b'], date: '2024-10-23', kind: 'summit' });
  const parts = async () =>
    (await rows(
      'MATCH (a:Talk)-[:PART_OF]->(b:Talk) RETURN COUNT { (b)<-[:OF]-() } AS reports, b.kind AS kind',
    )) as unknown[][];
  const sound = async () => expect((await verifyGraph(db)).differences).toEqual([]);

  it('is joined when either comes last, and parted when another gathering fits as well', async () => {
    await ingestItems(db, stream([aside()]));
    expect(await parts()).toEqual([]);
    await ingestItems(db, stream([summit()]));
    expect(await parts()).toEqual([[1, 'summit']]);
    await sound();
    await ingestItems(db, stream([again()]));
    expect(await parts()).toEqual([[2, 'summit']]);
    await ingestItems(db, stream([forum()]));
    expect(await parts()).toEqual([]);
    await sound();
    await retractArticle(db, 'article:forum');
    expect(await parts()).toEqual([[2, 'summit']]);
    await retractArticle(db, 'article:again');
    expect(await parts()).toEqual([[1, 'summit']]);
    await retractArticle(db, 'article:summit');
    expect(await parts()).toEqual([]);
    await sound();
  });

  it('is the same in any order, however many come at once', async () => {
    const items = () => [
      aside(),
      summit(),
      again(),
      told('late', 'They met on the margins of the summit.', { participants: ['r', 'b'], date: '2024-10-24' }),
    ];
    await ingestItems(db, stream(items()));
    const expected = await canonicalDump(db);
    expect(expected.filter((line) => line.includes('"PART_OF"'))).toHaveLength(2);
    for (const [seed, size] of [
      [1, 1],
      [2, 1],
      [3, 2],
      [4, 3],
    ] as const) {
      await wipe(db);
      const order = shuffled(items(), seed);
      for (let i = 0; i < order.length; i += size) await ingestItems(db, stream(order.slice(i, i + size)));
      expect(await canonicalDump(db)).toEqual(expected);
    }
  });
});
