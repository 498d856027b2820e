/** `demarche evaluate`: measures the extraction against gold. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { DemarcheError } from '../../../model/errors.ts';
import { print, printJson, printTable, warn } from '../output.ts';

const SAMPLE = fileURLToPath(new URL('../../../ingest/sample', import.meta.url));

interface Options {
  articles?: string;
  misses?: boolean;
  json?: boolean;
}

/** Adds the command. */
export function addEvaluate(program: Command): void {
  program
    .command('evaluate')
    .description('Measure the extraction against gold, as tests/corpus/README.md describes it.')
    .argument('<gold>', 'gold as JSON Lines, one article a line')
    .option(
      '--articles <path>',
      "JSON Lines with the gold's ids, or a folder of files named by them; articles.jsonl beside the gold when not given, else the sample",
    )
    .option('--misses', 'list everything that was read wrongly or not at all')
    .option('--json', 'figures, intervals and counts as JSON')
    .action(async (file: string, options: Options) => {
      const [{ readGold }, { predict }, { evaluate }] = await Promise.all([
        import('../../../ingest/evaluate/gold.ts'),
        import('../../../ingest/evaluate/predict.ts'),
        import('../../../ingest/evaluate/evaluate.ts'),
      ]);
      const gold = await readGold(file);
      const { documents, refused } = await predict(gold, options.articles ?? articlesFor(file));
      for (const { item, reason } of refused) warn(`${item}: ${reason}`);
      if (documents.size === 0) {
        throw new DemarcheError('not-found', 'None of the articles that the gold names was found.', {
          hint: 'Say with --articles where they are; ids or file names must be those of the gold.',
        });
      }
      const { misses, ...evaluation } = evaluate(gold, documents);
      if (evaluation.missing.length > 0) {
        warn(`${evaluation.missing.length} of ${gold.length} articles are missing and count as not read:`);
        warn(`  ${evaluation.missing.slice(0, 5).join(', ')}${evaluation.missing.length > 5 ? ', …' : ''}`);
        warn('--articles says where the articles are.');
        process.exitCode = 1;
      }
      if (options.json) {
        printJson({ ...evaluation, ...(options.misses ? { misses } : {}) });
        return;
      }
      const { describeMiss, describePart, EVALUATION_NOTE } = await import('../describe-evaluation.ts');
      for (const part of evaluation.parts) {
        const { title, columns, rows } = describePart(part);
        print(title);
        printTable(columns, rows);
        print('');
      }
      for (const line of EVALUATION_NOTE) print(line);
      if (options.misses) for (const miss of misses) print(describeMiss(miss));
    });
}

function articlesFor(gold: string): string {
  const beside = path.join(path.dirname(gold), 'articles.jsonl');
  return existsSync(beside) ? beside : SAMPLE;
}
