/** Turns a sentence into units: clitics cut, names and words of the lexicon found, numbers classed, quotes around names absorbed. */
import {
  type ClassValues,
  hasClass,
  type Mention,
  newMention,
  type Sentence,
  shaped,
  type Unit,
} from '../engine/unit.ts';
import type { OfficialEntry } from '../gazetteer/schema.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import type { Entry, Reading } from './lexicon.ts';
import { markNamesakes } from './namesakes.ts';
import type { PersonRegistry } from './people.ts';

const CAPITAL = /^[\p{Lu}\d]/u;
/** Letters that two spellings of one first name share. */
const SAME_NAME = 3;
const FIRST_NAME = /^\p{Lu}\p{Ll}+$/u;
const classCache = new Map<string, ClassValues>();

const classesOfEntries = new WeakMap<readonly Entry[], ClassValues | null>();

/** Classes of what the lexicon found; it gives the same list of entries for the same words as a rule. */
function classesOf(entries: readonly Entry[]): ClassValues | null {
  let classes = classesOfEntries.get(entries);
  if (classes === undefined) {
    classes = findClasses(entries);
    classesOfEntries.set(entries, classes);
  }
  return classes;
}

function findClasses(entries: readonly Entry[]): ClassValues | null {
  const own = entries.filter((e) => 'class' in e);
  if (own.length === 0) return null;
  const id = own.map((e) => `${e.class}=${e.value}`).join();
  let classes = classCache.get(id);
  if (!classes) {
    classes = new Map(own.map((e) => [e.class, e.value]));
    classCache.set(id, classes);
  }
  return classes;
}

const NUMBERS = new Map<string, ClassValues>();

/** Classes of a numeral: NUM always, DAYNUM, YEARNUM and HYEARNUM (of the Islamic calendar) where it can be one. */
function numberClasses(text: string): ClassValues | null {
  if (!/^\d{1,4}$/.test(text)) return null;
  const known = NUMBERS.get(text);
  if (known) return known;
  const n = Number(text);
  const classes = new Map<string, number | true>([['NUM', n]]);
  if (n >= 1 && n <= 31) classes.set('DAYNUM', n);
  if (n >= 1700 && n <= 2100) classes.set('YEARNUM', n);
  if (n >= 1000 && n <= 1600) classes.set('HYEARNUM', n);
  NUMBERS.set(text, classes);
  return classes;
}

const classesIn = (key: string | undefined, { lexicon }: LanguagePack): string[] =>
  key === undefined
    ? []
    : (
        lexicon.trie.longest(
          (i) => (i === 0 ? key : undefined),
          0,
          () => true,
        )?.values ?? []
      ).flatMap((v) => ('class' in v ? [v.class] : ['']));

/** Letters from which on a word is long enough to be told by itself. */
const SHORT = 4;

/** «راجح بادي»: behind a first name no preposition is cut from what would be a verb. */
function isSurname(
  before: Token | undefined,
  [prefix, rest]: readonly { key: string }[],
  next: Token | undefined,
  pack: LanguagePack,
): boolean {
  if (prefix === undefined || pack.morphology.clitics.get(prefix.key) !== 'PREP') return false;
  // «نبيه بري», «باقري كاني»: a short word behind one that is in no lexicon goes on with the name.
  const strange =
    before !== undefined &&
    before.key.length >= SHORT &&
    rest !== undefined &&
    rest.key.length < SHORT &&
    !pack.lexicon.trie.begins(before.key) &&
    /^\p{L}+$/u.test(before.key);
  if (strange) {
    // «… المالكي برام الله»: two words that the lexicon has as one name.
    const keys = [rest.key, next?.key];
    return !pack.lexicon.trie.longest(
      (i) => keys[i],
      0,
      (_, length) => length > 1,
    );
  }
  if (!classesIn(before?.key, pack).includes('GIVEN')) return false;
  const classes = classesIn(rest?.key, pack);
  return classes.includes('VERB') && !['', 'NOUNW', 'TALKN', 'PREP', 'DISCUSSV'].some((c) => classes.includes(c));
}

/** Cuts licensed clitics off; without them the tokens stay as they are. */
function cutClitics(tokens: readonly Token[], pack: LanguagePack): readonly Token[] {
  if (pack.morphology.clitics.size === 0) return tokens;
  const known = (key: string) => pack.lexicon.trie.begins(key);
  const out: Token[] = [];
  for (let n = 0; n < tokens.length; n++) {
    const token = tokens[n] as Token;
    const pieces = pack.morphology.splitClitics(token.key, known);
    if (!pieces || (pieces.length === 2 && isSurname(out.at(-1), pieces, tokens[n + 1], pack))) {
      out.push(token);
      continue;
    }
    let at = token.start;
    for (const piece of pieces) {
      const end = piece === pieces.at(-1) ? token.end : at + piece.length;
      out.push({ key: piece.key, text: token.text.slice(at - token.start, end - token.start), start: at, end });
      at = end;
    }
  }
  return out;
}

const NONE: ReadonlySet<string> = new Set();
const NOBODY: readonly OfficialEntry[] = [];
const namedBy = (readings: readonly Reading[]): string[] => [...new Set(readings.flatMap((r) => r.countries))];

/**
 * Of a surname that several officials bear, the readings as the one whom the article means; none where it can't be
 * told, or where neither an office before the name nor the state named before speaks for him.
 */
function decideBearer(readings: readonly Reading[], people: PersonRegistry, afterOffice: boolean): readonly Reading[] {
  if (!readings.some((r) => r.types.has('shared'))) return readings;
  const official = people.oneOf(readings.flatMap((r) => r.official ?? []));
  const spoken =
    official !== null &&
    (afterOffice || people.knows(official) || (official.country !== null && people.weight(official.country) > 0));
  return spoken ? readings.filter((r) => r.official === official) : [];
}

/** One mention from all readings of one stretch of text; clashing countries are decided by what the article names. */
function mentionFrom(readings: readonly Reading[], start: number, end: number, people: PersonRegistry): Mention {
  let chosen = readings;
  const states = readings.length > 1 ? new Set(readings.flatMap((r) => r.countries)) : NONE;
  if (states.size > 1) {
    const best = [...states].sort((a, b) => people.weight(b) - people.weight(a))[0] as string;
    const preferred =
      people.weight(best) > 0 ? best : (readings.find((r) => r.types.has('country')) ?? readings[0])?.countries[0];
    chosen = readings.filter((r) => r.countries.length === 0 || r.countries[0] === preferred);
  }
  const types = chosen.length === 1 ? (chosen[0] as Reading).types : new Set(chosen.flatMap((r) => [...r.types]));
  const mention = newMention({
    types,
    start,
    end,
    countries: chosen.length === 1 ? [...(chosen[0] as Reading).countries] : namedBy(chosen),
    parts: [],
  });
  // Of namesakes (father and son Bush) the one in office that day is meant.
  const officials = chosen.some((r) => r.official) ? chosen.flatMap((r) => r.official ?? []) : NOBODY;
  const official = officials.find((o) => people.inOffice(o)) ?? officials.at(-1);
  if (official) {
    mention.person = people.ofGazetteer(official);
    // Whoever held an organisation's office that day sits for it, not for the state of a later office.
    const { organization } = mention.person;
    if (organization !== null && mention.countries.length > 0 && people.isInternational(organization)) {
      mention.countries = [];
      mention.of = organization;
    }
  }
  for (const r of chosen) {
    if (r.id) mention.id = r.id;
    if (r.title) mention.title = r.title;
    if (r.body) mention.body = r.body;
    if (r.plural) mention.plural = true;
    else if (r.title) mention.single = true;
    if (r.cases !== undefined) mention.cases = (mention.cases ?? '') + r.cases;
  }
  return mention;
}

/** «Astrid Silva», and «Silva» after her: the surname of somebody else whom the article calls by another first name. */
function borneByOther(
  { official }: Reading,
  tokens: readonly Token[],
  at: number,
  { lexicon, language }: LanguagePack,
  people: PersonRegistry,
): boolean {
  const surname = tokens[at] as Token;
  const before = tokens[at - 1];
  const first =
    before &&
    (at > 1 || (official !== undefined && !people.inOffice(official))) &&
    before.end + 1 === surname.start &&
    FIRST_NAME.test(before.text) &&
    !lexicon.trie.longest(
      (i) => (i === 0 ? before.key : undefined),
      0,
      () => true,
    ) &&
    !official?.names[language].some((n) => n.startsWith(before.text.slice(0, SAME_NAME)));
  if (first && official && !people.knows(official)) people.bears(surname.key);
  return official !== undefined && !people.knows(official) && people.isBorne(surname.key);
}

/** The same where no capitals tell names: a known first name before the surname, or somebody introduced by it. */
function borneByAnother(
  { official }: Reading,
  tokens: readonly Token[],
  at: number,
  { lexicon }: LanguagePack,
  people: PersonRegistry,
): boolean {
  if (!official || people.knows(official)) return false;
  const surname = (tokens[at] as Token).key;
  const before = tokens[at - 1]?.key;
  const first =
    before !== undefined &&
    lexicon.trie.longest(
      (i) => (i === 0 ? before : undefined),
      0,
      (v) => 'class' in v && v.class === 'GIVEN',
    ) !== null;
  if (first) people.bears(surname);
  return first || people.isBorne(surname) || people.introduced(surname) !== null;
}

/** Whether the lexicon has a token alone in a class. */
const isOf = (t: Token | undefined, name: string, { lexicon }: LanguagePack): boolean =>
  t !== undefined &&
  lexicon.trie.longest(
    (i) => (i === 0 ? t.key : undefined),
    0,
    (v) => 'class' in v && v.class === name,
  ) !== null;

/** A word with a capital that the lexicon does not know. */
const isStranger = (t: Token | undefined, { lexicon }: LanguagePack): boolean =>
  t !== undefined && FIRST_NAME.test(t.text) && !lexicon.trie.begins(t.key);

function accepts(
  entry: Entry,
  tokens: readonly Token[],
  at: number,
  length: number,
  pack: LanguagePack,
  text: string,
  people: PersonRegistry,
  afterOffice: boolean,
): boolean {
  if ('class' in entry) return true;
  const r = entry.reading;
  const first = tokens[at] as Token;
  const last = tokens[at + length - 1] as Token;
  if (r.exact !== undefined && text.slice(first.start, last.end) !== r.exact) return false;
  if (r.capital && !CAPITAL.test(first.text)) return false;
  const before = tokens[at - 1];
  // «Donald Trump Jr.» is not his father.
  if (r.official && /^[js]r$/.test(tokens[at + length]?.key ?? '')) return false;
  if (r.official && people.notYet(r.official)) return false;
  if (r.official && r.types.has('surname') && pack.morphology.cased && borneByOther(r, tokens, at, pack, people))
    return false;
  // Without capitals a surname alone is a name only where its country or its bearer was named before.
  if (r.official && r.types.has('surname') && !pack.morphology.cased)
    return (
      (people.knows(r.official) || !classesIn(last.key, pack).includes('NOUNW')) &&
      !borneByAnother(r, tokens, at, pack, people) &&
      (isOf(before, 'VERB', pack) ||
        (last.text.length > 4 && ['AND', 'BETWEEN', 'WITH'].some((c) => isOf(before, c, pack))) ||
        (afterOffice && last.text.length > 4) ||
        people.knows(r.official) ||
        (r.countries[0] !== undefined && people.weight(r.countries[0]) > 0))
    );
  if (!r.ambiguous) return true;
  // «The Foreign Office», «Duma»: a body of other states as well, until its state was named.
  if (r.types.has('seat')) return r.countries.some((c) => people.weight(c) > 0);
  const after = tokens[at + length];
  if (r.types.has('country') || r.types.has('nation') || r.types.has('city')) {
    // An adjective that is also a word (مالي) counts only behind an office, or once its country was named.
    if (!pack.morphology.cased)
      return !r.types.has('nation') || afterOffice || people.weight(r.countries[0] as string) > 0;
    // Jordan Smith, Chad Brown: a capitalised stranger beside it makes it a person's name.
    // Where names have cases, a country stands before the name of its official: «министр Перу Рамиро Сальседо».
    if (pack.morphology.nounCases && at > 0) return true;
    return !isStranger(after, pack) && !(at > 1 && isStranger(before, pack));
  }
  // «told The Hill», «an interview with The Hill».
  const asked =
    isOf(before, 'OUTLETCUE', pack) || (isOf(before, 'OUTLETPREP', pack) && isOf(tokens[at - 2], 'OUTLETCUE', pack));
  if (r.types.has('media') && pack.morphology.cased && CAPITAL.test(first.text) && asked) return true;
  const quoted = before?.key === '"' || (after?.key === '"' && before?.key === '"');
  // «he told al-Jazeera», «in a talk with al-Jazeera», where a preposition is written together with the name.
  const told =
    !pack.morphology.cased &&
    isOf(before, 'TOLDPREP', pack) &&
    tokens
      .slice(Math.max(0, at - (before?.key.length === 1 ? 9 : 3)), at - 1)
      .some((t) => isOf(t, 'SAY', pack) || isOf(t, 'OUTLETCUE', pack));
  // «рассказал Sputnik», «в интервью Sputnik»: the verb or the interview takes the outlet without a preposition.
  const spoken = pack.morphology.cased && (isOf(before, 'SAYTO', pack) || isOf(before, 'INTERVIEWN', pack));
  return quoted || told || spoken || isOf(before, 'MEDIANOUN', pack) || isOf(after, 'MEDIANOUN', pack);
}

const keysOf = (tokens: readonly Token[]) => (i: number) => tokens[i]?.key;

/** Annotates one sentence, `[start, end)` of the normal text. */
export function annotate(
  text: string,
  index: number,
  start: number,
  end: number,
  pack: LanguagePack,
  people: PersonRegistry,
): Sentence {
  const tokens = cutClitics(tokenise(text, start, end), pack);
  const units: Unit[] = [];
  const keyAt = keysOf(tokens);
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const at = i;
    const previous = units.at(-1)?.mention?.types;
    const afterOffice =
      (previous !== undefined && (previous.has('title') || previous.has('bodyword'))) ||
      (!pack.morphology.cased && hasClass(units.at(-1), 'GROUPW'));
    const hit = pack.lexicon.trie.longest(keyAt, i, (entry, length) =>
      accepts(entry, tokens, at, length, pack, text, people, afterOffice),
    );
    if (!hit) {
      units.push({
        key: token.key,
        text: token.text,
        start: token.start,
        end: token.end,
        classes: numberClasses(token.text),
        mention: null,
      });
      i++;
      continue;
    }
    const last = tokens[i + hit.length - 1] as Token;
    const all: Reading[] = [];
    for (const v of hit.values) if ('reading' in v) all.push(v.reading);
    const readings = decideBearer(all, people, afterOffice);
    const mention = readings.length > 0 ? mentionFrom(readings, token.start, last.end, people) : null;
    // A short surname is as often a given name of somebody else: «Ян», «Ли».
    const faint = mention?.types.has('surname') === true && last.end - token.start < FAINT;
    if (mention && !faint) for (const c of mention.countries) people.see(c);
    if (mention?.types.has('media') && mention.id) people.sawOutlet(text.slice(token.start, last.end), mention.id);
    units.push({
      key:
        hit.length === 1
          ? token.key
          : tokens
              .slice(i, i + hit.length)
              .map((t) => t.key)
              .join(' '),
      text: text.slice(token.start, last.end),
      start: token.start,
      end: last.end,
      classes: classesOf(hit.values),
      mention,
    });
    i += hit.length;
  }
  markNamesakes(units, pack.morphology.cased);
  const own = pack.morphology.cased ? units : withoutLatin(units);
  return { index, start, end, units: absorbQuotes(withoutLabels(withoutShortForms(own)), text, people) };
}

const LATIN = /^[\p{Script=Latin}\d.'&-]+$/u;
const FOREIGN = /^\p{Lu}[\p{Script=Latin}.'&-]+$/u;
const isPlain = (u: Unit | undefined): boolean =>
  u !== undefined && u.mention === null && u.classes === null && /^\p{Script=Arabic}{2,}$/u.test(u.text);
/** Longest foreign spelling between brackets, in units. */
const BRACKETS = 9;

/** A name's spelling in Latin letters between brackets, which a text in another script adds, says nothing new. */
function withoutLatin(units: readonly Unit[]): Unit[] {
  const out: Unit[] = [];
  for (let i = 0; i < units.length; i++) {
    if (units[i]?.key === '(') {
      let close = i + 1;
      while (close < i + BRACKETS && LATIN.test(units[close]?.text ?? '')) close++;
      if (close > i + 1 && units[close]?.key === ')') {
        i = close;
        continue;
      }
    }
    // «الرئيس (فلاديمير) بوتين»: a first name that an editor added between brackets.
    if (
      units[i]?.key === '(' &&
      units[i + 2]?.key === ')' &&
      units[i - 1]?.mention?.types.has('title') &&
      /^\p{L}/u.test(units[i + 3]?.text ?? '')
    ) {
      const first = units[i + 1] as Unit;
      if (hasClass(first, 'GIVEN') || isPlain(first)) {
        i += 2;
        continue;
      }
    }
    // «توماس غرودزكي Tomasz Grodzki، رئيس …»: the same without brackets, behind a name.
    let bare = i;
    while (bare < i + BRACKETS && FOREIGN.test(units[bare]?.text ?? '') && units[bare]?.mention === null) bare++;
    if (bare > i + 1 && i > 0 && isPlain(units[i - 1]) && /^[،,]$/.test(units[bare]?.key ?? '')) {
      i = bare - 1;
      continue;
    }
    out.push(units[i] as Unit);
  }
  return out;
}

const SHORT_FORM = /^\p{Lu}[\p{Lu}\d.-]+$/u;

/** «the International Monetary Fund (IMF)»: the short form in brackets names the same once more. */
function withoutShortForms(units: Unit[]): Unit[] {
  let out = units;
  // From the end, so that what is left out moves nothing that is still to be looked at.
  for (let at = units.length - 4; at >= 0; at--) {
    if (units[at + 1]?.key !== '(' || units[at + 3]?.key !== ')') continue;
    if (!units[at]?.mention?.types.has('org') || !SHORT_FORM.test(units[at + 2]?.text ?? '')) continue;
    if (out === units) out = [...units];
    out.splice(at + 1, 3);
  }
  return out;
}

/** Longest party and state of a lawmaker between brackets, in units. */
const LABEL = 7;

const opensLabel = (units: readonly Unit[], i: number): boolean =>
  units[i]?.key === '(' && /^[RDI]$/.test(units[i + 1]?.text ?? '') && units[i + 2]?.key === '-';

/** «Senator Jane Kilby (D-Ohio) said»: the party and state of a lawmaker between brackets part no name from its verb. */
function withoutLabels(units: Unit[]): Unit[] {
  if (!units.some((_, i) => opensLabel(units, i))) return units;
  const out: Unit[] = [];
  for (let i = 0; i < units.length; i++) {
    const close = opensLabel(units, i) ? units.slice(i, i + LABEL).findIndex((u) => u.key === ')') : -1;
    if (close > 0) i += close;
    else out.push(units[i] as Unit);
  }
  return out;
}

const SCARE = 4;
/** Letters from which a surname alone tells of its state. */
const FAINT = 4;

const MEDIA: ReadonlySet<string> = new Set(['media']);

/** «the newspaper "Evening Courier"»: an outlet that no gazetteer knows. */
function newOutlet(inner: readonly Unit[], text: string, people: PersonRegistry): Unit {
  const { start } = inner[0] as Unit;
  const { end } = inner.at(-1) as Unit;
  const name = { text: text.slice(start, end), start, end };
  const id = people.outlet(name.text, start);
  const mention = newMention({ types: MEDIA, start, end, countries: [], id, name, parts: [] });
  return { key: name.text.toLowerCase(), text: name.text, start, end, classes: null, mention };
}

/** Whether quoted words may name a paper: no official, state or organisation. */
const namesNobody = (inner: readonly Unit[]): boolean =>
  inner.every((u) => u.mention === null || (u.mention.types.has('city') && inner.length === 1));

const QUOTED: ClassValues = new Map([['QUOTED', true as const]]);

/** An unknown word in quotes names a company, a party, a ship: nobody. */
const asQuoted = (unit: Unit): Unit =>
  unit.mention === null && unit.classes === null ? shaped({ ...unit, classes: QUOTED }) : unit;

/** Length of a name in Latin letters behind what only outlets follow: «передает NEWSru.com», «в интервью Tagesspost». */
function foreignName(units: readonly Unit[], at: number): number {
  if (!/^[A-Z]/.test(units[at]?.text ?? '') || units[at]?.mention || units[at]?.classes) return 0;
  let end = at + 1;
  for (let i = at + 1; i < at + 6; i++) {
    const [unit, before] = [units[i], units[i - 1] as Unit];
    const joined = unit?.start === before.end;
    if (/^[A-Z]/.test(unit?.text ?? '') || (joined && /^[a-z]/.test(unit?.text ?? ''))) end = i + 1;
    else if (!joined || (unit?.key !== '.' && unit?.key !== '-')) break;
  }
  return end - at;
}

/** «He told the newspaper Finer Taisung»: how many unknown words after «to» and the word for its kind name an outlet. */
function toldOutlet(before: readonly Unit[], units: readonly Unit[], at: number): number {
  if (!hasClass(before.at(-1), 'MEDIANOUN') || !hasClass(before.at(-2), 'TOLDKIND')) return 0;
  let n = 0;
  while (
    n < 3 &&
    units[at + n]?.classes === null &&
    units[at + n]?.mention === null &&
    /^\p{L}{3,}$/u.test(units[at + n]?.text ?? '')
  )
    n++;
  return n;
}

/** Names and a few words in quotes stand without them, so that the quotes that remain mean speech. */
/** How far before an outlet in quotes the verb of saying may stand. */
const SAID_REACH = 14;

/** «قال الوزير … لـ«الوطن» إن», «كشف لـ«الرياض» السفير»: a paper between quotes to which something is said, before what is said. */
function toldPaper(out: readonly Unit[], inner: readonly Unit[], next: Unit | undefined): boolean {
  if (!hasClass(out.at(-1), 'DATIVE') || inner.length > 2) return false;
  const nobody = namesNobody(inner) || (inner.length === 1 && inner[0]?.mention?.types.has('city') === true);
  if (!nobody || !/^ال/.test(inner[0]?.text ?? '')) return false;
  if (hasClass(out.at(-2), 'SAY')) return true;
  if (!hasClass(next, 'THAT') && next?.key !== ':') return false;
  for (let i = out.length - 2; i >= Math.max(0, out.length - SAID_REACH); i--) {
    if (hasClass(out[i], 'SAY')) return true;
    if (hasClass(out[i], 'THAT') || hasClass(out[i], 'BARRIER')) return false;
  }
  return false;
}

function absorbQuotes(units: Unit[], text: string, people: PersonRegistry): Unit[] {
  const out: Unit[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (unit.key === '"') {
      let close = i + 1;
      while (close <= i + SCARE && units[close] && units[close]?.key !== '"') close++;
      if (close > i + 1 && close <= i + SCARE && units[close]?.key === '"') {
        const inner = units.slice(i + 1, close);
        const told =
          hasClass(out.at(-1), 'OUTLETPREP') &&
          [2, 3].some((n) => hasClass(out.at(-n), 'PRESSCUE')) &&
          namesNobody(inner);
        const outlet =
          told ||
          toldPaper(out, inner, units[close + 1]) ||
          (['MEDIANOUN', 'RELAYNOW', 'INTERVIEWN'].some((c) => hasClass(out.at(-1), c)) &&
            !/^\p{Ll}/u.test(inner[0]?.text ?? '') &&
            inner.some((u) => u.mention === null) &&
            !inner.some((u) => u.mention?.types.has('media')));
        out.push(...(outlet ? [newOutlet(inner, text, people)] : inner.map(asQuoted)));
        i = close;
        continue;
      }
    }
    const asked = hasClass(out.at(-1), 'RELAYNOW') || hasClass(out.at(-1), 'INTERVIEWN');
    const foreign = asked ? foreignName(units, i) : toldOutlet(out, units, i);
    if (foreign > 0) {
      out.push(newOutlet(units.slice(i, i + foreign), text, people));
      i += foreign - 1;
    } else out.push(unit);
  }
  return out;
}
