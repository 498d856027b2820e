/** Groups the reports around a change anew and finds which talks and statements that alters. */
import type { WriteTx } from '../../cypher/database.ts';
import { reportsOfFacts } from '../../cypher/queries/write/reports.ts';
import type { StatementReport, TalkReport } from '../../model/graph.ts';
import { statementId, talkId } from '../../model/ids.ts';
import { groupShapes } from '../resolve/grouping.ts';
import { reconcileTalk } from '../resolve/reconcile.ts';
import { groupStatements, reconcileStatement, type StatementShape } from '../resolve/statements.ts';
import type { TalkShape } from '../resolve/talk-shape.ts';
import type { FactState } from './fact-state.ts';
import { type ReportShelf, statementNeighbourhood, talkNeighbourhood } from './neighbourhood.ts';

/** Reports that came or went. */
export interface ReportChange {
  /** In the graph now; their facts are made anew in any case. */
  talks: string[];
  statements: string[];
  /** No longer in the graph, as they were, and the facts they belonged to. */
  goneTalks: TalkShape[];
  goneStatements: StatementShape[];
  goneFacts: string[];
}

/** Facts to take out and to write, and the members of the former. */
export interface Regrouping {
  stale: string[];
  written: FactState[];
  membersBefore: Map<string, string[]>;
}

const sameMembers = (a: string[], b: string[]) => a.length === b.length && a.every((id) => b.includes(id));

/** Adds to groups around context reports the members of their talks that the walk did not need to read. */
function withExtras(
  groups: string[][],
  context: Set<string>,
  seen: Set<string>,
  factOf: (id: string) => string | null,
  before: Map<string, string[]>,
): string[][] {
  return groups.map((group) => {
    const facts = new Set(group.filter((id) => context.has(id)).map(factOf));
    const extras = [...facts]
      .flatMap((fact) => (fact === null ? [] : (before.get(fact) ?? [])))
      .filter((id) => !seen.has(id));
    return [...new Set([...group, ...extras])].sort();
  });
}

/** Regroups around a change; reads the graph, writes nothing. */
export async function regroup(tx: WriteTx, shelf: ReportShelf, change: ReportChange): Promise<Regrouping> {
  const near = await talkNeighbourhood(tx, shelf, change.talks, change.goneTalks);
  const saying = await statementNeighbourhood(tx, shelf, change.statements, change.goneStatements);
  const seen = new Set([...near.shapes.map((s) => s.id), ...saying.map((s) => s.report.id)]);
  const factOf = (id: string) => shelf.get(id).fact;
  const facts = [...new Set([...change.goneFacts, ...[...seen].flatMap((id) => factOf(id) ?? [])])];
  const before = new Map(
    (facts.length > 0 ? await tx.run(reportsOfFacts, { ids: facts.sort() }) : []).map((row) => [row.id, row.reports]),
  );
  const talks = withExtras(groupShapes(near.shapes), near.context, seen, factOf, before);
  const statements = groupStatements(saying.map((s) => s.report));
  const renewed = new Set([...change.talks, ...change.statements]);
  const lost = new Set(change.goneFacts);
  const kept = new Set<string>();
  const altered = (group: string[], id: string) => {
    // One that lost a report looks the same as its remaining members now, but was made of more.
    if (!lost.has(id) && !group.some((r) => renewed.has(r)) && sameMembers(group, before.get(id) ?? [])) {
      kept.add(id);
      return false;
    }
    return true;
  };
  const newTalks = talks.filter((group) => altered(group, talkId(group[0] ?? '')));
  const newStatements = statements.filter((group) => altered(group, statementId(group[0] ?? '')));
  await shelf.fetch(newTalks.flat());
  return {
    stale: facts.filter((id) => !kept.has(id)),
    written: [
      ...newTalks.map(
        (group): FactState => ({
          type: 'talk',
          state: reconcileTalk(
            group.map((id) => shelf.get(id).report as TalkReport),
            shelf.world,
          ),
        }),
      ),
      ...newStatements.map(
        (group): FactState => ({
          type: 'statement',
          state: reconcileStatement(group.map((id) => shelf.get(id).report as StatementReport)),
        }),
      ),
    ],
    membersBefore: before,
  };
}
