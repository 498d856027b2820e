/** `GET /api/ready`: Neo4j answers, is migrated and holds the sample; 503 with the step under way before that. */
import { graphCounts } from '../../cypher/queries/read/graph-counts.ts';
import { endpoint } from '../http/route.ts';

export const ready = endpoint('ready', async ({ context }) => {
  const db = context.database();
  const [counts, neo4j] = await Promise.all([graphCounts(db), db.serverVersion()]);
  return { status: 'ready', neo4j, articles: counts.articles, talks: counts.talks, sample: counts.sample };
});
