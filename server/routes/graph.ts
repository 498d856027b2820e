/** `GET /api/graph`: the overview graph that the filters select. */
import { overviewGraph } from '../../cypher/queries/read/graph.ts';
import { endpoint } from '../http/route.ts';

export const graph = endpoint('graph', ({ query, context }) =>
  overviewGraph(context.database(), query, query.limit ?? 1_000),
);
