/** The overview graph: the strongest entities that the filters select and the lines among them. */
import { z } from 'zod';
import type { GraphAnswer } from '../../../model/api/common.ts';
import type { EntityType } from '../../../model/vocabulary.ts';
import type { Database } from '../../database.ts';
import { defineQuery } from '../../query.ts';
import { deniedTalks } from './denied-talks.ts';
import { edgesAmong, MOST_TALKS, mostOf, type Selection } from './edges.ts';
import { entitiesById } from './entity-refs.ts';
import { graphAnswer, NodeRow, strongestFirst } from './graph-shape.ts';
import { keptUntilChange } from './kept.ts';
import type { Page } from './page.ts';
import { statementFilters } from './statement-filter.ts';
import { allStatements } from './statement-list.ts';
import { countTalks } from './talk-count.ts';
import { selectTalks, type TalkFilters, talkQuery } from './talk-filter.ts';

const ids = z.array(z.string());
const types = z.array(z.string()).nullable();

const overviewNodes = defineQuery({
  file: 'read/overview-nodes',
  params: z.object({ types, limit: z.int() }),
  row: NodeRow,
});
const degreesOf = defineQuery({ file: 'read/degrees-of', params: z.object({ ids }), row: NodeRow });
const nodesOfTalks = talkQuery({
  file: 'read/nodes-of-talks',
  params: { types, most: z.int() },
  row: NodeRow,
});
const nodesOfStatements = defineQuery({
  file: 'read/nodes-of-statements',
  params: z.object({ statements: ids, types }),
  row: NodeRow,
});

/** Filters of the overview; lists that are missing select everything. */
export interface GraphFilters extends TalkFilters {
  types?: EntityType[] | undefined;
  multilateral?: boolean | undefined;
}

/** Statements that one graph is counted from at most, the newest of them; more make it `truncated`. */
export const MOST_STATEMENTS = 50_000;

/** Whether filters select every fact; the types of the entities drawn don't matter. */
function isUnfiltered({ types: _types, multilateral, ...filters }: GraphFilters): boolean {
  return !multilateral && Object.values(filters).every((value) => value === undefined);
}

/** Talks that filters select, ready to be counted. */
export async function selectedTalks(db: Database, filters: TalkFilters): Promise<Pick<Selection, 'talks' | 'cut'>> {
  const talks = await selectTalks(db, filters);
  return { talks, cut: (await countTalks(db, talks)) > MOST_TALKS };
}

/** What filters select: null when they select everything, which the stored edges know. */
async function selectFacts(
  db: Database,
  filters: GraphFilters,
): Promise<{ selection: Selection | null; cut: boolean }> {
  const { types: _types, multilateral = false, ...ofFacts } = filters;
  if (isUnfiltered(filters)) return { selection: null, cut: false };
  const ofStatements = statementFilters(ofFacts);
  const [talks, statements] = await Promise.all([
    selectedTalks(db, ofFacts),
    ofStatements ? allStatements(db, ofStatements, MOST_STATEMENTS) : NO_STATEMENTS,
  ]);
  return {
    selection: { ...talks, statements: statements.ids, multilateral, focus: null },
    cut: talks.cut || statements.nextCursor !== null,
  };
}

const NO_STATEMENTS: Page = { ids: [], nextCursor: null };

/** Takes denied talks, which are claims, off counts that came from degrees; who then has nothing is left out. */
async function withoutDenied(db: Database, rows: readonly NodeRow[]): Promise<NodeRow[]> {
  const denied = await deniedTalks(db);
  return rows.map((row) => ({ ...row, talks: row.talks - (denied.get(row.entity.id) ?? 0) }));
}

/** Entities of selected facts with their counts; `wanted` are entity types, null for all. */
export async function selectedNodes(db: Database, selection: Selection, wanted: string[] | null): Promise<NodeRow[]> {
  const [ofTalks, ofStatements] = await Promise.all([
    selection.talks ? nodesOfTalks(db, selection.talks, { types: wanted, most: MOST_TALKS }, mostOf(selection)) : [],
    db.read(nodesOfStatements, { statements: selection.statements, types: wanted }),
  ]);
  const rows = new Map(ofTalks.map((row) => [row.entity.id, row]));
  for (const row of ofStatements) {
    const talks = rows.get(row.entity.id)?.talks ?? 0;
    rows.set(row.entity.id, { ...row, talks });
  }
  return [...rows.values()];
}

/** Entities of some ids as nodes that nothing was counted for. */
export async function withoutFacts(db: Database, wanted: string[]): Promise<NodeRow[]> {
  if (wanted.length === 0) return [];
  return (await db.read(entitiesById, { ids: wanted })).map((row) => ({ ...row, talks: 0, statements: 0 }));
}

/** The countries that the nodes belong to, where they have no facts of their own: so that nobody stands without a state. */
async function statesOf(db: Database, nodes: readonly NodeRow[], filters: GraphFilters): Promise<NodeRow[]> {
  if (filters.types && !filters.types.includes('country')) return [];
  const present = new Set(nodes.map((n) => n.entity.id));
  const states = nodes.flatMap(({ entity }) => (entity.country ? [`country:${entity.country}`] : []));
  const missing = [...new Set(states)].filter((id) => !present.has(id));
  return withoutFacts(db, missing);
}

/** Entities asked for by id that are not among the strongest, with what was counted for them, if anything. */
async function namedNodes(
  db: Database,
  named: readonly string[],
  { found, chosen, all }: { found: readonly NodeRow[]; chosen: readonly NodeRow[]; all: boolean },
): Promise<NodeRow[]> {
  const present = new Set(chosen.map((n) => n.entity.id));
  const missing = [...new Set(named)].filter((id) => !present.has(id));
  if (missing.length === 0) return [];
  if (all) return withoutDenied(db, await db.read(degreesOf, { ids: missing }));
  const counted = found.filter((n) => missing.includes(n.entity.id));
  const rest = missing.filter((id) => !counted.some((n) => n.entity.id === id));
  return [...counted, ...(await withoutFacts(db, rest))];
}

/**
 * The overview graph.
 *
 * Without filters the pairs come from the stored pair edges and the answer is kept until the graph changes; with filters
 * they are counted from the talks selected.
 *
 * @param limit nodes at most, strongest first; states added beside their people do not count against it
 * @param named entities that are in it beside those, whatever their strength
 */
export async function overviewGraph(
  db: Database,
  filters: GraphFilters,
  limit: number,
  named: readonly string[] = [],
): Promise<GraphAnswer> {
  if (named.length === 0 && isUnfiltered(filters)) {
    const key = JSON.stringify([filters.types ?? null, limit]);
    return keptUntilChange(db, key, (current) => drawnGraph(current, filters, limit), 'drawings');
  }
  return drawnGraph(db, filters, limit, named);
}

async function drawnGraph(
  db: Database,
  filters: GraphFilters,
  limit: number,
  named: readonly string[] = [],
): Promise<GraphAnswer> {
  const { selection, cut } = await selectFacts(db, filters);
  const found = selection
    ? await selectedNodes(db, selection, filters.types ?? null)
    : await withoutDenied(db, await db.read(overviewNodes, { types: filters.types ?? null, limit: limit + 1 }));
  const strong = found.filter((n) => n.talks + n.statements > 0).sort(strongestFirst);
  const strongest = strong.slice(0, limit);
  const chosen = [...strongest, ...(await namedNodes(db, named, { found, chosen: strongest, all: !selection }))];
  const nodes = strong.length > limit ? chosen : [...chosen, ...(await statesOf(db, chosen, filters))];
  const { edges, cut: fewer } = await edgesAmong(
    db,
    nodes.map((n) => n.entity.id),
    selection,
  );
  return graphAnswer(nodes, edges, cut || fewer || strong.length > limit);
}
