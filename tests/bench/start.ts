/** Benchmark of the command itself: from the start of its process to the first fact, and the memory of a run over many articles. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../model/article.ts';
import { LANGUAGES } from '../../model/vocabulary.ts';
import { type BenchRow, inTurn, median } from './row.ts';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const DEMARCHE = path('server/cli/demarche.js');
const IDLE = ['-e', ''];

/** Runs Node until it writes its first output, or ends without any. */
async function untilOutput(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), closed]);
  child.stdout.resume();
  await closed;
}

const TELL_MEMORY = `process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)))`;

/** Most memory that a Node process held, in megabytes. */
async function peak(args: readonly string[], input: string): Promise<number> {
  const options = ['--import', `data:text/javascript,${encodeURIComponent(TELL_MEMORY)}`];
  const child = spawn(process.execPath, [...options, ...args], { stdio: ['pipe', 'ignore', 'pipe'] });
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  // The idle process ends without reading.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  await once(child, 'close');
  return Number(told) / 1024;
}

async function start(runs: number): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const language of LANGUAGES) {
    const folder = path(`ingest/sample/${language}`);
    const file = `${folder}/${readdirSync(folder).sort()[0]}`;
    const time = await inTurn(
      () => untilOutput([DEMARCHE, 'extract', file, '--json']),
      () => untilOutput(IDLE),
      runs,
    );
    rows.push({
      what: `start to first fact of one article, ${language}`,
      ...time,
      unit: 'ms',
      reference: 'Node started for nothing',
      runs,
    });
  }
  return rows;
}

async function memory(articles: readonly Article[], times: number, runs: number): Promise<BenchRow> {
  const lines = articles.map(({ title, text, publishedAt, language }) =>
    JSON.stringify({ title, text, publishedAt, language }),
  );
  const input = `${lines.join('\n')}\n`.repeat(times);
  const peaks = { ours: [] as number[], theirs: [] as number[] };
  for (let i = 0; i < runs; i++) {
    peaks.ours.push(await peak([DEMARCHE, 'extract', '--jsonl'], input));
    peaks.theirs.push(await peak(IDLE, ''));
  }
  return {
    what: `memory of extract --jsonl over ${(articles.length * times).toLocaleString('en')} articles`,
    ours: median(peaks.ours),
    unit: 'MB',
    reference: 'Node started for nothing',
    theirs: median(peaks.theirs),
    runs,
  };
}

/** Start and memory of the compiled command; it is compiled first, as an installation does. */
export async function benchStart(articles: readonly Article[]): Promise<BenchRow[]> {
  execFileSync(process.execPath, [path('server/cli/compile.js')], { stdio: 'inherit' });
  return [...(await start(11)), await memory(articles, 1, 3), await memory(articles, 30, 3)];
}
