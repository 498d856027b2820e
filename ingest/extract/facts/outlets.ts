/** Finds the outlet that a sentence's words were spoken to or are carried by, wherever the sentence says so. */
import { hasClass, type Mention, type Unit } from '../engine/unit.ts';

const edge = (u: Unit | undefined): boolean => u === undefined || u.key === ',' || u.key === '"';

/** Index of the first unit before the outlet that is no article, kind of outlet, adjective or owner of it. */
function beforeOutlet(units: readonly Unit[], at: number): number {
  let i = at - 1;
  for (let n = 0; n < 4 && i >= 0; n++, i--) {
    const u = units[i] as Unit;
    const fits =
      hasClass(u, 'DET') ||
      hasClass(u, 'MEDIANOUN') ||
      hasClass(u, 'TMOD') ||
      hasClass(u, 'POSS') ||
      u.key === "'s" ||
      u.mention?.types.has('nation') === true ||
      (u.classes === null && u.mention === null && /^\p{Ll}/u.test(u.text));
    if (!fits) break;
  }
  return i;
}

/** Whether the outlet at `at` was spoken to: «in an interview with», «speaking on», «in a tweet». */
function spokenTo(units: readonly Unit[], at: number): boolean {
  if (hasClass(units[at], 'OUTLETSELF')) return true;
  const p = beforeOutlet(units, at);
  // Where the word for the interview governs the outlet itself: «в интервью Reuters», «в эфире CNN».
  if (hasClass(units[p], 'OUTLETCUE')) return true;
  if (!hasClass(units[p], 'OUTLETPREP')) return false;
  if (hasClass(units[at], 'NETWORK')) return true;
  for (let i = p - 1; i >= p - 4 && i >= 0; i--) {
    const u = units[i] as Unit;
    if (hasClass(u, 'OUTLETCUE')) return true;
    if (edge(u) || (u.mention !== null && !u.mention.types.has('date'))) break;
  }
  return ['in', 'on', 'via'].includes(units[p]?.key ?? '') && (edge(units[p - 1]) || hasClass(units[p - 1], 'SAY'));
}

/** Whether the outlet at `at` carries what was said: «…, Xinhua reported», «according to Tass», «Tass quoted». */
const carries = (units: readonly Unit[], at: number): boolean =>
  hasClass(units[beforeOutlet(units, at)], 'RELAYBY') ||
  hasClass(units[at + 1], 'RELAYV') ||
  (hasClass(units[at + 1], 'MEDIANOUN') && hasClass(units[at + 2], 'RELAYV'));

/** The outlets beside a statement: the one spoken to, and the one that carries it. */
export function outletsBeside(units: readonly Unit[]): { to: Mention | null; by: Mention | null } {
  let to: Mention | null = null;
  let by: Mention | null = null;
  units.forEach((u, i) => {
    const m = u.mention;
    if (!m?.types.has('media') || !m.id) return;
    if (to === null && spokenTo(units, i)) to = m;
    else if (by === null && carries(units, i)) by = m;
  });
  return { to, by };
}
