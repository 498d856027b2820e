/** `demarche retract`: withdraws an article. */
import type { Command } from 'commander';
import { ROUTES } from '../../../model/api/routes.ts';
import { articleId } from '../../../model/ids.ts';
import { runningClient } from '../client.ts';
import { withDatabase } from '../database.ts';
import { print, printJson } from '../output.ts';

/** Adds the command. */
export function addRetract(program: Command): void {
  program
    .command('retract')
    .description('Withdraw an article: exactly its reports go.')
    .argument('<id>', 'id of the article, such as article:1f3a…')
    .option('--json', 'as JSON')
    .action(async (id: string, { json }: { json?: boolean }) => {
      const app = runningClient();
      const done = app
        ? await app('DELETE', `/api/articles/${encodeURIComponent(id)}`, ROUTES.retract.answer)
        : await directly(id);
      if (json) printJson(done);
      else
        print(
          `${done.articleId} is withdrawn: ${done.reports} reports; ${done.talks} talks and ${done.statements} statements went with them.`,
        );
    });
}

async function directly(id: string) {
  const { retractArticle } = await import('../../../ingest/pipeline.ts');
  return withDatabase((db) => retractArticle(db, articleId(id, '')));
}
