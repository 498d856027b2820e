/** The language model on the command line: its options, what it would take, what it took, and stopping it. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { LlmEstimate, LlmExtractor } from '../../ingest/llm/extractor.ts';
import type { SourceItem } from '../../ingest/sources/source-item.ts';
import type { LlmUsage } from '../../model/api/work.ts';
import { DemarcheError } from '../../model/errors.ts';
import type { Extractor } from '../../model/vocabulary.ts';
import { print, printJson, progress, warn } from './output.ts';

/** Options of every command that a language model may read for. */
export interface LlmOptions {
  extractor: Extractor;
  dryRun?: boolean;
  maxCalls?: number;
  maxCost?: number;
}

// Written out here, since the schemas of model/ cost time at every start of the command.
const CHOICES = ['rules', 'llm', 'both'] satisfies Extractor[];

function amount(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < 0)
    throw new InvalidArgumentError('It must be a number.');
  return value;
}

function whole(text: string): number {
  const value = amount(text);
  if (!Number.isInteger(value)) throw new InvalidArgumentError('It must be a whole number.');
  return value;
}

/** Adds the options to a command. */
export function addLlmOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--extractor <which>',
        'what reads: the rules, a language model (see README.md), or the rules and what it adds',
      )
        .choices(CHOICES)
        .default('rules'),
    )
    .option('--dry-run', 'with a language model: say what it would take, and ask it nothing')
    .option('--max-calls <number>', 'with a language model: requests at most', whole)
    .option('--max-cost <amount>', 'with a language model: cost at most, by the prices given', amount);
}

/**
 * The model that the options ask for; null for the rules alone.
 *
 * @throws DemarcheError `wrong-use` for options of a model without one, or what opening it throws
 */
export async function llmOf({ extractor, dryRun, maxCalls, maxCost }: LlmOptions): Promise<LlmExtractor | null> {
  if (extractor === 'rules') {
    if (dryRun || maxCalls !== undefined || maxCost !== undefined) {
      throw new DemarcheError('wrong-use', '--dry-run, --max-calls and --max-cost are for a language model.', {
        hint: 'Add --extractor llm or --extractor both.',
      });
    }
    return null;
  }
  const { openLlm } = await import('../../ingest/llm/open.ts');
  return openLlm(extractor, {
    ...(maxCalls === undefined ? {} : { maxCalls }),
    ...(maxCost === undefined ? {} : { maxCost }),
  });
}

const money = (cost: number | null) => (cost === null ? '' : `, cost ${cost.toFixed(cost < 1 ? 4 : 2)}`);
const number = (n: number) => n.toLocaleString('en');

/** Tells what reading articles would take. Nothing is asked. */
export async function tellEstimate(
  llm: LlmExtractor,
  items: AsyncIterable<Pick<SourceItem, 'item' | 'article' | 'extraction' | 'error'>>,
  json: boolean,
): Promise<void> {
  const sum: LlmEstimate = llm.noEstimate();
  for await (const { item, article, extraction, error } of items) {
    if (extraction) continue;
    try {
      if (!article) throw error ?? new DemarcheError('internal', 'It is no article.');
      await llm.estimate(article, sum);
    } catch (thrown) {
      if (!(thrown instanceof DemarcheError)) throw thrown;
      warn(`${item}: ${thrown.message}`);
    }
  }
  if (json) {
    printJson(sum);
    return;
  }
  print(
    `${number(sum.articles)} articles: ${number(sum.calls)} calls, about ${number(sum.inputTokens)} tokens in and ${number(sum.outputTokens)} out${money(sum.cost)}; ${number(sum.cached)} answers are kept already.`,
  );
  print('Estimated from letters: four of ASCII, two of Cyrillic or Arabic, one of others make a token; an answer is');
  print('half as long as its question’s text. Nothing was asked. Repeated and repaired requests come on top.');
}

/** Tells on standard error what a run took. */
export async function tellUsage(usage: LlmUsage): Promise<void> {
  const { DROP_REASONS } = await import('../../ingest/llm/meter.ts');
  const tokens = `${number(usage.inputTokens)} tokens in, ${number(usage.outputTokens)} out${usage.estimated ? ' (partly estimated)' : ''}`;
  const failed = usage.failed > 0 ? ` (${usage.failed} failed)` : '';
  warn(
    `${usage.model}: ${number(usage.calls)} calls${failed}, ${number(usage.cached)} answers kept from before, ${tokens}${money(usage.cost)}`,
  );
  const dropped = Object.entries(usage.dropped).map(
    ([reason, times]) =>
      `${times} ${Object.hasOwn(DROP_REASONS, reason) ? DROP_REASONS[reason as keyof typeof DROP_REASONS] : reason}`,
  );
  warn(
    `${number(usage.facts)} facts passed the checks${dropped.length > 0 ? `; not taken: ${dropped.join(', ')}` : ''}`,
  );
}

/** Adds what several runs took. */
export function addUsage(sum: LlmUsage | undefined, more: LlmUsage): LlmUsage {
  if (!sum) return more;
  const dropped = { ...sum.dropped };
  for (const [reason, times] of Object.entries(more.dropped)) dropped[reason] = (dropped[reason] ?? 0) + times;
  return {
    model: more.model,
    calls: sum.calls + more.calls,
    failed: sum.failed + more.failed,
    cached: sum.cached + more.cached,
    inputTokens: sum.inputTokens + more.inputTokens,
    outputTokens: sum.outputTokens + more.outputTokens,
    estimated: sum.estimated || more.estimated,
    cost: sum.cost === null || more.cost === null ? null : sum.cost + more.cost,
    facts: sum.facts + more.facts,
    dropped,
  };
}

/** Time between lines of progress, in milliseconds. */
const PROGRESS = 5_000;

/** Exit code of a program that the terminal interrupted. */
const INTERRUPTED = 130;

/**
 * Runs work with a model so that Ctrl+C ends it in order: nothing more is asked, what is done stays, and what it took is
 * told. A second Ctrl+C ends the process at once. Long work shows how far it is.
 *
 * @param work gets the signal to stop, and what notes how far it is
 */
export async function withLlm<T>(
  llm: LlmExtractor,
  work: (signal: AbortSignal, note: (line: string) => void) => Promise<T>,
): Promise<T | undefined> {
  const tell = progress();
  let far = '';
  const clock = setInterval(() => {
    const { calls, cached, cost } = llm.usage();
    tell(`${far}${number(calls)} calls, ${number(cached)} kept answers${money(cost)}`);
  }, PROGRESS);
  const stopping = new AbortController();
  const stop = () => {
    warn('Stopping; what is done stays, and answers that were paid for are kept.');
    stopping.abort();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    return await work(stopping.signal, (line) => {
      far = `${line}; `;
    });
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
    return undefined;
  } finally {
    clearInterval(clock);
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
    if (stopping.signal.aborted) process.exitCode = INTERRUPTED;
    await tellUsage(llm.usage());
  }
}
