/** Runs a checked query and reads its rows up to the limits. */
import type { Transaction } from 'neo4j-driver';
import type { CypherAnswer, CypherRequest } from '../../model/api/work.ts';
import { nodesByElementId } from '../queries/admin.ts';
import { toParameter } from '../values.ts';
import { GraphCollector } from './collect-graph.ts';

const ENDS_FETCHED = 2_000;

/** The answer to a query; rows beyond `request.limit`, or beyond `bytes` characters of JSON, are not fetched. */
export async function readRows(tx: Transaction, request: CypherRequest, bytes: number): Promise<CypherAnswer> {
  const began = performance.now();
  const result = tx.run(request.query, toParameter(request.params) as Record<string, unknown>);
  const collector = new GraphCollector();
  const rows: unknown[][] = [];
  const columns = (await result.keys()).map(String);
  let size = 0;
  let truncated = false;
  for await (const record of result) {
    if (rows.length >= request.limit || size > bytes) {
      truncated = true;
      break;
    }
    const row = columns.map((column) => collector.plain(record.get(column)));
    size += JSON.stringify(row).length;
    rows.push(row);
  }
  const notifications = truncated ? [] : (await result.summary()).notifications;
  const ends = collector.missingEnds().slice(0, ENDS_FETCHED);
  if (ends.length > 0) {
    const found = await tx.run(nodesByElementId.text, { ids: ends });
    for (const record of found.records) collector.node(record.get('node'));
  }
  return {
    columns,
    rows,
    graph: collector.graph(),
    summary: {
      rows: rows.length,
      truncated,
      milliseconds: Math.round(performance.now() - began),
      notifications: notifications.map((n) => n.description),
    },
  };
}
