/** Finds the subject of a verb over a relative clause. */
import { hasClass, type Mention, type Unit } from '../engine/unit.ts';

/** Words that may stand between a comma and its «who». */
const APPOSITION = 6;

/** The subject that a relative clause between commas parts from its verb: «the minister, who met …, said». */
export function beforeClause(units: readonly Unit[], comma: number): Mention | null {
  for (let i = comma - 1; i > 1; i--) {
    if (units[i]?.key === '"') return null;
    if (!hasClass(units[i], 'RELPRON')) continue;
    // «the minister, the former envoy who will …, said»: a few words may describe somebody before «who».
    let edge = i - 1;
    while (edge > i - APPOSITION && units[edge] && units[edge]?.key !== ',' && !units[edge]?.mention) edge--;
    if (units[edge]?.key !== ',') continue;
    const m = units[edge - 1]?.mention;
    return m && ['official', 'body', 'stranger'].some((t) => m.types.has(t)) && !hasClass(units[edge - 2], 'PREP')
      ? m
      : null;
  }
  return null;
}
