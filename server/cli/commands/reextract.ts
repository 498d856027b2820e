/** `demarche reextract`: reads stored articles again by today's rules, and puts back what that replaced. */
import { basename, dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { ROUTES } from '../../../model/api/routes.ts';
import type { Job, Reextraction } from '../../../model/api/work.ts';
import { DemarcheError } from '../../../model/errors.ts';
import { articleId } from '../../../model/ids.ts';
import { type Client, runningClient } from '../client.ts';
import { withDatabase } from '../database.ts';
import { describeDifference, differenceJson } from '../describe-difference.ts';
import { finishedJob } from '../finished-job.ts';
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
      if (rollback === undefined)
        await again(
          ids.map((id) => articleId(id, '')),
          dryRun,
          json,
        );
      else if (ids.length > 0 || dryRun)
        throw new DemarcheError('wrong-use', '--rollback puts back a whole run and goes with nothing else.');
      else await back(rollback, json);
    });
}

/** Tells of one article. */
type Show = (difference: Reextraction['differences'][number]) => void;
/** What a run did, but for the differences, which were shown. */
type Done = Omit<Reextraction, 'differences'> & { failed: { id: string; message: string }[] };

async function again(ids: readonly string[], dryRun: boolean, json: boolean): Promise<void> {
  const { defaultHome } = await import('../../../cypher/local/home.ts');
  const show: Show = (difference) => {
    if (json) print(JSON.stringify(differenceJson(difference)));
    else for (const line of describeDifference(difference)) print(line);
  };
  const app = runningClient();
  const run = app ? throughApp(app, ids, dryRun, show) : directly(ids, dryRun, show, defaultHome());
  const { failed, left, overtaken, facts, ...done } = await run;
  for (const { id, message } of failed) warn(`${id}: ${message}`);
  if (failed.length > 0) process.exitCode ??= 1;
  const say = json ? warn : print;
  say(
    `${done.read} articles ${dryRun ? 'would be' : 'were'} read again, ${done.articles} with other facts: ${facts.added} added, ${facts.removed} removed, ${facts.changed} changed.`,
  );
  say(`${left.current} were read by today's rules already.`);
  if (left['by-model'] > 0)
    say(
      `${left['by-model']} were read with a language model: \`demarche ingest --reread --extractor both\` reads them.`,
    );
  if (left.given > 0) say(`${left.given} came with their facts and stay.`);
  if (overtaken > 0) say(`${overtaken} were changed by somebody meanwhile and stay.`);
  if (done.kept !== null)
    say(
      `What was replaced is in ${join(defaultHome(), 'reextractions', done.kept)}; \`demarche reextract --rollback FILE\` puts it back.`,
    );
}

async function throughApp(app: Client, ids: readonly string[], dryRun: boolean, show: Show): Promise<Done> {
  const ask = { dryRun, ...(ids.length > 0 ? { articles: ids } : {}) };
  const tell = progress();
  const job = await app('POST', '/api/reextractions', ROUTES.reextract.answer, ask);
  const done = await finishedJob(app, job, 'The re-extraction', (now) => tell(`Articles read: ${now.reread}`));
  const { differences, ...of } = summaryOf(done);
  for (const difference of differences) show(difference);
  if (differences.length < of.articles)
    warn(`Only the first ${differences.length} of ${of.articles} articles are shown.`);
  return { ...of, failed: done.rejected.map(({ item, problem }) => ({ id: item, message: problem.detail })) };
}

function summaryOf({ reextraction }: Job): Reextraction {
  if (reextraction) return reextraction;
  throw new DemarcheError('internal', 'The running application did not say what the re-extraction did.');
}

async function directly(ids: readonly string[], dryRun: boolean, show: Show, home: string): Promise<Done> {
  const { keptFolder, newKeptName } = await import('../../../ingest/reextract/kept.ts');
  const { reextract } = await import('../../../ingest/reextract/reextract.ts');
  const { ReextractionSummary } = await import('../../../ingest/reextract/summary.ts');
  const kept = dryRun ? null : newKeptName();
  const summary = new ReextractionSummary(kept, 0);
  const tell = progress();
  const result = await withDatabase((db) =>
    reextract(db, {
      ...(ids.length > 0 ? { ids } : {}),
      keepIn: kept === null ? null : join(keptFolder(home), kept),
      onProgress: ({ read }) => tell(`Articles read: ${read}`),
      onArticle: (difference) => {
        if (summary.add(difference)) show(difference);
      },
    }),
  );
  const failed = result.failed.map(({ id, error }) => ({ id, message: error.message }));
  return { ...summary.of(result, false), failed };
}

async function back(file: string, json: boolean): Promise<void> {
  const app = runningClient();
  const done = app ? await backThroughApp(app, file) : await backDirectly(file);
  if (json) printJson(done);
  else
    print(
      `${done.back} articles have their former facts again${done.left > 0 ? `; ${done.left} have changed since and stay` : ''}.`,
    );
}

async function backThroughApp(app: Client, file: string): Promise<{ back: number; left: number }> {
  const { defaultHome } = await import('../../../cypher/local/home.ts');
  const folder = resolve(defaultHome(), 'reextractions');
  const isName = basename(file) === file;
  if (!isName && dirname(resolve(file)) !== folder) {
    throw new DemarcheError('wrong-use', `While Demarche runs, only files of ${folder} can be put back.`, {
      hint: 'Copy the file there, or stop Demarche first.',
    });
  }
  const ask = { file: basename(file) };
  const job = await app('POST', '/api/reextractions/rollback', ROUTES.rollBack.answer, ask);
  const { replaced, unchanged } = await finishedJob(app, job, 'Putting back');
  return { back: replaced, left: unchanged };
}

async function backDirectly(file: string): Promise<{ back: number; left: number }> {
  const { rollBack } = await import('../../../ingest/reextract/reextract.ts');
  return withDatabase((db) => rollBack(db, file));
}
