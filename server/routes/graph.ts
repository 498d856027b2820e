/** `GET /api/graph`: the overview graph that the filters select. */
import { overviewGraph } from '../../cypher/queries/read/graph.ts';
import { talkFilters } from '../filters.ts';
import { endpoint } from '../http/route.ts';

export const graph = endpoint('graph', ({ query, reading }) => {
  const { types, multilateral, limit = 1_000, named } = query;
  return overviewGraph(reading(), { ...talkFilters(query), types, multilateral }, limit, named);
});
