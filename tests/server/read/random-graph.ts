/** A random graph of talks, in memory and in Neo4j alike, for comparing what the queries answer with a plain filter. */
import { z } from 'zod';
import type { Database } from '../../../cypher/database.ts';
import { STATUS_CLASS, TALK_FORMS, TALK_KINDS, TALK_LEVELS, TALK_STATUSES } from '../../../model/vocabulary.ts';
import { randomNumbers } from '../../bench/random.ts';

/** A participant of a talk in memory. */
export interface Actor {
  id: string;
  side: string;
  role: 'party' | 'mediator' | 'host';
}

/** A talk in memory; reports are given by their articles. */
export interface PlainTalk {
  id: string;
  kind: (typeof TALK_KINDS)[number];
  form: (typeof TALK_FORMS)[number];
  level: (typeof TALK_LEVELS)[number] | null;
  status: (typeof TALK_STATUSES)[number];
  from: string | null;
  to: string | null;
  confidence: number;
  actors: Actor[];
  venue: string | null;
  topics: string[];
  articles: PlainArticle[];
}

/** An article in memory. */
export interface PlainArticle {
  id: string;
  language: 'ar' | 'en' | 'ru';
  outlet: string | null;
}

export const COUNTRIES = ['RUS', 'USA', 'FRA', 'DEU', 'TUR', 'EGY', 'GBR', 'CHN'];
export const OFFICIALS = ['RUS', 'USA', 'FRA', 'TUR'].map((iso) => `official:of-${iso.toLowerCase()}`);
export const BLOCS = ['organization:european-union', 'organization:nato', 'organization:brics'];
/** Venues by the country they lie in. */
export const VENUES: Record<string, string> = { 'venue:istanbul': 'TUR', 'venue:ankara': 'TUR', 'venue:paris': 'FRA' };
export const TOPICS = ['topic:grain', 'topic:missions', 'topic:borders'];
export const OUTLETS = ['media:one', 'media:two', 'media:three', 'media:four'];

const LABELS: Record<string, string> = {
  country: 'Country',
  official: 'Official',
  organization: 'Organization',
  venue: 'Venue',
  topic: 'Topic',
  media: 'Media',
};

/** That many random talks, the same for the same seed. */
export function plainTalks(count: number, seed: number): PlainTalk[] {
  const random = randomNumbers(seed);
  const chance = (p: number) => random() < p;
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const some = <T>(list: readonly T[], most: number) => [
    ...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(list))),
  ];
  const day = (n: number) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
  const articles = Array.from(
    { length: Math.ceil(count / 2) },
    (_, i): PlainArticle => ({
      id: `article:r${i}`,
      language: pick(['ar', 'en', 'ru'] as const),
      outlet: chance(0.9) ? pick(OUTLETS) : null,
    }),
  );
  return Array.from({ length: count }, (_, i): PlainTalk => {
    const states = some(COUNTRIES, 3);
    const actors: Actor[] = states.map((iso, n) => ({
      id: `country:${iso}`,
      side: `country:${iso}`,
      role: n < 2 ? 'party' : pick(['party', 'mediator', 'host'] as const),
    }));
    for (const person of OFFICIALS) {
      const side = actors.find((a) => a.id.toLowerCase().endsWith(person.slice(-3)));
      if (side && chance(0.5)) actors.push({ id: person, side: side.id, role: side.role });
    }
    if (chance(0.2)) {
      const bloc = pick(BLOCS);
      actors.push({ id: bloc, side: bloc, role: 'party' });
    }
    const first = Math.floor(random() * 700);
    const length = pick([0, 0, 0, 2, 30, 200]);
    const dated = chance(0.85);
    return {
      id: `talk:r${String(i).padStart(4, '0')}`,
      kind: pick(TALK_KINDS),
      form: pick(TALK_FORMS),
      level: chance(0.8) ? pick(TALK_LEVELS) : null,
      status: chance(0.5) ? 'held' : pick(TALK_STATUSES),
      from: dated ? day(first) : null,
      to: dated ? day(first + length) : null,
      confidence: Math.round(random() * 100) / 100,
      actors,
      venue: chance(0.6) ? pick(Object.keys(VENUES)) : null,
      topics: some(TOPICS, 2),
      articles: [pick(articles), ...some(articles, 3)].filter((a, n, all) => all.indexOf(a) === n),
    };
  });
}

const params = z.object({ rows: z.array(z.unknown()) }) as unknown as z.ZodType<
  Record<string, unknown>,
  { rows: unknown[] }
>;
const statement = (text: string) => ({ file: 'random-graph', text, params, row: z.unknown() });

const WRITE_TALKS = `UNWIND $rows AS r
CREATE (t:Talk) SET t += r.own, t.dateFrom = date(r.from), t.dateTo = date(r.to)
WITH t, r
CALL (t, r) { UNWIND r.actors AS p MATCH (e:Entity {id: p.id})
  CREATE (e)-[:PARTICIPATED_IN {role: p.role, roles: [p.role], side: p.side, form: t.form}]->(t) }
CALL (t, r) { MATCH (v:Entity {id: r.venue}) CREATE (t)-[:HELD_AT]->(v) }
CALL (t, r) { UNWIND r.topics AS x MATCH (e:Entity {id: x}) CREATE (t)-[:ABOUT]->(e) }
CALL (t, r) { UNWIND r.articles AS x MATCH (a:Article {id: x})
  CREATE (t)<-[:OF]-(:Report {id: 'report:' + t.id + x, type: 'talk', status: t.status, quote: 'words', start: 0, end: 5,
    rules: ['test'], confidence: 0.9, fact: '{"evidence": []}'})-[:IN]->(a) }`;

/** Writes talks of {@link plainTalks} into an empty graph. */
export async function writePlainTalks(db: Database, talks: readonly PlainTalk[]): Promise<void> {
  const entities = [
    ...COUNTRIES.map((iso) => ({ id: `country:${iso}`, country: iso })),
    ...OFFICIALS.map((id) => ({ id, country: id.slice(-3).toUpperCase() })),
    ...Object.entries(VENUES).map(([id, country]) => ({ id, country })),
    ...[...BLOCS, ...TOPICS, ...OUTLETS].map((id) => ({ id, country: null })),
  ].map((e) => ({ ...e, type: e.id.split(':')[0] ?? '' }));
  const articles = [...new Map(talks.flatMap((t) => t.articles).map((a) => [a.id, a])).values()];
  await db.write(async (tx) => {
    for (const [type, label] of Object.entries(LABELS)) {
      const text = `UNWIND $rows AS r CREATE (e:Entity:${label}) SET e = r, e.name = r.id, e.formerIds = []`;
      await tx.run(statement(text), { rows: entities.filter((e) => e.type === type) });
    }
    await tx.run(
      statement(
        `UNWIND $rows AS r MATCH (v:Entity {id: r.id}), (c:Entity {id: r.country}) CREATE (v)-[:LOCATED_IN]->(c)`,
      ),
      { rows: Object.entries(VENUES).map(([id, iso]) => ({ id, country: `country:${iso}` })) },
    );
    await tx.run(
      statement(`UNWIND $rows AS r CREATE (a:Article {id: r.id, title: r.id, text: 'words', language: r.language, publishedAt: date('2025-01-01')})
        WITH a, r MATCH (m:Entity {id: r.outlet}) CREATE (a)-[:PUBLISHED_BY]->(m)`),
      { rows: articles },
    );
    await tx.run(statement(WRITE_TALKS), {
      rows: talks.map((t) => ({
        ...t,
        articles: t.articles.map((a) => a.id),
        own: {
          id: t.id,
          kind: t.kind,
          form: t.form,
          level: t.level,
          status: t.status,
          statusClass: STATUS_CLASS[t.status],
          title: t.id,
          date: t.from === null ? null : t.from === t.to ? t.from : `${t.from}/${t.to}`,
          confidence: t.confidence,
          indirect: false,
          multilateral: false,
          contradictions: '[]',
          formerIds: [],
        },
      })),
    });
  });
}
