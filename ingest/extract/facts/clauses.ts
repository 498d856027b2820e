/** Finds the subject of a verb over a relative clause. */
import { hasClass, type Mention, type Unit } from '../engine/unit.ts';

/** The subject that a relative clause between commas parts from its verb: «the minister, who met …, said». */
export function beforeClause(units: readonly Unit[], comma: number): Mention | null {
  for (let i = comma - 1; i > 1; i--) {
    if (units[i]?.key === '"') return null;
    if (!hasClass(units[i], 'RELPRON') || units[i - 1]?.key !== ',') continue;
    const m = units[i - 2]?.mention;
    return m && ['official', 'body', 'stranger'].some((t) => m.types.has(t)) && !hasClass(units[i - 3], 'PREP')
      ? m
      : null;
  }
  return null;
}
