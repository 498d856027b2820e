/** Reads articles with a language model, by itself or beside the rules: the entry of this folder. */
import type { LlmUsage } from '../../model/api/work.ts';
import type { Article } from '../../model/article.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { Extractor } from '../../model/vocabulary.ts';
import { languagePack } from '../extract/languages/pack.ts';
import { normaliseText, originalSpan } from '../extract/text/normalise.ts';
import { splitSentences } from '../extract/text/sentences.ts';
import { unreadableLanguage } from '../sources/language.ts';
import type { Answer } from './answer.ts';
import { AnswerCache } from './cache.ts';
import { checkedFacts } from './facts.ts';
import { costOf, type LlmLimits, Meter } from './meter.ts';
import { expectedTokens, ModelClient } from './model-client.ts';
import { askMessages, type Message, PROMPT_VERSION } from './prompt.ts';
import type { LlmSettings } from './settings.ts';
import { windowsOf } from './windows.ts';

/** How a language model takes part in a reading. */
export type LlmMode = Exclude<Extractor, 'rules'>;

/** What reading articles would take, by our estimates; answers kept from before cost nothing. */
export interface LlmEstimate {
  articles: number;
  calls: number;
  cached: number;
  inputTokens: number;
  outputTokens: number;
  cost: number | null;
}

/** Reads articles with one model; one for each run, since it counts what the run takes. */
export class LlmExtractor {
  readonly mode: LlmMode;
  /** Model and version of the question, kept with every fact. */
  readonly label: string;
  /** Articles worth reading at once. */
  readonly concurrency: number;
  private readonly settings: LlmSettings;
  private readonly meter: Meter;
  private readonly client: ModelClient;

  /**
   * @param folder where answers are kept
   * @throws DemarcheError `wrong-use` for a limit of cost without prices
   */
  constructor(mode: LlmMode, settings: LlmSettings, folder: string, limits: LlmLimits = {}) {
    this.mode = mode;
    this.settings = settings;
    this.label = `${settings.model} ${PROMPT_VERSION}`;
    this.concurrency = settings.concurrency;
    this.meter = new Meter(settings, limits);
    this.client = new ModelClient(settings, new AnswerCache(folder), this.meter);
  }

  /** The questions that an article makes, one for each part of it. */
  private questions(article: Article): Message[][] {
    const unreadable = unreadableLanguage(article.language);
    if (unreadable) throw unreadable;
    const language = article.language as Parameters<typeof languagePack>[0];
    const normal = normaliseText(article.text);
    const sentences = splitSentences(normal.text, languagePack(language).abbreviations).map((s) =>
      originalSpan(normal, s.start, s.end),
    );
    return windowsOf(article.text, sentences, this.settings.window).map(({ start, end }) =>
      askMessages(article.text.slice(start, end), language, article.publishedAt),
    );
  }

  /**
   * A model's answers on an article, in the order of its parts; after the first fault nothing new is sent for it.
   *
   * @throws DemarcheError `bad-article`, `llm-unavailable`, `llm-answer` or `llm-limit`; the reason of `signal` when it aborts
   */
  async answers(article: Article, signal?: AbortSignal): Promise<Answer[]> {
    const failed = new AbortController();
    const stops = { signal: signal ?? new AbortController().signal, skip: failed.signal };
    const parts = this.questions(article).map((messages) => this.client.ask(messages, stops));
    for (const part of parts) part.catch(() => failed.abort());
    try {
      return await Promise.all(parts);
    } finally {
      await Promise.allSettled(parts);
    }
  }

  /** The facts of answers that the article bears out; `counted` says whether they go into the usage. */
  facts(article: Article, answers: readonly Answer[], mode: LlmMode = this.mode, counted = true): Extraction {
    const { document, taken, dropped } = checkedFacts(article, answers, mode);
    if (counted) {
      this.meter.take(taken);
      for (const [reason, times] of dropped) this.meter.drop(reason, times);
    }
    return document;
  }

  /** Everything that {@link answers} and {@link facts} give; throws what they throw. */
  async extract(article: Article, signal?: AbortSignal): Promise<Extraction> {
    return this.facts(article, await this.answers(article, signal));
  }

  /** Adds what an article would take to an estimate, without any call. */
  async estimate(article: Article, sum: LlmEstimate): Promise<void> {
    sum.articles++;
    for (const messages of this.questions(article)) {
      if (await this.client.knows(messages)) {
        sum.cached++;
        continue;
      }
      const tokens = expectedTokens(messages, this.settings.maxOutput);
      sum.calls++;
      sum.inputTokens += tokens.input;
      sum.outputTokens += tokens.output;
      const { prices } = this.settings;
      sum.cost = costOf({ input: sum.inputTokens, output: sum.outputTokens }, prices);
    }
  }

  /** An estimate of nothing yet. */
  noEstimate(): LlmEstimate {
    const cost = costOf({ input: 0, output: 0 }, this.settings.prices);
    return { articles: 0, calls: 0, cached: 0, inputTokens: 0, outputTokens: 0, cost };
  }

  /** What the run took so far. */
  usage(): LlmUsage {
    return this.meter.usage();
  }
}
