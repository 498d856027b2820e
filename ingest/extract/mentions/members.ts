/** Reads the members of a group told right behind it: «the five Nordic states (A, B, C, D and E)», «the Group of Five - A, B …». */
import { hasClass, type Mention, newMention, type Sentence, shaped, type Unit } from '../engine/unit.ts';

/** How many words may stand between a group's noun and the office of those who represent it. */
const PHRASE = 7;

/** Units of an abbreviation in brackets: «the Group of Five (G-5)». */
const ABBREVIATION = 4;

const COMMA = /^[,،;؛]$/;
const DASH = /^[-–—]$/;
const WORD = /^\p{Ll}/u;

const MEMBERS = new Set(['group', 'actor']);
const BLOC_MEMBERS = new Set(['group', 'actor', 'org', 'bloc']);

/** A list of states as found: the units it spans, end exclusive, with the marks around it. */
interface Told {
  from: number;
  to: number;
  states: Mention[];
}

const isState = (m: Mention | null | undefined): m is Mention =>
  m != null && (m.types.has('country') || (m.types.has('org') && m.id !== undefined && m.countries.length === 0));

/** The end of a short remark in brackets that opens at `at`, else `at`. */
function overBrackets(units: readonly Unit[], at: number): number {
  if (units[at]?.key !== '(') return at;
  for (let n = 1; n <= ABBREVIATION; n++) if (units[at + n]?.key === ')') return at + n + 1;
  return at;
}

/** The coordinated states from `at` on: at least two with a conjunction, or three and more by commas alone. */
function statesFrom(units: readonly Unit[], at: number): { states: Mention[]; to: number; joined: boolean } {
  const states: Mention[] = [];
  let to = at;
  let joined = false;
  for (let i = at; i < units.length; ) {
    while (hasClass(units[i], 'DET') || hasClass(units[i], 'PREP_REPEAT')) i++;
    // «Juan Soto of Chile»
    if (units[i]?.mention?.types.has('fullname') && hasClass(units[i + 1], 'COUNTING')) i += 2;
    const m = units[i]?.mention;
    if (!isState(m) || units[i + 1]?.key === "'s") break;
    states.push(m);
    to = i + 1;
    i = overBrackets(units, to);
    let and = false;
    let comma = false;
    for (let u = units[i]; u && (hasClass(u, 'AND') || COMMA.test(u.key)); u = units[++i]) {
      if (hasClass(u, 'AND')) and = true;
      else comma = true;
    }
    if (!and && !comma) break;
    joined ||= and;
  }
  return { states, to, joined };
}

/** «Comprising», «including»: a word that says that members follow. */
const isSaid = (u: Unit | undefined): boolean =>
  hasClass(u, 'COMPRISING') || (hasClass(u, 'INCLUDING') && hasClass(u, 'PREP'));

/** A list of members that opens at unit `at`, with whatever closes it. */
function listAt(units: readonly Unit[], at: number): Told | null {
  let i = at;
  const mark = units[i]?.key ?? '';
  const dash = DASH.test(mark);
  if (dash) while (DASH.test(units[i]?.key ?? '')) i++;
  else if (mark === '(' || mark === ':' || COMMA.test(mark)) i++;
  let said = false;
  while (isSaid(units[i])) {
    said = true;
    i++;
  }
  // «Three ministers, from A, B and C, met».
  const from = hasClass(units[i], 'FROMPREP') || hasClass(units[i], 'COUNTING');
  if (i > at && from) i++;
  if (i === at || units[i]?.key === '"') return null;
  const { states, to, joined } = statesFrom(units, i);
  const countries = new Set(states.flatMap((s) => s.countries));
  if (countries.size < 2 || (!joined && (countries.size < 3 || (mark !== '(' && !dash)))) return null;
  const end = units[to]?.key ?? '.';
  if (mark === '(') return end === ')' ? { from: at, to: to + 1, states } : null;
  if (dash && DASH.test(end)) {
    let close = to;
    while (DASH.test(units[close]?.key ?? '')) close++;
    return { from: at, to: close, states };
  }
  // «… countries, A, B and C, agreed»: commas alone make it a list of them only where both stand.
  const closed = COMMA.test(end) || /^[.)]$/.test(end) || units[to] === undefined;
  if (COMMA.test(mark) && !said) return COMMA.test(end) ? { from: at, to: to + 1, states } : null;
  return said || closed || mark === ':' ? { from: at, to, states } : null;
}

/** Whether a unit stands for a group of states that may be told one by one. */
function isGroup(u: Unit | undefined): boolean {
  const m = u?.mention;
  if (!m) return hasClass(u, 'BLOCN') || hasClass(u, 'PEERS') || hasClass(u, 'PAIR') || hasClass(u, 'GROUPOF');
  if (m.person) return false;
  return m.types.has('org') || ((m.types.has('group') || m.types.has('title')) && m.countries.length === 0);
}

/** The first unit of whoever represents the group: «the finance ministers of its five industrial partners». */
function headOf(units: readonly Unit[], group: number): number {
  let i = group - 1;
  const inside = (u: Unit | undefined) =>
    u !== undefined &&
    !hasClass(u, 'COUNTING') &&
    (hasClass(u, 'DET') ||
      hasClass(u, 'NUMWORD') ||
      hasClass(u, 'NUM') ||
      hasClass(u, 'TMOD') ||
      u.mention?.types.has('nation') === true ||
      (u.mention?.types.has('name') === true && !u.mention.person) ||
      u.key === '-' ||
      (u.mention === null && u.classes === null && WORD.test(u.text)));
  while (i > group - PHRASE && inside(units[i])) i--;
  const prep = units[i];
  const of = hasClass(prep, 'COUNTING') || hasClass(prep, 'FROMPREP');
  const head = units[i - 1];
  const acts = hasClass(head, 'GROUPW') || head?.mention?.types.has('title');
  if (of && acts) return i - 1;
  // «Iran and six world powers»: what describes the group is part of it.
  return i > group - PHRASE ? i + 1 : group;
}

/** The group with its members as one unit. */
function unite(units: readonly Unit[], head: number, group: number, { to, states }: Told): Unit {
  const first = units[head] as Unit;
  const last = units[to - 1] as Unit;
  const own = units[group]?.mention ?? null;
  const office = first.mention?.title;
  const bloc = own?.types.has('org') ? own.id : undefined;
  const mention = newMention({
    types: bloc === undefined || office !== undefined ? MEMBERS : BLOC_MEMBERS,
    start: first.start,
    end: last.end,
    countries: [...new Set(states.flatMap((s) => s.countries))],
    plural: true,
    parts: [...(own ? [own] : []), ...states],
    ...(bloc === undefined ? {} : { id: bloc }),
    ...(office ? { title: office } : {}),
    ...(first.mention?.cases === undefined ? {} : { cases: first.mention.cases }),
  });
  return shaped({ key: first.key, text: first.text, start: first.start, end: last.end, classes: null, mention });
}

/** A bloc that the article told the members of, and those who represent it, stand for them. */
function recall({ units }: Sentence, told: ReadonlyMap<string, string[]>): void {
  if (told.size === 0) return;
  for (const u of units) {
    const m = u.mention;
    const countries = m?.countries.length === 0 && !m.person ? told.get(m.of ?? m.id ?? '') : undefined;
    if (!m || countries === undefined) continue;
    if (m.of === undefined && m.types.has('org')) u.mention = { ...m, types: BLOC_MEMBERS, countries, plural: true };
    else if (m.of !== undefined && m.plural === true) {
      const { of: _bloc, ...rest } = m;
      u.mention = { ...rest, countries };
    }
  }
}

/** «The Group of Seven comprises A, B …»: members told by a verb. */
function noteMembers({ units }: Sentence, told: Map<string, string[]>): void {
  units.forEach((u, i) => {
    if (!hasClass(u, 'COMPRISES')) return;
    const bloc = units[i - 1]?.key === ')' ? units[i - ABBREVIATION - 1]?.mention : units[i - 1]?.mention;
    if (!bloc?.types.has('org') || bloc.id === undefined) return;
    const { states, joined } = statesFrom(units, i + 1);
    const countries = [...new Set(states.flatMap((s) => s.countries))];
    if (joined && countries.length > 1) told.set(bloc.id, countries);
  });
}

/**
 * Makes one unit of a group and the states that are told to be its members.
 *
 * @param told members by the id of their bloc, remembered for later sentences of the article
 */
export function readMembers(sentence: Sentence, told: Map<string, string[]>): void {
  noteMembers(sentence, told);
  const { units } = sentence;
  let out: Unit[] | null = null;
  let kept = 0;
  for (let i = 1; i < units.length; i++) {
    const { key } = units[i] as Unit;
    if (!(DASH.test(key) || key === '(' || key === ':' || COMMA.test(key) || isSaid(units[i]))) continue;
    let group = i - 1;
    if (units[group]?.key === ')')
      while (group > i - ABBREVIATION - 3 && group > 0 && units[group]?.key !== '(') group--;
    if (units[group]?.key === '(') group--;
    if (group < kept || !isGroup(units[group])) continue;
    const list = listAt(units, i);
    if (!list) continue;
    const head = Math.max(kept, headOf(units, group));
    const made = unite(units, head, group, list);
    if (made.mention?.id !== undefined) told.set(made.mention.id, made.mention.countries);
    out ??= [];
    out.push(...units.slice(kept, head), made);
    kept = list.to;
    i = kept;
  }
  if (out) sentence.units = [...out, ...units.slice(kept)];
  recall(sentence, told);
}
