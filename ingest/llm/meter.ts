/** Counts what a language model is asked, what it costs and what was not believed; stops where a limit was set. */
import type { LlmUsage } from '../../model/api/work.ts';
import { DemarcheError } from '../../model/errors.ts';
import type { LlmSettings } from './settings.ts';

/** Why a fact of the model was not taken. */
export const DROP_REASONS = {
  form: 'not of the form asked for',
  quote: 'quote not in the text',
  headline: 'only the headline says it',
  'quote-short': 'quote too short to prove anything',
  'quote-long': 'quote of too many sentences',
  name: 'name of a participant or speaker not beside the quote',
  venue: 'venue not beside the quote',
  outlet: 'outlet not beside the quote',
  sides: 'fewer than two sides',
  speaker: 'speaker is no official or body',
  rules: 'against the rules’ reading of the same sentence',
} as const;
export type DropReason = keyof typeof DROP_REASONS;

/** What may be spent at most. */
export interface LlmLimits {
  maxCalls?: number;
  /** In the currency of the prices. */
  maxCost?: number;
}

/** Tokens of one request. */
export interface Tokens {
  input: number;
  output: number;
}

const MILLION = 1_000_000;

/** Cost of tokens by the prices; null without prices. */
export const costOf = (tokens: Tokens, prices: LlmSettings['prices']): number | null =>
  prices === null ? null : (tokens.input * prices.input + tokens.output * prices.output) / MILLION;

/** See the head comment. */
export class Meter {
  private readonly model: string;
  private readonly prices: LlmSettings['prices'];
  private readonly limits: LlmLimits;
  private calls = 0;
  private failed = 0;
  private cached = 0;
  private estimated = false;
  private facts = 0;
  private readonly spent: Tokens = { input: 0, output: 0 };
  /** Expected cost of requests under way. */
  private open = 0;
  private readonly dropped = new Map<DropReason, number>();

  /** @throws DemarcheError `wrong-use` for a limit of cost without prices */
  constructor({ model, prices }: Pick<LlmSettings, 'model' | 'prices'>, limits: LlmLimits = {}) {
    if (limits.maxCost !== undefined && prices === null) {
      throw new DemarcheError('wrong-use', 'A limit of cost needs the prices of the model.', {
        hint: 'Set DEMARCHE_LLM_PRICE_IN and DEMARCHE_LLM_PRICE_OUT, per million tokens, or limit the calls.',
      });
    }
    this.model = model;
    this.prices = prices;
    this.limits = limits;
  }

  /**
   * Asks for leave to send a request that is expected to take `tokens`; `settle` must follow.
   *
   * @throws DemarcheError `llm-limit` when it would go over a limit, that of cost by the estimate
   */
  begin(tokens: Tokens): { settle(used: Tokens | null, failed: boolean): void } {
    const { maxCalls, maxCost } = this.limits;
    const cost = costOf(tokens, this.prices) ?? 0;
    const before = costOf(this.spent, this.prices) ?? 0;
    const over =
      maxCalls !== undefined && this.calls >= maxCalls
        ? `the limit of ${maxCalls} calls to the language model`
        : maxCost !== undefined && before + this.open + cost > maxCost
          ? `the limit of cost of ${maxCost}`
          : null;
    if (over !== null) {
      throw new DemarcheError('llm-limit', `The article was not read: ${over} is reached.`, {
        hint: 'Run it again with a higher limit; answers that were paid for are kept.',
      });
    }
    this.calls++;
    this.open += cost;
    return {
      settle: (used, failed) => {
        this.open = Math.max(0, this.open - cost);
        if (failed) this.failed++;
        // A request that brought no answer is counted as a call only: what it cost is not known.
        if (failed && used === null) return;
        if (used === null) this.estimated = true;
        this.spent.input += used?.input ?? tokens.input;
        this.spent.output += used?.output ?? tokens.output;
      },
    };
  }

  /** An answer was there from before. */
  fromCache(): void {
    this.cached++;
  }

  /** Facts passed every check. */
  take(facts: number): void {
    this.facts += facts;
  }

  /** A fact was not taken. */
  drop(reason: DropReason, times: number): void {
    this.dropped.set(reason, (this.dropped.get(reason) ?? 0) + times);
  }

  /** Everything counted so far. */
  usage(): LlmUsage {
    return {
      model: this.model,
      calls: this.calls,
      failed: this.failed,
      cached: this.cached,
      inputTokens: this.spent.input,
      outputTokens: this.spent.output,
      estimated: this.estimated,
      cost: costOf(this.spent, this.prices),
      facts: this.facts,
      dropped: Object.fromEntries(this.dropped),
    };
  }
}
