/** The Model Context Protocol with the official client, over HTTP and over standard input and output, on a real graph. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js';
import type { Database } from '../../cypher/database.ts';
import { canonicalDump } from '../../ingest/pipeline.ts';
import { openTestDatabase, wipe } from '../support/graph.ts';
import { writeFixture } from './fixture.ts';
import { testApp } from './test-app.ts';

// A program of its own is started, and reads its first question.
jest.setTimeout(90_000);

const PROGRAM = fileURLToPath(new URL('../../server/cli/demarche.js', import.meta.url));

let db: Database;
let listening: Server;
let url: URL;
let talkId: string;
const clients: Client[] = [];

async function connected(transport: Transport): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  // The optional members of the two are declared differently under exactOptionalPropertyTypes.
  await client.connect(transport);
  clients.push(client);
  return client;
}

const overHttp = () => connected(new StreamableHTTPClientTransport(url) as Transport);
const overPipes = () =>
  connected(
    new StdioClientTransport({
      command: process.execPath,
      args: [PROGRAM, 'mcp'],
      env: { ...(process.env as Record<string, string>) },
      stderr: 'ignore',
    }),
  );

async function call(client: Client, name: string, args: Record<string, unknown>) {
  const answered = await client.callTool({ name, arguments: args });
  const { isError, structuredContent, content } = CallToolResultSchema.parse(answered);
  const [first] = content;
  return { isError: isError ?? false, answer: structuredContent, text: first?.type === 'text' ? first.text : '' };
}

beforeAll(async () => {
  db = await openTestDatabase();
  await wipe(db);
  await writeFixture(db);
  const { app } = testApp(db);
  listening = app.listen(0, '127.0.0.1');
  await new Promise((done) => listening.once('listening', done));
  url = new URL(`http://127.0.0.1:${(listening.address() as AddressInfo).port}/mcp`);
  const [talk] = (await (await fetch(new URL('/api/talks?limit=1', url))).json()).items;
  talkId = talk.id;
});
afterAll(async () => {
  for (const client of clients) await client.close();
  listening?.close();
  await db?.close();
});

describe.each([
  ['over HTTP', overHttp],
  ['over standard input and output', overPipes],
])('%s', (_, connect) => {
  let client: Client;
  beforeAll(async () => {
    client = await connect();
  });

  it('lists tools that only read, each with what it takes', async () => {
    const { tools } = await client.listTools();
    expect(tools.map((tool) => tool.name)).toEqual([
      'search_entities',
      'talks',
      'statements',
      'ask',
      'path',
      'read_only_cypher',
      'article_evidence',
    ]);
    for (const tool of tools) {
      expect(tool.annotations?.readOnlyHint).toBe(true);
      expect(tool.inputSchema.type).toBe('object');
      expect(Object.keys(tool.inputSchema.properties ?? {}).length).toBeGreaterThan(0);
    }
  });

  it('finds an entity, its talks with their sentences, and their article', async () => {
    const found = await call(client, 'search_entities', { q: 'روسيا' });
    expect(found.answer).toMatchObject({
      entities: expect.arrayContaining([expect.objectContaining({ id: 'country:RUS' })]),
    });
    const { answer } = await call(client, 'talks', { participant: ['country:RUS'], limit: 2 });
    const [talk] = (
      answer as {
        talks: { reports: number; sentences: { articleId: string; quote: string; start: number; end: number }[] }[];
      }
    ).talks;
    const sentence = talk?.sentences[0];
    if (!sentence) throw new Error('The talk has no sentence.');
    const article = (await call(client, 'article_evidence', { id: sentence.articleId })).answer as { text: string };
    expect(article.text.slice(sentence.start, sentence.end)).toBe(sentence.quote);
  });

  it('answers a question, and says when it does not know', async () => {
    const { answer } = await call(client, 'ask', { question: 'Who talked with Russia?' });
    expect(answer).toMatchObject({ status: 'answered', citations: expect.arrayContaining([expect.anything()]) });
    const unknown = await call(client, 'ask', { question: 'Who talked with Atlantis?' });
    expect(unknown.answer).not.toMatchObject({ status: 'answered' });
  });

  it('runs a query that reads, and refuses one that writes', async () => {
    const read = await call(client, 'read_only_cypher', {
      query: 'MATCH (t:Talk {id: $id}) RETURN t.id AS id',
      params: { id: talkId },
    });
    expect(read.answer).toMatchObject({ columns: ['id'], rows: [[talkId]] });
    const before = await canonicalDump(db);
    const written = await call(client, 'read_only_cypher', {
      query: 'CREATE (n:Country {id: "country:XXX"}) RETURN n',
    });
    expect(written.isError).toBe(true);
    expect(await canonicalDump(db)).toEqual(before);
  });

  it('gives statements, and paths with a sentence for each step', async () => {
    const { answer } = await call(client, 'statements', { limit: 1 });
    expect(answer).toMatchObject({ statements: [expect.objectContaining({ speaker: expect.anything() })] });
    const path = await call(client, 'path', { from: 'country:RUS', to: 'country:USA' });
    expect(path.answer).toMatchObject({ paths: expect.any(Array) });
  });

  it('tells a wrong use in a sentence', async () => {
    const { isError, text } = await call(client, 'article_evidence', { id: 'article:none' });
    expect([isError, text]).toEqual([true, 'There is no such article.']);
    const wrong = await call(client, 'talks', { country: ['Russia'] }).catch((error: Error) => ({
      isError: true,
      text: error.message,
    }));
    expect(wrong).toMatchObject({ isError: true, text: expect.stringContaining('ISO 3166-1') });
  });

  it('offers the schema and the glossary to read', async () => {
    const { resources } = await client.listResources();
    expect(resources.map((r) => r.uri).sort()).toEqual(['demarche://glossary', 'demarche://schema']);
    const { contents } = await client.readResource({ uri: 'demarche://schema' });
    expect(contents[0]).toMatchObject({ text: expect.stringContaining('(:Report)-[:OF]->(:Talk|:Statement)') });
  });
});

describe('the address', () => {
  it.each(['get', 'delete'])('refuses %s, since there are no sessions', async (method) => {
    const answer = await fetch(url, { method: method.toUpperCase() });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
  });

  it('refuses other web pages', async () => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://example.org' },
      body: '{}',
    });
    expect(answer.status).toBe(403);
  });
});
