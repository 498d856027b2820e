/** Asks a language model about one part of an article: kept answers first, repeated requests, one repair. */
import { setTimeout as sleep } from 'node:timers/promises';
import { DemarcheError } from '../../model/errors.ts';
import { type Answer, readAnswer } from './answer.ts';
import { type AnswerCache, cacheKey } from './cache.ts';
import { Endpoint, type Reply } from './endpoint.ts';
import { Limiter } from './limiter.ts';
import type { Meter, Tokens } from './meter.ts';
import { type Message, repairMessages } from './prompt.ts';
import type { LlmSettings } from './settings.ts';
import { estimateTokens, expectedOutput } from './tokens.ts';

/** Times that a request is sent at most, and one that ran out of time. */
const TRIES = 4;
const SLOW_TRIES = 2;
/** Longest wait that an endpoint may ask for, in milliseconds. */
const LONGEST_WAIT = 120_000;
/** Requests that fail in spite of all tries, one after another, until the endpoint counts as gone. */
const PATIENCE = 5;

/** Tokens that a request is expected to take, by our estimate. */
export function expectedTokens(messages: readonly Message[], maxOutput: number): Tokens {
  const input = messages.reduce((sum, m) => sum + estimateTokens(m.content) + 4, 0);
  return { input, output: expectedOutput(estimateTokens(messages.at(-1)?.content ?? ''), maxOutput) };
}

/** When to stop: `signal` at once, `skip` before anything new is sent, so that an answer under way is still kept. */
export interface Stops {
  signal: AbortSignal;
  skip: AbortSignal;
}

/** A language model with its kept answers and its meter. */
export class ModelClient {
  private readonly settings: LlmSettings;
  private readonly cache: AnswerCache;
  private readonly meter: Meter;
  private readonly endpoint: Endpoint;
  private readonly limiter: Limiter;
  /** Why nothing is sent any more. */
  private gone: DemarcheError | null = null;
  private failures = 0;

  constructor(settings: LlmSettings, cache: AnswerCache, meter: Meter) {
    this.settings = settings;
    this.cache = cache;
    this.meter = meter;
    this.endpoint = new Endpoint(settings);
    this.limiter = new Limiter(settings.concurrency);
  }

  /** Whether the answer is kept from before. */
  async knows(messages: readonly Message[]): Promise<boolean> {
    const kept = await this.cache.get(cacheKey(this.settings.model, messages));
    return kept !== null && !('fault' in readAnswer(kept));
  }

  /**
   * The answer to a question.
   *
   * @throws DemarcheError `llm-unavailable`, `llm-answer` after one repair, `llm-limit`; the reason of a stop
   */
  async ask(messages: readonly Message[], stops: Stops): Promise<Answer> {
    const key = cacheKey(this.settings.model, messages);
    const kept = await this.cache.get(key);
    const known = kept === null ? null : readAnswer(kept);
    if (known && !('fault' in known)) {
      this.meter.fromCache();
      return known;
    }
    const first = await this.send(messages, stops);
    let answer = readAnswer(first.content);
    let { content, cut } = first;
    if ('fault' in answer) {
      const fault = cut ? `${answer.fault} It was cut off: be briefer.` : answer.fault;
      ({ content, cut } = await this.send(repairMessages(messages, content, fault), stops));
      answer = readAnswer(content);
    }
    if ('fault' in answer) {
      throw new DemarcheError(
        'llm-answer',
        `The language model’s answer cannot be used, also when asked again. ${answer.fault}`,
        {
          hint: cut
            ? 'It was cut off: set DEMARCHE_LLM_MAX_OUTPUT higher or DEMARCHE_LLM_WINDOW lower.'
            : 'Try again, or another model; some do not follow a form.',
        },
      );
    }
    await this.cache.put(key, content);
    return answer;
  }

  /** Sends a request, again where that may help. */
  private async send(messages: readonly Message[], stops: Stops): Promise<Reply & { ok: true }> {
    const tokens = expectedTokens(messages, this.settings.maxOutput);
    let slow = 0;
    for (let tries = 1; ; ) {
      const reply = await this.limiter.run(() => this.once(messages, tokens, stops));
      if (reply.ok) {
        this.failures = 0;
        return reply;
      }
      if (reply.retry === 'now') continue;
      if (reply.retry === 'once') slow++;
      const wait = reply.after ?? this.settings.retryDelay * 2 ** (tries - 1) * (1 + Math.random() / 4);
      if (reply.retry === 'no' || tries >= TRIES || slow >= SLOW_TRIES || wait > LONGEST_WAIT) this.fail(reply);
      tries++;
      await sleep(wait, undefined, { signal: stops.signal }).catch(() => undefined);
    }
  }

  private async once(messages: readonly Message[], tokens: Tokens, { signal, skip }: Stops): Promise<Reply> {
    signal.throwIfAborted();
    skip.throwIfAborted();
    if (this.gone) throw this.gone;
    const call = this.meter.begin(tokens);
    try {
      const reply = await this.endpoint.send(messages, signal);
      call.settle(reply.ok ? reply.tokens : null, !reply.ok);
      return reply;
    } catch (error) {
      call.settle(null, true);
      throw error;
    }
  }

  private fail(reply: Reply & { ok: false }): never {
    if (reply.error.code === 'llm-unavailable') this.failures++;
    if (reply.lasting || this.failures >= PATIENCE) this.gone = reply.error;
    throw reply.error;
  }
}
