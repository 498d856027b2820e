/** Finds the surnames alone of people whom the article introduced, in languages whose names have no capitals. */
import { hasClass, type Sentence, type Unit } from '../engine/unit.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { PersonRegistry } from './people.ts';
import { personMention } from './person-mention.ts';

/** Shorter words are too often something else. */
const MIN_LETTERS = 4;

/** Places of a name in a clause: behind a verb, a preposition, «that», «and», or at its head. */
const mayStand = (before: Unit | undefined): boolean =>
  before === undefined ||
  /^[،,.:"(-]$/.test(before.key) ||
  ['VERB', 'SAY', 'AND', 'PREP', 'BARRIER', 'TALKN', 'HONORIFIC'].some((c) => hasClass(before, c)) ||
  (before.mention?.types.has('title') ?? false);

/** «أكد شي أن»: between a verb of saying and «that» also a short word is a name. */
const saysThat = (before: Unit | undefined, next: Unit | undefined): boolean =>
  hasClass(before, 'SAY') && (hasClass(next, 'THAT') || /^[،:]$/.test(next?.key ?? ''));

const plain = (u: Unit): boolean => u.mention === null && (u.classes === null || hasClass(u, 'GIVEN'));

/** The unit as the name of a person the article knows, cut from a conjunction or preposition written together with it. */
function asName(
  unit: Unit,
  people: PersonRegistry,
  clitics: ReadonlyMap<string, string>,
  office: string | undefined,
  speaks: boolean,
): Unit[] | null {
  for (const cut of ['', ...clitics.keys()]) {
    if (!unit.key.startsWith(cut) || (unit.key.length - cut.length < MIN_LETTERS && !(cut === '' && speaks))) continue;
    const surname = unit.key.slice(cut.length);
    // «President Putin» needs no introduction: the office behind which the surname stands tells who is meant.
    const known = office !== undefined && cut === '' ? people.inOfficeAs(office, surname) : null;
    const person = people.introduced(surname) ?? known;
    if (!person) continue;
    const start = unit.start + cut.length;
    const name: Unit = { ...unit, key: unit.key.slice(cut.length), text: unit.text.slice(cut.length), start };
    name.classes = null;
    name.mention = personMention(person, start, unit.end);
    if (cut === '') return [name];
    const own = new Map([[clitics.get(cut) as string, true as const]]);
    return [{ ...unit, key: cut, text: unit.text.slice(0, cut.length), end: start, classes: own, mention: null }, name];
  }
  return null;
}

/** The last two words of a name that the article introduced with more of them. */
function severalWords(units: readonly Unit[], at: number, people: PersonRegistry): Unit[] | null {
  const [first, last] = [units[at], units[at + 1]];
  if (!first || !last || !(plain(last) || last.mention?.person) || last.key.length < MIN_LETTERS) return null;
  const person = people.introducedBy(first.key, last.key);
  if (!person) return null;
  const text = `${first.text} ${last.text}`;
  const mention = personMention(person, first.start, last.end);
  return [{ key: text, text, start: first.start, end: last.end, classes: null, mention }];
}

/** Marks surnames of the article's own people; does nothing where capitals tell names. */
export function markSurnames(sentence: Sentence, pack: LanguagePack, people: PersonRegistry): void {
  if (pack.morphology.cased) return;
  const out: Unit[] = [];
  const { units } = sentence;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    const standing = plain(unit) && mayStand(out.at(-1));
    const whole = unit.mention === null && mayStand(out.at(-1)) ? severalWords(units, i, people) : null;
    const before = out.at(-1)?.mention;
    const office = before?.types.has('title') ? before.title?.office : undefined;
    const found =
      whole ??
      (standing ? asName(unit, people, pack.morphology.clitics, office, saysThat(out.at(-1), units[i + 1])) : null);
    if (whole) i++;
    if (found) out.push(...found);
    else out.push(unit);
  }
  sentence.units = out;
}
