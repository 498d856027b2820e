/** `demarche gazetteer check`: faults and gaps of what the extraction knows of the world. */
import type { Command } from 'commander';
import { DemarcheError } from '../../../model/errors.ts';
import { isolate, print, printJson } from '../output.ts';

/** Adds the command. */
export function addGazetteer(program: Command): void {
  const gazetteer = program.command('gazetteer').description('What the extraction knows of the world.');
  gazetteer
    .command('check')
    .description(
      'Look for clashing names, missing scripts and wrong references (errors), and offices without a holder of today (notes).',
    )
    .option('--json', 'as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const [{ checkGazetteer }, { loadGazetteer }, { officeGaps }] = await Promise.all([
        import('../../../ingest/extract/gazetteer/check.ts'),
        import('../../../ingest/extract/gazetteer/load.ts'),
        import('../../../ingest/evaluate/vacancies.ts'),
      ]);
      const all = loadGazetteer();
      const entries = Object.fromEntries(Object.entries(all).map(([name, list]) => [name, list.length]));
      const errors = checkGazetteer(all);
      const notes = officeGaps(all);
      if (json) printJson({ entries, errors, notes });
      else {
        const counts = Object.entries(entries).map(([name, count]) => `${count} ${name}`);
        print(counts.join(', '));
        for (const e of errors) print(`error  ${e.file}  ${isolate(e.entry)}: ${isolate(e.message)}`);
        for (const n of notes) print(`note   officials  ${n.country}: ${n.message}`);
        print(`${errors.length} errors, ${notes.length} notes`);
      }
      if (errors.length > 0) {
        throw new DemarcheError('conflict', `The gazetteers have ${errors.length} errors.`, {
          hint: 'Correct the entries named in ingest/extract/gazetteer/.',
        });
      }
    });
}
