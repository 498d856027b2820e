/** Takes the state out of country names that are only part of another name: Qatar Petroleum, Jordan Miller, Cuba, New York. */
import { hasClass, type Unit } from '../engine/unit.ts';

const TITLE_CASE = /^\p{Lu}[\p{Ll}\p{Lu}]+$/u;

/** Whether the unit goes on a name that a country's name began: an unknown word with a capital, or a surname. */
const continues = (country: Unit, unit: Unit | undefined): boolean =>
  unit !== undefined &&
  unit.start === country.end + 1 &&
  TITLE_CASE.test(unit.text) &&
  (hasClass(unit, 'COMPANY') ||
    ((unit.classes === null || hasClass(unit, 'GIVEN')) &&
      (unit.mention === null || unit.mention.types.has('surname'))));

/** A town of an American state bears the country's or the city's name, or the country's name is that of an American state. */
const isAmerican = (units: readonly Unit[], at: number): boolean =>
  (units[at + 1]?.key === ',' &&
    (hasClass(units[at + 2], 'USSTATE') || units[at + 2]?.mention?.id === 'venue:new-york')) ||
  (hasClass(units[at + 1], 'AND') && hasClass(units[at + 2], 'USSTATE')) ||
  (hasClass(units[at - 1], 'AND') && hasClass(units[at - 2], 'USSTATE'));

const LINKED: ReadonlySet<string> = new Set(['linked']);

/** «Kremlin-connected», «Saudi-led», «pro-Russian»: whoever is so called is somebody else. */
const isLinked = (units: readonly Unit[], at: number): boolean =>
  (units[at - 1]?.key === '-' && /^(?:pro|anti|non)$/.test(units[at - 2]?.key ?? '')) ||
  (units[at + 1]?.key === '-' &&
    units[at + 1]?.start === units[at]?.end &&
    units[at + 2]?.start === units[at + 1]?.end &&
    units[at + 2]?.mention === null &&
    /^\p{Ll}{3,}(?:ed|ing|led|born)$/u.test(units[at + 2]?.text ?? ''));

/** «The King Salman centre»: an institution named after somebody is not that person. */
function markNamed(units: readonly Unit[]): void {
  units.forEach((unit, i) => {
    const office = unit.mention?.types.has('title') && units[i + 1]?.mention?.person !== undefined;
    if (!hasClass(units[i - 1], 'NAMED') || (!office && unit.mention?.person === undefined)) return;
    unit.mention = null;
    const next = units[i + 1];
    if (office && next) next.mention = null;
  });
}

/** Marks namesakes of states in place; only a script with capitals tells them. */
export function markNamesakes(units: readonly Unit[], cased: boolean): void {
  if (!cased) {
    markNamed(units);
    return;
  }
  units.forEach((unit, i) => {
    const types = unit.mention?.types;
    // «the Trump campaign»: what is called after somebody is not that person.
    if (types?.has('surname') && hasClass(units[i + 1], 'CAMPAIGNW')) unit.mention = null;
    if (unit.mention && isLinked(units, i)) unit.mention = { ...unit.mention, types: LINKED };
    if (types?.has('city') && isAmerican(units, i)) unit.mention = null;
    if (!types?.has('country') || types.has('nation')) return;
    const before = units[i - 1];
    const named =
      hasClass(before, 'NAMED') ||
      // Where names have cases, a country stands before the name of its official: «президент Чили Педро Рохас».
      (unit.mention?.cases === undefined && continues(unit, units[i + 1]) && !hasClass(before, 'INPREP')) ||
      isAmerican(units, i);
    if (named) unit.mention = null;
  });
}
