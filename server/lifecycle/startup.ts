/** Where the start has got to: what /api/ready and the waiting page tell until everything is there. */
import type { Database } from '../../cypher/database.ts';
import { DemarcheError } from '../../model/errors.ts';

/** The steps of a start, the last of them under way, until `ready`; then the database in use. */
export class Startup {
  private readonly lines: string[] = [];
  private db: Database | null = null;
  private isReady = false;

  /** Notes a step, in words for people. */
  step(line: string): void {
    this.lines.push(line);
    if (this.lines.length > 50) this.lines.shift();
  }

  /** Sets the database in use; called again when it was restarted. */
  use(db: Database): void {
    this.db = db;
  }

  /** Says that everything is there. */
  finish(): void {
    this.isReady = true;
  }

  get ready(): boolean {
    return this.isReady;
  }

  /** Steps so far, oldest first, at most 50. */
  get steps(): readonly string[] {
    return this.lines;
  }

  /** The database in use; throws `starting` with the step under way until everything is there. */
  database(): Database {
    if (this.isReady && this.db) return this.db;
    throw new DemarcheError('starting', `Demarche is still starting: ${this.lines.at(-1) ?? 'one moment'}.`, {
      hint: 'Ask again in a few seconds; /api/ready answers 200 when everything is there.',
    });
  }
}
