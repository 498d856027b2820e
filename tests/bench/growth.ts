/** Benchmark of resolution in a growing graph: articles a second resolved and loaded beside ever more talks. */
import neo4j, { type Driver } from 'neo4j-driver';
import { type Connection, connect, type Database } from '../../cypher/database.ts';
import { putTalks } from '../../cypher/queries/write/facts.ts';
import { putReports } from '../../cypher/queries/write/reports.ts';
import { applyChange, type Put } from '../../ingest/load/change.ts';
import { EntityWriter } from '../../ingest/load/entities.ts';
import { prepareArticle } from '../../ingest/load/prepared.ts';
import { rowOf } from '../../ingest/load/stored-reports.ts';
import { ingestItems } from '../../ingest/pipeline.ts';
import { knownEntities } from '../../ingest/resolve/known-entities.ts';
import { knownWorld } from '../../ingest/resolve/known-world.ts';
import { reconcileTalk } from '../../ingest/resolve/reconcile.ts';
import { readValue } from '../../ingest/sources/json-lines.ts';
import type { SourceItem } from '../../ingest/sources/source-item.ts';
import { addDays } from '../../model/edtf.ts';
import { STATUS_CLASS } from '../../model/vocabulary.ts';
import { databaseHits } from './profile.ts';
import { randomNumbers } from './random.ts';
import { type BenchRow, median } from './row.ts';

/** Talks beside which the reference is measured, and those compared with it. */
const FEW = 1_000;
const SIZES = [10_000, 100_000];
/** The same where few pairs have half of all talks: only counted, not timed. */
const BUSY_SIZES = [10_000, 40_000];
/** Measured too when asked for. */
const MILLION = 1_000_000;
/** Articles of a counted batch, and background talks of one transaction. */
const BATCH = 250;
const FILL = 2_000;
/** Batches before the first that counts, after which a new server has compiled what it runs. */
const WARM_UP = 8;
/** Days over which talks are spread. */
const DAYS = 8_000;

/** What one article tells. */
interface Event {
  a: string;
  b: string;
  venue: string;
  day: string;
  /** All that is said of the day. */
  month?: string;
}

const known = (type: string) => [...knownEntities().byId.values()].filter((e) => e.type === type).map((e) => e.id);

/**
 * Talks of any two states on any day: as in the news, each pair has some a year, however many pairs there are.
 *
 * @param busy pairs of states that have half of all talks among them, so that the talks of one month grow with the graph
 */
function events(seed: number, busy = 0): () => Event {
  const random = randomNumbers(seed);
  const [states, venues] = [known('country').sort(), known('venue')];
  const pick = (list: string[]) => list[Math.floor(random() * list.length)] as string;
  return () => {
    const often = busy > 0 && random() < 0.5 ? Math.floor(random() * busy) * 2 : null;
    const a = often === null ? pick(states) : (states[often] as string);
    let b = often === null ? pick(states) : (states[often + 1] as string);
    while (b === a) b = pick(states);
    const day = addDays('2003-01-01', Math.floor(random() * DAYS));
    return { a, b, venue: pick(venues), day, ...(busy > 0 && random() < 0.2 ? { month: day.slice(0, 7) } : {}) };
  };
}

function itemOf(id: string, outlet: string, { a, b, venue, day, month }: Event): SourceItem {
  const text = `Article ${id}: ${a} and ${b} held talks in ${venue} on ${day}.`;
  const entity = (local: string) => {
    const entry = knownEntities().byId.get(local);
    return { id: local, type: entry?.type, name: entry?.names.en ?? local, country: entry?.country ?? null };
  };
  const talk = { id: 't', kind: 'negotiation', participants: [a, b], venue, date: month ?? day, status: 'held' };
  const evidence = [{ quote: text, start: 0, end: text.length }];
  const document = {
    article: { id, text, publishedAt: day, publisher: outlet, language: 'en' },
    entities: [a, b, venue].map(entity),
    talks: [{ ...talk, evidence }],
  };
  return readValue(document, id, { format: 'extraction' });
}

/** Writes background talks, each of one report, past the loader, which would take hours for a million. */
async function fill(db: Database, driver: Driver, list: Event[], first: number): Promise<void> {
  const world = knownWorld(new Map());
  const prepared = list.map((event, i) => {
    const item = itemOf(`old-${first + i}`, `Outlet ${i % 200}`, event);
    if (!item.article || !item.extraction) throw new RangeError('no document');
    return prepareArticle(item.article, item.extraction, false);
  });
  const session = driver.session();
  const rows = prepared.map(({ article: { id, text, publishedAt } }) => ({ id, text, publishedAt }));
  const bare =
    'UNWIND $rows AS r CREATE (:Article {id: r.id, text: r.text, publishedAt: date(r.publishedAt), version: 1})';
  await session.executeWrite((tx) => tx.run(bare, { rows }));
  await session.close();
  await db.write(async (tx) => {
    await tx.run(putReports, { rows: prepared.flatMap((p) => p.reports.map((r) => rowOf(r, world))) });
    const talks = prepared.flatMap((p) => p.reports.flatMap(({ report }) => (report.type === 'talk' ? [report] : [])));
    const states = talks.map((report) => reconcileTalk([report], world));
    await tx.run(putTalks, {
      rows: states.map(({ venue, onMargins: _, gathering: __, ...own }) => ({
        ...own,
        marginsFrom: null,
        gatheringFrom: null,
        formerIds: [],
        statusClass: STATUS_CLASS[own.status],
        contradictions: JSON.stringify(own.contradictions),
        links: venue === null ? [] : [{ entity: venue, as: 'venue' as const }],
      })),
    });
  });
}

async function* stream(items: SourceItem[]): AsyncGenerator<SourceItem> {
  yield* items;
}

/**
 * Two rows for each size, articles a second and database hits an article: half of the articles tell of talks that are there, half of new ones. The graph of the connection
 * should be empty before and is not cleaned up.
 *
 * @param million measure beside a million talks too
 * @param runs counted batches at each size
 * @param busy pairs of states that have half of all talks; one in five of which gives the month alone
 */
export async function benchGrowth(
  connection: Connection,
  tell: (line: string) => void,
  { million = false, runs = 5, busy = 0 }: { million?: boolean; runs?: number; busy?: number } = {},
): Promise<BenchRow[]> {
  const db = await connect(connection);
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password));
  const old = events(11, busy);
  const fresh = events(13, busy);
  const there: Event[] = [];
  let read = 0;
  const nextItems = () =>
    Array.from({ length: BATCH }, (_, i) => {
      const event = i % 2 === 0 ? (there[(read * 7_919) % there.length] as Event) : fresh();
      read += 1;
      return itemOf(`new-${read}`, `Paper ${read % 50}`, event);
    });
  const hitsAnArticle = async (): Promise<number> => {
    const put = nextItems().map(({ article, extraction }): Put => {
      if (!article || !extraction) throw new RangeError('no document');
      return { ...prepareArticle(article, extraction, false), was: 'added' };
    });
    return (await databaseHits(driver, (tx) => applyChange(tx, { put, remove: [] }))) / BATCH;
  };
  const perSecond = async (warmUp = 1): Promise<number> => {
    const rates: number[] = [];
    for (let run = 0; run < warmUp + runs; run++) {
      const items = nextItems();
      const started = performance.now();
      await ingestItems(db, stream(items));
      if (run >= warmUp) rates.push((BATCH / (performance.now() - started)) * 1_000);
    }
    return Math.round(median(rates));
  };
  const grow = async (size: number) => {
    while (there.length < size) {
      const list = Array.from({ length: Math.min(FILL, size - there.length) }, old);
      await fill(db, driver, list, there.length);
      there.push(...list);
      if (there.length % 50_000 === 0) tell(`${there.length.toLocaleString('en')} talks in the graph`);
    }
  };
  try {
    await db.write((tx) => new EntityWriter(tx, new Map(), []).write([...known('country'), ...known('venue')]));
    await grow(FEW);
    const timed = busy === 0;
    const theirs = { rate: await perSecond(WARM_UP), hits: await hitsAnArticle() };
    const rows: BenchRow[] = [];
    for (const size of [...(timed ? SIZES : BUSY_SIZES), ...(million ? [MILLION] : [])]) {
      await grow(size);
      const half = timed ? '' : `, half of them of ${busy} pairs`;
      const beside = `beside ${size.toLocaleString('en')} talks${half}`;
      const reference = `the same beside ${FEW.toLocaleString('en')} talks and those loaded to warm up`;
      if (timed)
        rows.push({
          what: `resolving and loading ${beside}`,
          ours: await perSecond(),
          unit: 'articles/s',
          reference,
          theirs: theirs.rate,
          runs,
        });
      rows.push({
        what: `work of the database for it ${beside}`,
        ours: await hitsAnArticle(),
        unit: 'hits/article',
        reference,
        theirs: theirs.hits,
        runs: 1,
      });
    }
    return rows;
  } finally {
    await driver.close();
    await db.close();
  }
}
