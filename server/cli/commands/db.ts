/** `demarche db start|stop|status|verify|rebuild`: the graph's server and the graph's soundness. */
import type { Command } from 'commander';
import { DemarcheError } from '../../../model/errors.ts';
import { withDatabase } from '../database.ts';
import { print, printJson, progress, warn } from '../output.ts';

/** Adds the commands. */
export function addDb(program: Command): void {
  const db = program.command('db').description('Start, stop, look at and check the local Neo4j.');

  db.command('start')
    .description('Start the local Neo4j and leave it running.')
    .action(async () => {
      const { openDatabase } = await import('../../../cypher/local/open.ts');
      const opened = await openDatabase({ startIfNeeded: true, keep: true, onProgress: progress() });
      await opened.close();
      print(opened.started ? 'Neo4j is running.' : 'Neo4j was running already.');
    });

  db.command('stop')
    .description('Stop the local Neo4j.')
    .action(async () => {
      const { stopDatabase } = await import('../../../cypher/local/status.ts');
      print((await stopDatabase()) ? 'Neo4j has stopped.' : 'No Neo4j was running.');
    });

  db.command('status')
    .description('Say where the graph is, whether it runs and what it holds.')
    .option('--json', 'as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const { databaseStatus } = await import('../../../cypher/local/status.ts');
      const status = await databaseStatus();
      if (json) {
        printJson(status);
        return;
      }
      const { kind, running, version, uri, pid, counts, app } = status;
      print(
        running
          ? `Neo4j ${version} (${kind}) runs at ${uri}${pid === null ? '' : `, process ${pid}`}.`
          : `No Neo4j runs (${kind}).`,
      );
      if (counts) {
        print(
          `It holds ${counts.articles} articles, ${counts.talks} talks, ${counts.statements} statements, ${counts.entities} entities.`,
        );
      }
      if (app) print(`Demarche runs on it (process ${app.pid}${app.url === null ? '' : `, ${app.url}`}).`);
    });

  db.command('verify')
    .description('Recompute every talk, statement and pair from the reports and compare.')
    .option('--json', 'as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const { isOfOtherRules, verifyGraph } = await import('../../../ingest/pipeline.ts');
      const { result, older } = await withDatabase(async (database) => ({
        result: await verifyGraph(database),
        older: await isOfOtherRules(database),
      }));
      if (json) printJson(result);
      else {
        print(
          Object.entries(result.checked)
            .map(([what, n]) => `${n} ${what}`)
            .join(', '),
        );
        for (const difference of result.differences) warn(difference);
      }
      if (!result.ok) {
        throw new DemarcheError(
          'conflict',
          `The graph differs from its reports in ${result.differences.length} places.`,
          {
            hint: older
              ? 'Another version of Demarche made it: `demarche db rebuild` makes its talks, statements and people anew from the reports.'
              : 'Withdraw the articles that tell of what is named above (`demarche retract ID`) and ingest them again, or make everything anew with `demarche db rebuild`.',
          },
        );
      }
      if (!json) print('The graph is what its reports say.');
    });

  db.command('rebuild')
    .description('Make every talk, statement, pair and entity anew from the stored reports, as after an update.')
    .action(async () => {
      const { rebuild } = await import('../../../ingest/pipeline.ts');
      const tell = progress();
      const articles = await withDatabase((database) =>
        rebuild(database, { onProgress: (done) => tell(`Articles written: ${done}`) }),
      );
      print(`${articles} articles were written again; \`demarche db verify\` checks the graph.`);
    });
}
