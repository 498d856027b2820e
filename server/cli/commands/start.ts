/** `demarche start`: the application, until a signal ends it. */
import { once } from 'node:events';
import type { Command } from 'commander';
import { print, warn } from '../output.ts';

/** Longest stop, in milliseconds: what has not ended by then is left behind, the next start adopts it. */
const STOP_LIMIT = 18_000;

/** Adds the command. */
export function addStart(program: Command): void {
  program
    .command('start')
    .description('Start Neo4j and the application, and serve until Ctrl+C.')
    .addHelpText(
      'after',
      `
Environment:
  PORT             port to listen on (3000)
  HOST             address to listen on (127.0.0.1)
  DEMARCHE_HOSTS   further host names to answer to, comma-separated
  DEMARCHE_HOME    folder of the managed Neo4j (.demarche)
  DEMARCHE_SAMPLE  off: leave an empty graph empty
  NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE
                   a Neo4j to use instead of the managed one
  LOG_LEVEL        fatal, error, warn, info, debug, trace or silent`,
    )
    .action(async () => {
      const { readSettings } = await import('../../lifecycle/environment.ts');
      const { startApp } = await import('../../start.ts');
      const { stopSignal } = await import('../../lifecycle/stop-signal.ts');
      const signal = stopSignal(() => {
        warn('Stopping');
        setTimeout(() => {
          warn('Not everything could be stopped in time.');
          process.exit(1);
        }, STOP_LIMIT);
      });
      const app = await startApp(readSettings(), warn, signal).catch((error: unknown) => {
        if (!signal.aborted) throw error;
        return null;
      });
      if (app) {
        print(`Demarche is ready: ${app.url}`);
        if (!signal.aborted) await once(signal, 'abort');
        await app.stop();
      }
      // Whatever timer or connection may be left must not keep a stopped application alive.
      process.exit(0);
    });
}
