/** One request to an OpenAI-compatible chat route, over plain HTTP: what comes back is checked and bounded. */
import { z } from 'zod';
import { DemarcheError } from '../../model/errors.ts';
import type { Tokens } from './meter.ts';
import type { Message } from './prompt.ts';
import type { LlmSettings } from './settings.ts';

/** Bytes of a reply read at most. */
const MOST_BYTES = 8_000_000;
/** Letters of an endpoint's own words that are passed on. */
const MOST_WORDS = 200;

const Reply = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ content: z.string().nullish() }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
  usage: z
    .object({ prompt_tokens: z.int().min(0), completion_tokens: z.int().min(0) })
    .nullish()
    .catch(null),
});

/** What came of one request; `retry` says whether sending it again may help, `after` when the endpoint asks to. */
export type Reply =
  | { ok: true; content: string; cut: boolean; tokens: Tokens | null }
  | { ok: false; retry: 'no' | 'later' | 'once' | 'now'; after: number | null; lasting: boolean; error: DemarcheError };

/** The key never leaves in a message, also where an endpoint repeats it. */
const withoutKey = (text: string, key: string | null): string => (key ? text.replaceAll(key, '***') : text);

/** Milliseconds that `Retry-After` asks for: seconds or an HTTP date (RFC 9110, 10.2.3); null when it says neither. */
export function retryAfter(header: string | null, now = Date.now()): number | null {
  if (header === null) return null;
  if (/^\s*\d+(?:\.\d+)?\s*$/.test(header)) return Math.round(Number(header) * 1_000);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

async function bodyOf(response: Response): Promise<string> {
  if (response.body === null) return '';
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += piece.byteLength;
    if (size > MOST_BYTES) throw new DemarcheError('llm-answer', 'The reply of the language model is too large.');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** The endpoint's own words on a fault, shortened, on one line. */
function wordsOf(body: string): string {
  try {
    const { error } = JSON.parse(body) as { error?: { message?: unknown } | string };
    const message = typeof error === 'string' ? error : error?.message;
    if (typeof message === 'string') return message.replace(/\s+/g, ' ').slice(0, MOST_WORDS);
  } catch {
    // Not JSON: a page of a proxy, which says nothing to a reader.
  }
  return '';
}

/** Fields that some endpoints refuse; what is refused once is left out from then on. */
type Extra = 'temperature' | 'response_format' | 'max_tokens';

/** Sends chats to one endpoint. */
export class Endpoint {
  private readonly settings: LlmSettings;
  private readonly extras: Set<Extra>;

  constructor(settings: LlmSettings) {
    this.settings = settings;
    this.extras = new Set(['temperature', 'response_format', 'max_tokens']);
  }

  private body(messages: readonly Message[]): string {
    const { model, maxOutput } = this.settings;
    return JSON.stringify({
      model,
      messages,
      stream: false,
      ...(this.extras.has('temperature') ? { temperature: 0 } : {}),
      ...(this.extras.has('response_format') ? { response_format: { type: 'json_object' } } : {}),
      // Newer models of OpenAI refuse the older name.
      [this.extras.has('max_tokens') ? 'max_tokens' : 'max_completion_tokens']: maxOutput,
    });
  }

  /** Sends one request, once; nothing is thrown but an abort by `signal`. */
  async send(messages: readonly Message[], signal: AbortSignal): Promise<Reply> {
    const { endpoint, key, timeout } = this.settings;
    const clock = AbortSignal.timeout(timeout);
    const sent = new Set(this.extras);
    try {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...(key ? { Authorization: `Bearer ${key}` } : {}) },
        body: this.body(messages),
        // A redirect would carry the key and the article to somebody else.
        redirect: 'error',
        signal: AbortSignal.any([signal, clock]),
      });
      const body = await bodyOf(response);
      return response.ok ? read(body) : this.refusal(response, body, sent);
    } catch (thrown) {
      signal.throwIfAborted();
      if (thrown instanceof DemarcheError)
        return { ok: false, retry: 'no', after: null, lasting: false, error: thrown };
      if (clock.aborted) {
        const error = new DemarcheError(
          'llm-unavailable',
          `The language model gave no answer in ${timeout / 1_000} s.`,
          {
            hint: 'Set DEMARCHE_LLM_TIMEOUT higher, or DEMARCHE_LLM_WINDOW lower.',
          },
        );
        return { ok: false, retry: 'once', after: null, lasting: false, error };
      }
      const cause = thrown instanceof Error ? (thrown.cause ?? thrown) : thrown;
      const why = cause instanceof Error ? ((cause as NodeJS.ErrnoException).code ?? cause.message) : 'no connection';
      const error = new DemarcheError(
        'llm-unavailable',
        `The language model cannot be reached: ${withoutKey(why, key)}.`,
        {
          hint: 'Check DEMARCHE_LLM_URL and that something answers there.',
        },
      );
      return { ok: false, retry: 'later', after: null, lasting: false, error };
    }
  }

  private refusal(response: Response, body: string, sent: ReadonlySet<Extra>): Reply {
    const { status } = response;
    const words = withoutKey(wordsOf(body), this.settings.key);
    const refused = status === 400 || status === 422 ? [...sent].find((field) => words.includes(field)) : undefined;
    if (refused) this.extras.delete(refused);
    const passing = status === 408 || status === 409 || status === 425 || status === 429 || status >= 500;
    const lasting = status === 401 || status === 403 || status === 404;
    const error = new DemarcheError(
      'llm-unavailable',
      `The language model answered ${status}${words ? `: ${words}` : '.'}`,
      {
        hint: lasting
          ? 'Check DEMARCHE_LLM_URL, DEMARCHE_LLM_MODEL and DEMARCHE_LLM_KEY.'
          : 'Run it again later; answers that were paid for are kept.',
      },
    );
    return {
      ok: false,
      retry: refused ? 'now' : passing ? 'later' : 'no',
      after: retryAfter(response.headers.get('retry-after')),
      lasting,
      error,
    };
  }
}

function read(body: string): Reply {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    value = undefined;
  }
  const reply = Reply.safeParse(value);
  if (!reply.success) {
    const error = new DemarcheError(
      'llm-answer',
      'The endpoint does not answer in the form of OpenAI’s chat completions.',
      {
        hint: 'Check DEMARCHE_LLM_URL: it should lead to an OpenAI-compatible API.',
      },
    );
    return { ok: false, retry: 'no', after: null, lasting: false, error };
  }
  const { choices, usage } = reply.data;
  return {
    ok: true,
    content: choices[0]?.message.content ?? '',
    cut: choices[0]?.finish_reason === 'length',
    tokens: usage ? { input: usage.prompt_tokens, output: usage.completion_tokens } : null,
  };
}
