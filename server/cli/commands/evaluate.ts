/** `demarche evaluate`: measures the extraction against gold. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import type { Evaluation } from '../../../ingest/evaluate/evaluate.ts';
import type { GoldItem } from '../../../ingest/evaluate/gold.ts';
import type { GoldArticle } from '../../../ingest/evaluate/gold-articles.ts';
import type { LlmExtractor } from '../../../ingest/llm/extractor.ts';
import type { SourceItem } from '../../../ingest/sources/source-item.ts';
import { DemarcheError } from '../../../model/errors.ts';
import type { Extractor } from '../../../model/vocabulary.ts';
import { addLlmOptions, type LlmOptions, llmOf, tellEstimate, withLlm } from '../llm.ts';
import { print, printJson, printTable, warn } from '../output.ts';
import { tellRefused } from '../refusals.ts';

const SAMPLE = fileURLToPath(new URL('../../../ingest/sample', import.meta.url));

interface Options extends LlmOptions {
  articles?: string;
  resolution?: boolean;
  misses?: boolean;
  json?: boolean;
}

/** Adds the command. */
export function addEvaluate(program: Command): void {
  const command = program
    .command('evaluate')
    .description('Measure the extraction against gold, as tests/corpus/README.md describes it.')
    .argument('<gold>', 'gold as JSON Lines, one article a line; with --resolution a folder of them')
    .option(
      '--articles <path>',
      "JSON Lines with the gold's ids, or a folder of files named by them; articles.jsonl beside the gold when not given, else the sample",
    )
    .option('--resolution', 'measure which reports become one talk and which names one official')
    .option('--misses', 'list everything that was read wrongly or not at all')
    .option('--json', 'figures, intervals and counts as JSON');
  addLlmOptions(command).action(async (file: string, options: Options) => {
    if (options.resolution) return await measureResolution(file, options);
    const llm = await llmOf(options);
    const { readGold } = await import('../../../ingest/evaluate/gold.ts');
    const gold = await readGold(file);
    const articles = options.articles ?? articlesFor(file);
    if (!llm) await measure(gold, articles, options);
    else if (options.dryRun) {
      const { goldArticles } = await import('../../../ingest/evaluate/gold-articles.ts');
      await tellEstimate(llm, readable(goldArticles(gold, articles)), options.json ?? false);
    } else await withLlm(llm, (signal, note) => compare(gold, articles, llm, signal, note, options));
  });
}

async function* readable(found: AsyncIterable<GoldArticle>): AsyncGenerator<SourceItem> {
  for await (const a of found) {
    if ('article' in a) yield { item: a.item, article: a.article };
    else warn(`${a.item}: ${a.reason}`);
  }
}

/** Measures what becomes one talk and one official. */
async function measureResolution(folder: string, options: Options): Promise<void> {
  const { measureResolution: measured } = await import('../../../ingest/evaluate/resolution-corpus.ts');
  const parts = await measured(folder, options.articles ?? SAMPLE);
  if (options.json) {
    printJson(parts.map(({ faults, ...part }) => ({ ...part, ...(options.misses ? { faults } : {}) })));
    return;
  }
  const { describeResolution, RESOLUTION_NOTE } = await import('../describe-resolution.ts');
  tellTables(parts.map(describeResolution));
  for (const line of RESOLUTION_NOTE) print(line);
  if (options.misses) for (const fault of parts.flatMap((part) => part.faults)) print(fault);
}

/** Measures the rules alone. */
async function measure(gold: readonly GoldItem[], articles: string, options: Options): Promise<void> {
  const [{ predict }, { evaluate }] = await Promise.all([
    import('../../../ingest/evaluate/predict.ts'),
    import('../../../ingest/evaluate/evaluate.ts'),
  ]);
  const { documents, refused } = await predict(gold, articles);
  tellRefused(refused);
  const { misses, ...evaluation } = evaluate(gold, some(documents));
  tellMissing(evaluation, gold.length);
  if (options.json) {
    printJson({ ...evaluation, ...(options.misses ? { misses } : {}) });
    return;
  }
  const { describeMiss, describePart, describeReliability, EVALUATION_NOTE } = await import(
    '../describe-evaluation.ts'
  );
  tellTables([...evaluation.parts.map(describePart), ...evaluation.reliability.map(describeReliability)]);
  for (const line of EVALUATION_NOTE) print(line);
  if (options.misses) for (const miss of misses) print(describeMiss(miss));
}

/** Measures the rules, a language model, and perhaps both beside each other. */
async function compare(
  gold: readonly GoldItem[],
  articles: string,
  llm: LlmExtractor,
  signal: AbortSignal,
  note: (line: string) => void,
  options: Options,
): Promise<void> {
  const [{ predictWith }, { evaluate }] = await Promise.all([
    import('../../../ingest/evaluate/predict.ts'),
    import('../../../ingest/evaluate/evaluate.ts'),
  ]);
  const { documents, refused } = await predictWith(gold, articles, llm, signal, (read) =>
    note(`Articles read: ${read} of ${gold.length}`),
  );
  tellRefused(refused);
  const evaluations = [...documents].map(([system, read]) => [system, evaluate(gold, some(read))] as const);
  for (const [system, evaluation] of evaluations) tellMissing(evaluation, gold.length, system);
  if (options.json) {
    const figures = evaluations.map(([system, { misses, ...evaluation }]) => [
      system,
      { ...evaluation, ...(options.misses ? { misses } : {}) },
    ]);
    printJson(Object.fromEntries(figures));
    return;
  }
  const { COMPARISON_NOTE, describeComparison } = await import('../describe-comparison.ts');
  tellTables(describeComparison(evaluations));
  for (const line of COMPARISON_NOTE) print(line);
  if (!options.misses) return;
  const { describeMiss } = await import('../describe-evaluation.ts');
  for (const [system, { misses }] of evaluations) for (const miss of misses) print(`${system}  ${describeMiss(miss)}`);
}

function some<T extends ReadonlyMap<string, unknown>>(documents: T): T {
  if (documents.size > 0) return documents;
  throw new DemarcheError('not-found', 'None of the articles that the gold names could be read.', {
    hint: 'Say with --articles where they are; ids or file names must be those of the gold.',
  });
}

function tellMissing({ missing }: Pick<Evaluation, 'missing'>, all: number, system?: Extractor): void {
  if (missing.length === 0) return;
  const which = system === undefined ? '' : `${system}: `;
  warn(`${which}${missing.length} of ${all} articles are missing and count as not read:`);
  warn(`  ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ', …' : ''}`);
  if (system === undefined || system === 'rules') warn('--articles says where the articles are.');
  process.exitCode = 1;
}

function tellTables(tables: readonly { title: string; columns: string[]; rows: string[][] }[]): void {
  for (const { title, columns, rows } of tables) {
    print(title);
    printTable(columns, rows);
    print('');
  }
}

function articlesFor(gold: string): string {
  const beside = path.join(path.dirname(gold), 'articles.jsonl');
  return existsSync(beside) ? beside : SAMPLE;
}
