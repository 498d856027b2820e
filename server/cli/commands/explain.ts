/** `demarche explain`: why an article was read as it was. */
import type { Command } from 'commander';
import type { SourceOptions } from '../../../ingest/sources/source-item.ts';
import { print, printJson } from '../output.ts';

interface Options {
  json?: boolean;
  publisher?: string;
  publishedAt?: string;
  language?: string;
}

/** Adds the command. */
export function addExplain(program: Command): void {
  program
    .command('explain')
    .description('Annotate an article: names, trigger words, rules that matched, and why nothing came of a sentence.')
    .argument('<file>', 'text or HTML file')
    .option('--json', 'text, annotations and facts as JSON')
    .option('--publisher <name>', 'outlet of the article')
    .option('--published-at <day>', 'day of publication, YYYY-MM-DD')
    .option('--language <tag>', 'language of the article; found from the text when not given')
    .action(async (file: string, { json, ...known }: Options) => {
      const options: SourceOptions = known;
      const { readForExtract } = await import('../../../ingest/sources/files.ts');
      const { explainArticle } = await import('../../../ingest/extract/explain.ts');
      const article = await readForExtract(file, options);
      const explanation = explainArticle(article);
      if (json) {
        printJson({ text: article.text, ...explanation });
        return;
      }
      const { describeExplanation } = await import('../describe-explanation.ts');
      const colour = process.stdout.isTTY && !process.env.NO_COLOR;
      for (const line of describeExplanation(article.text, explanation, colour)) print(line);
    });
}
