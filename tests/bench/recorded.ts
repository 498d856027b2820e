/** Notes the queries behind an answer, so that the bare driver can run the same ones beside it. */
import neo4j, { type Driver } from 'neo4j-driver';
import type { Database } from '../../cypher/database.ts';
import { toParameter } from '../../cypher/values.ts';

/** A query as a request ran it; queries of one wave ran at the same time. */
export interface Recorded {
  text: string;
  params: Record<string, unknown>;
  wave: number;
}

/** The database with a note of every query; `waves` start anew whenever nothing is under way. */
export function recording(db: Database): { db: Database; take(): Recorded[] } {
  let seen: Recorded[] = [];
  let underWay = 0;
  let wave = 0;
  return {
    db: {
      ...db,
      async read(query, params, options) {
        if (underWay === 0) wave += 1;
        underWay += 1;
        seen.push({ text: query.text, params: toParameter(params) as Record<string, unknown>, wave });
        try {
          return await db.read(query, params, options);
        } finally {
          underWay -= 1;
        }
      },
    },
    take: () => {
      const taken = seen;
      seen = [];
      return taken;
    },
  };
}

/** Runs recorded queries through a bare driver, those of one wave at the same time. */
export async function replay(driver: Driver, queries: readonly Recorded[]): Promise<void> {
  for (const wave of new Set(queries.map((q) => q.wave))) {
    await Promise.all(
      queries
        .filter((q) => q.wave === wave)
        .map(async ({ text, params }) => {
          const session = driver.session({ defaultAccessMode: neo4j.session.READ });
          await session.executeRead((tx) => tx.run(text, params));
          await session.close();
        }),
    );
  }
}
