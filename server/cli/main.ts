/** The `demarche` program: its commands, and the one place where errors become a sentence and an exit code. */
import { Command, CommanderError } from 'commander';
import { DemarcheError } from '../../model/errors.ts';
import { addAsk } from './commands/ask.ts';
import { addDb } from './commands/db.ts';
import { addEvaluate } from './commands/evaluate.ts';
import { addExplain } from './commands/explain.ts';
import { addExport } from './commands/export.ts';
import { addExtract } from './commands/extract.ts';
import { addGazetteer } from './commands/gazetteer.ts';
import { addIngest } from './commands/ingest.ts';
import { addQuery } from './commands/query.ts';
import { addRetract } from './commands/retract.ts';
import { addRules } from './commands/rules.ts';
import { addSample } from './commands/sample.ts';
import { addStart } from './commands/start.ts';
import { warn } from './output.ts';

/** The program; commands load what they need only when they run, so that `extract` starts fast. */
export function createProgram(): Command {
  const program = new Command('demarche')
    .description('Who talked to whom: diplomatic news in Arabic, English and Russian as a traceable knowledge graph.')
    .showHelpAfterError('(demarche --help shows what there is)')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true });
  for (const add of [
    addStart,
    addExtract,
    addIngest,
    addAsk,
    addQuery,
    addExport,
    addDb,
    addRetract,
    addSample,
    addEvaluate,
    addExplain,
    addGazetteer,
    addRules,
  ]) {
    add(program);
  }
  return program;
}

/** Runs the program; the process ends with 0 (good), 1 (failed) or 2 (wrong use). */
export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of a pipe went away (as `head` does): there is nobody left to write to.
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    await createProgram().parseAsync([...argv]);
  } catch (thrown) {
    process.exitCode = tellError(thrown);
  }
}

/** One sentence and a hint on standard error; gives the exit code. */
function tellError(thrown: unknown): number {
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
  if (thrown instanceof DemarcheError) {
    warn(thrown.message);
    if (thrown.hint) warn(thrown.hint);
    if (thrown.code === 'internal' && process.env.DEBUG) console.error(thrown);
    return thrown.exitCode;
  }
  warn(`Something went wrong inside: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  warn('Set DEBUG=1 to see where.');
  if (process.env.DEBUG) console.error(thrown);
  return 1;
}
