/** `demarche ask`: a question in plain words, answered with the sentences that say so. */
import { type Command, Option } from 'commander';
import { AskRequest } from '../../../model/api/work.ts';
import { DemarcheError, issuesOf } from '../../../model/errors.ts';
import { LANGUAGES } from '../../../model/vocabulary.ts';
import { withDatabase } from '../database.ts';
import { isolate, print, printJson, printTable } from '../output.ts';

/** Adds the command. */
export function addAsk(program: Command): void {
  program
    .command('ask')
    .description('Answer a question in Arabic, English or Russian from the graph.')
    .argument('<question>', 'such as "Who talked with Russia in Istanbul?"')
    .addOption(new Option('--language <language>', 'language of the answer').choices([...LANGUAGES]))
    .option('--today <day>', 'the day that "this summer" counts from, YYYY-MM-DD')
    .option('--json', 'the whole answer as JSON')
    .action(async (question: string, options: { language?: string; today?: string; json?: boolean }) => {
      const { json, ...rest } = options;
      const request = AskRequest.safeParse({ question, ...rest });
      if (!request.success) {
        const [issue] = issuesOf(request.error);
        throw new DemarcheError('wrong-use', `The ${issue?.path ?? 'question'} ${issue?.message ?? 'is not valid'}.`);
      }
      const { ask } = await import('../../ask/ask.ts');
      const { questionModel } = await import('../../ask/model/question-model.ts');
      const answer = await withDatabase((db) => ask(db, request.data, { model: questionModel() }));
      if (json) {
        printJson(answer);
        return;
      }
      print(answer.answer);
      if (answer.table.rows.length > 0) {
        print('');
        printTable(
          answer.table.columns,
          answer.table.rows.map((row) => row.map((cell) => String(cell ?? ''))),
        );
      }
      for (const { publisher, publishedAt, articleId, quote } of answer.citations) {
        print('');
        print(isolate(quote));
        print(`  ${[publisher, publishedAt, articleId].filter(Boolean).join(', ')}`);
      }
      if (answer.status === 'not-understood') for (const other of answer.suggestions) print(`  ${other}`);
    });
}
