/** A plan as people read it: one line an operator, from the result down, with what the server warns of. */
import type { Plan, ResultSummary } from 'neo4j-driver';
import type { CypherPlanAnswer } from '../../model/api/work.ts';

function lines(plan: Plan, depth: number): CypherPlanAnswer['operators'] {
  const line = {
    depth,
    operator: plan.operatorType.replace(/@.*$/, ''),
    details: String(plan.arguments.Details ?? ''),
    estimatedRows: Number(plan.arguments.EstimatedRows ?? 0),
  };
  return [line, ...plan.children.flatMap((child) => lines(child, depth + 1))];
}

/** The plan and the warnings of an `EXPLAIN`; `before` lines stood before the query, which places leave out. */
export function planAnswer({ plan, notifications }: ResultSummary, before: number): CypherPlanAnswer {
  return {
    operators: plan ? lines(plan, 0) : [],
    warnings: notifications.map(({ description, position }) => {
      // The server gives warnings about the whole query no place, or one before its first line.
      const line = Number(position && 'line' in position ? position.line : 0) - before;
      const column = Number(position && 'column' in position ? position.column : 0);
      const placed = line >= 1 && column >= 1;
      return { text: description, line: placed ? line : null, column: placed ? column : null };
    }),
  };
}
