/** Gate one: what a query's plan consists of. Lists name what is allowed, so that whatever is new is refused. */
import type { Plan } from 'neo4j-driver';
import { DemarcheError } from '../../model/errors.ts';
import { isSign, isWord, type Token } from './tokens.ts';

/**
 * Operators of Neo4j 5.26's reading plans, without what stands in brackets behind them. Left out on purpose: LoadCSV,
 * all Show…, TerminateTransactions, AdministrationCommand, Transaction… and everything that writes.
 */
const OPERATORS = new Set(
  `AllNodesScan Anti AntiConditionalApply AntiSemiApply Apply Argument ArgumentTracker AssertSameNode
  AssertSameRelationship AssertingMultiNodeIndexSeek AssertingMultiRelationshipIndexSeek BFSPruningVarExpand
  BidirectionalRepeat CacheProperties CartesianProduct ConditionalApply DirectedAllRelationshipsScan
  DirectedRelationshipByElementIdSeek DirectedRelationshipByIdSeek DirectedRelationshipIndexContainsScan
  DirectedRelationshipIndexEndsWithScan DirectedRelationshipIndexScan DirectedRelationshipIndexSeek
  DirectedRelationshipIndexSeekByRange DirectedRelationshipTypeScan DirectedRelationshipUniqueIndexSeek
  DirectedUnionRelationshipTypesScan Distinct Eager EagerAggregation EmptyResult EmptyRow ExhaustiveLimit Expand Filter
  IntersectionNodeByLabelsScan LeftOuterHashJoin LetAntiSemiApply LetSelectOrAntiSemiApply LetSelectOrSemiApply
  LetSemiApply Limit MultiNodeIndexSeek NodeByElementIdSeek NodeByIdSeek NodeByLabelScan NodeCountFromCountStore
  NodeHashJoin NodeIndexContainsScan NodeIndexEndsWithScan NodeIndexScan NodeIndexSeek NodeIndexSeekByRange
  NodeLeftOuterHashJoin NodeRightOuterHashJoin NodeUniqueIndexSeek NodeUniqueIndexSeekByRange Optional OptionalExpand
  OrderedAggregation OrderedDistinct OrderedUnion PartialSort PartialTop PathPropagatingBFS PreserveOrder ProcedureCall
  ProduceResults ProjectEndpoints Projection PruningVarExpand RelationshipCountFromCountStore Repeat RightOuterHashJoin
  RollUpApply SelectOrAntiSemiApply SelectOrSemiApply SemiApply ShortestPath Skip Sort StatefulShortestPath
  SubtractionNodeByLabelsScan Top Top1WithTies TriadicBuild TriadicFilter TriadicSelection
  UndirectedAllRelationshipsScan UndirectedRelationshipByElementIdSeek UndirectedRelationshipByIdSeek
  UndirectedRelationshipIndexContainsScan UndirectedRelationshipIndexEndsWithScan UndirectedRelationshipIndexScan
  UndirectedRelationshipIndexSeek UndirectedRelationshipIndexSeekByRange UndirectedRelationshipTypeScan
  UndirectedRelationshipUniqueIndexSeek UndirectedUnionRelationshipTypesScan Union UnionNodeByLabelsScan Unwind
  ValueHashJoin VarLengthExpand`.split(/\s+/),
);

const PROCEDURES = new Set([
  'db.labels',
  'db.relationshipTypes',
  'db.propertyKeys',
  'db.schema.visualization',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
]);

function refused(what: string): DemarcheError {
  return new DemarcheError('query-refused', `${what} is not allowed here.`, {
    hint: 'Queries may only read the graph: MATCH, WITH, UNWIND, CALL { } and RETURN, and the procedures db.labels, db.relationshipTypes, db.propertyKeys, db.schema.* and db.index.fulltext.query*.',
  });
}

/**
 * Refuses whatever does more than read the graph.
 *
 * @throws DemarcheError `query-refused`
 */
export function checkPlan(queryType: string, plan: Plan | false): void {
  if (queryType !== 'r' || !plan) throw refused('Changing the graph or its settings');
  const open: Plan[] = [plan];
  for (let node = open.pop(); node; node = open.pop()) {
    const operator = node.operatorType.replace(/[@(].*$/, '');
    if (!OPERATORS.has(operator)) throw refused(`The operation ${operator}`);
    if (operator === 'ProcedureCall') checkProcedure(String(node.arguments.Details ?? ''));
    open.push(...node.children);
  }
}

function checkProcedure(details: string): void {
  const name = details.split('(')[0]?.trim() ?? '';
  if (!PROCEDURES.has(name)) throw refused(`The procedure ${name}`);
}

/**
 * Refuses by the words alone what a plan may hide inside an expression: subqueries in a list comprehension or a CASE
 * are not among the plan's operators.
 *
 * @throws DemarcheError `query-refused`
 */
export function checkWords(query: readonly Token[]): void {
  query.forEach((token, i) => {
    if (isWord(token, 'LOAD') && isWord(query[i + 1], 'CSV')) throw refused('LOAD CSV');
    if (isWord(token, 'IN') && isWord(query[i + 1], 'TRANSACTIONS')) throw refused('CALL { } IN TRANSACTIONS');
    if (isWord(token, 'CONCURRENT') && isWord(query[i + 1], 'TRANSACTIONS')) throw refused('CALL { } IN TRANSACTIONS');
    if (isWord(token, 'CALL')) checkCall(query, i + 1);
  });
}

function checkCall(query: readonly Token[], start: number): void {
  let name = '';
  let i = start;
  for (; query[i]?.kind === 'name' || query[i]?.kind === 'quoted-name' || isSign(query[i], '.'); i += 1) {
    name += query[i]?.text.trim();
    // A name is followed by a dot or by the arguments; two names in a row are the next words of the query.
    if (!isSign(query[i], '.') && !isSign(query[i + 1], '.')) break;
  }
  // Every procedure's name has a namespace; `call.id` and `RETURN call` are a variable.
  if (/^[^.]+\./.test(name) && !PROCEDURES.has(name)) throw refused(`The procedure ${name}`);
}
