/**
 * `npm run bench`: measures beside references in the same run, and prints a table.
 *
 * usage: npm run bench [-- PART…] [-- --million]   of the parts below, all unless given; `--million` lets the graphs grow
 * to a million talks, which takes half an hour or so.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Connection, connect } from '../../cypher/database.ts';
import { defaultHome, homePaths } from '../../cypher/local/home.ts';
import { ensureJars } from '../../cypher/local/jars.ts';
import { requireJava } from '../../cypher/local/java.ts';
import { connectionTo, startServer, stopServer } from '../../cypher/local/server.ts';
import { migrate } from '../../cypher/migrate.ts';
import { loadSample } from '../../ingest/pipeline.ts';
import { benchAskLarge, benchAskSample, benchGuard } from './ask.ts';
import { benchExtract } from './extract.ts';
import { benchOverview } from './graph.ts';
import { benchGrowth } from './growth.ts';
import { benchExplorer, benchHttp } from './http.ts';
import { benchLoad } from './load.ts';
import { benchPicture } from './picture.ts';
import type { BenchRow } from './row.ts';

const tell = (line: string) => void process.stderr.write(`${line}\n`);
const number = (x: number) => (x >= 100 ? Math.round(x).toLocaleString('en') : x.toFixed(1));

function print(rows: readonly BenchRow[]): void {
  const lines = rows.map((r) => [
    r.what,
    `${number(r.ours)} ${r.unit}`,
    `${number(r.theirs)} ${r.unit}`,
    r.theirs > 0 ? (r.ours / r.theirs).toPrecision(2) : '–',
    r.reference,
    String(r.runs),
  ]);
  const head = ['what', 'ours (median)', 'reference', 'ours / reference', 'the reference is', 'runs'];
  console.log(`| ${head.join(' | ')} |\n|${head.map(() => ' --- ').join('|')}|`);
  for (const line of lines) console.log(`| ${line.join(' | ')} |`);
}

/** Runs a measurement on a Neo4j of its own, migrated and empty, so that none finds what another has left. */
async function onEmptyGraph(measure: (connection: Connection) => Promise<BenchRow[]>): Promise<BenchRow[]> {
  const home = mkdtempSync(join(tmpdir(), 'demarche-bench-'));
  try {
    const paths = homePaths(home, defaultHome());
    const java = await requireJava(process.env);
    await ensureJars(paths, process.env, tell);
    tell('Starting Neo4j');
    const server = await startServer(paths, { java });
    try {
      const connection = connectionTo(paths, server);
      const db = await connect(connection);
      await migrate(db);
      await db.close();
      return await measure(connection);
    } finally {
      await stopServer(paths, server);
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function api(connection: Connection): Promise<BenchRow[]> {
  const db = await connect(connection);
  await loadSample(db, tell);
  await db.close();
  const rows = await benchHttp(connection);
  rows.push(...(await benchAskSample(connection)), ...(await benchGuard(connection)));
  return rows;
}

async function graph(connection: Connection): Promise<BenchRow[]> {
  return [await benchOverview(connection), ...(await benchExplorer(connection))];
}

const { values, positionals: asked } = parseArgs({ allowPositionals: true, options: { million: { type: 'boolean' } } });
const { million = false } = values;

const PARTS: Record<string, () => Promise<BenchRow[]>> = {
  extract: benchExtract,
  api: () => onEmptyGraph(api),
  load: () => onEmptyGraph(benchLoad),
  growth: () => onEmptyGraph((connection) => benchGrowth(connection, tell, { million })),
  busy: () => onEmptyGraph((connection) => benchGrowth(connection, tell, { busy: 10, runs: 1 })),
  graph: () => onEmptyGraph(graph),
  ask: () => onEmptyGraph((connection) => benchAskLarge(connection, million ? 1_000_000 : 100_000)),
  picture: () => benchPicture(tell),
};

const unknown = asked.find((name) => !Object.hasOwn(PARTS, name));
if (unknown !== undefined) {
  tell(`There is no part "${unknown}": ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
const rows: BenchRow[] = [];
for (const [name, measure] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  tell(`Measuring: ${name}`);
  rows.push(...(await measure()));
}
print(rows);
