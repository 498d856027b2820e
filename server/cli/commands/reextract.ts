/** `demarche reextract`: reads stored articles again by today's rules, and puts back what that replaced. */
import { join } from 'node:path';
import type { Command } from 'commander';
import { DemarcheError } from '../../../model/errors.ts';
import { articleId } from '../../../model/ids.ts';
import { withDatabase } from '../database.ts';
import { describeDifference, differenceJson } from '../describe-difference.ts';
import { print, printJson, progress, warn } from '../output.ts';

interface Options {
  dryRun?: boolean;
  rollback?: string;
  json?: boolean;
}

/** Adds the command. */
export function addReextract(program: Command): void {
  program
    .command('reextract')
    .description('Read stored articles again where other rules have read them, and say what that changes.')
    .argument('[articles...]', 'ids of articles; all unless given')
    .option('--dry-run', 'only say what would change')
    .option('--rollback <file>', 'put back what an earlier run replaced')
    .option('--json', 'one article a line, as JSON')
    .action(async (ids: string[], { dryRun = false, rollback, json = false }: Options) => {
      if (rollback === undefined) await again(ids, dryRun, json);
      else if (ids.length > 0 || dryRun)
        throw new DemarcheError('wrong-use', '--rollback puts back a whole run and goes with nothing else.');
      else await back(rollback, json);
    });
}

async function again(ids: readonly string[], dryRun: boolean, json: boolean): Promise<void> {
  const { defaultHome } = await import('../../../cypher/local/home.ts');
  const { isSame } = await import('../../../ingest/reextract/compare.ts');
  const { reextract } = await import('../../../ingest/reextract/reextract.ts');
  const name = `${new Date().toISOString().replaceAll(':', '-')}.jsonl`;
  const keepIn = dryRun ? null : join(defaultHome(), 'reextractions', name);
  const tell = progress();
  const facts = { added: 0, removed: 0, changed: 0 };
  let read = 0;
  let others = 0;
  const result = await withDatabase((db) =>
    reextract(db, {
      ...(ids.length > 0 ? { ids: ids.map((id) => articleId(id, '')) } : {}),
      keepIn,
      onArticle: (difference) => {
        read += 1;
        if (read % 1_000 === 0) tell(`Articles read: ${read}`);
        if (isSame(difference)) return;
        others += 1;
        facts.added += difference.added.length;
        facts.removed += difference.removed.length;
        facts.changed += difference.changed.length;
        if (json) print(JSON.stringify(differenceJson(difference)));
        else for (const line of describeDifference(difference)) print(line);
      },
    }),
  );
  for (const { id, error } of result.failed) warn(`${id}: ${error.message}`);
  if (result.failed.length > 0) process.exitCode ??= 1;
  const { left, overtaken } = result;
  const say = json ? warn : print;
  say(
    `${result.read} articles ${dryRun ? 'would be' : 'were'} read again, ${others} with other facts: ${facts.added} added, ${facts.removed} removed, ${facts.changed} changed.`,
  );
  say(`${left.current} were read by today's rules already.`);
  if (left['by-model'] > 0)
    say(
      `${left['by-model']} were read with a language model: \`demarche ingest --reread --extractor both\` reads them.`,
    );
  if (left.given > 0) say(`${left.given} came with their facts and stay.`);
  if (overtaken > 0) say(`${overtaken} were changed by somebody meanwhile and stay.`);
  if (keepIn !== null && result.read > 0)
    say(`What was replaced is in ${keepIn}; \`demarche reextract --rollback FILE\` puts it back.`);
}

async function back(file: string, json: boolean): Promise<void> {
  const { rollBack } = await import('../../../ingest/reextract/reextract.ts');
  const done = await withDatabase((db) => rollBack(db, file));
  if (json) printJson(done);
  else
    print(
      `${done.back} articles have their former facts again${done.left > 0 ? `; ${done.left} have changed since and stay` : ''}.`,
    );
}
