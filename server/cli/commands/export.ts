/** `demarche export`: what filters select, as JSON Lines. */

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { type Command, Option } from 'commander';
import { ROUTES } from '../../../model/api/routes.ts';
import { DemarcheError, issuesOf } from '../../../model/errors.ts';
import { withDatabase } from '../database.ts';

const list = (value: string, before: string[] = []) => [...before, ...value.split(',')];

/** Adds the command. */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('Write talks and statements with all their reports.')
    .addOption(new Option('--format <format>', 'form of the output').choices(['jsonl']).default('jsonl'))
    .option('--participant <ids>', 'talks with all of these entities', list)
    .option('--country <codes>', 'ISO 3166-1 alpha-3 codes, comma-separated', list)
    .option('--from <day>', 'on or after this day, YYYY-MM-DD')
    .option('--to <day>', 'on or before this day')
    .option('--status <words>', 'held, planned, …', list)
    .option('--kind <words>', 'meeting, phone-call, …', list)
    .option('--venue <ids>', 'at one of these venues', list)
    .option('--topic <ids>', 'about one of these topics', list)
    .option('--out <file>', 'write to a file instead of standard output')
    .action(async ({ out, ...given }: { out?: string } & Record<string, unknown>) => {
      const filters = ROUTES.export.query.safeParse(given);
      if (!filters.success) {
        const [issue] = issuesOf(filters.error);
        throw new DemarcheError('wrong-use', `The option --${issue?.path.split('.')[0]} ${issue?.message}.`);
      }
      const { exportFacts } = await import('../../export.ts');
      const target: Writable = out === undefined ? process.stdout : await openFile(out);
      await withDatabase(async (db) => {
        for await (const fact of exportFacts(db, filters.data)) {
          if (!target.write(`${JSON.stringify(fact)}\n`)) await once(target, 'drain');
        }
      });
      if (out !== undefined) await finished(target.end());
    });
}

async function openFile(path: string): Promise<Writable> {
  const file = createWriteStream(path);
  await once(file, 'open').catch((cause: unknown) => {
    throw new DemarcheError('unreadable-file', `${path} cannot be written.`, { cause });
  });
  return file;
}
