/** `demarche extract`: what an article says, without a database. */
import type { Command } from 'commander';
import type { SourceItem, SourceOptions } from '../../../ingest/sources/source-item.ts';
import { DemarcheError } from '../../../model/errors.ts';
import type { Extraction } from '../../../model/extraction.ts';
import { addLlmOptions, type LlmOptions, llmOf, tellEstimate, withLlm } from '../llm.ts';
import { print, printJson } from '../output.ts';

interface Options extends LlmOptions {
  json?: boolean;
  jsonl?: boolean;
  publisher?: string;
  publishedAt?: string;
  language?: string;
}

/** Adds the command. */
export function addExtract(program: Command): void {
  const command = program
    .command('extract')
    .description('Read the talks and statements of one article (a file), or of many (--jsonl); nothing is stored.')
    .argument('[file]', 'text or HTML file')
    .option('--json', 'the whole document as JSON')
    .option('--jsonl', 'articles as JSON Lines from standard input, one document a line out for each line in')
    .option('--publisher <name>', 'outlet of the article')
    .option('--published-at <day>', 'day of publication, YYYY-MM-DD')
    .option('--language <tag>', 'language of the article; found from the text when not given');
  addLlmOptions(command).action(async (file: string | undefined, given: Options) => {
    const { json, jsonl, extractor, dryRun, maxCalls, maxCost, ...options } = given;
    if (jsonl) {
      if (file !== undefined) throw new DemarcheError('wrong-use', '--jsonl reads standard input, not a file.');
      await manyArticles(given, options);
      return;
    }
    if (file === undefined) {
      throw new DemarcheError('wrong-use', 'Say which file to read, or give --jsonl and standard input.', {
        hint: 'demarche extract --help shows how.',
      });
    }
    await oneArticle(file, given, options);
  });
}

async function manyArticles(given: Options, options: SourceOptions): Promise<void> {
  const llm = await llmOf(given);
  const { articlesOfLines, extractLines } = await import('../extract-lines.ts');
  if (!llm) {
    const { extractArticle } = await import('../../../ingest/extract/extract.ts');
    await extractLines(process.stdin, process.stdout, options, { read: extractArticle, concurrency: 1 });
  } else if (given.dryRun) {
    await tellEstimate(llm, articlesOfLines(process.stdin, options), given.json ?? false);
  } else {
    await withLlm(llm, async (signal) => {
      // An interrupted run does not wait for more lines.
      signal.addEventListener('abort', () => process.stdin.destroy(), { once: true });
      await extractLines(process.stdin, process.stdout, options, {
        read: (article) => llm.extract(article, signal),
        concurrency: llm.concurrency,
        signal,
      });
    });
  }
}

async function oneArticle(file: string, given: Options, options: SourceOptions): Promise<void> {
  const llm = await llmOf(given);
  const { readForExtract } = await import('../../../ingest/sources/files.ts');
  const article = await readForExtract(file, options);
  if (!llm) {
    const { extractArticle } = await import('../../../ingest/extract/extract.ts');
    await show(extractArticle(article), given);
  } else if (given.dryRun) await tellEstimate(llm, only({ item: file, article }), given.json ?? false);
  else await withLlm(llm, async (signal) => show(await llm.extract(article, signal), given));
}

async function* only(item: SourceItem): AsyncGenerator<SourceItem> {
  yield item;
}

async function show(document: Extraction, { json }: Options): Promise<void> {
  if (json) {
    printJson(document);
    return;
  }
  const { describeExtraction } = await import('../describe-extraction.ts');
  for (const line of describeExtraction(document)) print(line);
}
