/** Finds organisations that only their kind and their place behind a verb of saying give away, and «the movement» after them. */

import { hasClass, type Mention, type Sentence, type Unit } from '../engine/unit.ts';
import type { ReadingContext } from '../facts/context.ts';
import { loadGazetteer } from '../gazetteer/load.ts';
import { tokenKeys } from '../text/tokens.ts';

const ORGNAME: ReadonlySet<string> = new Set(['orgname']);

/** Units that a name may take behind the word for its kind. */
const LONGEST = 8;
/** Sentences back to the organisation that «the movement» means. */
const REACH = 5;

const OPENS = new Set(['"', '(']);
const CLOSES = new Set(['"', ')']);

/** What ends a name: «that», a comma or colon, a day, «in a statement». */
function ends(units: readonly Unit[], at: number): boolean {
  const u = units[at];
  if (u === undefined || /^[،,:"(]$/.test(u.key)) return true;
  if (hasClass(u, 'BARRIER') || hasClass(u, 'THAT') || (u.mention?.types.has('date') ?? false)) return true;
  return hasClass(u, 'PREP') && (hasClass(units[at + 1], 'SAYN') || hasClass(units[at + 1], 'THAT'));
}

/** Whether a unit may be part of a name: a plain word, a nationality, a place behind its preposition, «for», «and». */
function isPart(units: readonly Unit[], at: number): boolean {
  const u = units[at] as Unit;
  if (u.mention) return ['nation', 'country', 'city', 'org', 'name'].some((t) => u.mention?.types.has(t));
  if (hasClass(u, 'ORGLINK')) return true;
  if (hasClass(u, 'INPREP')) return units[at + 1]?.mention?.types.has('place') ?? false;
  return !['PREP', 'VERB', 'SAY', 'OP_NEG', 'PRON'].some((c) => hasClass(u, c)) && /^\p{L}/u.test(u.text);
}

/** End of the name whose kind stands at `at`, exclusive; 0 where there is none. */
function nameEnd(units: readonly Unit[], at: number): number {
  if (OPENS.has(units[at + 1]?.key ?? '')) {
    const close = units.slice(at + 2, at + 2 + LONGEST).findIndex((u) => CLOSES.has(u.key));
    return close > 0 ? at + 3 + close : 0;
  }
  let end = at + 1;
  while (end - at <= LONGEST && !ends(units, end) && isPart(units, end)) end++;
  return end > at + 1 && ends(units, end) ? end : 0;
}

/** Whether a verb of saying stands before, perhaps with a day or an adverb between. */
function isSubjectOfSaying(units: readonly Unit[], at: number): boolean {
  let i = at - 1;
  while (i >= at - 2 && (units[i]?.mention?.types.has('date') || hasClass(units[i], 'ADV'))) i--;
  return hasClass(units[i], 'SAY');
}

let names: Map<string, readonly string[]> | undefined;

/** Keys of all words in the Arabic, English and Russian names of an organisation of the gazetteer. */
function wordsOf(id: string): readonly string[] {
  names ??= new Map(
    loadGazetteer().organisations.map((o) => [
      `organization:${o.slug}`,
      [...new Set(Object.values(o.names).flatMap((list) => list.flatMap((n) => tokenKeys(n))))],
    ]),
  );
  return names.get(id) ?? [];
}

/** «The movement»: the latest organisation of that kind. */
function meant(unit: Unit, sentence: Sentence, { sentences }: ReadingContext): Mention | null {
  const kind = unit.key.replace(/^ال/, '');
  const before = sentence.units.filter((u) => u.start < unit.start);
  for (const units of [
    before,
    ...sentences
      .slice(-REACH)
      .reverse()
      .map((s) => s.units),
  ])
    for (const { mention } of units.toReversed()) {
      if (!mention?.id || mention.types.has('media')) continue;
      const words = mention.types.has('orgname') ? tokenKeys(mention.name?.text ?? '') : wordsOf(mention.id);
      if (words.includes(kind)) return mention;
    }
  return null;
}

/** Marks in place the organisations that a sentence has speak. */
export function markOrganisations(sentence: Sentence, context: ReadingContext): void {
  const { units } = sentence;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (unit.mention !== null) continue;
    if (hasClass(unit, 'ORGREF')) {
      const of = isSubjectOfSaying(units, i) || hasClass(units[i - 1], 'PREP') ? meant(unit, sentence, context) : null;
      if (of && ends(units, i + 1)) unit.mention = { ...of, start: unit.start, end: unit.end, parts: [] };
    } else if (hasClass(unit, 'ORGHEAD') && isSubjectOfSaying(units, i)) {
      const end = nameEnd(units, i);
      if (end === 0) continue;
      const { start } = unit;
      const last = units[end - 1] as Unit;
      const text = context.text.slice(start, last.end).replace(/["«»“”()]/g, '');
      const states = [...new Set(units.slice(i, end).flatMap((u) => u.mention?.countries ?? []))];
      const mention: Mention = {
        types: ORGNAME,
        start,
        end: last.end,
        countries: states.length === 1 ? states : [],
        id: context.people.organisation(text, start),
        name: { text, start, end: last.end },
        parts: units.slice(i, end).flatMap((u) => u.mention ?? []),
      };
      units.splice(i, end - i, {
        key: text,
        text,
        start,
        end: last.end,
        classes: null,
        mention,
      });
    }
  }
}
