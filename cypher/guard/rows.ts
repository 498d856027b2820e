/** Runs a checked query and reads its rows up to the limits. */
import type { Transaction } from 'neo4j-driver';
import type { CypherAnswer, CypherRequest } from '../../model/api/work.ts';
import { nodesByElementId } from '../queries/admin.ts';
import { toParameter } from '../values.ts';
import { GraphCollector } from './collect-graph.ts';

const ENDS_FETCHED = 2_000;

/** Takes rows as they come, so that they need not be held; the next one is fetched when `row` has resolved. */
export interface RowSink {
  columns(names: readonly string[]): void;
  row(cells: readonly unknown[]): Promise<void> | void;
}

/**
 * The answer to a query; rows beyond `request.limit`, or beyond `bytes` characters of JSON, are not fetched. With a `sink`
 * the rows go there and the answer has none.
 */
export async function readRows(
  tx: Transaction,
  request: CypherRequest,
  bytes: number,
  sink?: RowSink,
): Promise<CypherAnswer> {
  const began = performance.now();
  const result = tx.run(request.query, toParameter(request.params) as Record<string, unknown>);
  const collector = new GraphCollector();
  const rows: unknown[][] = [];
  const columns = (await result.keys()).map(String);
  sink?.columns(columns);
  let size = 0;
  let count = 0;
  let truncated = false;
  for await (const record of result) {
    if (count >= request.limit || size > bytes) {
      truncated = true;
      break;
    }
    const row = columns.map((column) => collector.plain(record.get(column)));
    size += JSON.stringify(row).length;
    count += 1;
    if (sink) await sink.row(row);
    else rows.push(row);
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
      rows: count,
      truncated,
      milliseconds: Math.round(performance.now() - began),
      notifications: notifications.map((n) => n.description),
    },
  };
}
