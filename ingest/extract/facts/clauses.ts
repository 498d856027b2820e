/** Finds the subject of a verb over a relative clause. */
import { hasClass, type Mention, type Unit } from '../engine/unit.ts';

const DUO: ReadonlySet<string> = new Set(['group', 'actor', 'official']);

/** Words that may stand between a comma and its «who». */
const APPOSITION = 6;

/** «Kenya and Uganda, whose …»: two states as one subject. */
function duoBefore(units: readonly Unit[], at: number): Mention | null {
  let first = at - 2;
  while (hasClass(units[first + 1], 'DET')) first--;
  const [a, b] = [units[first]?.mention, units[at]?.mention];
  const states =
    a?.types.has('country') && b?.types.has('country') && units.slice(first + 1, at).some((u) => hasClass(u, 'AND'));
  if (!a || !b || !states || hasClass(units[first - 1], 'PREP')) return null;
  const { start } = a;
  return { types: DUO, start, end: b.end, countries: [...a.countries, ...b.countries], plural: true, parts: [] };
}

/** The subject that a relative clause between commas parts from its verb: «the minister, who met …, said». */
export function beforeClause(units: readonly Unit[], comma: number): Mention | null {
  for (let i = comma - 1; i > 1; i--) {
    if (units[i]?.key === '"') return null;
    if (!hasClass(units[i], 'RELPRON')) continue;
    // «the minister, the former envoy who will …, said»: a few words may describe somebody before «who».
    let edge = i - 1;
    while (edge > i - APPOSITION && units[edge] && units[edge]?.key !== ',' && !units[edge]?.mention) edge--;
    if (units[edge]?.key !== ',') continue;
    const pair = duoBefore(units, edge - 1);
    if (pair) return pair;
    const m = units[edge - 1]?.mention;
    return m && ['official', 'body', 'stranger'].some((t) => m.types.has(t)) && !hasClass(units[edge - 2], 'PREP')
      ? m
      : null;
  }
  return null;
}
