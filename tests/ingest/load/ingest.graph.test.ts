/** Articles into a real graph and out again: twice, in any order, withdrawn, corrected, cut off, at once. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Database } from '../../../cypher/database.ts';
import { applyChange, writeAlone } from '../../../ingest/load/change.ts';
import { canonicalDump, ingestItems, retractArticle, verifyGraph } from '../../../ingest/pipeline.ts';
import { readValue } from '../../../ingest/sources/json-lines.ts';
import type { SourceItem } from '../../../ingest/sources/source-item.ts';
import { openTestDatabase, rowsOf, wipe } from '../../support/graph.ts';
import { document, newsroom, stream } from './documents.ts';

// The first query of each kind is planned anew on a cold server.
jest.setTimeout(60_000);

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
}, 120_000);
afterAll(() => db.close());
beforeEach(() => wipe(db));

const ingest = (items: SourceItem[], replace = false) => ingestItems(db, stream(items), { replace });
const rows = (text: string) => rowsOf(db, text);
const sound = async () => expect((await verifyGraph(db)).differences).toEqual([]);

describe('a statement', () => {
  const states = [
    'r|country|Russia|RUS',
    'o|official|Sergei Lavrov|RUS',
    'm|media|TASS|RUS',
    'u|country|United States|USA',
  ];
  const words = 'The next round of consultations will be held in Moscow before the end of summer';
  const carried = (id: string, extra: Record<string, unknown> = {}) =>
    document(id, `Outlet ${id}`, '2025-05-10', states, [{ statement: { speaker: 'o', text: words, ...extra } }]);

  it('that several outlets carry is one, and a denial of it points at it from another article of the day', async () => {
    const denial = document('d', 'Outlet d', '2025-05-10', states, [
      { statement: { speaker: 'o', text: words } },
      { statement: { speaker: 'u', kind: 'denial', text: 'no round has been agreed', denies: 's0' } },
    ]);
    await ingest([carried('a', { outlet: 'm' }), carried('b'), carried('c', { via: ['m'] }), denial]);
    expect(
      await rows(
        `MATCH (o:Official)-[:MADE]->(s:Statement) RETURN COUNT { (s)<-[:OF]-() } AS reports, [(s)-[:TO]->(m) | m.id] AS outlet,
           COUNT { (s)<-[:DENIES]-(:Statement {kind: 'denial'}) } AS denials`,
      ),
    ).toEqual([{ reports: 4, outlet: ['media:tass'], denials: 1 }]);
    const [line] = await rows('MATCH (:Official)-[x:SPOKE_TO]->() RETURN x.count AS count');
    expect(line).toEqual({ count: 1 });
    await sound();
    await retractArticle(db, 'article:a');
    expect(await rows('MATCH (:Official)-[:MADE]->(s) RETURN COUNT { (s)<-[:OF]-() } AS reports')).toEqual([
      { reports: 3 },
    ]);
    await sound();
  });
});

describe('ingest', () => {
  it('makes one talk of three reports and keeps what they contradict each other in', async () => {
    const result = await ingest(newsroom());
    expect(result).toMatchObject({ added: 7, unchanged: 0, replaced: 0, rejected: [] });
    const [talk] = await rows(
      `MATCH (t:Talk)<-[:OF]-(r:Report) WHERE t.date = '2025-04-10'
       RETURN t.title AS title, t.round AS round, t.contradictions AS contradictions, count(r) AS reports,
         [(t)-[:HELD_AT]->(v) | v.id][0] AS venue, COUNT { (t)<-[:PARTICIPATED_IN]-() } AS participants`,
    );
    expect(talk).toEqual({
      title: 'Russia – United States: consultations, round 2, Istanbul, 10 April 2025',
      round: 2,
      contradictions: '[{"field":"venue","values":["venue:ankara","venue:istanbul"]}]',
      reports: 3,
      venue: 'venue:istanbul',
      participants: 3,
    });
    await sound();
  });

  it('counts pairs by class and leaves denials, mediators and one’s own side out', async () => {
    await ingest(newsroom());
    const pairs = await rows(
      'MATCH ()-[x:TALKED_WITH]->() RETURN x.id AS id, x.held AS held, x.planned AS planned, x.off AS off, x.first AS first ORDER BY id',
    );
    expect(pairs).toEqual([
      { id: 'country:IRN|country:USA', held: 1, planned: 0, off: 0, first: '2025-05-11' },
      { id: 'country:RUS|country:USA', held: 1, planned: 3, off: 0, first: '2025-04-10' },
    ]);
    const spoke = await rows('MATCH (a)-[x:SPOKE_TO]->(m) RETURN x.id AS id, x.count AS n');
    expect(spoke).toEqual([{ id: 'official:sergei-lavrov|media:tass', n: 1 }]);
  });

  it('joins a denial to what it denies and a new date to the talk put off', async () => {
    await ingest(newsroom());
    expect(await rows('MATCH (s:Statement)-[:DENIES]->(t:Talk) RETURN s.kind AS kind, t.status AS status')).toEqual([
      { kind: 'denial', status: 'denied' },
    ]);
    expect(
      await rows(
        'MATCH (a:Talk)-[:FOLLOWS]->(b:Talk) RETURN a.date AS a, a.status AS now, b.date AS b, b.status AS before',
      ),
    ).toEqual([{ a: '2025-07-01', now: 'planned', b: '2025-06-05', before: 'postponed' }]);
  });

  it('keeps only entities that something needs, with names in every script', async () => {
    await ingest(newsroom());
    const ids = (await rows('MATCH (e:Entity) RETURN e.id AS id ORDER BY id')).map((r) => r.id);
    expect(ids).toEqual(
      expect.arrayContaining(['country:TUR', 'media:tass', 'official:sergei-lavrov', 'venue:istanbul']),
    );
    expect(ids).not.toContain('country:FRA');
    const [lavrov] = await rows(
      `MATCH (e:Official {id: 'official:sergei-lavrov'}) RETURN e.nameAr AS ar, e.nameRu AS ru, COUNT { (e)-[:HOLDS]->() } > 0 AS office`,
    );
    expect(lavrov).toMatchObject({ ru: 'Сергей Лавров', office: true });
  });

  it('changes nothing the second time', async () => {
    await ingest(newsroom());
    const before = await canonicalDump(db);
    expect(await ingest(newsroom())).toMatchObject({ added: 0, unchanged: 7, replaced: 0 });
    expect(await canonicalDump(db)).toEqual(before);
  });

  it('gives the same graph for any order, also one by one', async () => {
    await ingest(newsroom());
    const expected = await canonicalDump(db);
    for (const order of [
      [6, 5, 4, 3, 2, 1, 0],
      [2, 0, 5, 1, 6, 3, 4],
      [4, 6, 1, 3, 0, 2, 5],
    ]) {
      await wipe(db);
      for (const i of order) await ingest([newsroom()[i] as SourceItem]);
      expect(await canonicalDump(db)).toEqual(expected);
    }
    await sound();
  }, 60_000);

  it('refuses what it must and stores the rest', async () => {
    const bad = {
      item: 'persian',
      article: { ...(newsroom()[0]?.article as NonNullable<SourceItem['article']>), id: 'article:fa', language: 'fa' },
    };
    const unknown = document(
      'z',
      'P',
      '2025-05-01',
      ['c|country|Nowhere|XQX'],
      [{ talk: { participants: ['c', 'country:RUS'] } }],
    );
    const result = await ingest([bad, newsroom()[0] as SourceItem, unknown]);
    expect(result.added).toBe(1);
    expect(result.rejected.map((r) => [r.item, r.error.code])).toEqual([
      ['persian', 'bad-article'],
      ['z', 'bad-extraction'],
    ]);
  });
});

describe('withdrawal', () => {
  it.each([0, 1, 2, 3, 4, 5, 6])(
    'of article %i gives the graph without it',
    async (i) => {
      const others = newsroom().filter((_, n) => n !== i);
      await ingest(others);
      const without = await canonicalDump(db);
      await ingest([newsroom()[i] as SourceItem]);
      const id = newsroom()[i]?.article?.id ?? '';
      expect((await retractArticle(db, id)).reports).toBeGreaterThan(0);
      expect(await canonicalDump(db)).toEqual(without);
      await sound();
    },
    30_000,
  );

  it('of everything leaves nothing', async () => {
    await ingest(newsroom());
    for (const { article } of newsroom()) await retractArticle(db, article?.id ?? '');
    expect(await canonicalDump(db)).toEqual([]);
    await expect(retractArticle(db, 'article:a1')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('lets a lost id lead to the talk that took its place', async () => {
    const alone = newsroom()[2] as SourceItem;
    await ingest([alone]);
    const [before] = await rows('MATCH (t:Talk) RETURN t.id AS id');
    await ingest(newsroom());
    const [now] = await rows(`MATCH (t:Talk {date: '2025-04-10'}) RETURN t.id AS id, t.formerIds AS former`);
    const led = await rows('MATCH (f:FormerId)-[:NOW]->(t) RETURN f.id AS id, t.id AS now');
    if (now?.id === before?.id) expect(led).toEqual([]);
    else {
      expect(led).toContainEqual({ id: before?.id, now: now?.id });
      expect(now?.former).toContain(before?.id);
    }
  });
});

describe('another text under the same id', () => {
  const first = () => newsroom()[0] as SourceItem;
  const corrected = (publisher = 'Outlet One') =>
    document(
      'a1',
      publisher,
      '2025-04-13',
      ['r|country|Russia|RUS', 'u|country|United States|USA'],
      [{ talk: { participants: ['r', 'u'], date: '2025-04-11' } }],
      'The talks took place on 11 April.',
    );

  it('of the same publisher is a version: facts replaced, old text kept', async () => {
    await ingest([corrected()]);
    const onlyNew = (await canonicalDump(db)).filter((l) => !l.includes('"version"'));
    await wipe(db);
    await ingest([first()]);
    expect(await ingest([corrected()])).toMatchObject({ added: 0, replaced: 1 });
    const versions = await rows(
      'MATCH (a:Article)-[:HAD_VERSION]->(v) RETURN a.version AS version, v.id AS id, v.text AS text',
    );
    expect(versions).toEqual([{ version: 2, id: 'article:a1#1', text: first().article?.text }]);
    const now = (await canonicalDump(db)).filter(
      (l) => !l.includes('HAD_VERSION') && !l.includes('ArticleVersion') && !l.includes('"version"'),
    );
    expect(now).toEqual(onlyNew);
    await retractArticle(db, 'article:a1');
    expect(await canonicalDump(db)).toEqual([]);
  });

  it('of another publisher is refused unless asked for', async () => {
    await ingest([first()]);
    const before = await canonicalDump(db);
    const refused = await ingest([corrected('Elsewhere')]);
    expect(refused.rejected[0]?.error.code).toBe('conflict');
    expect(await canonicalDump(db)).toEqual(before);
    expect(await ingest([corrected('Elsewhere')], true)).toMatchObject({ replaced: 1 });
    await sound();
  });

  it('with other facts of the same text has its facts replaced', async () => {
    await ingest([first()]);
    const item = first();
    const again = { ...item, extraction: { ...item.extraction, talks: [] } } as SourceItem;
    expect(await ingest([again])).toMatchObject({ replaced: 1 });
    expect(await rows('MATCH (t:Talk) RETURN t.id AS id')).toEqual([]);
    await sound();
  });

  it('in one stream is taken in its order', async () => {
    expect(await ingest([first(), corrected(), first()])).toMatchObject({ added: 1, replaced: 2 });
    await sound();
  });
});

describe('trouble on the way', () => {
  it('three writers at once give the same graph', async () => {
    await ingest(newsroom());
    const expected = await canonicalDump(db);
    await wipe(db);
    await Promise.all([ingest(newsroom()), ingest(newsroom().reverse()), ingest(newsroom().slice(2, 5))]);
    expect(await canonicalDump(db)).toEqual(expected);
    await sound();
  }, 60_000);

  it('a batch that fails half way leaves nothing, and its rerun all', async () => {
    await ingest(newsroom().slice(0, 3));
    const before = await canonicalDump(db);
    const failing: Database = {
      ...db,
      write: (work) =>
        db.write(async (tx) => {
          let left = 12;
          return await work({
            run: (query, params) => {
              left -= 1;
              if (left < 0) throw new Error('cut off');
              return tx.run(query, params);
            },
          });
        }),
    };
    await expect(ingestItems(failing, stream(newsroom()))).rejects.toThrow();
    expect(await canonicalDump(db)).toEqual(before);
    await ingest(newsroom());
    await sound();
  });

  it('a change that happened though nobody heard of it may happen again', async () => {
    await ingest(newsroom());
    const before = await canonicalDump(db);
    await writeAlone(db, (tx) => applyChange(tx, { put: [], remove: ['article:never-there'] }));
    expect(await canonicalDump(db)).toEqual(before);
  });

  it('stops between batches when asked to', async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await ingestItems(db, stream(newsroom()), { signal: stop.signal })).toMatchObject({ added: 0 });
  });
});

describe('articles as they are read', () => {
  const text =
    'Moscow, 12 May 2025. Russian Foreign Minister Sergey Lavrov met Turkish Foreign Minister Hakan Fidan in Ankara on 11 May 2025.';
  const read = (fields: Record<string, unknown>) =>
    readValue({ language: 'en', publishedAt: '2025-05-12', publisher: 'Outlet', ...fields }, 'item', {});

  it('are read anew when asked to, where other rules had read them', async () => {
    await ingest([read({ id: 'own', text }), ...newsroom()]);
    const before = await canonicalDump(db);
    const again = (reread: boolean) => ingestItems(db, stream([read({ id: 'own', text }), ...newsroom()]), { reread });
    expect(await again(true)).toMatchObject({ reread: 0, unchanged: 8 });
    await db.schema("MATCH (a:Article {id: 'article:own'}) SET a.reader = 'demarche old'");
    await db.schema("MATCH (r:Report)-[:IN]->(:Article {id: 'article:own'}) SET r.version = 'old', r.rules = ['gone']");
    expect(await again(false)).toMatchObject({ reread: 0, unchanged: 8 });
    expect(await again(true)).toMatchObject({ reread: 1, unchanged: 7, replaced: 0, added: 0 });
    expect(await canonicalDump(db)).toEqual(before);
    await sound();
  });

  it('keep facts that somebody gave', async () => {
    const [given] = newsroom();
    await ingest([given as SourceItem]);
    const { extraction: _, ...plain } = given as SourceItem;
    expect(await ingestItems(db, stream([plain as SourceItem]), { reread: true })).toMatchObject({ unchanged: 1 });
  });

  it('are new versions of what the publisher had at their address', async () => {
    const url = 'https://outlet.example/1';
    const corrected = text.replace('Ankara', 'Istanbul');
    const first = await ingest([read({ url, text })]);
    expect(await ingest([read({ url, text: corrected })])).toMatchObject({ replaced: 1, articleIds: first.articleIds });
    expect(await ingest([read({ url, text: corrected })])).toMatchObject({
      unchanged: 1,
      articleIds: first.articleIds,
    });
    expect(await ingest([read({ url, text: corrected, publisher: 'Another' })])).toMatchObject({
      rejected: [],
      added: 1,
    });
    expect(await ingest([read({ url, text: `${text} More.`, id: 'named' })])).toMatchObject({ added: 1 });
    expect(await rows('MATCH (a:Article) RETURN a.version AS v ORDER BY v')).toEqual([{ v: 1 }, { v: 1 }, { v: 2 }]);
    await sound();
  });

  it('are versions of each other also when they come together', async () => {
    const url = 'https://outlet.example/1';
    const result = await ingest([read({ url, text }), read({ url, text: `${text} More.` })]);
    expect(result).toMatchObject({ added: 1, replaced: 1 });
  });
});

describe('verification', () => {
  it.each([
    ['a talk', `MATCH (t:Talk {date: '2025-04-10'}) SET t.status = 'planned'`, `(:Talk {date: '2025-04-10'})<-[:OF]-`],
    [
      'a pair',
      `MATCH ()-[x:TALKED_WITH {id: 'country:IRN|country:USA'}]->() SET x.held = 9`,
      `({id: 'country:IRN'})-[:PARTICIPATED_IN]->(:Talk)<-[:OF]-`,
    ],
    [
      'an entity',
      `MATCH (e:Country {id: 'country:RUS'}) SET e.digest = 'x'`,
      `({id: 'country:RUS'})-[:PARTICIPATED_IN]->(:Talk)<-[:OF]-`,
    ],
  ])(
    'finds %s that was tampered with; its articles withdrawn and ingested again mend it',
    async (_what, tamper, tells) => {
      await ingest(newsroom());
      await db.schema(tamper);
      expect((await verifyGraph(db)).ok).toBe(false);
      const ids = (await rows(`MATCH ${tells}(:Report)-[:IN]->(a:Article) RETURN DISTINCT a.id AS id`)).map((r) =>
        String(r.id),
      );
      for (const id of ids) await retractArticle(db, id);
      expect(await ingest(newsroom())).toMatchObject({ added: ids.length });
      await sound();
    },
  );

  it('finds what was tampered with', async () => {
    await ingest(newsroom());
    await sound();
    for (const text of [
      `MATCH (t:Talk {date: '2025-04-10'}) SET t.status = 'planned'`,
      `MATCH ()-[x:TALKED_WITH]->() SET x.held = 9`,
      `MATCH (e:Country {id: 'country:RUS'}) SET e.digest = 'x'`,
      `MATCH (r:Report) WITH r LIMIT 1 SET r.quote = 'not there'`,
      `CREATE (:Entity {id: 'country:FRA', digest: 'x'})`,
    ]) {
      await db.schema(text);
      expect((await verifyGraph(db)).ok).toBe(false);
      await wipe(db);
      await ingest(newsroom());
    }
  }, 60_000);
});
