/** Where a personal name ends in a language that writes names with capitals. */
import type { Unit } from '../engine/unit.ts';

const CAPITAL = /^\p{Lu}/u;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;
const INITIAL = /^\p{Lu}$/u;
/** Initials written together: «A.R. Sendi». */
const INITIALS = /^(?:\p{Lu}\.){1,3}$/u;
const SHORT_WORD = /^\p{L}{1,5}$/u;
const PARTICLES = new Set(
  'al el bin ibn ben bint abu abd ould de del della der den di da dos du la le van von zu ter af аль эль бин ибн бен абу абд оглы заде де да дер ди ван фон ле ла уль ад аш ас ан ар ат ал'.split(
    ' ',
  ),
);

/** Acronyms are no part of a name, unless the whole name is in capitals. */
const isAcronym = (unit: Unit, next: Unit | undefined): boolean =>
  unit.text.length > 1 && CAPITALISED.test(next?.text ?? '') && unit.text === unit.text.toUpperCase();

/** «Leao Franco»: the first half of «Franco-German», by itself part of a name. */
const isPrefix = (unit: Unit): boolean =>
  unit.mention?.types.has('prefix') === true && !unit.mention.types.has('country') && !unit.mention.types.has('people');

const isPart = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  CAPITAL.test(unit.text) &&
  unit.text.length > 1 &&
  (unit.mention === null || unit.mention.types.has('surname') || isPrefix(unit)) &&
  (unit.classes === null || ['GIVEN', 'HMONTH', 'PAPERW'].some((c) => unit.classes?.has(c)));

/** Longest run of capitalised words, initials, particles and hyphens from `at`, at most seven units. */
export function capitalisedName(units: readonly Unit[], at: number): number {
  let end = at;
  let words = 0;
  for (let i = at; i < units.length && i < at + 9 && words < 5; i++) {
    const unit = units[i] as Unit;
    const next = units[i + 1];
    if (words === 0 && isAcronym(unit, next)) return 0;
    // «Liu He», «Chung In-yong»: parts that are spelt like a pronoun or a preposition.
    const hyphened = words > 0 && CAPITAL.test(unit.text) && next?.key === '-' && next.start === unit.end;
    const begins = isPrefix(unit) && (words === 0 || next?.key === '-');
    if (
      (isPart(unit) && !begins) ||
      hyphened ||
      (words > 0 && unit.classes?.has('PRONOUN') === true && CAPITAL.test(unit.text))
    ) {
      words++;
      end = i + 1;
    } else if (INITIAL.test(unit.text) && next?.key === '.') {
      i++; // an initial with its full stop
      if (words > 0) end = i + 1;
    } else if (INITIALS.test(unit.text) && unit.mention === null) {
      if (words > 0) end = i + 1;
    } else if (PARTICLES.has(unit.key) && (words > 0 || CAPITAL.test(unit.text))) continue;
    else if (
      (unit.key === '-' || unit.key === "'") &&
      i > at &&
      next &&
      next.start === unit.end &&
      unit.start === (units[i - 1] as Unit).end
    ) {
      if (!CAPITAL.test(next.text)) {
        if (words > 0 && SHORT_WORD.test(next.text) && next.mention === null) {
          end = i + 2;
          i++;
        } else break;
      }
    } else break;
  }
  return words === 0 ? 0 : end - at;
}
