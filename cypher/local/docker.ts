/** Neo4j by Docker Compose, for a machine without Java that has a Docker engine. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { DemarcheError } from '../../model/errors.ts';
import type { Connection } from '../database.ts';
import { tryCommand } from './commands.ts';
import type { HomePaths } from './home.ts';
import { LOCAL_USER, newPassword, readPassword, writePassword } from './password.ts';
import { freePort } from './ports.ts';

const COMPOSE_FILE = fileURLToPath(new URL('../../docker-compose.yml', import.meta.url));
/** The first start downloads the image. */
const UP_MS = 600_000;
/** Letters of Docker's last line that an error message shows. */
const LONGEST_LINE = 300;

/** Why Docker can't be used here, in words; null when it can. */
export async function dockerMissing(env: NodeJS.ProcessEnv): Promise<string | null> {
  if (!(await tryCommand('docker', ['--version'], env))?.ok) return 'Docker is not installed';
  if (!(await tryCommand('docker', ['compose', 'version'], env))?.ok) return 'this Docker has no Compose plugin';
  if (!(await tryCommand('docker', ['info'], env))?.ok) return 'no Docker engine runs';
  return null;
}

/** Where the home's Neo4j container answers; null when it does not run. */
export async function dockerConnection(paths: HomePaths, env: NodeJS.ProcessEnv): Promise<Connection | null> {
  const password = readPassword(paths);
  if (!password) return null;
  const answer = await compose(paths, ['port', 'neo4j', '7687'], env, password);
  const port = /:(\d+)\s*$/.exec(answer?.ok ? answer.output.trim() : '')?.[1];
  return port && port !== '0' ? { uri: `bolt://127.0.0.1:${port}`, user: LOCAL_USER, password } : null;
}

/**
 * Starts the service `neo4j` of docker-compose.yml under a project name of the home's own, and waits until it is healthy.
 *
 * @throws DemarcheError `database-unavailable` with the last line that Docker said
 */
export async function startDocker(
  paths: HomePaths,
  env: NodeJS.ProcessEnv,
  onProgress: (line: string) => void,
): Promise<Connection> {
  const password = readPassword(paths) ?? newPassword();
  writePassword(paths, password);
  onProgress('Starting Neo4j with Docker (the first time its image is fetched)');
  const port = String(await freePort());
  const answer = await compose(paths, ['up', '--detach', '--wait', 'neo4j'], { ...env, NEO4J_PORT: port }, password);
  const connection = answer?.ok ? await dockerConnection(paths, env) : null;
  if (connection) return connection;
  const output = (answer?.output ?? '').trim();
  const said = output.split('\n').at(-1)?.trim();
  throw new DemarcheError(
    'database-unavailable',
    `Docker could not start Neo4j${said ? `: ${said.slice(0, LONGEST_LINE)}` : ''}.`,
    {
      cause: new Error(output),
      hint: 'Try `docker compose up neo4j` in the project folder, install Java 17 and Maven, or set NEO4J_URI.',
    },
  );
}

/** Stops the container; its data stays in the volume. */
export async function stopDocker(paths: HomePaths, env: NodeJS.ProcessEnv): Promise<void> {
  await compose(paths, ['stop', 'neo4j'], env, readPassword(paths) ?? '');
}

function compose(paths: HomePaths, args: string[], env: NodeJS.ProcessEnv, password: string) {
  const project = `demarche-${createHash('sha256').update(paths.home).digest('hex').slice(0, 12)}`;
  const full = ['compose', '--file', COMPOSE_FILE, '--project-name', project, ...args];
  return tryCommand('docker', full, { ...env, NEO4J_PASSWORD: password }, UP_MS);
}
