/** `demarche ingest`: stores articles from files, folders or standard input. */
import { type Command, Option } from 'commander';
import { DemarcheError } from '../../../model/errors.ts';
import type { IngestReport } from '../ingest-from.ts';
import { addLlmOptions, type LlmOptions, llmOf, tellEstimate } from '../llm.ts';
import { print, printJson, warn } from '../output.ts';
import { tellRefused } from '../refusals.ts';

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
  addLlmOptions(command).action(async (paths: string[], given: Options) => {
    const { json = false, replace = false, reread = false, extractor, dryRun, maxCalls, maxCost, ...options } = given;
    const from = sources(paths);
    // A running application has a model of its own; here one is needed for an estimate only.
    const llm = dryRun || extractor === 'rules' ? await llmOf(given) : null;
    if (llm) {
      const { readArticles } = await import('../../../ingest/sources/read-articles.ts');
      await tellEstimate(llm, readArticles(from, options), json);
      return;
    }
    const { ingestFrom } = await import('../ingest-from.ts');
    const result = await ingestFrom(from, options, { replace, reread }, given);
    if (json) printJson(result);
    else {
      print(
        `${result.added} added, ${result.replaced} replaced, ${reread ? `${result.reread} reread, ` : ''}${result.unchanged} unchanged, ${result.rejected.length} refused`,
      );
    }
    tellRejected(result.rejected);
  });
}

/** Names what was refused; a model that is gone or a limit that is reached refuses everything that follows alike. */
function tellRejected(rejected: IngestReport['rejected']): void {
  const reasons = rejected.map(({ item, problem: { code, detail, hint } }) => ({
    item,
    reason: `${detail}${hint ? ` ${hint}` : ''}`,
    byModel: code.startsWith('llm-'),
  }));
  for (const { item, reason, byModel } of reasons) if (!byModel) warn(`${item}: ${reason}`);
  tellRefused(reasons.filter((r) => r.byModel));
  if (rejected.length > 0) process.exitCode ??= 1;
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
