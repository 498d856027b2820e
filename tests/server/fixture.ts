/** A small graph of invented facts, written as the loader writes it, for the tests of queries and routes. */
import { z } from 'zod';
import type { Database } from '../../cypher/database.ts';
import type { Query } from '../../cypher/query.ts';
import { nameKey } from '../../ingest/resolve/name-key.ts';

const TEXT_1 =
  'Russia and the United States held a second round of talks in Istanbul on 10 April 2025. They agreed on a next round.';
const TEXT_2 = 'عقدت روسيا والولايات المتحدة مباحثات في إسطنبول. وقال ريابكوف لوكالة سبوتنيك إن المشاورات مستمرة.';

interface Thing {
  id: string;
  label: string;
  name: string;
  ar?: string;
  ru?: string;
  country?: string;
  class?: string;
}

const ENTITIES: Thing[] = [
  { id: 'country:RUS', label: 'Country', name: 'Russia', ar: 'روسيا', ru: 'Россия', country: 'RUS' },
  { id: 'country:USA', label: 'Country', name: 'United States', ar: 'الولايات المتحدة', ru: 'США', country: 'USA' },
  { id: 'country:TUR', label: 'Country', name: 'Türkiye', ar: 'تركيا', ru: 'Турция', country: 'TUR' },
  { id: 'country:UKR', label: 'Country', name: 'Ukraine', country: 'UKR' },
  ...['BRA', 'IND', 'CHN', 'ZAF', 'EGY', 'ETH', 'IRN'].map((iso) => ({
    id: `country:${iso}`,
    label: 'Country',
    name: iso,
    country: iso,
  })),
  {
    id: 'official:sergei-ryabkov',
    label: 'Official',
    name: 'Sergei Ryabkov',
    ar: 'سيرغي ريابكوف',
    ru: 'Сергей Рябков',
    country: 'RUS',
  },
  { id: 'official:marco-rubio', label: 'Official', name: 'Marco Rubio', country: 'USA' },
  {
    id: 'organization:russian-foreign-ministry',
    label: 'Organization',
    name: 'Russian Foreign Ministry',
    country: 'RUS',
    class: 'state-body',
  },
  { id: 'media:sputnik', label: 'Media', name: 'Sputnik', country: 'RUS' },
  { id: 'media:izvestia', label: 'Media', name: 'Izvestia', ru: 'Известия', country: 'RUS' },
  { id: 'venue:istanbul', label: 'Venue', name: 'Istanbul', ar: 'إسطنبول', ru: 'Стамбул', country: 'TUR' },
  { id: 'topic:diplomatic-missions', label: 'Topic', name: 'Diplomatic missions' },
];

interface TalkFixture {
  id: string;
  kind: string;
  form: string;
  status: string;
  statusClass?: string;
  date?: string;
  dateFrom?: string;
  dateTo?: string;
  parties: [string, string][];
  hosts?: string[];
  venue?: string;
  topic?: string;
  multilateral?: boolean;
  reports: [string, string][];
}

const TALKS: TalkFixture[] = [
  {
    id: 'talk:istanbul',
    kind: 'negotiation',
    form: 'in-person',
    status: 'held',
    statusClass: 'held',
    date: '2025-04-10',
    dateFrom: '2025-04-10',
    dateTo: '2025-04-10',
    parties: [
      ['country:RUS', 'country:RUS'],
      ['country:USA', 'country:USA'],
      ['official:sergei-ryabkov', 'country:RUS'],
      ['official:marco-rubio', 'country:USA'],
    ],
    hosts: ['country:TUR'],
    venue: 'venue:istanbul',
    topic: 'topic:diplomatic-missions',
    reports: [
      ['report:t1a', 'article:one'],
      ['report:t1b', 'article:two'],
    ],
  },
  {
    id: 'talk:summer',
    kind: 'consultation',
    form: 'in-person',
    status: 'planned',
    statusClass: 'planned',
    date: '2025-06-01/2025-08-31',
    dateFrom: '2025-06-01',
    dateTo: '2025-08-31',
    parties: [
      ['country:RUS', 'country:RUS'],
      ['country:USA', 'country:USA'],
    ],
    reports: [['report:t2', 'article:two']],
  },
  {
    id: 'talk:call',
    kind: 'phone-call',
    form: 'phone',
    status: 'held',
    statusClass: 'held',
    date: '2025-05',
    dateFrom: '2025-05-01',
    dateTo: '2025-05-31',
    parties: [
      ['country:RUS', 'country:RUS'],
      ['country:TUR', 'country:TUR'],
    ],
    reports: [['report:t3', 'article:two']],
  },
  {
    id: 'talk:someday',
    kind: 'meeting',
    form: 'in-person',
    status: 'proposed',
    statusClass: 'planned',
    parties: [
      ['country:RUS', 'country:RUS'],
      ['country:USA', 'country:USA'],
    ],
    reports: [['report:t4', 'article:two']],
  },
  {
    id: 'talk:claimed',
    kind: 'meeting',
    form: 'in-person',
    status: 'denied',
    date: '2025-03',
    dateFrom: '2025-03-01',
    dateTo: '2025-03-31',
    parties: [
      ['country:RUS', 'country:RUS'],
      ['country:UKR', 'country:UKR'],
    ],
    reports: [['report:t5', 'article:two']],
  },
  {
    id: 'talk:summit',
    kind: 'summit',
    form: 'in-person',
    status: 'held',
    statusClass: 'held',
    date: '2024-10-23',
    dateFrom: '2024-10-23',
    dateTo: '2024-10-23',
    multilateral: true,
    parties: ['RUS', 'TUR', 'BRA', 'IND', 'CHN', 'ZAF', 'EGY', 'ETH', 'IRN'].map((iso) => [
      `country:${iso}`,
      `country:${iso}`,
    ]),
    reports: [['report:t6', 'article:two']],
  },
];

/** Statement ids, speakers, outlets, dates and what they are about. */
const STATEMENTS = [
  {
    id: 'statement:ryabkov',
    kind: 'statement',
    speaker: 'official:sergei-ryabkov',
    outlet: 'media:sputnik',
    date: '2025-08-12',
    about: 'country:USA',
    denies: null,
    article: 'article:two',
  },
  {
    id: 'statement:ministry',
    kind: 'announcement',
    speaker: 'organization:russian-foreign-ministry',
    outlet: 'media:izvestia',
    date: null,
    about: 'country:USA',
    denies: null,
    article: 'article:two',
  },
  {
    id: 'statement:denial',
    kind: 'denial',
    speaker: 'country:RUS',
    outlet: null,
    date: '2025-03-20',
    about: 'country:UKR',
    denies: 'talk:claimed',
    article: 'article:one',
  },
];

const evidence = (text: string, from: string, to: string) => {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start) + to.length;
  return { quote: text.slice(start, end), start, end, rule: 'test.rule' };
};
const FIRST = evidence(TEXT_1, 'Russia', 'April 2025.');
const MORE = evidence(TEXT_1, 'They', 'round.');
const ARABIC = evidence(TEXT_2, 'عقدت', 'إسطنبول.');

/** Statement of the fixture in one query a kind of thing; parameters are plain rows. */
const query = (text: string): Query<{ rows: unknown[] }, unknown> => ({
  file: 'fixture',
  text,
  params: z.object({ rows: z.array(z.unknown()) }) as unknown as z.ZodType<
    Record<string, unknown>,
    { rows: unknown[] }
  >,
  row: z.unknown(),
});

const WRITE_ENTITIES = (label: string) =>
  query(`UNWIND $rows AS r CREATE (e:Entity:${label} {id: r.id, type: r.type, name: r.name, formerIds: []})
SET e += r.more
WITH e, r UNWIND r.names AS n
MERGE (x:Name {id: n.language + '|' + n.text}) SET x += n CREATE (e)-[:NAMED]->(x)`);

const WRITE_ARTICLES =
  query(`UNWIND $rows AS r CREATE (a:Article {id: r.id, title: r.title, text: r.text, publishedAt: date(r.publishedAt),
  language: r.language, checksum: r.id, sample: r.sample, version: 1})
WITH a, r MATCH (m:Entity {id: r.publisher}) CREATE (a)-[:PUBLISHED_BY]->(m)`);

const WRITE_TALKS = query(`UNWIND $rows AS r
CREATE (t:Talk) SET t += r.properties, t.dateFrom = date(r.dateFrom), t.dateTo = date(r.dateTo)
WITH t, r
CALL (t, r) { UNWIND r.participants AS p MATCH (e:Entity {id: p.id})
  CREATE (e)-[:PARTICIPATED_IN {role: p.role, roles: [p.role], side: p.side, form: t.form}]->(t) }
CALL (t, r) { MATCH (v:Entity {id: r.venue}) CREATE (t)-[:HELD_AT]->(v) }
CALL (t, r) { MATCH (x:Entity {id: r.topic}) CREATE (t)-[:ABOUT]->(x) }
CALL (t, r) { UNWIND r.reports AS p MATCH (a:Article {id: p.article})
  CREATE (q:Report {id: p.id, type: 'talk', status: t.status, date: t.date, venue: r.venue, quote: p.quote, start: p.start, end: p.end,
    rules: ['test.rule'], confidence: 0.9, fact: p.fact, extractor: 'test', version: '1'})
  CREATE (t)<-[:OF]-(q)-[:IN]->(a) }`);

const WRITE_STATEMENTS = query(`UNWIND $rows AS r
CREATE (s:Statement {id: r.id, kind: r.kind, date: r.date, dateFrom: date(r.date), dateTo: date(r.date), text: 'words', confidence: 0.8, formerIds: []})
WITH s, r
MATCH (p:Entity {id: r.speaker}) CREATE (p)-[:MADE]->(s)
WITH s, r
CALL (s, r) { MATCH (o:Entity {id: r.outlet}) CREATE (s)-[:TO]->(o) }
CALL (s, r) { MATCH (x:Entity {id: r.about}) CREATE (s)-[:ABOUT]->(x) }
CALL (s, r) { MATCH (t:Talk {id: r.denies}) CREATE (s)-[:DENIES]->(t) }
CALL (s, r) { MATCH (a:Article {id: r.article})
  CREATE (q:Report {id: 'report:' + r.id, type: 'statement', date: r.date, quote: r.quote, start: r.start, end: r.end,
    rules: ['test.rule'], confidence: 0.8, fact: r.fact, extractor: 'test', version: '1'})
  CREATE (s)<-[:OF]-(q)-[:IN]->(a) }`);

const WRITE_MORE = query(`UNWIND $rows AS r
MATCH (v:Venue {id: 'venue:istanbul'}), (c:Country {id: 'country:TUR'}) CREATE (v)-[:LOCATED_IN]->(c)
WITH r MATCH (o:Official {id: 'official:sergei-ryabkov'}), (m:Organization)
CREATE (o)-[:HOLDS {title: 'Deputy Foreign Minister'}]->(m)
WITH r, m MATCH (c:Country {id: 'country:RUS'}) CREATE (m)-[:OF]->(c)
WITH r MATCH (t:Talk {id: 'talk:istanbul'}) SET t.formerIds = ['talk:before'] CREATE (:FormerId {id: 'talk:before'})-[:NOW]->(t)
CREATE (t)-[:RESULTED_IN]->(:Outcome {id: 'outcome:1', kind: 'next-round', text: 'They agreed on a next round.'})
CREATE (t)-[:IN_SERIES]->(:Series {id: 'series:irritants'})`);

const WRITE_PAIRS = query(`UNWIND $rows AS r MATCH (a:Entity {id: r.a}), (b:Entity {id: r.b})
CREATE (a)-[:TALKED_WITH {id: r.a + '|' + r.b, held: r.held, planned: r.planned, off: 0, first: date(r.first), last: date(r.last)}]->(b)`);

const WRITE_SPOKE = query(`UNWIND $rows AS r MATCH (a:Entity {id: r.a}), (b:Entity {id: r.b})
CREATE (a)-[:SPOKE_TO {id: r.a + '|' + r.b, count: 1, first: date(r.day), last: date(r.day)}]->(b)`);

const PAIRS = [
  { a: 'country:RUS', b: 'country:USA', held: 1, planned: 2, first: '2025-04-10', last: '2025-04-10' },
  { a: 'country:RUS', b: 'country:TUR', held: 1, planned: 0, first: '2025-05-01', last: '2025-05-31' },
  {
    a: 'official:marco-rubio',
    b: 'official:sergei-ryabkov',
    held: 1,
    planned: 0,
    first: '2025-04-10',
    last: '2025-04-10',
  },
];

const SPOKE = [
  { a: 'official:sergei-ryabkov', b: 'media:sputnik', day: '2025-08-12' },
  { a: 'organization:russian-foreign-ministry', b: 'media:izvestia', day: null },
];

function entityRow(e: Thing) {
  const names = [
    { language: 'en', text: e.name },
    ...(e.ar ? [{ language: 'ar', text: e.ar }] : []),
    ...(e.ru ? [{ language: 'ru', text: e.ru }] : []),
  ];
  const more = { nameEn: e.name, nameAr: e.ar, nameRu: e.ru, country: e.country, class: e.class };
  return {
    id: e.id,
    type: e.label.toLowerCase(),
    name: e.name,
    more: Object.fromEntries(Object.entries(more).filter(([, v]) => v !== undefined)),
    names: names.map((n) => ({ ...n, key: nameKey(n.text) })),
  };
}

function talkRow(t: TalkFixture) {
  return {
    properties: {
      id: t.id,
      formerIds: [],
      title: `A ${t.kind}`,
      kind: t.kind,
      form: t.form,
      indirect: false,
      multilateral: t.multilateral ?? false,
      status: t.status,
      ...(t.statusClass && { statusClass: t.statusClass }),
      ...(t.date && { date: t.date }),
      confidence: 0.9,
      contradictions:
        t.id === 'talk:istanbul' ? JSON.stringify([{ field: 'date', values: ['2025-04', '2025-04-10'] }]) : '[]',
    },
    dateFrom: t.dateFrom ?? null,
    dateTo: t.dateTo ?? null,
    participants: [
      ...t.parties.map(([id, side]) => ({ id, side, role: 'party' })),
      ...(t.hosts ?? []).map((id) => ({ id, side: id, role: 'host' })),
    ],
    venue: t.venue ?? null,
    topic: t.topic ?? null,
    reports: t.reports.map(([id, article]) => {
      const spans = article === 'article:one' ? [FIRST, MORE] : [ARABIC];
      return { id, article, ...spans[0], fact: JSON.stringify({ evidence: spans }) };
    }),
  };
}

/** Writes the whole fixture into an empty graph. */
export async function writeFixture(db: Database): Promise<void> {
  const labels = [...new Set(ENTITIES.map((e) => e.label))];
  await db.write(async (tx) => {
    for (const label of labels) {
      await tx.run(WRITE_ENTITIES(label), { rows: ENTITIES.filter((e) => e.label === label).map(entityRow) });
    }
    await tx.run(WRITE_ARTICLES, {
      rows: [
        {
          id: 'article:one',
          title: 'Second round',
          text: TEXT_1,
          publishedAt: '2025-04-11',
          language: 'en',
          sample: false,
          publisher: 'media:izvestia',
        },
        {
          id: 'article:two',
          title: 'مباحثات',
          text: TEXT_2,
          publishedAt: '2025-08-13',
          language: 'ar',
          sample: false,
          publisher: 'media:sputnik',
        },
      ],
    });
    await tx.run(WRITE_TALKS, { rows: TALKS.map(talkRow) });
    await tx.run(WRITE_STATEMENTS, {
      rows: STATEMENTS.map((s) => {
        const span = s.article === 'article:one' ? FIRST : ARABIC;
        return { ...s, ...span, fact: JSON.stringify({ evidence: [span] }) };
      }),
    });
    await tx.run(WRITE_MORE, { rows: [1] });
    await tx.run(WRITE_PAIRS, { rows: PAIRS });
    await tx.run(WRITE_SPOKE, { rows: SPOKE });
  });
}
