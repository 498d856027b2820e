/** What the environment says about the application: one place that reads it, with the defaults. */
import { fileURLToPath } from 'node:url';
import { defaultHome } from '../../cypher/local/home.ts';
import { DemarcheError } from '../../model/errors.ts';

/** Settings of an application. */
export interface Settings {
  port: number;
  /** Address to listen on; `HOST`, the machine itself alone unless given. */
  host: string;
  /** Further names that the server is known by (`DEMARCHE_HOSTS`, comma-separated). */
  hosts: string[];
  home: string;
  /** Whether an empty graph of our own gets the sample (`DEMARCHE_SAMPLE=off` says no). */
  sample: boolean;
  /** `LOG_LEVEL` in pino's words; on a terminal only warnings, unless given. */
  logLevel: string;
}

const DEFAULT_PORT = 3000;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Folder of the checkout or installed package. */
export const PACKAGE_ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Reads the settings; throws `wrong-use` for values that cannot be meant. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const port = env.PORT ? Number(env.PORT) : DEFAULT_PORT;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new DemarcheError('wrong-use', `PORT is "${env.PORT}", which is not a port.`, {
      hint: 'Set it to a number from 1 to 65535, or to 0 for any free one.',
    });
  }
  const logLevel = env.LOG_LEVEL || (process.stderr.isTTY ? 'warn' : 'info');
  if (!LOG_LEVELS.includes(logLevel)) {
    throw new DemarcheError('wrong-use', `LOG_LEVEL is "${logLevel}", which is not a level.`, {
      hint: `Choose one of ${LOG_LEVELS.join(', ')}.`,
    });
  }
  return {
    port,
    host: env.HOST || '127.0.0.1',
    hosts: (env.DEMARCHE_HOSTS ?? '').split(',').flatMap((name) => name.trim() || []),
    home: defaultHome(env),
    sample: env.DEMARCHE_SAMPLE !== 'off',
    logLevel,
  };
}
