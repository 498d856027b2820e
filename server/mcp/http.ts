/** `/mcp`: the Model Context Protocol over HTTP (streamable, without sessions: each request stands alone). */
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { Express, RequestHandler } from 'express';
import type { AppContext } from '../context.ts';
import { BODY_LIMITS, jsonBody } from '../http/body.ts';
import { costlyLimit } from '../http/limit.ts';
import { otherMethods } from '../http/route.ts';
import { createMcpServer } from './server.ts';

/** Mounts the address; other methods than POST are refused, since there are no sessions to listen to. */
export function mountMcp(app: Express, context: AppContext): void {
  const answer: RequestHandler = async (req, res) => {
    const server = createMcpServer(() => context.database(), context.version);
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
    res.on('close', () => void server.close());
    await server.connect(transport);
    await transport.handleRequest(req, res, req.body);
  };
  app.post('/mcp', costlyLimit(context.costlyPerMinute), ...jsonBody(BODY_LIMITS.query), answer);
  app.all('/mcp', otherMethods('POST, OPTIONS'));
}
