/** `demarche judge`: what people said of facts: listed, taken back, written out and replayed on another graph. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Command, Option } from 'commander';
import { ROUTES } from '../../../model/api/routes.ts';
import { DemarcheError } from '../../../model/errors.ts';
import { Judgement } from '../../../model/judgement.ts';
import { runningClient } from '../client.ts';
import { withDatabase } from '../database.ts';
import { judgementLine } from '../describe-judgement.ts';
import { finishedJob } from '../finished-job.ts';
import { print, printJson, progress } from '../output.ts';

const STATES = ['in-force', 'undone', 'lost'] as const;

/** Adds the commands. */
export function addJudge(program: Command): void {
  const judge = program.command('judge').description('What people said of facts.');
  judge
    .command('list')
    .description('List judgements, the latest first.')
    .addOption(new Option('--state <state>', 'only those in force, taken back, or without their fact').choices(STATES))
    .option('--json', 'as JSON')
    .action(async ({ state, json }: { state?: (typeof STATES)[number]; json?: boolean }) => {
      const items = (await everything()).filter(
        ({ undone, lost }) =>
          state === undefined ||
          (state === 'undone' ? undone !== null : undone === null && (state === 'in-force' || lost)),
      );
      if (json) printJson(items);
      else if (items.length === 0) print('Nobody has said anything.');
      else for (const item of items) print(judgementLine(item));
    });
  judge
    .command('undo')
    .description('Take a judgement back.')
    .argument('<id>', 'id of the judgement, as `judge list` shows it')
    .option('--by <name>', 'who takes it back; DEMARCHE_USER unless given')
    .option('--json', 'as JSON')
    .action(async (id: string, { by, json }: { by?: string; json?: boolean }) => {
      const { nameOf } = await import('../../../ingest/correct/identity.ts');
      const undone = await takeBack(id, nameOf(by?.trim() || undefined));
      if (json) printJson(undone);
      else print(judgementLine(undone));
    });
  judge
    .command('export')
    .description('Write every judgement as JSON Lines, the oldest first.')
    .action(async () => {
      for (const item of (await everything()).reverse()) print(JSON.stringify(item));
    });
  judge
    .command('replay')
    .description('Bring exported judgements into this graph; those that are here already change nothing.')
    .argument('<file>', 'JSON Lines as `judge export` writes them')
    .option('--json', 'as JSON')
    .action(async (file: string, { json }: { json?: boolean }) => {
      const { added, known } = await replayed(await judgementsIn(file));
      if (json) printJson({ added, known });
      else print(`${added} judgements are new, ${known} were here already.`);
    });
}

async function everything(): Promise<Judgement[]> {
  const app = runningClient();
  if (app) return (await app('GET', '/api/judgements', ROUTES.judgements.answer)).items;
  const { listJudgements } = await import('../../../ingest/corrections.ts');
  return withDatabase((db) => listJudgements(db));
}

async function takeBack(id: string, by: string): Promise<Judgement> {
  const app = runningClient();
  if (app) return app('POST', `/api/judgements/${encodeURIComponent(id)}/undo`, ROUTES.undoJudgement.answer, { by });
  const { undoJudgement } = await import('../../../ingest/corrections.ts');
  return withDatabase((db) => undoJudgement(db, id, by));
}

/** Judgements sent to the application at once. */
const AT_ONCE = 1_000;

async function replayed(judgements: Judgement[]): Promise<{ added: number; known: number }> {
  const app = runningClient();
  if (!app) {
    const { replayJudgements } = await import('../../../ingest/corrections.ts');
    return withDatabase((db) => replayJudgements(db, judgements));
  }
  const done = { added: 0, known: 0 };
  const tell = progress();
  const inOrder = [...judgements].sort((a, b) => (a.at < b.at ? -1 : 1));
  for (let i = 0; i < inOrder.length; i += AT_ONCE) {
    const part = { judgements: inOrder.slice(i, i + AT_ONCE) };
    const job = await app('POST', '/api/judgements/replay', ROUTES.replayJudgements.answer, part);
    const { added, unchanged } = await finishedJob(app, job, 'The replay', (now) =>
      tell(`Judgements: ${i + now.done} of ${inOrder.length}`),
    );
    done.added += added;
    done.known += unchanged;
  }
  return done;
}

async function judgementsIn(file: string): Promise<Judgement[]> {
  const judgements: Judgement[] = [];
  let number = 0;
  try {
    const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
    for await (const line of lines) {
      number += 1;
      if (line.trim()) judgements.push(Judgement.parse(JSON.parse(line)));
    }
  } catch (cause) {
    const what = number === 0 ? `${file} cannot be read.` : `Line ${number} of ${file} is no judgement.`;
    throw new DemarcheError('unreadable-file', what, {
      hint: 'Give a file that `demarche judge export` wrote.',
      cause,
    });
  }
  return judgements;
}
