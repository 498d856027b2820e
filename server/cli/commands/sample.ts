/** `demarche sample remove`: takes the sample articles out. */
import type { Command } from 'commander';
import { ROUTES } from '../../../model/api/routes.ts';
import { runningClient } from '../client.ts';
import { withDatabase } from '../database.ts';
import { print, printJson } from '../output.ts';

/** Adds the command. */
export function addSample(program: Command): void {
  const sample = program.command('sample').description('The sample articles that come with Demarche.');
  sample
    .command('remove')
    .description('Take the sample articles and all that only they say out of the graph.')
    .option('--json', 'as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const app = runningClient();
      const done = app ? await app('DELETE', '/api/sample', ROUTES.removeSample.answer) : await directly();
      if (json) printJson(done);
      else print(`${done.articles} sample articles are out of the graph.`);
    });
}

async function directly() {
  const { removeSample } = await import('../../../ingest/pipeline.ts');
  return withDatabase((db) => removeSample(db));
}
