/**
 * Matches a pattern around a trigger in an annotated sentence: leftwards from the trigger, then rightwards,
 * with backtracking bounded by a step budget, so that the cost per trigger is constant.
 */
import type { Beside, Node, Pattern } from './pattern.ts';
import type { Needs } from './rules.ts';
import { symbolCount, symbolsIn } from './symbols.ts';
import type { ClassValues, Sentence, Unit } from './unit.ts';
import { hasClass } from './unit.ts';

/** Units bound to each role, as indexes into the sentence, in text order. */
export type Bindings = Map<string, number[]>;

/** A match: the units it spans, end exclusive. */
export interface Match {
  from: number;
  to: number;
  bindings: Bindings;
}

/** What the matcher must know of a language: names of word classes with a meaning for it. */
export interface Grammar {
  /** Classes of finite verbs: gaps stop at them. */
  finite: ReadonlySet<string>;
}

const MAX_STEPS = 3_000;
/** Determiners, quotes and nationalities that may stand between a preposition and its place. */
const LOOK_BACK = 6;
const MAX_STRETCH = 22;

/** Units that brackets between members of a list may span. */
const BRACKETS = 4;

/** Words that may stand before a member of a list: «and his longtime rival …». */
const LIST_WORDS = ['DET', 'PREP_REPEAT', 'TMOD', 'ROLEW'];

/** Marks between members of a list. */
const PARTING = new Set([',', '،', '-', '/', ';']);

/** Whether the comma of an apposition ends a unit. */
const endsList = (u: Unit | undefined): boolean => /[,;]$/.test(u?.text ?? '');

/** Somebody's age between commas. */
const isAge = (units: readonly Unit[], at: number): boolean =>
  /^[1-9]\d$/.test(units[at]?.text ?? '') && units[at - 1]?.key === ',' && units[at + 1]?.key === ',';

/** What a post is made of that stands behind its holder. */
const APPOSED = ['body', 'official', 'bare', 'title'];

/** Per-unit facts that gaps ask for. */
export interface Marks {
  barrier: boolean[];
  finite: boolean[];
  actor: boolean[];
  governed: boolean[];
  located: boolean[];
  /** The word just before ties «with» to itself: relations with, border with. */
  related: boolean[];
  /** Whom something is directed against: «the war against the movement». */
  against: boolean[];
}

const finiteSets = new WeakMap<Grammar, WeakMap<object, boolean>>();

/** Whether a set of classes holds a finite verb of the language; remembered, since units share their sets. */
function holdsFinite(classes: ClassValues, grammar: Grammar): boolean {
  let sets = finiteSets.get(grammar);
  if (!sets) {
    sets = new WeakMap();
    finiteSets.set(grammar, sets);
  }
  let known = sets.get(classes);
  if (known === undefined) {
    known = [...classes.keys()].some((c) => grammar.finite.has(c));
    sets.set(classes, known);
  }
  return known;
}

const isLocative = (u: Unit): boolean =>
  (u.mention?.cases?.includes('p') ?? false) && !/[gn]/.test(u.mention?.cases ?? '');

const SMALL = /^\p{Ll}/u;

/** A word of no class that is no name. */
const isPlainWord = (u: Unit | undefined): boolean =>
  u !== undefined && u.classes === null && u.mention === null && SMALL.test(u.text);

/** A verb of saying at the head of a clause that has the letters of a preposition: the Arabic «عبر». */
const speaksFirst = (units: readonly Unit[], at: number): boolean =>
  hasClass(units[at], 'SAY') &&
  (units[at - 1] === undefined || hasClass(units[at - 1], 'AND') || /^[،,:"]$/.test(units[at - 1]?.key ?? ''));

/** «the part of the king», «the north of Syria»: what follows the head of a construct owns it. */
export const isOwned = (before: Unit | undefined, u: Unit): boolean =>
  hasClass(before, 'NOUNW') &&
  (u.mention?.types.has('place') ||
    (!before?.key.startsWith('ال') &&
      !hasClass(before, 'TMOD') &&
      !hasClass(before, 'VERB') &&
      (u.mention?.types.has('actor') ?? false)));

/** «финансирования НАТО», «поддерживают НАТО»: a name that shows no case behind the noun of a deed or a verb is no subject. */
const isOwnerOfDeed = (before: Unit | undefined, u: Unit): boolean =>
  u.mention?.cases === 'ngdaip' &&
  before !== undefined &&
  before.classes === null &&
  before.mention === null &&
  /(?:[еа]ни|ци)[яиюе]$|ост[ьи]$|ств[оау]$|[аеиуюя]ю?тс?я?$|[аеиыя]л[аио]?$|[аеиуыя]ть$/.test(before.key);

/** «Заявил о твердой поддержке НАТО»: a name that shows no case behind a noun that a preposition governs. */
const isOwnerBehind = (units: readonly Unit[], at: number, u: Unit): boolean =>
  u.mention?.cases === 'ngdaip' &&
  isPlainWord(units[at]) &&
  (hasClass(units[at - 1], 'PREP') || (isPlainWord(units[at - 1]) && hasClass(units[at - 2], 'PREP')));

/** Computes what stops a gap; call again after units were merged. */
export function markUnits(units: readonly Unit[], grammar: Grammar): Marks {
  const marks: Marks = { barrier: [], finite: [], actor: [], governed: [], located: [], related: [], against: [] };
  for (let i = 0; i < units.length; i++) {
    const u = units[i] as Unit;
    let p = i - 1;
    const place = u.mention?.types.has('city') ?? false;
    while (
      p >= Math.max(0, i - LOOK_BACK) &&
      (hasClass(units[p], 'DET') ||
        hasClass(units[p], 'KINDOF') ||
        (units[p] as Unit).key === '"' ||
        (place && units[p]?.mention?.types.has('nation')))
    )
      p--;
    // «in an elegant Moscow mansion»: a city before a plain noun may have adjectives before it.
    if (place && isPlainWord(units[i + 1])) for (let n = 0; n < 2 && isPlainWord(units[p]); n++) p--;
    // «in rebel-held Sanaa», «in southern Basra».
    while (place && hasClass(units[p], 'PLACEADJ')) p = units[p - 1]?.key === '-' ? p - 3 : p - 1;
    while (place && p > 0 && hasClass(units[p], 'DET')) p--;
    // A form that only a preposition of place governs may have an adjective before it: «в стамбульском дворце».
    if (place && isLocative(u) && isPlainWord(units[p]) && hasClass(units[p - 1], 'INPREP')) p--;
    const before = units[p];
    const finite = u.classes !== null && holdsFinite(u.classes, grammar);
    marks.barrier.push(hasClass(u, 'BARRIER') || u.key === ';' || u.key === '؛');
    marks.finite.push(finite);
    marks.related.push(
      hasClass(units[i - 1], 'RELN') || (hasClass(units[i - 2], 'RELN') && !hasClass(units[i - 1], 'VERB')),
    );
    marks.actor.push(u.mention?.types.has('actor') ?? false);
    marks.against.push(hasClass(before, 'AGAINST'));
    const inList = hasClass(before, 'AND') && p > 0 && (marks.governed[p - 1] ?? false);
    // «the summit of the Twenty», «the university of Kampala»: the owner in a construct is no subject.
    const owned = isOwned(before, u);
    const holds = owned || (hasClass(before, 'TALKN') && (u.mention?.types.has('org') ?? false));
    marks.governed.push(
      (hasClass(before, 'PREP') && !speaksFirst(units, p)) ||
        // «received the ambassadors and spoke with»: whom the verb has as its object does not act.
        hasClass(before, 'OBJECTV') ||
        inList ||
        holds ||
        before?.key === '(' ||
        isOwnerOfDeed(before, u) ||
        isOwnerBehind(units, p, u) ||
        (u.mention?.cases !== undefined && !/[nx]/.test(u.mention.cases)),
    );
    // «the Vienna talks»: a city right before the meeting is its place.
    marks.located.push(
      (place && (hasClass(before, 'TALKOF') || hasClass(before, 'PLACETALK')) && !hasClass(units[i + 1], 'AND')) ||
        (place && (hasClass(units[i + 1], 'TALKN') || hasClass(u, 'HERE'))) ||
        hasClass(before, 'INPREP') ||
        // «в пограничном пункте Пханмунджом», «в городе Осло»: behind the word for its kind.
        (place && hasClass(units[i - 1], 'PLACEN')) ||
        // «на женевской вилле»: an adjective made of the city.
        (place && before?.key === 'на' && /^\p{Ll}/u.test(u.text)) ||
        (hasClass(before, 'AND') && p > 0 && (marks.located[p - 1] ?? false)),
    );
  }
  return marks;
}

/** What a sentence holds and where, to leave out patterns that ask for something else; one serves a whole article. */
export class Holdings {
  /** For each symbol the first unit that has it, and the last one, both counted from 1; 0 for none. */
  private readonly places = new Uint16Array(2 * symbolCount());
  private actors = 0;

  /** Takes up the units of a sentence in place of those of before. */
  read(units: readonly Unit[]): void {
    this.places.fill(0);
    this.actors = 0;
    for (let i = 0; i < units.length; i++) {
      const { classes, mention } = units[i] as Unit;
      if (classes) this.add(symbolsIn(classes), i + 1);
      if (!mention) continue;
      this.add(symbolsIn(mention.types), i + 1);
      if (mention.types.has('actor') || mention.types.has('stranger')) this.actors++;
    }
  }

  private add(symbols: readonly number[], place: number): void {
    const { places } = this;
    for (const symbol of symbols) {
      if (places[2 * symbol] === 0) places[2 * symbol] = place;
      places[2 * symbol + 1] = place;
    }
  }

  /** Whether everything that a pattern cannot do without is there on its side of the trigger at unit `at`. */
  allow({ before, behind, actors }: Needs, at: number): boolean {
    if (actors > this.actors) return false;
    for (const set of before) if (!this.startsBefore(set, at)) return false;
    for (const set of behind) if (!this.endsBehind(set, at)) return false;
    return true;
  }

  private startsBefore(set: readonly number[], at: number): boolean {
    for (const symbol of set) {
      const first = this.places[2 * symbol] as number;
      if (first > 0 && first <= at) return true;
    }
    return false;
  }

  private endsBehind(set: readonly number[], at: number): boolean {
    for (const symbol of set) if ((this.places[2 * symbol + 1] as number) > at + 1) return true;
    return false;
  }
}

/** Matches patterns over one sentence. */
export class Matcher {
  private readonly units: readonly Unit[];
  private readonly mark: () => Marks;
  private known: Marks | undefined;
  private steps = 0;
  private trigger = 0;
  private low = 0;
  private high = 0;
  private bound: { role: string; at: number[] }[] = [];

  /** A matcher over the units of a sentence; `mark` is called when the first pattern asks for its marks, which few do. */
  constructor(sentence: Pick<Sentence, 'units'>, mark: () => Marks) {
    this.units = sentence.units;
    this.mark = mark;
  }

  private get marks(): Marks {
    this.known ??= this.mark();
    return this.known;
  }

  /** The match of `pattern` with its trigger at unit `at`, or null. */
  match(pattern: Pattern, at: number): Match | null {
    const { left, trigger, right, previous, next } = pattern;
    if (!this.mayBegin(previous, at - 1) || !this.mayBegin(next, at + 1)) return null;
    this.steps = 0;
    this.trigger = at;
    this.bound = [];
    const ok = this.node(trigger, at, 1, (end) =>
      this.run(left, 0, at - 1, -1, (from) => {
        this.low = from + 1;
        return this.run(right, 0, end, 1, (to) => {
          this.high = to;
          return true;
        });
      }),
    );
    if (!ok) return null;
    const bindings: Bindings = new Map();
    for (const { role, at: units } of this.bound) bindings.set(role, [...(bindings.get(role) ?? []), ...units]);
    for (const list of bindings.values()) list.sort((a, b) => a - b);
    return { from: this.low, to: this.high, bindings };
  }

  /** Whether a unit is what must stand there, which most patterns tell. */
  private mayBegin(beside: Beside | null, i: number): boolean {
    if (beside === null) return true;
    const u = this.units[i];
    if (u === undefined) return beside.edge;
    if (beside.keys.has(u.key)) return true;
    for (const name of beside.names) if (u.classes?.has(name) || u.mention?.types.has(name)) return true;
    return false;
  }

  /** Matches the nodes from the `k`-th one on, counted in the direction of reading. */
  private run(nodes: readonly Node[], k: number, i: number, dir: 1 | -1, done: (i: number) => boolean): boolean {
    const n = nodes.length;
    if (k === n) return done(i);
    const node = nodes[dir === 1 ? k : n - 1 - k] as Node;
    // Single units are by far the most frequent and need no continuation of their own.
    if (node.k === 'one') return this.isOne(node, i) && this.run(nodes, k + 1, i + dir, dir, done);
    if (node.k === 'not' && node.item.k === 'one')
      return !this.isOne(node.item, i) && this.run(nodes, k + 1, i, dir, done);
    return this.node(node, i, dir, k + 1 === n ? done : (next) => this.run(nodes, k + 1, next, dir, done));
  }

  private isOne({ keys, names }: Extract<Node, { k: 'one' }>, i: number): boolean {
    const u = this.units[i];
    if (u === undefined) return false;
    if (u.classes !== null) for (const name of names) if (u.classes.has(name)) return true;
    return keys.size > 0 && keys.has(u.key);
  }

  private node(node: Node, i: number, dir: 1 | -1, done: (i: number) => boolean): boolean {
    if (++this.steps > MAX_STEPS) return false;
    switch (node.k) {
      case 'one':
        return this.isOne(node, i) && done(i + dir);
      case 'class':
        if (!hasClass(this.units[i], node.name)) return false;
        if (
          node.name === 'WITH' &&
          i - 1 !== this.trigger &&
          ((this.marks.related[i] && !this.discussedWith(i)) || hasClass(this.units[i - 1], 'TALKN'))
        )
          return false;
        // «the Manila talks, following agreements with Chile»: the agreement, not the talks, is with them.
        if (
          node.name === 'WITH' &&
          hasClass(this.units[i - 1], 'PACTN') &&
          this.units.slice(this.trigger, i).some((u) => u.key === ',')
        )
          return false;
        if (node.name === 'BETWEEN' && i - 1 !== this.trigger && this.agreedBetween(i)) return false;
        if (node.name === 'BETWEEN' && i - 1 !== this.trigger && this.marks.related[i]) return false;
        return node.role === null ? done(i + dir) : this.bind(node.role, [i], () => done(i + dir));
      case 'type':
        return node.list
          ? this.list(node, i, dir, done)
          : this.fits(node, i) && this.bind(node.role, [i], () => done(i + dir));
      case 'seq':
        return this.run(node.items, 0, i, dir, done);
      case 'alt':
        for (const item of node.items) if (this.node(item, i, dir, done)) return true;
        return false;
      case 'opt':
        if (node.item.k === 'one') return (this.isOne(node.item, i) && done(i + dir)) || done(i);
        return this.node(node.item, i, dir, done) || done(i);
      case 'star':
        if (node.item.k === 'one') {
          let end = i;
          while (this.isOne(node.item, end)) end += dir;
          for (; end !== i; end -= dir) if (done(end)) return true;
          return done(i);
        }
        return (
          this.node(node.item, i, dir, (next) => (next !== i && this.node(node, next, dir, done)) || false) || done(i)
        );
      case 'not':
        return !this.holds(node.item, i, dir) && done(i);
      case 'edge':
        return (node.at === 'start' ? i < 0 : i >= this.units.length) && done(i);
      case 'gap':
        return this.gap(node.min, node.max, i, dir, done, false);
      case 'stretch':
        return this.gap(0, MAX_STRETCH, i, dir, done, true);
    }
  }

  /** «Discussed trade with the president»: a person behind the subject discussed is who it was discussed with. */
  private discussedWith(i: number): boolean {
    if (!hasClass(this.units[this.trigger], 'DISCUSSV')) return false;
    let next = i + 1;
    while (hasClass(this.units[next], 'DET')) next++;
    const types = this.units[next]?.mention?.types;
    return types !== undefined && (types.has('official') || types.has('person'));
  }

  /** «The talks follow an agreement reached between A and B»: the noun before it, not the talks, is between them. */
  private agreedBetween(i: number): boolean {
    const before = this.units[i - 1];
    return hasClass(before, 'PACTN') || (before?.mention == null && hasClass(this.units[i - 2], 'PACTN'));
  }

  /** Whether a node matches here, without binding anything. */
  private holds(node: Node, i: number, dir: 1 | -1): boolean {
    const kept = this.bound.length;
    const found = this.node(node, i, dir, () => true);
    this.bound.length = kept;
    return found;
  }

  private gap(min: number, max: number, i: number, dir: 1 | -1, done: (i: number) => boolean, wide: boolean): boolean {
    let pos = i;
    for (let taken = 0; taken <= max; taken++) {
      if (taken >= min && done(pos)) return true;
      const u = this.units[pos];
      if (u === undefined || taken === max) return false;
      if (this.marks.barrier[pos] || this.marks.finite[pos] || u.key === '"') return false;
      const apposed = wide && this.isApposed(pos);
      if (!apposed && u.mention && (u.mention.types.has('bare') || u.mention.types.has('title'))) return false;
      if (this.marks.actor[pos] && !this.marks.located[pos] && !apposed && (!wide || !this.marks.governed[pos]))
        return false;
      if (++this.steps > MAX_STEPS) return false;
      pos += dir;
    }
    return false;
  }

  /** «…, defence minister, head of the royal court, special adviser»: further posts of whoever stands right before. */
  private isApposed(at: number): boolean {
    const m = this.units[at]?.mention;
    if (!m || m.person || !APPOSED.some((t) => m.types.has(t))) return false;
    let p = at - 1;
    while (hasClass(this.units[p], 'DEPUTY') || hasClass(this.units[p], 'HONORIFIC')) p--;
    const before = this.units[p]?.mention;
    if (!before || (!before.person && !this.isApposed(p))) return false;
    return m.countries.length === 0 || before.countries.length === 0 || m.countries[0] === before.countries[0];
  }

  private fits(node: Extract<Node, { k: 'type' }>, i: number): boolean {
    const u = this.units[i];
    const m = u?.mention;
    if (!u || !m) return false;
    const owner = this.units[i + 1]?.key === "'s" && !hasClass(u, 'PRONOUN');
    // Somebody with an office but no state said may sit for one that the article tells.
    const acts = m.types.has('actor') || (m.types.has('stranger') && m.title !== undefined);
    // «the London meeting»: a city right before it is its place.
    const hosts = hasClass(this.units[i - 1], 'RECEIVEV') || hasClass(this.units[i - 1], 'VERB');
    const there = m.types.has('city') && this.marks.located[i] && !hosts;
    const subject = node.types.includes('subject') && acts && !this.marks.governed[i] && !owner && !there;
    const actor = node.types.includes('actor') && acts;
    if (!subject && !actor && !node.types.some((t) => m.types.has(t))) return false;
    if ((subject || actor) && this.marks.against[i]) return false;
    // «met IMF requirements»: an organisation before a plain noun only qualifies it.
    if (!node.types.includes('subject') && m.types.has('org') && isPlainWord(this.units[i + 1])) return false;
    if (node.types.includes('actor') && this.marks.located[i] && (m.types.has('country') || m.types.has('city')))
      return false;
    return node.cases === null || m.cases === undefined || [...node.cases].some((c) => m.cases?.includes(c));
  }

  private list(node: Extract<Node, { k: 'type' }>, i: number, dir: 1 | -1, done: (i: number) => boolean): boolean {
    const all: { at: number[]; next: number }[] = [];
    let at = [i];
    let pos = i;
    if (!this.fits(node, i)) return false;
    all.push({ at, next: pos + dir });
    for (let n = 0; n < 12; n++) {
      const step = this.separator(pos + dir, dir, node);
      if (step === null) break;
      pos = step.at;
      at = dir === 1 ? [...at, pos] : [pos, ...at];
      // «Ukraine, Russia and the rebels»: the list goes on with somebody unknown.
      const closed = dir === 1 ? step.and || hasClass(this.units[pos + 1], 'AND') : true;
      if (dir === -1 && n === 0 && !step.and) break;
      // «with A, B, C»: of people a list may go without «and», where a case holds it together.
      const people = node.cases !== null && at.length > 2 && at.every((x) => this.units[x]?.mention?.person);
      if (closed || people) all.push({ at, next: pos + dir });
    }
    for (const option of all.reverse()) if (this.bind(node.role, option.at, () => done(option.next))) return true;
    return false;
  }

  /** The next member of a list after `,`, `and` or both, with determiners between; null when there is none. */
  private separator(i: number, dir: 1 | -1, node: Extract<Node, { k: 'type' }>): { at: number; and: boolean } | null {
    let pos = i;
    let and = false;
    // «the president of Chile, Mario Paz»: a post behind its holder may have taken the comma.
    let comma = dir === 1 && endsList(this.units[i - 1]);
    for (let n = 0; n < 7; n++) {
      const u = this.units[pos];
      if (!u) return null;
      if (this.fits(node, pos)) return and || comma || (dir === -1 && endsList(u)) ? { at: pos, and } : null;
      if (hasClass(u, 'AND') && !and) and = true;
      else if (PARTING.has(u.key) && !comma) comma = true;
      else if (comma && isAge(this.units, pos)) {
        // «President Juan Soto, 61, and»: the comma behind an age is still to come.
        comma = false;
      } else if (u.key === (dir === 1 ? '(' : ')')) pos = this.overBrackets(pos, dir);
      else if (!LIST_WORDS.some((c) => hasClass(u, c))) return null;
      pos += dir;
    }
    return null;
  }

  /** «the World Bank (IBRD) and Chile»: the far end of a short remark in brackets, else the same place. */
  private overBrackets(at: number, dir: 1 | -1): number {
    for (let n = 1; n <= BRACKETS; n++)
      if (this.units[at + dir * n]?.key === (dir === 1 ? ')' : '(')) return at + dir * n;
    return at;
  }

  private bind(role: string, at: number[], next: () => boolean): boolean {
    this.bound.push({ role, at });
    if (next()) return true;
    this.bound.pop();
    return false;
  }
}
