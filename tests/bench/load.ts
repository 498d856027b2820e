/** Benchmark of loading: articles with facts through our loader beside one bare UNWIND that creates the same rows. */
import neo4j from 'neo4j-driver';
import { type Connection, connect } from '../../cypher/database.ts';
import { migrate } from '../../cypher/migrate.ts';
import { prepareArticle } from '../../ingest/load/prepared.ts';
import { ingestItems } from '../../ingest/pipeline.ts';
import { knownEntities } from '../../ingest/resolve/known-entities.ts';
import { readValue } from '../../ingest/sources/json-lines.ts';
import type { SourceItem } from '../../ingest/sources/source-item.ts';
import { addDays } from '../../model/edtf.ts';
import { randomNumbers } from './random.ts';
import { type BenchRow, inTurn } from './row.ts';

/** Articles, each with one talk, of one batch. */
const BATCH = 500;

/** Articles on talks between states, the first of the list far more often than the last, as in the news. */
export function talkDocuments(prefix: string): () => SourceItem[] {
  const known = [...knownEntities().byId.values()];
  const of = (type: string, n: number) => known.filter((e) => e.type === type).slice(0, n);
  const [states, venues, officials] = [of('country', 80), of('venue', 120), of('official', 200)];
  const random = randomNumbers(7);
  const pick = <T>(list: T[]) => list[Math.floor(random() ** 2 * list.length)] as T;
  let made = 0;
  const one = (): SourceItem => {
    const [a, b, venue] = [pick(states), pick(states), pick(venues)];
    const official = officials.find((o) => o.country === a.country) ?? a;
    const day = addDays('2003-01-01', Math.floor(random() * 8_000));
    const text = `Report ${made}. ${a.names.en} and ${b.names.en} held talks in ${venue.names.en} on ${day}.`;
    made += 1;
    const entity = (e: typeof a) => ({ id: e.id, type: e.type, name: e.names.en, country: e.country });
    const document = {
      article: { id: `${prefix}-${made}`, text, publishedAt: day, publisher: `Outlet ${made % 200}`, language: 'en' },
      entities: [...new Set([a, b, venue, official])].map(entity),
      talks: [
        {
          id: 't',
          kind: 'negotiation',
          participants: [...new Set([a.id, b.id, official.id])],
          venue: venue.id,
          date: day,
          status: 'held',
          evidence: [{ quote: text, start: 0, end: text.length }],
        },
      ],
    };
    return readValue(document, `${prefix}-${made}`, { format: 'extraction' });
  };
  return () => Array.from({ length: BATCH }, one);
}

const BARE = `
UNWIND $rows AS row
CREATE (a:Article {id: row.id, text: row.text, publishedAt: date(row.date), checksum: row.id})
MERGE (m:Entity {id: row.publisher})
CREATE (a)-[:PUBLISHED_BY]->(m)
CREATE (r:Report {id: row.id, fact: row.fact, resolved: row.fact, quote: row.text})-[:IN]->(a)
CREATE (t:Talk {id: row.id, date: row.date, dateFrom: date(row.date), dateTo: date(row.date), status: 'held', title: row.text})
CREATE (r)-[:OF]->(t)
MERGE (v:Entity {id: row.venue})
CREATE (t)-[:HELD_AT]->(v)
WITH row, t
UNWIND row.participants AS id
MERGE (e:Entity {id: id})
CREATE (e)-[:PARTICIPATED_IN {role: 'party', side: id}]->(t)`;

/** The rows that the loader would write for items, without anything that it finds out. */
function bareRows(items: SourceItem[], prefix: string) {
  return items.flatMap(({ article, extraction }) => {
    if (!article || !extraction) return [];
    return prepareArticle(article, extraction, false).reports.map(({ report }) => {
      const fact = report.type === 'talk' ? report.fact : null;
      return {
        id: `${prefix}${report.id}`,
        text: article.text,
        date: article.publishedAt,
        publisher: `${prefix}${report.publisher}`,
        venue: `${prefix}${fact?.venue}`,
        participants: fact?.participants.map((id) => prefix + id),
        fact: JSON.stringify(report.fact),
      };
    });
  });
}

async function* stream(items: SourceItem[]): AsyncGenerator<SourceItem> {
  yield* items;
}

/**
 * Row for loading: talks a second into the graph of a connection, which should be empty before and is not cleaned up.
 *
 * @param runs counted batches of 500 articles with one talk each
 */
export async function benchLoad(connection: Connection, runs = 8): Promise<BenchRow[]> {
  const db = await connect(connection);
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password));
  try {
    await migrate(db);
    const ours = talkDocuments('bench');
    const theirs = talkDocuments('bare');
    const prepared = Array.from({ length: runs + 1 }, () => ({ ours: ours(), theirs: bareRows(theirs(), 'bare:') }));
    let next = 0;
    const ms = await inTurn(
      () => ingestItems(db, stream(prepared[next]?.ours ?? [])),
      async () => {
        const session = driver.session();
        await session.executeWrite((tx) => tx.run(BARE, { rows: prepared[next]?.theirs ?? [] }));
        await session.close();
        next += 1;
      },
      runs,
    );
    const perSecond = (time: number) => Math.round((BATCH / time) * 1_000);
    return [
      {
        what: 'loading, batches of 500 articles',
        ours: perSecond(ms.ours),
        unit: 'talks/s',
        reference: 'one UNWIND that creates articles, reports, talks and participants',
        theirs: perSecond(ms.theirs),
        runs,
      },
    ];
  } finally {
    await driver.close();
    await db.close();
  }
}
