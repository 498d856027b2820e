/** What an app is made of: everything that routes reach for comes in here, so that tests can make one of their own. */
import type { Logger } from 'pino';
import type { Database } from '../cypher/database.ts';
import type { JobQueue } from './jobs/queue.ts';
import type { Startup } from './lifecycle/startup.ts';

/** The parts of one running application. */
export interface AppContext {
  version: string;
  logger: Logger;
  /** Where the start has got to. */
  startup: Pick<Startup, 'ready' | 'steps'>;
  /** The database once it is ready; throws DemarcheError `starting` before that. */
  database(): Database;
  jobs: JobQueue;
  /** Folder of the application's files. */
  home: string;
  /** What the server listens on, and further host names that it is known by. */
  host: string;
  hosts: readonly string[];
  /** Folder of the built web; pages answer "starting" while it is not there. */
  webRoot: string;
  /** Requests a minute from one address to the costly routes (Cypher and questions). */
  costlyPerMinute: number;
}
