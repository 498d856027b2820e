/** `demarche watch`: what is watched, what came since, from the command line. */
import { type Command, Option } from 'commander';
import type { Database } from '../../../cypher/database.ts';
import { DemarcheError, issuesOf } from '../../../model/errors.ts';
import { LANGUAGES } from '../../../model/vocabulary.ts';
import { type FreshFact, WatchRequest } from '../../../model/watch.ts';
import { withDatabase } from '../database.ts';
import { isolate, print, printJson, printTable } from '../output.ts';

interface Json {
  json?: boolean;
}

const watching = () => import('../../../cypher/queries/watches/watches.ts');
const freshness = () => import('../../watch/fresh.ts');

async function list({ json }: Json): Promise<void> {
  const { watchStates } = await freshness();
  const items = await withDatabase(watchStates);
  if (json) printJson(items);
  else if (items.length === 0) print('Nothing is watched.');
  else
    printTable(
      ['id', 'new', 'name', 'what'],
      items.map((w) => [w.id, String(w.fresh), w.name, w.question ?? JSON.stringify(w.filters)]),
    );
}

function filtersOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DemarcheError('wrong-use', '--filters is not valid JSON.', {
      hint: `Quote it for the shell: --filters '{"participant": ["country:RUS"]}'`,
      cause,
    });
  }
}

interface AddOptions extends Json {
  question?: string;
  filters?: string;
  language: string;
  webhook?: string;
}

async function add(name: string, { json, filters, question, language, webhook }: AddOptions): Promise<void> {
  const request = WatchRequest.safeParse({
    name,
    filters: filters === undefined ? null : filtersOf(filters),
    question: question ?? null,
    language,
    address: question === undefined ? '/' : `/?ask=${encodeURIComponent(question)}`,
    webhook: webhook ?? null,
  });
  if (!request.success) {
    const [issue] = issuesOf(request.error);
    throw new DemarcheError('wrong-use', `The ${issue?.path || 'watch'} ${issue?.message ?? 'is not valid'}.`);
  }
  const [{ addWatch }, { secretOf }, { defaultHome }] = await Promise.all([
    watching(),
    import('../../watch/secret.ts'),
    import('../../../cypher/local/home.ts'),
  ]);
  const watch = await withDatabase((db) => addWatch(db, request.data, new Date()));
  const secret = watch.webhook === null ? null : secretOf(defaultHome(), watch.id);
  if (json) printJson({ ...watch, secret });
  else {
    print(watch.id);
    if (secret) print(`What is sent is signed with this secret: ${secret}`);
  }
}

function show(fact: FreshFact): void {
  const known = fact.talk ?? fact.statement;
  if (!known) return;
  print('');
  print(
    fact.talk
      ? `${fact.talk.title} (${fact.talk.status}), ${fact.talk.date ?? 'no date'}`
      : (fact.statement?.speaker.name ?? ''),
  );
  for (const { id, quote, publisher, publishedAt, articleId } of known.reports) {
    if (!fact.reports.includes(id)) continue;
    print(isolate(quote));
    print(`  ${[publisher, publishedAt, articleId].filter(Boolean).join(', ')}`);
  }
}

async function news(db: Database, id: string, keep: boolean): Promise<FreshFact[]> {
  const [{ watchById, markWatch }, { freshFacts, freshFor }] = await Promise.all([watching(), freshness()]);
  const watch = await watchById(db, id);
  const seen = new Date().toISOString();
  const facts = await freshFacts(db, await freshFor(db, watch, watch.seen));
  if (!keep) await markWatch(db, id, { seen });
  return facts;
}

/** Adds the command. */
export function addWatchCommand(program: Command): void {
  const watch = program.command('watch').description('Watch filters or a question, and see what came since.');
  watch.command('list').description('What is watched, with the number of new facts.').option('--json').action(list);
  watch
    .command('add')
    .description('Watch something from now on.')
    .argument('<name>', 'what to call it')
    .option('--filters <json>', `filters as of /api/talks, such as '{"participant": ["country:RUS"]}'`)
    .option('--question <text>', 'a question in Arabic, English or Russian')
    .addOption(new Option('--language <language>', 'language of the question').choices([...LANGUAGES]).default('en'))
    .option('--webhook <url>', 'where the application sends each new fact, signed')
    .option('--json', 'the watch as JSON')
    .action(add);
  watch
    .command('news')
    .description('The facts that came since the last look, with their sentences.')
    .argument('<id>', 'id of a watch')
    .option('--keep', 'do not note them as seen')
    .option('--json', 'the facts as JSON')
    .action(async (id: string, { keep, json }: Json & { keep?: boolean }) => {
      const facts = await withDatabase((db) => news(db, id, keep ?? false));
      if (json) printJson(facts);
      else if (facts.length === 0) print('Nothing new.');
      else facts.forEach(show);
    });
  watch
    .command('remove')
    .description('End a watch.')
    .argument('<id>', 'id of a watch')
    .action(async (id: string) => {
      const { dropWatch } = await watching();
      await withDatabase((db) => dropWatch(db, id));
      print(`${id} is not watched any more.`);
    });
}
