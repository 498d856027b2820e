/** Ingest for the command line: through an application that runs on the home, else straight into the graph. */
import { type IngestOptions, type IngestResult, ingestItems } from '../../ingest/pipeline.ts';
import { readArticles } from '../../ingest/sources/read-articles.ts';
import type { SourceItem, SourceOptions } from '../../ingest/sources/source-item.ts';
import type { Problem } from '../../model/api/common.ts';
import { ROUTES } from '../../model/api/routes.ts';
import type { LlmUsage } from '../../model/api/work.ts';
import type { Article } from '../../model/article.ts';
import { DemarcheError } from '../../model/errors.ts';
import { asDemarcheError, problemOf } from '../http/problem.ts';
import { type Client, runningClient } from './client.ts';
import { withDatabase } from './database.ts';
import { finishedJob } from './finished-job.ts';
import { addUsage, type LlmOptions, llmOf, tellUsage, withLlm } from './llm.ts';
import { progress } from './output.ts';

/** What an ingest did; `rejected` names each item that was refused and why. */
export interface IngestReport {
  added: number;
  unchanged: number;
  replaced: number;
  reread: number;
  rejected: { item: string; problem: Problem }[];
  articleIds: string[];
  /** What the language model took, where one read. */
  llm?: LlmUsage;
}

/** Articles and letters sent to the application at once: below its limits in any script. */
const BATCH = 200;
const BATCH_LENGTH = 8_000_000;

/** What may be done to articles that are stored. */
type May = Pick<IngestOptions, 'replace' | 'reread'>;

/**
 * Reads and stores everything; items that are refused never stop the rest. A language model is that of the application
 * where one runs, and what it took is told in the end.
 */
export async function ingestFrom(
  from: string[] | AsyncIterable<Uint8Array>,
  options: SourceOptions,
  may: May,
  model: LlmOptions,
): Promise<IngestReport> {
  const items = readArticles(from, options);
  const app = runningClient();
  if (app) {
    const report = await throughApp(app, items, options, may, model);
    if (report.llm) await tellUsage(report.llm);
    return report;
  }
  const llm = await llmOf(model);
  if (!llm) return reportOf(await withDatabase((db) => ingestItems(db, items, may)));
  let report: IngestReport | undefined;
  await withLlm(llm, async (signal, note) => {
    const onProgress = (done: IngestResult) => note(`Articles stored: ${stored(done)}`);
    report = reportOf(await withDatabase((db) => ingestItems(db, items, { ...may, llm, onProgress, signal })));
  });
  if (report) return report;
  throw new DemarcheError('internal', 'The ingest was stopped.', { hint: 'Run it again to go on where it ended.' });
}

const stored = (r: Pick<IngestReport, 'added' | 'unchanged' | 'replaced' | 'reread'>) =>
  r.added + r.unchanged + r.replaced + r.reread;

const reportOf = ({ rejected, ...counts }: IngestResult): IngestReport => ({
  ...counts,
  rejected: rejected.map(({ item, error }) => refusal(item, error)),
});

const refusal = (item: string, error: unknown) => ({ item, problem: problemOf(asDemarcheError(error)) });

async function throughApp(
  app: Client,
  items: AsyncIterable<SourceItem>,
  options: SourceOptions,
  may: May,
  { extractor, maxCalls, maxCost }: LlmOptions,
): Promise<IngestReport> {
  const report: IngestReport = { added: 0, unchanged: 0, replaced: 0, reread: 0, rejected: [], articleIds: [] };
  const tell = progress();
  /** Limits count for the whole run: each part gets what the ones before have left. */
  const query = () => {
    const { calls = 0, cost = 0 } = report.llm ?? {};
    return new URLSearchParams({
      replace: String(may.replace ?? false),
      reread: String(may.reread ?? false),
      format: options.format ?? 'article',
      ...(extractor === 'rules' ? {} : { extractor }),
      ...(maxCalls === undefined ? {} : { maxCalls: String(Math.max(0, maxCalls - calls)) }),
      ...(maxCost === undefined ? {} : { maxCost: Math.max(0, maxCost - (cost ?? 0)).toFixed(9) }),
    });
  };
  for await (const batch of batches(items, report)) {
    const started = await app('POST', `/api/articles?${query()}`, ROUTES.ingest.answer, batch.map(wireForm));
    const job = await finishedJob(app, started, 'The ingest');
    report.added += job.added;
    report.unchanged += job.unchanged;
    report.replaced += job.replaced;
    report.reread += job.reread;
    report.articleIds.push(...job.articleIds);
    report.rejected.push(...job.rejected.map((r) => ({ ...r, item: nameIn(batch, r.item) })));
    if (job.llm) report.llm = addUsage(report.llm, job.llm);
    tell(`Articles stored: ${stored(report)}`);
  }
  return report;
}

/** Collects readable items into batches; what cannot be read goes into the report at once. */
async function* batches(items: AsyncIterable<SourceItem>, report: IngestReport): AsyncGenerator<SourceItem[]> {
  let batch: SourceItem[] = [];
  let length = 0;
  for await (const item of items) {
    if (!item.article) {
      report.rejected.push(refusal(item.item, item.error));
      continue;
    }
    if (batch.length >= BATCH || length + item.article.text.length > BATCH_LENGTH) {
      yield batch;
      batch = [];
      length = 0;
    }
    batch.push(item);
    length += item.article.text.length;
  }
  if (batch.length > 0) yield batch;
}

/** An item as the application takes it: the article as it was read, or the document with its facts. */
function wireForm({ article, extraction }: SourceItem): unknown {
  const { sample: _, ...read } = article as Article;
  return extraction ? { ...extraction, article: read } : read;
}

/** The application names what it refuses by its place in the list. */
function nameIn(batch: readonly SourceItem[], item: string): string {
  const place = Number(/^item (\d+)$/.exec(item)?.[1]);
  return batch[place - 1]?.item ?? item;
}
