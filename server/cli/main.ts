/** The `demarche` program: its commands, and the one place where errors become a sentence and an exit code. */
import { Command, CommanderError } from 'commander';
import { DemarcheError } from '../../model/errors.ts';
import { warn } from './output.ts';

/** What adds a command, by its name, in the order of the help. */
const COMMANDS: Record<string, () => Promise<(program: Command) => void>> = {
  start: async () => (await import('./commands/start.ts')).addStart,
  extract: async () => (await import('./commands/extract.ts')).addExtract,
  ingest: async () => (await import('./commands/ingest.ts')).addIngest,
  ask: async () => (await import('./commands/ask.ts')).addAsk,
  query: async () => (await import('./commands/query.ts')).addQuery,
  export: async () => (await import('./commands/export.ts')).addExport,
  watch: async () => (await import('./commands/watch.ts')).addWatchCommand,
  mcp: async () => (await import('./commands/mcp.ts')).addMcp,
  db: async () => (await import('./commands/db.ts')).addDb,
  review: async () => (await import('./commands/review.ts')).addReview,
  judge: async () => (await import('./commands/judge.ts')).addJudge,
  reextract: async () => (await import('./commands/reextract.ts')).addReextract,
  retract: async () => (await import('./commands/retract.ts')).addRetract,
  sample: async () => (await import('./commands/sample.ts')).addSample,
  evaluate: async () => (await import('./commands/evaluate.ts')).addEvaluate,
  explain: async () => (await import('./commands/explain.ts')).addExplain,
  gazetteer: async () => (await import('./commands/gazetteer.ts')).addGazetteer,
  rules: async () => (await import('./commands/rules.ts')).addRules,
};

/** The program with the command that is asked for, or with all; what is not needed is not loaded, so that `extract` starts fast. */
async function createProgram(asked: string | undefined): Promise<Command> {
  const program = new Command('demarche')
    .description('Who talked to whom: diplomatic news in Arabic, English and Russian as a traceable knowledge graph.')
    .showHelpAfterError('(demarche --help shows what there is)')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true });
  const one = asked !== undefined && Object.hasOwn(COMMANDS, asked) ? COMMANDS[asked] : undefined;
  for (const load of one ? [one] : Object.values(COMMANDS)) (await load())(program);
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
    const program = await createProgram(argv[2]);
    await program.parseAsync([...argv]);
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
