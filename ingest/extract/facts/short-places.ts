/** Gives places their states that are named by half a name: «the South» of two Koreas, «its capital». */
import { hasClass, type Mention, type Sentence, type Unit } from '../engine/unit.ts';
import { capitalOf } from '../mentions/state-bodies.ts';

const STATE = new Set(['country', 'state', 'actor', 'place']);
const CAPITAL = new Set(['city', 'place', 'capital']);

/** The two Koreas by the values of the class HALF. */
const HALVES: Readonly<Record<number, string>> = { 1: 'PRK', 2: 'KOR' };

/** States whose own north or south is spoken of as «the South». */
const DIVIDED = ['LBN', 'YEM', 'SDN', 'SSD', 'LBY', 'SYR', 'VNM', 'CYP', 'IRQ', 'NGA'];

/**
 * «The South» where a Korea was named before: the other half of the country.
 *
 * @param named countries that the article named so far
 * @param cased whether capitals tell the name from the point of the compass
 */
export function placeHalves(units: readonly Unit[], named: readonly string[], cased: boolean): void {
  const koreas = ['PRK', 'KOR'].filter((c) => named.includes(c));
  if (koreas.length < (cased ? 1 : 2) || DIVIDED.some((c) => named.includes(c))) return;
  units.forEach((u, i) => {
    const half = u.classes?.get('HALF');
    if (typeof half !== 'number' || (u.mention !== null && !u.mention.types.has('name'))) return;
    if (cased && !/^\p{Lu}/u.test(u.text)) return;
    const next = units[i + 1];
    if (next && /^\p{L}/u.test(next.text) && (next.mention?.types.has('name') || hasClass(next, 'AND'))) return;
    u.mention = { types: STATE, start: u.start, end: u.end, countries: [HALVES[half] as string], parts: [] };
  });
}

const isState = (u: Unit): u is Unit & { mention: Mention } =>
  u.mention?.types.has('country') === true && !u.mention.person && u.mention.countries.length === 1;

/** «Kenya refused a visit to its capital»: the capital of the state that the sentence named last before. */
export function placeOwnCapital({ units }: Sentence): void {
  units.forEach((u, i) => {
    if (!hasClass(u, 'OWNCAPITAL') || u.mention !== null) return;
    const [country] = units.slice(0, i).findLast(isState)?.mention.countries ?? [];
    const id = country === undefined ? undefined : capitalOf(country);
    if (country === undefined || id === undefined) return;
    u.mention = { types: CAPITAL, start: u.start, end: u.end, countries: [country], id, parts: [] };
  });
}
