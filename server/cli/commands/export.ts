/** `demarche export`: what filters select, in any of the formats. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { type Command, Option } from 'commander';
import { EXPORT_FORMATS } from '../../../model/api/explore.ts';
import { ROUTES } from '../../../model/api/routes.ts';
import { DemarcheError, issuesOf } from '../../../model/errors.ts';
import { LANGUAGES } from '../../../model/vocabulary.ts';
import { withDatabase } from '../database.ts';

/** Values of an option that is given once with commas, or several times. */
const list = (value: string, before: string[] = []) => [...before, ...value.split(',')];

/** Adds the command. */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('Write talks and statements with all their reports.')
    .addOption(new Option('--format <format>', 'form of the output').choices([...EXPORT_FORMATS]).default('jsonl'))
    .addOption(new Option('--names <language>', 'language of names in tables and graphs').choices([...LANGUAGES]))
    .option('--participant <ids>', 'talks with all of these entities', list)
    .option('--country <codes>', 'ISO 3166-1 alpha-3 codes, comma-separated', list)
    .option('--from <day>', 'on or after this day, YYYY-MM-DD')
    .option('--to <day>', 'on or before this day')
    .option('--status <words>', 'held, planned, …', list)
    .option('--kind <words>', 'meeting, phone-call, …', list)
    .option('--venue <ids>', 'at one of these venues', list)
    .option('--topic <ids>', 'about one of these topics', list)
    .option('--form <words>', 'in-person, phone, …', list)
    .option('--level <words>', 'head, minister, …', list)
    .option('--bloc <ids>', 'a side is a member of one of these organisations', list)
    .option('--outlet <ids>', 'reported by one of these outlets', list)
    .option('--language <languages>', 'reported in one of these languages', list)
    .option('--confidence <number>', 'at least so sure', Number)
    .option('--outlets <number>', 'reported by at least so many outlets', Number)
    .option('--out <file>', 'write to a file instead of standard output')
    .action(async ({ out, ...given }: { out?: string } & Record<string, unknown>) => {
      const filters = ROUTES.export.query.safeParse(given);
      if (!filters.success) {
        const [issue] = issuesOf(filters.error);
        throw new DemarcheError('wrong-use', `The option --${issue?.path.split('.')[0]} ${issue?.message}.`);
      }
      const { FORMATS } = await import('../../exports/formats.ts');
      const { write } = FORMATS[filters.data.format ?? 'jsonl'];
      const target: Writable = out === undefined ? process.stdout : await openFile(out);
      await withDatabase(async (db) => {
        for await (const piece of write(db, filters.data, filters.data.names ?? 'en')) {
          if (!target.write(piece)) await once(target, 'drain');
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
