/** What the environment says about the optional language model: one place that reads it, with the defaults. */
import { z } from 'zod';
import { DemarcheError } from '../../model/errors.ts';

/** Where a language model answers and what it may be asked. */
export interface LlmSettings {
  /** Address of an OpenAI-compatible `chat/completions`. */
  endpoint: string;
  model: string;
  /** Sent as a bearer token; never logged, kept or shown. */
  key: string | null;
  /** Price of a million tokens in and out, in whatever currency; null when not given. */
  prices: { input: number; output: number } | null;
  /** Longest wait for one answer, in milliseconds. */
  timeout: number;
  /** Requests under way at once. */
  concurrency: number;
  /** Tokens of an article sent at once, by our estimate. */
  window: number;
  /** Tokens of one answer at most. */
  maxOutput: number;
  /** First wait before a request is sent again, in milliseconds; it doubles each time. */
  retryDelay: number;
}

const price = z.coerce.number().min(0).optional();
const whole = (low: number, high: number, otherwise: number) =>
  z.coerce.number().int().min(low).max(high).default(otherwise);

const Environment = z.object({
  DEMARCHE_LLM_URL: z.url({ protocol: /^https?$/ }),
  DEMARCHE_LLM_MODEL: z.string().min(1).max(200),
  DEMARCHE_LLM_KEY: z.string().optional(),
  DEMARCHE_LLM_PRICE_IN: price,
  DEMARCHE_LLM_PRICE_OUT: price,
  DEMARCHE_LLM_TIMEOUT: z.coerce.number().min(0.1).max(3_600).default(120),
  DEMARCHE_LLM_CONCURRENCY: whole(1, 64, 4),
  DEMARCHE_LLM_WINDOW: whole(200, 100_000, 3_000),
  DEMARCHE_LLM_MAX_OUTPUT: whole(100, 100_000, 4_000),
});

const RETRY_DELAY = 1_000;

function refuse(sentence: string): never {
  throw new DemarcheError('llm-not-configured', sentence, {
    hint: 'Set DEMARCHE_LLM_URL and DEMARCHE_LLM_MODEL (README.md, “Optional: a language model”), or use --extractor rules.',
  });
}

/** The address of the chat route, from that of the API (`…/v1`) or its own. */
function endpointOf(given: string): string {
  const url = new URL(given);
  if (url.username || url.password)
    refuse('DEMARCHE_LLM_URL holds a user name or password; give the key in DEMARCHE_LLM_KEY.');
  if (!/\/chat\/completions\/?$/.test(url.pathname))
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/chat/completions`;
  return url.href;
}

/**
 * Reads the settings of the language model; empty variables count as not given.
 *
 * @throws DemarcheError `llm-not-configured` without a URL or model, or for a value that cannot be meant
 */
export function readLlmSettings(env: NodeJS.ProcessEnv = process.env): LlmSettings {
  const given = Object.fromEntries(
    Object.entries(env).filter(([name, value]) => name.startsWith('DEMARCHE_LLM_') && value),
  );
  if (!given.DEMARCHE_LLM_URL) refuse('No language model is set up: DEMARCHE_LLM_URL is not set.');
  if (!given.DEMARCHE_LLM_MODEL) refuse('DEMARCHE_LLM_MODEL does not say which model to ask.');
  const read = Environment.safeParse(given);
  // The value is not repeated: it might be a key in the wrong variable.
  if (!read.success) refuse(`${String(read.error.issues[0]?.path[0])} is not valid: ${read.error.issues[0]?.message}.`);
  const e = read.data;
  const { DEMARCHE_LLM_PRICE_IN: input, DEMARCHE_LLM_PRICE_OUT: output } = e;
  if ((input === undefined) !== (output === undefined))
    refuse('Only one of DEMARCHE_LLM_PRICE_IN and DEMARCHE_LLM_PRICE_OUT is set; give both.');
  return {
    endpoint: endpointOf(e.DEMARCHE_LLM_URL),
    model: e.DEMARCHE_LLM_MODEL,
    key: e.DEMARCHE_LLM_KEY ?? null,
    prices: input === undefined || output === undefined ? null : { input, output },
    timeout: e.DEMARCHE_LLM_TIMEOUT * 1_000,
    concurrency: e.DEMARCHE_LLM_CONCURRENCY,
    window: e.DEMARCHE_LLM_WINDOW,
    maxOutput: e.DEMARCHE_LLM_MAX_OUTPUT,
    retryDelay: RETRY_DELAY,
  };
}
