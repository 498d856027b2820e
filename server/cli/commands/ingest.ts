/** `demarche ingest`: stores articles from files, folders or standard input. */
import { type Command, Option } from 'commander';
import { DemarcheError } from '../../../model/errors.ts';
import { addLlmOptions, type LlmOptions, llmOf, tellEstimate } from '../llm.ts';
import { print, printJson, warn } from '../output.ts';

interface Options extends LlmOptions {
  format: 'article' | 'extraction';
  replace?: boolean;
  reread?: boolean;
  publisher?: string;
  publishedAt?: string;
  json?: boolean;
}

/** Adds the command. */
export function addIngest(program: Command): void {
  const command = program
    .command('ingest')
    .description('Store articles: text and HTML files, JSON Lines, folders of them, or standard input (-).')
    .argument('[paths...]', 'files and folders; - or nothing for standard input')
    .addOption(
      new Option('--format <format>', 'article: articles; extraction: JSON Lines of documents that hold facts already')
        .choices(['article', 'extraction'])
        .default('article'),
    )
    .option('--replace', "take another publisher's text under an id that is held")
    .option('--reread', 'read stored texts anew where another version of the rules has read them')
    .option('--publisher <name>', 'outlet of articles that name none')
    .option('--published-at <day>', 'day of publication of articles that name none, YYYY-MM-DD')
    .option('--json', 'the result as JSON');
  addLlmOptions(command).action(
    async (
      paths: string[],
      { json, replace = false, reread = false, extractor, dryRun, maxCalls, maxCost, ...options }: Options,
    ) => {
      const from = sources(paths);
      const model = {
        extractor,
        ...(maxCalls === undefined ? {} : { maxCalls }),
        ...(maxCost === undefined ? {} : { maxCost }),
      };
      if (dryRun || extractor === 'rules') {
        const llm = await llmOf({ ...model, ...(dryRun ? { dryRun } : {}) });
        if (llm) {
          const { readArticles } = await import('../../../ingest/sources/read-articles.ts');
          await tellEstimate(llm, readArticles(from, options), json ?? false);
          return;
        }
      }
      const { ingestFrom } = await import('../ingest-from.ts');
      const result = await ingestFrom(from, options, { replace, reread }, model);
      if (json) printJson(result);
      else {
        print(
          `${result.added} added, ${result.replaced} replaced, ${reread ? `${result.reread} reread, ` : ''}${result.unchanged} unchanged, ${result.rejected.length} refused`,
        );
      }
      for (const { item, problem } of result.rejected) {
        warn(`${item}: ${problem.detail}${problem.hint ? ` ${problem.hint}` : ''}`);
      }
      if (result.rejected.length > 0) process.exitCode ??= 1;
    },
  );
}

function sources(paths: string[]): string[] | AsyncIterable<Uint8Array> {
  if (paths.length > 0 && !paths.includes('-')) return paths;
  if (paths.length > 1) {
    throw new DemarcheError('wrong-use', 'Standard input (-) cannot be mixed with files.', {
      hint: 'Run the command once for each.',
    });
  }
  if (process.stdin.isTTY && paths.length === 0) {
    throw new DemarcheError('wrong-use', 'Say which files or folders to read.', {
      hint: 'demarche ingest --help shows how.',
    });
  }
  return process.stdin;
}
