/** The graph as a server of the Model Context Protocol (modelcontextprotocol.io), over any transport. */
import { readFile } from 'node:fs/promises';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { Database } from '../../cypher/database.ts';
import { DemarcheError } from '../../model/errors.ts';
import { TOOLS } from './tools.ts';

/** Pages of the documentation that programs may read. */
const RESOURCES = {
  schema: { title: 'The graph: labels, relationships, properties', file: 'graph.md' },
  glossary: { title: 'What each word means', file: 'glossary.md' },
} as const;

const docs = (file: string): URL => new URL(`../../docs/${file}`, import.meta.url);

function failed(error: unknown): CallToolResult {
  const told =
    error instanceof DemarcheError ? error : new DemarcheError('internal', 'Something went wrong.', { cause: error });
  return {
    isError: true,
    content: [{ type: 'text', text: told.hint ? `${told.message} ${told.hint}` : told.message }],
  };
}

/**
 * Makes a server with all tools and resources.
 *
 * @param database gives the graph, or throws DemarcheError `starting`; called for each use
 */
export function createMcpServer(database: () => Database, version: string): McpServer {
  const server = new McpServer(
    { name: 'demarche', title: 'Demarche', version },
    {
      instructions:
        'Who talked to whom, when, where and about what, read from diplomatic news in Arabic, English and Russian. Every ' +
        'fact comes with its sentence: cite it. Talks that were planned are not talks that were held.',
    },
  );
  for (const { name, title, description, input, run } of TOOLS) {
    server.registerTool(
      name,
      { title, description, inputSchema: input.shape, annotations: { readOnlyHint: true, openWorldHint: false } },
      async (given: unknown) => {
        try {
          const answer = await run(database(), input.parse(given));
          return { content: [{ type: 'text', text: JSON.stringify(answer) }], structuredContent: { ...answer } };
        } catch (error) {
          return failed(error);
        }
      },
    );
  }
  for (const [name, { title, file }] of Object.entries(RESOURCES)) {
    server.registerResource(name, `demarche://${name}`, { title, mimeType: 'text/markdown' }, async (uri) => ({
      contents: [{ uri: uri.href, mimeType: 'text/markdown', text: await readFile(docs(file), 'utf8') }],
    }));
  }
  return server;
}
