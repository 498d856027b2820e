/** A language model's endpoint on this machine: real HTTP in the OpenAI form, with answers that a test writes. */

import { mkdtempSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Message } from '../../../ingest/llm/prompt.ts';
import { type LlmSettings, readLlmSettings } from '../../../ingest/llm/settings.ts';
import type { Article } from '../../../model/article.ts';

/** A request as the endpoint got it. */
export interface Asked {
  path: string;
  headers: IncomingMessage['headers'];
  body: { model: string; messages: Message[] } & Record<string, unknown>;
  /** The part of an article between the marker lines. */
  part: string;
}

/** What an endpoint answers: a content (objects become JSON), a status with headers and body, or silence. */
export type Said =
  | { content: unknown; usage?: unknown; finish?: string }
  | { status: number; headers?: Record<string, string>; body?: string }
  | 'silence';

/** The part of an article in a question. */
export function partOf(messages: readonly Message[]): string {
  const lines = (messages[1]?.content ?? '').split('\n');
  const marks = lines.flatMap((line, i) => (/^={5}[0-9a-f]{24}={5}$/.test(line) ? [i] : []));
  return lines.slice((marks[0] ?? 0) + 1, marks.at(-1)).join('\n');
}

/** An endpoint that listens on a free port of the loopback. */
export class FakeModel {
  readonly asked: Asked[] = [];
  /** Most requests that were under way at once. */
  most = 0;
  private open = 0;
  private readonly server: Server;

  /** @param answer gets each request and how many came before it */
  constructor(answer: (asked: Asked, before: number) => Said | Promise<Said>) {
    this.server = createServer((req, res) => void this.serve(req, res, answer));
  }

  private async serve(
    req: IncomingMessage,
    res: ServerResponse,
    answer: (asked: Asked, before: number) => Said | Promise<Said>,
  ): Promise<void> {
    this.open++;
    this.most = Math.max(this.most, this.open);
    res.on('close', () => this.open--);
    const pieces: Buffer[] = [];
    for await (const piece of req) pieces.push(piece as Buffer);
    const body = JSON.parse(Buffer.concat(pieces).toString('utf8'));
    const asked = { path: req.url ?? '', headers: req.headers, body, part: partOf(body.messages) };
    const before = this.asked.push(asked) - 1;
    const said = await answer(asked, before);
    if (said === 'silence') return;
    if ('status' in said) {
      res.writeHead(said.status, said.headers).end(said.body ?? '');
      return;
    }
    const content = typeof said.content === 'string' ? said.content : JSON.stringify(said.content);
    const reply = {
      id: 'chat-1',
      object: 'chat.completion',
      model: body.model,
      choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: said.finish ?? 'stop' }],
      ...('usage' in said
        ? { usage: said.usage }
        : { usage: { prompt_tokens: 1_000, completion_tokens: 100, total_tokens: 1_100 } }),
    };
    res.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(reply));
  }

  /** Starts listening; gives the address of its API. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/v1`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** A folder of its own for kept answers. */
export const cacheFolder = (): string => mkdtempSync(join(tmpdir(), 'demarche-llm-'));

/** Settings for an endpoint, with quick retries. */
export function settingsFor(url: string, changes: Partial<LlmSettings> = {}, env: NodeJS.ProcessEnv = {}): LlmSettings {
  const read = readLlmSettings({ DEMARCHE_LLM_URL: url, DEMARCHE_LLM_MODEL: 'test-model', ...env });
  return { ...read, retryDelay: 1, ...changes };
}

/** An article of these sentences, published on 6 May 2025, a Tuesday. */
export const articleOf = (text: string, language = 'en', id = 'article:test'): Article => ({
  id,
  url: null,
  title: null,
  text,
  publishedAt: '2025-05-06',
  language,
  publisher: null,
  sample: false,
});

/** Somebody in an answer. */
export const actor = (name: string, type = 'official', state: string | null = null) => ({ name, type, state });

/** A talk in an answer. */
export const talk = (quote: string, participants: readonly ReturnType<typeof actor>[], more: object = {}) => ({
  kind: 'meeting',
  status: 'held',
  form: 'in-person',
  participants,
  hosts: [],
  mediators: [],
  venue: null,
  date: null,
  dateWords: null,
  round: null,
  indirect: false,
  outcome: null,
  quotes: [quote],
  ...more,
});

/** A statement in an answer. */
export const statement = (quote: string, speaker: ReturnType<typeof actor>, more: object = {}) => ({
  kind: 'statement',
  speaker,
  outlet: null,
  about: [],
  quotes: [quote],
  ...more,
});
