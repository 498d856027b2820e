/** Finds the day on which something was said, where the sentence tells it beside the verb of saying. */
import { dateBounds, datePrecision } from '../../../model/edtf.ts';
import { resolveDate } from '../dates/resolve.ts';
import type { DateSpec } from '../dates/spec.ts';
import type { Match } from '../engine/match.ts';
import { hasClass, type Mention, type Sentence, type Unit } from '../engine/unit.ts';
import type { ReadingContext } from './context.ts';

/** Units between the verb and the day. */
const REACH = 8;

const ENDS = ['BARRIER', 'SAY', 'VERB', 'TALKN', 'VISITN', 'OP_PLAN', 'OP_HELD', 'OP_NEG', 'OP_MAY', 'OP_IF'];

const isComma = (u: Unit | undefined): boolean => u?.key === ',' || u?.key === '،';
const isDate = (u: Unit | undefined): boolean => u?.mention?.types.has('date') ?? false;

/** Whether the search ends here: another clause begins, or somebody who is no part of the statement acts. */
function ends(units: readonly Unit[], at: number, own: ReadonlySet<number>): boolean {
  const u = units[at] as Unit;
  if (u.key === '"' || u.key === ';' || u.key === ':') return true;
  if (hasClass(u, 'SAYN')) return false;
  if (ENDS.some((c) => hasClass(u, c))) return true;
  const somewhere = hasClass(units[at - 1], 'INPREP') && u.mention?.types.has('city');
  return !own.has(at) && !somewhere && (u.mention?.types.has('actor') ?? false);
}

/** Whether the day belongs to what stands right behind it: «Tuesday's talks», «on Tuesday fell». */
const belongsBehind = (next: Unit | undefined): boolean =>
  next?.key === "'s" || ['TALKN', 'VISITN', 'VERB', 'OP_PLAN'].some((c) => hasClass(next, c));

/** A day behind the verb, perhaps between commas: «said in Rome on Tuesday», «قال الوزير، الثلاثاء، إن». */
function behind(units: readonly Unit[], trigger: number, own: ReadonlySet<number>): number | null {
  for (let i = trigger + 1; i <= trigger + REACH && i < units.length; i++) {
    const u = units[i] as Unit;
    if (isDate(u)) return belongsBehind(units[i + 1]) ? null : i;
    if (isComma(u)) {
      const next = hasClass(units[i + 1], 'PREP') ? i + 2 : i + 1;
      const place = hasClass(units[next + 1], 'INPREP') && (units[next + 2]?.mention?.types.has('city') ?? false);
      const end = units[next + (place ? 3 : 1)];
      return isDate(units[next]) && (isComma(end) || end === undefined) ? next : null;
    }
    // «urged Israel, on Friday, to»: whom the words are addressed to.
    const addressed = u.mention?.types.has('actor') && isComma(units[i + 1]) && isDate(units[i + 2]);
    if (!addressed && ends(units, i, own)) return null;
  }
  return null;
}

/** A day before the verb that opens its clause: «On Tuesday, the minister said», «во вторник заявил». */
function before(units: readonly Unit[], trigger: number, own: ReadonlySet<number>): number | null {
  let comma = false;
  for (let i = trigger - 1; i >= 0 && i >= trigger - REACH; i--) {
    const u = units[i] as Unit;
    if (isDate(u)) {
      let head = i - 1;
      while (hasClass(units[head], 'PREP') || hasClass(units[head], 'DET')) head--;
      const opens = head < 0 || (!comma && (isComma(units[head]) || hasClass(units[head], 'AND') || own.has(head)));
      return opens ? i : null;
    }
    if (isComma(u)) comma = true;
    else if (ends(units, i, own)) return null;
  }
  return null;
}

/**
 * EDTF date of the saying at `trigger`; null when the sentence does not say it, or it would lie after the article.
 *
 * @param match units it binds (speaker, outlet) may stand between the verb and the day
 */
export function saidWhen(
  units: readonly Unit[],
  match: Match,
  trigger: number,
  published: string | null,
): string | null {
  const own = new Set([...match.bindings.values()].flat());
  const at = behind(units, trigger, own) ?? before(units, trigger, own);
  const spec = at === null ? undefined : units[at]?.mention?.date;
  if (spec === undefined) return null;
  const date = resolveDate(JSON.parse(spec) as DateSpec, published, 'past');
  // A year by itself dates what is spoken of more often than the words.
  if (date === null || datePrecision(date) === 'year') return null;
  return published !== null && (dateBounds(date)?.from ?? date) > published ? null : date;
}

/**
 * The day of the words of a party told in the sentence before or in this one, for a meeting beside which they were said:
 * «The minister said on Wednesday … Speaking after talks with his counterpart, he added». Null where they were said
 * without a day.
 *
 * @param actors identities of those who took part
 */
export function dayOfWords(
  sentence: Sentence,
  actors: ReadonlyMap<string, unknown>,
  { statements, speaker }: ReadingContext,
): string | null {
  const tookPart = ({ speaker: s, sentence: at }: (typeof statements)[number]): boolean =>
    s.kind === 'person'
      ? actors.has(s.person.id) || s.person === speaker?.mention.person
      : // «The foreign minister warned on Saturday …, speaking after talks with»: an office without a name, in one breath.
        s.kind === 'unnamed' && at === sentence.index && actors.has(`country:${s.country}`);
  const said = statements.findLast((s) => tookPart(s) && s.date?.length === 10 && sentence.index - s.sentence <= 1);
  return said?.date ?? null;
}

/** Where those words were said, when it is told there and lies in a state that took part: «said on Wednesday in Lisbon». */
export function placeOfWords(
  sentence: Sentence,
  actors: ReadonlyMap<string, unknown>,
  sides: ReadonlySet<string>,
  { statements, place }: ReadingContext,
): Mention | null {
  if (place === null || sentence.index - place.sentence > 1) return null;
  const said = statements.some(
    (s) => s.speaker.kind === 'person' && actors.has(s.speaker.person.id) && s.sentence === place.sentence,
  );
  return said && place.city.countries.some((c) => sides.has(c)) ? place.city : null;
}
