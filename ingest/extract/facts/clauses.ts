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

/** Units that what describes somebody may take between its commas. */
const DESCRIPTION = 24;

const opensClause = (before: Unit | undefined): boolean =>
  before === undefined ||
  /^[,"(:;.-]$/.test(before.key) ||
  hasClass(before, 'AND') ||
  hasClass(before, 'BARRIER') ||
  hasClass(before, 'CONTRAST');

/** Whether a description of whoever stands before the comma begins here: «, a professor of», «, 54,», «, chairman of». */
const describes = (u: Unit | undefined): boolean =>
  u !== undefined &&
  (['a', 'an', 'the', 'his', 'her', 'its', 'their', 'one', 'head', 'now', 'formerly', 'himself', 'herself'].includes(
    u.key,
  ) ||
    /^\d\d$/.test(u.text) ||
    hasClass(u, 'FORMER') ||
    hasClass(u, 'DEPUTY') ||
    hasClass(u, 'TMOD') ||
    hasClass(u, 'RELPRON') ||
    (u.mention?.types.has('title') ?? false) ||
    (u.mention?.types.has('bare') ?? false));

/** A person described between commas before the verb: «Jane Kilby, an analyst at Lisbon Bank, a broker, told». */
export function beforeDescription(units: readonly Unit[], comma: number): Mention | null {
  let found: Mention | null = null;
  for (let i = comma - 1; i > 0 && i > comma - DESCRIPTION; i--) {
    const u = units[i] as Unit;
    if (u.key === '"' || hasClass(u, 'SAY') || u.key === ';') break;
    if (u.key !== ',') continue;
    const m = units[i - 1]?.mention;
    const person = m?.types.has('fullname') || m?.types.has('stranger') || (m?.person && m.types.has('official'));
    if (m && person && describes(units[i + 1]) && opensClause(units[i - 2])) found = m;
  }
  return found;
}
