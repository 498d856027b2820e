/** Finds the personal names that the lexicon does not know: by capitals, or by the titles around them. */
import { hasClass, type Mention, newMention, type Sentence, shaped, type Unit } from '../engine/unit.ts';
import type { LanguagePack } from '../languages/pack.ts';

/** Units that the ministry and the state of an office may take between it and its holder's name. */
const OFFICE_REACH = 10;

/** Without capitals a name is looked for only after a title, a counterpart or an honorific, with nationality between. */
function announcesName(before: readonly Unit[], unit: Unit): boolean {
  if (hasClass(unit, 'GIVEN')) return true;
  for (let i = before.length - 1; i >= Math.max(0, before.length - OFFICE_REACH); i--) {
    const u = before[i] as Unit;
    if (hasClass(u, 'HONORIFIC') || hasClass(u, 'COUNTERPART') || u.mention?.types.has('title')) return true;
    // «The presidents of Kenya and Uganda, P and Q».
    if (hasClass(u, 'AND') && before[i - 1]?.mention && (i === before.length - 1 || isState(before[i + 1]))) continue;
    // «The spokeswoman for the envoy P».
    if (u.mention?.person && hasClass(before[i - 1], 'SPOKESW')) return true;
    if (i < before.length - 1 && u.mention?.types.has('name') && hasClass(before[i + 1], 'AND')) continue;
    const between =
      u.mention?.types.has('nation') ||
      u.mention?.types.has('country') ||
      u.mention?.types.has('bodyword') ||
      u.mention?.types.has('org') ||
      hasClass(u, 'NOUNW') ||
      (hasClass(u, 'TMOD') && !hasClass(u, 'VERB')) ||
      hasClass(u, 'PORTF') ||
      hasClass(u, 'PORTFOLIO') ||
      hasClass(u, 'PREP') ||
      hasClass(u, 'FORMER') ||
      hasClass(u, 'ACTINGW') ||
      (hasClass(u, 'AND') && (hasClass(before[i + 1], 'PORTF') || hasClass(before[i + 1], 'RELN'))) ||
      u.key === '،';
    if (!between) return false;
  }
  return false;
}

/** Units between the word for what somebody does and the name. */
const ROLE_REACH = 9;

/** «The analyst at Lisbon Bank P»: a verb of saying and the word for what somebody does stand before the name. */
function hasRole(before: readonly Unit[]): boolean {
  for (let i = before.length - 1; i >= Math.max(0, before.length - ROLE_REACH); i--) {
    const u = before[i] as Unit;
    if (hasClass(u, 'ROLEN')) return hasClass(before[i - 1], 'SAY') || hasClass(before[i - 2], 'SAY');
    if (hasClass(u, 'VERB') || hasClass(u, 'BARRIER') || u.key === '"' || u.mention?.person) return false;
  }
  return false;
}

/** Whether words follow as they do behind the name of who speaks: «that», a colon, «to Reuters», «in remarks». */
function quotedAs(units: readonly Unit[], at: number): boolean {
  const next = units[units[at]?.key === '،' ? at + 1 : at];
  if (next === undefined) return false;
  if (/^[:"]$/.test(next.key) || hasClass(next, 'THAT')) return true;
  const to = units[units.indexOf(next) + 1];
  return (
    hasClass(next, 'PREP') &&
    (['OUTLETCUE', 'SAYN', 'MEDIANOUN'].some((c) => hasClass(to, c)) || (to?.mention?.types.has('media') ?? false))
  );
}

const isState = (u: Unit | undefined): boolean =>
  u?.mention?.types.has('country') === true || u?.mention?.types.has('nation') === true;

/** Before a name that only the title behind it gives away: a verb, a preposition, a conjunction, a comma or nothing. */
const mayStartName = (before: Unit | undefined): boolean =>
  before === undefined ||
  /^[،,.:"]$/.test(before.key) ||
  ['AND', 'PREP', 'SAY', 'VERB', 'TALKN'].some((c) => hasClass(before, c));

/** Whether a title stands at `at`, perhaps after a comma, a form of address or «deputy». */
function titleFollows(units: readonly Unit[], at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const unit = units[i];
    if (unit?.mention?.types.has('title') || hasClass(unit, 'ROLEHEAD')) return true;
    if (!unit || !(hasClass(unit, 'DEPUTY') || hasClass(unit, 'HONORIFIC') || unit.key === '،')) return false;
  }
  return false;
}

/** Russian agencies and companies by the last part of their names, in the genitive: «пресс-секретарь Роскомнадзора Педро Рохас». */
const COMPANY =
  /[а-яё](?:надзора|банка|нефти|газа|космоса|атома|комитета|фонда|центра|прома|строя|транса|телекома|авиации|стата|мониторинга|гвардии|архива|контроля|туризма|молодежи|рыболовства|химии|гидро|сетей|экспорта|технологий|медиа|инвеста)$/;

const CYRILLIC = /[а-яё]$/;
const GENITIVE = /[а-яё]{2}(?:ого|его)$/;

/** «adviser of-Trump John Bolton», «governor of-Punjab Salman Taseer»: the first name is that of whom or what they serve. */
function isOwner(
  units: readonly Unit[],
  at: number,
  office: Unit | undefined,
  nameLength: (units: readonly Unit[], at: number) => number,
): boolean {
  const m = units[at]?.mention;
  if (m) {
    // A surname in the genitive alone, before another name: «the head of the staff of-Trump Paul Manafort».
    const owns = m.types.has('surname') && !(m.cases ?? 'n').includes('n');
    return owns && (hasClass(office, 'AIDE') || nameLength(units, at + 1) >= 2);
  }
  const word = units[at]?.text ?? '';
  const owned = hasClass(office, 'PLACEOFFICE') || (CYRILLIC.test(word) && (GENITIVE.test(word) || COMPANY.test(word)));
  return owned && nameLength(units, at + 1) >= 2;
}

const NAME = new Set(['name']);
/** Of two words or more: a single one behind a country's genitive is as often a company. */
const FULL_NAME = new Set(['name', 'fullname']);
/** A name that ends like that of a newspaper: «Evening Herald». */
const PAPER = new Set(['name', 'papername']);
/** A station by its letters: «WKRP», «KTVU-TV». */
const CALL_SIGN = /^[A-Z]{3,5}(?:-(?:TV|FM|AM))?$/;
const SIGN = new Set(['name', 'acronym']);

/** Marks the personal names that the lexicon does not know. */
export function markNames(sentence: Sentence, pack: LanguagePack, text: string): void {
  const { units } = sentence;
  const { cased, nameLength, continuesName } = pack.morphology;
  const out: Unit[] = [];
  for (let i = 0; i < units.length; ) {
    const unit = units[i] as Unit;
    const goesOn = !cased && unit.mention?.person !== undefined && continuesName(units[i + 1]?.key ?? '');
    if (goesOn && !unit.mention?.types.has('surname')) {
      let end = i;
      while (continuesName(units[end + 1]?.key ?? '') && units[end + 2]) end += 2;
      const last = units[end] as Unit;
      const mention = { ...(unit.mention as Mention), end: last.end };
      out.push(shaped({ ...unit, text: text.slice(unit.start, last.end), end: last.end, mention }));
      i = end + 1;
      continue;
    }
    if (isOwner(units, i, out.at(-1), nameLength)) {
      out.push(unit);
      i++;
      continue;
    }
    const announced = cased || goesOn || announcesName(out, unit);
    const role = !announced && hasRole(out);
    const found = announced || role || mayStartName(out.at(-1)) ? nameLength(units, i) : 0;
    const told = titleFollows(units, i + found) || (role && found > 1 && quotedAs(units, i + found));
    const length = found > 0 && (announced || told) ? found : 0;
    const last = units[i + length - 1];
    if (length === 0 || !last || (length === 1 && unit.mention?.types.has('person'))) {
      out.push(unit);
      i++;
      continue;
    }
    const span = { text: text.slice(unit.start, last.end), start: unit.start, end: last.end };
    const mention = newMention({
      types:
        cased && CALL_SIGN.test(span.text)
          ? SIGN
          : hasClass(last, 'PAPERW')
            ? PAPER
            : /\S\s+\S/.test(span.text)
              ? FULL_NAME
              : NAME,
      start: unit.start,
      end: last.end,
      countries: [],
      name: span,
      parts: [],
    });
    out.push({
      key: span.text.toLowerCase(),
      text: span.text,
      start: unit.start,
      end: last.end,
      classes: null,
      mention,
    });
    i += length;
  }
  sentence.units = out;
}
