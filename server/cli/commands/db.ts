/** `demarche db start|stop|status|verify`: the graph's server and the graph's soundness. */
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
      const { verifyGraph } = await import('../../../ingest/pipeline.ts');
      const result = await withDatabase((database) => verifyGraph(database));
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
            hint: 'Withdraw the articles that tell of what is named above (`demarche retract ID`) and ingest them again.',
          },
        );
      }
      if (!json) print('The graph is what its reports say.');
    });
}
