/** `demarche mcp`: the graph as a server of the Model Context Protocol on standard input and output. */
import type { Command } from 'commander';
import { progress } from '../output.ts';

/** Adds the command. */
export function addMcp(program: Command): void {
  program
    .command('mcp')
    .description('Serve the graph to a program that speaks the Model Context Protocol, on standard input and output.')
    .action(async () => {
      const [{ StdioServerTransport }, { openDatabase }, { createMcpServer }, { VERSION }] = await Promise.all([
        import('@modelcontextprotocol/sdk/server/stdio.js'),
        import('../../../cypher/local/open.ts'),
        import('../../mcp/server.ts'),
        import('../../version.ts'),
      ]);
      const opened = await openDatabase({ startIfNeeded: true, onProgress: progress() });
      try {
        const server = createMcpServer(() => opened.db, VERSION);
        const ended = new Promise<void>((done) => {
          server.server.onclose = done;
          process.stdin.once('end', done);
          for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
        });
        await server.connect(new StdioServerTransport());
        await ended;
        await server.close();
      } finally {
        await opened.close();
      }
    });
}
