/** Benchmark of questions and of the guard: each beside the same Cypher through the bare driver. */
import neo4j, { type Driver } from 'neo4j-driver';
import { type Connection, connect, type Database } from '../../cypher/database.ts';
import { loadGazetteer } from '../../ingest/extract/gazetteer/load.ts';
import { ask } from '../../server/ask/ask.ts';
import { type FirstIds, growGraph } from './graph.ts';
import { recording, replay } from './recorded.ts';
import { type BenchRow, inTurn, timesInTurn } from './row.ts';

const TODAY = '2025-11-24';

/** Of the sample: what its articles tell, in three languages, some of it not known. */
const OF_SAMPLE = [
  'Who talked with Russia in Istanbul?',
  'When did Russia and the United States last meet?',
  'How many times did Egypt and Ethiopia meet in 2025?',
  'What did Lavrov say?',
  'Which talks were called off this year?',
  'Where did Turkey and Iran meet?',
  'С кем Россия вела переговоры в Стамбуле?',
  'Когда Россия и США встречались в последний раз?',
  'Сколько раз встречались Египет и Эфиопия в 2025 году?',
  'Что сказал Рябков?',
  'من التقى روسيا في إسطنبول؟',
  'متى كان آخر لقاء بين روسيا والولايات المتحدة؟',
  'كم مرة التقت مصر وإثيوبيا عام 2025؟',
  'أين التقت تركيا وإيران؟',
];

/** Of the large graph, whose first states are in most of its talks: the hardest that can be asked. */
const OF_MILLION = [
  'Where did Russia and the United States meet in 2015?',
  'How many times did Russia and China meet in 2018?',
  'When did Iran and Turkey last talk?',
  'Who did Turkey talk with in March 2014?',
  'Which talks were held in Moscow in May 2016?',
  'Which country talked most in 2016?',
  'What did Russia and Iran discuss in 2017?',
  'Где встречались Россия и Турция в 2012 году?',
  'Сколько раз Россия встречалась с Ираном?',
  'С кем вела переговоры Россия в мае 2017 года?',
  'В каком городе прошло больше всего переговоров в 2019 году?',
  'متى التقت روسيا وتركيا آخر مرة؟',
  'كم مرة التقت إيران وروسيا عام 2016؟',
  'من التقى الصين في مارس 2015؟',
];

/** States that stand first in the large graph, so that the questions meet its hubs. */
const HUBS = ['RUS', 'USA', 'CHN', 'TUR', 'IRN'];

/** The gazetteer's ids, hubs first: names in questions are then read as they are anywhere. */
function gazetteerIds(): FirstIds {
  const { countries, officials, venues } = loadGazetteer();
  const states = [...HUBS, ...countries.map((c) => c.iso3).filter((code) => !HUBS.includes(code))];
  return {
    country: states.map((code) => `country:${code}`),
    official: officials.map((o) => `official:${o.slug}`),
    venue: venues.map((v) => `venue:${v.slug}`),
  };
}

const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
};

const bareDriver = ({ uri, user, password }: Connection): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });

/** Rows for p50 and p95 over all questions and runs. */
async function benchQuestions(
  connection: Connection,
  graph: string,
  questions: readonly string[],
  runs: number,
): Promise<BenchRow[]> {
  const real = await connect(connection);
  const driver = bareDriver(connection);
  const { db, take } = recording(real);
  try {
    const ours: number[] = [];
    const theirs: number[] = [];
    for (const question of questions) {
      const { status } = await ask(db, { question, today: TODAY });
      if (status === 'not-understood') throw new Error(`The benchmark asks what is not understood: ${question}`);
      const queries = take();
      const times = await timesInTurn(
        () => ask(db, { question, today: TODAY }),
        () => replay(driver, queries),
        runs,
      );
      take();
      ours.push(...times.ours);
      theirs.push(...times.theirs);
    }
    return [0.5, 0.95].map((share) => ({
      what: `ask, ${graph}, p${share * 100} of ${questions.length} questions`,
      ours: percentile(ours, share),
      unit: 'ms',
      reference: 'the same Cypher through the bare driver',
      theirs: percentile(theirs, share),
      runs: ours.length,
    }));
  } finally {
    await driver.close();
    await real.close();
  }
}

/** Rows for questions on the sample graph, which must be loaded. */
export const benchAskSample = (connection: Connection, runs = 10): Promise<BenchRow[]> =>
  benchQuestions(connection, 'sample graph', OF_SAMPLE, runs);

/** Rows for questions on that many generated talks, which are added to a migrated, empty graph. */
export async function benchAskLarge(connection: Connection, talks = 1_000_000, runs = 5): Promise<BenchRow[]> {
  const db = await connect(connection);
  await growGraph(db, talks, gazetteerIds());
  await db.close();
  return benchQuestions(connection, `${talks.toLocaleString('en')} talks`, OF_MILLION, runs);
}

const GUARDED =
  'MATCH (t:Talk)-[:HELD_AT]->(v:Venue) RETURN v.name AS name, count(t) AS talks ORDER BY talks DESC LIMIT 10';

/** Rows for what the guard costs: a query seen before, and one of a new text each time, which the server plans anew as well. */
export async function benchGuard(connection: Connection, runs = 30): Promise<BenchRow[]> {
  const db: Database = await connect(connection);
  const driver = bareDriver(connection);
  const bare = async (text: string) => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    await session.executeRead((tx) => tx.run(text));
    await session.close();
  };
  const guarded = (query: string) => db.analyst({ query, params: {}, limit: 1_000 });
  let turn = 0;
  const fresh = () => `${GUARDED.replace(' AS talks', ` + 0 * ${++turn} AS talks`)} // ${turn}`;
  try {
    const cached = await inTurn(
      () => guarded(GUARDED),
      () => bare(GUARDED),
      runs,
    );
    const uncached = await inTurn(
      () => guarded(fresh()),
      () => bare(fresh()),
      runs,
    );
    const row = { unit: 'ms', reference: 'the same Cypher through the bare driver', runs };
    return [
      { what: 'guarded query, seen before', ...cached, ...row },
      { what: 'guarded query, of a new text', ...uncached, ...row },
    ];
  } finally {
    await driver.close();
    await db.close();
  }
}
