/** `demarche extract`: what an article says, without a database. */
import type { Command } from 'commander';
import type { SourceOptions } from '../../../ingest/sources/source-item.ts';
import { DemarcheError } from '../../../model/errors.ts';
import { print, printJson } from '../output.ts';

interface Options {
  json?: boolean;
  jsonl?: boolean;
  publisher?: string;
  publishedAt?: string;
  language?: string;
}

/** Adds the command. */
export function addExtract(program: Command): void {
  program
    .command('extract')
    .description('Read the talks and statements of one article (a file), or of many (--jsonl); nothing is stored.')
    .argument('[file]', 'text or HTML file')
    .option('--json', 'the whole document as JSON')
    .option('--jsonl', 'articles as JSON Lines from standard input, one document a line out for each line in')
    .option('--publisher <name>', 'outlet of the article')
    .option('--published-at <day>', 'day of publication, YYYY-MM-DD')
    .option('--language <tag>', 'language of the article; found from the text when not given')
    .action(async (file: string | undefined, { json, jsonl, ...known }: Options) => {
      const options: SourceOptions = known;
      if (jsonl) {
        if (file !== undefined) throw new DemarcheError('wrong-use', '--jsonl reads standard input, not a file.');
        const { extractLines } = await import('../extract-lines.ts');
        await extractLines(process.stdin, process.stdout, options);
        return;
      }
      if (file === undefined) {
        throw new DemarcheError('wrong-use', 'Say which file to read, or give --jsonl and standard input.', {
          hint: 'demarche extract --help shows how.',
        });
      }
      const { readForExtract } = await import('../../../ingest/sources/files.ts');
      const { extractArticle } = await import('../../../ingest/extract/extract.ts');
      const document = extractArticle(await readForExtract(file, options));
      if (json) printJson(document);
      else {
        const { describeExtraction } = await import('../describe-extraction.ts');
        for (const line of describeExtraction(document)) print(line);
      }
    });
}
