/** The reading queries on a real graph: what each answers. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../../cypher/database.ts';
import { articleById } from '../../../cypher/queries/read/article.ts';
import { entityById } from '../../../cypher/queries/read/entity.ts';
import { overviewGraph } from '../../../cypher/queries/read/graph.ts';
import { graphCounts } from '../../../cypher/queries/read/graph-counts.ts';
import { neighbourhood } from '../../../cypher/queries/read/neighbours.ts';
import { searchEntities } from '../../../cypher/queries/read/search.ts';
import { statementPage } from '../../../cypher/queries/read/statement-list.ts';
import { statementsById } from '../../../cypher/queries/read/statements.ts';
import type { TalkFilters } from '../../../cypher/queries/read/talk-filter.ts';
import { talkPage } from '../../../cypher/queries/read/talk-list.ts';
import { talkById } from '../../../cypher/queries/read/talks.ts';
import { nameKey } from '../../../ingest/resolve/name-key.ts';
import type { GraphAnswer } from '../../../model/api/common.ts';
import { ROUTES } from '../../../model/api/routes.ts';
import { openTestDatabase, wipe } from '../../support/graph.ts';
import { writeFixture } from '../fixture.ts';

let db: Database;

beforeAll(async () => {
  db = await openTestDatabase();
  await wipe(db);
  await writeFixture(db);
});
afterAll(() => db?.close());

const allPages = async (filters: TalkFilters, size: number) => {
  const found: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await talkPage(db, filters, size, cursor);
    found.push(...page.ids.map((id) => id.replace('talk:', '')));
    cursor = page.nextCursor;
  }
  return found.join(' ');
};

describe('talks selected', () => {
  const TABLE: [string, TalkFilters, string][] = [
    ['everything, newest first, undated last', {}, 'summer call istanbul claimed summit someday'],
    ['one participant', { participant: ['country:USA'] }, 'summer istanbul someday'],
    ['two participants', { participant: ['country:USA', 'official:sergei-ryabkov'] }, 'istanbul'],
    ['a country', { country: ['TUR'] }, 'call istanbul summit'],
    ['one of two countries', { country: ['UKR', 'BRA'] }, 'claimed summit'],
    ['from a day inside a period', { from: '2025-07-01' }, 'summer'],
    ['to a day inside a month', { to: '2025-05-10', from: '2025-04-01' }, 'call istanbul'],
    ['a status', { status: ['proposed', 'planned'] }, 'summer someday'],
    ['a kind', { kind: ['phone-call'] }, 'call'],
    ['a venue', { venue: ['venue:istanbul'] }, 'istanbul'],
    ['the country of a venue', { venue: ['country:TUR'] }, 'istanbul'],
    ['a topic', { topic: ['topic:diplomatic-missions'] }, 'istanbul'],
    [
      'all at once',
      { participant: ['country:RUS'], status: ['held'], from: '2025-04-01', venue: ['venue:istanbul'] },
      'istanbul',
    ],
    ['nothing fits', { participant: ['country:XXX'] }, ''],
  ];
  it.each(TABLE)('%s', async (_what, filters, expected) => {
    expect(await allPages(filters, 100)).toBe(expected);
    expect(await allPages(filters, 1)).toBe(expected);
    expect(await allPages(filters, 2)).toBe(expected);
  });
});

describe('one thing', () => {
  it('answers a talk whole, also by a former id', async () => {
    const talk = ROUTES.talk.answer.parse(await talkById(db, 'talk:before'));
    expect(talk).toMatchObject({
      id: 'talk:istanbul',
      series: 'series:irritants',
      venue: { id: 'venue:istanbul', names: { ar: 'إسطنبول', en: 'Istanbul', ru: 'Стамбул' } },
      outcomes: [{ kind: 'next-round' }],
      contradictions: [{ field: 'date', values: ['2025-04', '2025-04-10'] }],
      reports: [
        { articleId: 'article:one', publisher: 'Izvestia' },
        { articleId: 'article:two', publisher: 'Sputnik' },
      ],
    });
    expect(talk.participants.map((p) => [p.id, p.role, p.side].join(' '))).toEqual([
      'country:RUS party country:RUS',
      'country:USA party country:USA',
      'official:marco-rubio party country:USA',
      'official:sergei-ryabkov party country:RUS',
      'country:TUR host country:TUR',
    ]);
  });
  it('answers an entity with counts that leave denied talks out', async () => {
    const entity = ROUTES.entity.answer.parse(await entityById(db, 'country:RUS'));
    expect(entity.counts).toEqual({ talks: 5, held: 3, planned: 2, off: 0, statements: 1, reports: 7 });
    expect([entity.first, entity.last]).toEqual(['2024-10-23', '2025-08-31']);
    expect((await entityById(db, 'official:sergei-ryabkov')).offices).toEqual([
      {
        title: 'Deputy Foreign Minister',
        of: 'organization:russian-foreign-ministry',
        from: null,
        to: null,
        seen: null,
      },
    ]);
  });
  it('answers an article with all evidence of its facts, every quote in its place', async () => {
    const article = ROUTES.article.answer.parse(await articleById(db, 'one'));
    expect(article.facts.map((f) => article.text.slice(f.start, f.end))).toEqual([
      'Russia and the United States held a second round of talks in Istanbul on 10 April 2025.',
      'Russia and the United States held a second round of talks in Istanbul on 10 April 2025.',
      'They agreed on a next round.',
    ]);
    expect(article.talks.map((t) => t.id)).toEqual(['talk:istanbul']);
    expect(article.statements).toMatchObject([{ id: 'statement:denial', denies: 'talk:claimed', outlet: null }]);
  });
  it.each([
    ['a talk', () => talkById(db, 'talk:none')],
    ['an entity', () => entityById(db, 'country:none')],
    ['an article', () => articleById(db, 'none')],
  ])('says that %s is not there', async (_what, find) => {
    await expect(find()).rejects.toMatchObject({ code: 'not-found' });
  });
  it('counts', async () => {
    expect(await graphCounts(db)).toMatchObject({ articles: 2, talks: 6, statements: 3, sample: false });
  });
});

describe('statements selected', () => {
  const TABLE: [string, Parameters<typeof statementPage>[1], string][] = [
    ['everything, newest first, undated last', {}, 'ryabkov denial ministry'],
    ['a speaker', { speaker: 'official:sergei-ryabkov' }, 'ryabkov'],
    ['a country with its officials and bodies', { speaker: 'country:RUS' }, 'ryabkov denial ministry'],
    ['an outlet', { outlet: 'media:izvestia' }, 'ministry'],
    ['what they are about', { about: 'country:USA' }, 'ryabkov ministry'],
    ['a period', { from: '2025-03-01', to: '2025-03-31' }, 'denial'],
    ['a speaker and an outlet', { speaker: 'country:RUS', outlet: 'media:sputnik' }, 'ryabkov'],
  ];
  it.each(TABLE)('%s', async (_what, filters, expected) => {
    for (const size of [1, 100]) {
      const found: string[] = [];
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const page = await statementPage(db, filters, size, cursor);
        found.push(...page.ids.map((id) => id.replace('statement:', '')));
        cursor = page.nextCursor;
      }
      expect(found.join(' ')).toBe(expected);
    }
  });
  it('answers them whole', async () => {
    const [statement] = await statementsById(db, ['statement:ryabkov', 'statement:none']);
    expect(ROUTES.statements.answer.shape.items.element.parse(statement)).toMatchObject({
      speaker: { id: 'official:sergei-ryabkov' },
      outlet: { id: 'media:sputnik' },
      about: [{ id: 'country:USA' }],
      reports: [{ articleId: 'article:two' }],
    });
  });
});

describe('search', () => {
  const TABLE: [string, string, string][] = [
    ['Latin', 'russia', 'country:RUS'],
    ['Arabic', 'روسيا', 'country:RUS'],
    ['Cyrillic', 'Россия', 'country:RUS'],
    ['a beginning', 'Ist', 'venue:istanbul'],
    ['one wrong letter', 'Istanbil', 'venue:istanbul'],
    ['a surname', 'ريابكوف', 'official:sergei-ryabkov'],
    ['no diacritics', 'Turkiye', 'country:TUR'],
  ];
  it.each(TABLE)('%s: %s', async (_what, typed, expected) => {
    const hits = await searchEntities(db, { key: nameKey(typed), types: undefined, limit: 5 });
    expect(ROUTES.search.answer.parse({ items: hits, nextCursor: null }).items[0]?.id).toBe(expected);
  });
  it('ranks the same name over a beginning, and tells which spelling matched', async () => {
    const hits = await searchEntities(db, { key: nameKey('Россия'), types: ['country'], limit: 5 });
    expect(hits[0]).toMatchObject({ id: 'country:RUS', matched: 'Россия', talks: 5 });
  });
  it.each(['', '***', 'a:b AND (c', '"', '\\', 'OR', '~', '/x/'])(
    'takes %j for text, never for syntax',
    async (typed) => {
      await expect(searchEntities(db, { key: typed, types: undefined, limit: 5 })).resolves.toBeInstanceOf(Array);
    },
  );
});

const lines = (graph: GraphAnswer, kind: string) =>
  graph.edges
    .filter((e) => e.attributes.edgeKind === kind)
    .map(({ source, target, attributes: { held, planned, off, first, last } }) => ({
      source,
      target,
      held,
      planned,
      off,
      first,
      last,
    }));

describe('graphs', () => {
  it('draws the whole graph without filters; who was only claimed is not in it', async () => {
    const graph = ROUTES.graph.answer.parse(await overviewGraph(db, {}, 100));
    const keys = graph.nodes.map((n) => n.key);
    expect(keys[0]).toBe('country:RUS');
    expect(keys).toHaveLength(17);
    expect(keys).not.toContain('country:UKR');
    expect(graph.nodes[0]?.attributes).toMatchObject({ talks: 5, statements: 1 });
    expect(graph.edges.map((e) => e.key)).toEqual(
      expect.arrayContaining([
        'talked-with:country:RUS|country:USA',
        'spoke-to:official:sergei-ryabkov|media:sputnik',
        'met-at:country:RUS|venue:istanbul',
        'talked-about:country:USA|topic:diplomatic-missions',
        'belongs-to:official:sergei-ryabkov|organization:russian-foreign-ministry',
        'belongs-to:venue:istanbul|country:TUR',
      ]),
    );
    expect(graph.edges.map((e) => e.key)).not.toContain('met-at:official:sergei-ryabkov|venue:istanbul');
    expect(graph.attributes.truncated).toBe(false);
  });
  it('counts the same pairs from talks as the stored edges say', async () => {
    const stored = await overviewGraph(db, {}, 100);
    const counted = await overviewGraph(db, { status: ['held', 'planned', 'proposed', 'denied'] }, 100);
    expect(lines(counted, 'talked-with')).toEqual(lines(stored, 'talked-with'));
  });
  it('counts multilateral talks into pairs when asked to', async () => {
    const graph = await overviewGraph(db, { multilateral: true }, 100);
    expect(lines(graph, 'talked-with').find((e) => e.source === 'country:BRA')).toMatchObject({ held: 1 });
  });
  it('has those who are named whatever their strength, with their lines and counts', async () => {
    const [few, all] = [await overviewGraph(db, {}, 1), await overviewGraph(db, {}, 100)];
    const wanted = all.nodes.at(-1)?.key ?? '';
    expect(few.nodes.map((n) => n.key)).not.toContain(wanted);
    const more = await overviewGraph(db, {}, 1, [wanted, 'country:USA', 'country:none']);
    expect(more.nodes).toEqual(
      expect.arrayContaining(all.nodes.filter((n) => [wanted, 'country:USA'].includes(n.key))),
    );
    expect(lines(more, 'talked-with')).toEqual(
      lines(all, 'talked-with').filter((e) => e.source === 'country:RUS' && e.target === 'country:USA'),
    );
    const narrowed = await overviewGraph(db, { from: '1950-01-01', to: '1950-12-31' }, 100, ['country:USA']);
    expect(narrowed.nodes.map((n) => [n.key, n.attributes.talks])).toEqual([['country:USA', 0]]);
  });
  it('narrows by period, status, type and size', async () => {
    const may = await overviewGraph(db, { from: '2025-05-01', to: '2025-05-31' }, 100);
    expect(may.nodes.map((n) => n.key)).toEqual(['country:RUS', 'country:TUR']);
    const held = await overviewGraph(
      db,
      { status: ['held'], types: ['country'], topic: ['topic:diplomatic-missions'] },
      100,
    );
    expect(lines(held, 'talked-with')).toMatchObject([
      { source: 'country:RUS', target: 'country:USA', held: 1, planned: 0 },
    ]);
    const two = await overviewGraph(db, {}, 2);
    expect(two.nodes).toHaveLength(2);
    expect(two.attributes.truncated).toBe(true);
    const august = await overviewGraph(db, { from: '2025-08-10', to: '2025-08-15' }, 100);
    expect(august.edges.map((e) => e.key)).toContain('spoke-to:official:sergei-ryabkov|media:sputnik');
  });
  it('draws a neighbourhood, strongest first, with the lines among the neighbours', async () => {
    const graph = ROUTES.neighbors.answer.parse(await neighbourhood(db, 'official:sergei-ryabkov', {}, 50));
    expect(graph.nodes[0]?.key).toBe('official:sergei-ryabkov');
    expect(new Set(graph.nodes.map((n) => n.key))).toEqual(
      new Set([
        'official:sergei-ryabkov',
        'country:RUS',
        'country:USA',
        'country:TUR',
        'official:marco-rubio',
        'media:sputnik',
        'organization:russian-foreign-ministry',
        'venue:istanbul',
        'topic:diplomatic-missions',
      ]),
    );
    expect(graph.edges.map((e) => e.key)).toContain('met-at:official:sergei-ryabkov|venue:istanbul');
    const venue = await neighbourhood(db, 'venue:istanbul', { from: '2025-04-01', to: '2025-04-30' }, 2);
    expect(venue.attributes.truncated).toBe(true);
    expect(venue.nodes).toHaveLength(3);
  });
});
