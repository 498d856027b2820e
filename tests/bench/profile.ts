/** Counts what the database does for a change: its hits do not depend on how busy the machine is. */
import type { Driver, ProfiledPlan } from 'neo4j-driver';
import type { WriteTx } from '../../cypher/database.ts';
import { asOneMap } from '../../cypher/one-map.ts';
import { toParameter, toPlain } from '../../cypher/values.ts';

const hitsOf = (plan: ProfiledPlan): number =>
  plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0);

/**
 * Runs work in one transaction, each query with `PROFILE`, and stores what it did.
 *
 * @returns database hits of all its queries
 */
export async function databaseHits(driver: Driver, work: (tx: WriteTx) => Promise<unknown>): Promise<number> {
  const session = driver.session();
  try {
    return await session.executeWrite(async (raw) => {
      let hits = 0;
      await work({
        async run(query, params) {
          const sent = asOneMap(query.text, toParameter(query.params.parse(params)));
          const { records, summary } = await raw.run(`PROFILE ${sent.text}`, sent.params);
          if (summary.profile) hits += hitsOf(summary.profile);
          return records.map((record) => query.row.parse(toPlain(record.toObject())));
        },
      });
      return hits;
    });
  } finally {
    await session.close();
  }
}
