/** Runs a Cypher query and tells its rows while they come. */
import type { CypherAnswer, CypherLine, CypherRequest } from '../../model/api/work.ts';
import { failureOfProblem, open } from './client.ts';

/** Milliseconds between two tellings. */
const PAUSE = 250;

async function* linesOf(response: Response): AsyncGenerator<CypherLine> {
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as CypherLine;
  }
}

/**
 * Runs a query.
 *
 * @param soFar gets the number of rows that have come, now and then
 * @throws {ApiFailure} also where the query fails after its first rows
 */
export async function streamCypher(
  request: CypherRequest,
  signal: AbortSignal,
  soFar: (rows: number) => void,
): Promise<CypherAnswer> {
  const response = await open('cypher', { body: request, signal }, 'application/x-ndjson');
  let columns: string[] = [];
  const rows: unknown[][] = [];
  let end: Pick<CypherAnswer, 'graph' | 'summary'> | null = null;
  let told = performance.now();
  for await (const line of linesOf(response)) {
    if ('problem' in line) throw failureOfProblem(line.problem);
    if ('columns' in line) columns = line.columns;
    else if ('row' in line) rows.push(line.row);
    else end = line;
    if (performance.now() - told > PAUSE) {
      told = performance.now();
      soFar(rows.length);
    }
  }
  if (end === null) throw new Error('The answer broke off.');
  return { columns, rows, ...end };
}
