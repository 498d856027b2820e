/** The whole graph as sorted lines, for telling whether two graphs are the same. */
import type { Database } from '../../cypher/database.ts';
import { allNodes, allRelationships } from '../../cypher/queries/write/whole-graph.ts';

/** Rows of one page. */
const PAGE = 5_000;
/** For audit only; they tell of the way here, not of what is. */
const HISTORY = new Set(['learnedAt', 'formerIds', 'replacedAt']);

function line(parts: string[], properties: Record<string, unknown>): string {
  const kept = Object.entries(properties).filter(([key, value]) => value !== null && !HISTORY.has(key));
  return JSON.stringify([...parts, Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)))]);
}

/**
 * Every node and relationship as one JSON line, sorted, without `learnedAt`, `formerIds` and the application's own
 * state. Two graphs with the same facts have the same dump, however they came about.
 */
export async function canonicalDump(db: Database): Promise<string[]> {
  const lines: string[] = [];
  for (let after = ''; ; ) {
    const page = await db.read(allNodes, { after, limit: PAGE });
    for (const { labels, properties } of page) lines.push(line(['node', labels.sort().join(':')], properties));
    if (page.length < PAGE) break;
    after = page.at(-1)?.element ?? '';
  }
  for (let after = ''; ; ) {
    const page = await db.read(allRelationships, { after, limit: PAGE });
    for (const { type, from, to, properties } of page)
      lines.push(line(['line', type, from ?? '', to ?? ''], properties));
    if (page.length < PAGE) break;
    after = page.at(-1)?.element ?? '';
  }
  return lines.sort();
}
