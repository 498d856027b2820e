/** `demarche query`: a read-only Cypher query behind the guard. */
import type { Command } from 'commander';
import { CypherRequest } from '../../../model/api/work.ts';
import { DemarcheError, issuesOf } from '../../../model/errors.ts';
import { withDatabase } from '../database.ts';
import { printJson, printTable, warn } from '../output.ts';

/** Adds the command. */
export function addQuery(program: Command): void {
  program
    .command('query')
    .description('Run a read-only Cypher query.')
    .argument('<cypher>', 'such as "MATCH (t:Talk) RETURN t.title LIMIT 5"')
    .option('--params <json>', 'parameters as a JSON object', '{}')
    .option('--limit <rows>', 'rows to show at most', Number, 1_000)
    .option('--json', 'columns, rows and graph as JSON')
    .action(async (query: string, options: { params: string; limit: number; json?: boolean }) => {
      const request = CypherRequest.safeParse({ query, params: parsed(options.params), limit: options.limit });
      if (!request.success) {
        const [issue] = issuesOf(request.error);
        throw new DemarcheError('wrong-use', `The ${issue?.path ?? 'query'} is not valid: ${issue?.message ?? ''}.`);
      }
      const answer = await withDatabase((db) => db.analyst(request.data));
      if (options.json) {
        printJson(answer);
        return;
      }
      const cell = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
      printTable(
        answer.columns,
        answer.rows.map((row) => row.map(cell)),
      );
      const { rows, truncated } = answer.summary;
      if (truncated) warn(`Only the first ${rows} rows are shown; --limit shows more.`);
    });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DemarcheError('wrong-use', '--params is not valid JSON.', {
      hint: `Quote it for the shell: --params '{"name": "Russia"}'`,
      cause,
    });
  }
}
