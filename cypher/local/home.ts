/** The home folder: where everything of a managed server lies on disk. */
import { join, resolve } from 'node:path';
import { NEO4J } from './neo4j-version.ts';

/** Absolute paths below one home. */
export interface HomePaths {
  home: string;
  /** Jars, shared by all starts of one Neo4j version. */
  lib: string;
  /** Neo4j's own home: data, logs, conf. A running server's command line names it. */
  server: string;
  conf: string;
  /** Output of the Java process. */
  stdout: string;
  /** Neo4j's own log, where its start-up errors go. */
  log: string;
  password: string;
  /** `{pid, port, startedAt}` of the server last started here. */
  pid: string;
  /** `{pid, url}` of the application that holds this home. */
  lock: string;
  /** Held while the server is started or stopped, so that two processes don't do it at once. */
  startLock: string;
  /** A folder with one file for each process that uses the server. */
  users: string;
}

/** The home that `DEMARCHE_HOME` names, else `.demarche` in the current folder. */
export function defaultHome(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(env.DEMARCHE_HOME || '.demarche');
}

/** Paths below `home`; `jarsHome` is another home whose jars are used, for tests with homes of their own. */
export function homePaths(home: string, jarsHome: string = home): HomePaths {
  const root = resolve(home);
  const server = join(root, 'neo4j');
  return {
    home: root,
    lib: join(resolve(jarsHome), `neo4j-${NEO4J.version}`, 'lib'),
    server,
    conf: join(server, 'conf'),
    stdout: join(server, 'logs', 'java.log'),
    log: join(server, 'logs', 'neo4j.log'),
    password: join(root, 'neo4j-password'),
    pid: join(root, 'neo4j.pid.json'),
    lock: join(root, 'app.lock.json'),
    startLock: join(root, 'neo4j.lock.json'),
    users: join(root, 'neo4j-users'),
  };
}
