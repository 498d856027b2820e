/** Runs the chunk phases of a pack: dates, bodies, titled people and groups become one unit each. */
import type { z } from 'zod';
import type { DateSpec } from '../dates/spec.ts';
import { type Grammar, type Match, Matcher, markUnits } from '../engine/match.ts';
import type { ChunkEmit } from '../engine/rule.ts';
import type { IndexedRule, Rule, RuleIndex } from '../engine/rules.ts';
import { hasClass, type Mention, newMention, type Sentence, shaped, type Unit } from '../engine/unit.ts';
import type { ChunkContext } from './chunk-context.ts';
import { markNames } from './names.ts';
import { makeOfficial } from './officials.ts';
import { resolveNames } from './resolve-names.ts';
import { capitalOf } from './state-bodies.ts';
import { markSurnames } from './surnames.ts';

const GROUP = new Set(['group', 'actor']);
const MEDIATORS = new Set(['group', 'actor', 'mediator']);
const BODY = new Set(['body', 'actor']);
const COUNTRY = new Set(['country', 'state', 'actor', 'place']);
const PLACE = new Set(['city', 'place']);
const CAPITAL = new Set(['city', 'place', 'capital']);
const MEDIA = new Set(['media']);
const DATE = new Set(['date']);

type Emit = z.infer<typeof ChunkEmit>;

/** Endings of Russian adjectives in the oblique cases of the plural. */
const PLURAL_ADJECTIVE = /(?:ыми|ими|ых|их|ым|им)$/;

/** Offices that are held in another state. */
const POSTED = new Set(['ambassador', 'envoy']);
/** Prepositions that say whose somebody posted is, not where: «envoys from Chile». */
const OWNING = new Set(['of', 'from']);

/** Kinds of bodies that a state has in another. */
const ABROAD = new Set(['embassy', 'consulate', 'mission']);

/** By how much an office behind the name of its holder goes before an office with the next name. */
const BESIDE_NAME = 4;

class Chunker {
  private readonly sentence: Sentence;
  private readonly context: ChunkContext;
  constructor(sentence: Sentence, context: ChunkContext) {
    this.sentence = sentence;
    this.context = context;
  }

  run(index: RuleIndex, grammar: Grammar): void {
    const { units } = this.sentence;
    const tried: { at: number; indexed: IndexedRule }[] = [];
    const { holdings } = this.context;
    let known = false;
    for (let at = 0; at < units.length; at++)
      for (const list of index.at(units[at] as Unit))
        for (const indexed of list) {
          if (!known) holdings.read(units);
          known = true;
          if (holdings.allow(indexed.needs, at)) tried.push({ at, indexed });
        }
    if (tried.length === 0) return;
    const matcher = new Matcher(this.sentence, () => markUnits(units, grammar));
    const found: { match: Match; rule: Rule; priority: number }[] = [];
    for (const { at, indexed } of tried) {
      const match = matcher.match(indexed.pattern, at);
      const fit = match ? this.agreement(match) : null;
      if (match && fit !== null) found.push({ match, rule: indexed.rule, priority: indexed.rule.priority + fit });
    }
    if (found.length === 0) return;
    found.sort(
      (a, b) =>
        b.priority - a.priority ||
        b.match.to - b.match.from - (a.match.to - a.match.from) ||
        a.match.from - b.match.from,
    );
    const taken = new Array<boolean>(units.length).fill(false);
    const chosen = found.filter(({ match }) => {
      for (let i = match.from; i < match.to; i++) if (taken[i]) return false;
      for (let i = match.from; i < match.to; i++) taken[i] = true;
      return true;
    });
    chosen.sort((a, b) => a.match.from - b.match.from);
    const out: Unit[] = [];
    let at = 0;
    for (const { match, rule } of chosen) {
      while (at < match.from) out.push(units[at++] as Unit);
      const made = this.make(rule.emit as Emit, match);
      if (made) {
        out.push(shaped(made));
        this.context.chunks.push({ rule: rule.id, start: made.start, end: made.end });
      } else for (let i = match.from; i < match.to; i++) out.push(units[i] as Unit);
      at = match.to;
    }
    while (at < units.length) out.push(units[at++] as Unit);
    this.sentence.units = out;
  }

  /**
   * Whether a known person sits for the state that the match gives them, in languages where two officials may stand
   * side by side: null when not, more than nothing when the office follows their name.
   */
  private agreement(match: Match): number | null {
    const { units } = this.sentence;
    const name = match.bindings.get('P')?.[0];
    const { cased, isNominative } = this.context.pack.morphology;
    const bearer = name === undefined ? undefined : units[name];
    // «The ministry in Nairobi»: only embassies are in another state.
    const kind = units[match.bindings.get('K')?.[0] ?? -1]?.mention?.body;
    if (isNominative && match.bindings.has('L') && kind !== undefined && !ABROAD.has(kind)) return null;
    if (isNominative && bearer?.mention?.types.has('fullname')) {
      // «руководитель аппарата министра Педро Рохас»: the case of a name tells which of two offices its bearer holds.
      const offices = (match.bindings.get('T') ?? []).map((i) => (units[i]?.mention?.cases ?? 'n').includes('n'));
      const above = [1, 2, 3].some(
        (n) => units[match.from - n]?.mention?.title && units[match.from - n]?.mention?.cases?.includes('n'),
      );
      if (above && offices.length > 0 && !offices.includes(true) && isNominative(bearer.text)) return null;
    }
    // «Beside the Russian president, Trump said»: a surname alone of another state's official begins anew.
    if (
      cased &&
      (name === undefined || / /.test(units[name]?.text ?? '') || !units[name]?.mention?.types.has('surname'))
    )
      return 0;
    const country = name === undefined ? null : (units[name]?.mention?.person?.country ?? null);
    const states = (match.bindings.get('N') ?? []).flatMap((i) => units[i]?.mention?.countries ?? []);
    if (name === undefined || country === null || states.length === 0) return 0;
    if (!states.includes(country)) return null;
    return name < (match.bindings.get('T')?.at(-1) ?? 0) ? BESIDE_NAME : 0;
  }

  /** The first unit bound to a role. */
  private firstOf(match: Match, role: string): Unit | undefined {
    return this.sentence.units[match.bindings.get(role)?.[0] ?? -1];
  }

  private make(emit: Emit, match: Match): Unit | null {
    const { units } = this.sentence;
    const { start } = units[match.from] as Unit;
    const { end } = units[match.to - 1] as Unit;
    const text = this.context.text.slice(start, end);
    const shell = { key: text.toLowerCase(), text, start, end, classes: null };
    if (emit.make === 'word')
      return { ...shell, classes: new Map([[emit.class as string, true as const]]), mention: null };
    if (emit.make === 'date') return this.date(shell, match);
    const first = this.firstOf.bind(this, match);
    const parts: Mention[] = [];
    // Whoever an aide works for (W) is only named by the way.
    for (const [role, at] of match.bindings)
      if (role !== 'W')
        for (const i of at) {
          const { mention } = units[i] as Unit;
          if (mention) parts.push(mention);
        }
    // «President A of Chile, Chancellor B of Peru, …»: each has an office and a name of his own.
    const named = (match.bindings.get('P') ?? []).map((i) => units[i]?.mention);
    if (
      emit.make === 'official' &&
      named.filter((m) => m?.types.has('official') && m.title && m.person && m.countries.length > 0).length > 1
    )
      return null;
    const base = newMention({ types: GROUP, start, end, countries: [], parts });
    const states = [...new Set(this.holders(match).flatMap((u) => u.mention?.countries ?? []))];
    const org = first('O')?.mention;
    const body = (first('K') ?? first('U'))?.mention;
    if (emit.make === 'media') return this.outlet(shell, base, first('A'));
    if (emit.make === 'country') return { ...shell, mention: { ...base, types: COUNTRY, countries: states } };
    if (emit.make === 'place') {
      const city = states[0] === undefined ? undefined : capitalOf(states[0]);
      const place = first('V')?.mention ?? (city ? { ...base, types: PLACE, countries: states, id: city } : undefined);
      const types = place?.types.has('capital') || (place && place.id === city) ? CAPITAL : PLACE;
      return place ? { ...shell, mention: { ...place, types, start, end, parts: [place] } } : null;
    }
    // The body that a group works for stands in the genitive: «representatives of the embassy».
    const cases =
      emit.make === 'group'
        ? this.casesOfGroup(match)
        : this.casesOf(match, match.bindings.has('T') ? ['T', 'P'] : ['K', 'P']);
    if (emit.make === 'body') {
      const kind = emit.body ?? body?.body;
      const owners = states.length > 0 ? states : (body?.countries ?? []);
      if (!kind || owners.length !== 1) return null;
      const at = first('L')?.mention?.countries[0];
      return {
        ...shell,
        mention: {
          ...base,
          types: BODY,
          countries: owners,
          body: kind,
          ...cases,
          ...(at && at !== owners[0] ? { at } : {}),
        },
      };
    }
    if (emit.make === 'group') {
      const members = states.length > 0 ? states : (body?.countries ?? first('W')?.mention?.countries ?? []);
      if (members.length === 0 && !org) return null;
      const mediates = units.slice(match.from, match.to).some((u) => hasClass(u, 'MEDIATORW'));
      return {
        ...shell,
        mention: {
          ...base,
          ...(mediates ? { types: MEDIATORS } : {}),
          countries: members,
          ...cases,
          ...(org?.id ? { of: org.id } : {}),
          ...(hasClass(units[match.from - 1], 'FORMER') ? { former: true } : {}),
          plural: true,
        },
      };
    }
    return makeOfficial(emit, match, this.sentence, this.context, {
      shell,
      base,
      states:
        states.length > 0
          ? states
          : (body?.countries ??
            first('W')?.mention?.countries ??
            // «The FBI chief»: an agency of one state has that state's officials.
            (org?.countries.length === 1 ? org.countries : this.statesOfTitle(match))),
      org,
      cases,
    });
  }

  /** An outlet: one of the gazetteer, or a name that only the word for its kind makes one. */
  private outlet(shell: Omit<Unit, 'mention'>, base: Mention, unit: Unit | undefined): Unit {
    const { id, name } = unit?.mention ?? {};
    const media: Mention = { ...base, types: MEDIA };
    if (id) return { ...shell, mention: { ...media, id } };
    // «the Belarusian television»: its description is its name.
    if (!unit) {
      const { text, start, end } = shell;
      return {
        ...shell,
        mention: { ...media, parts: [], id: this.context.people.outlet(text, start), name: { text, start, end } },
      };
    }
    if (!name) return { ...shell, mention: media };
    return { ...shell, mention: { ...media, parts: [], id: this.context.people.outlet(name.text, name.start), name } };
  }

  /** Units that say whose office it is: an ambassador «in» or «to» a country is not that country's. */
  private holders(match: Match): Unit[] {
    const { units } = this.sentence;
    const posted = (match.bindings.get('T') ?? []).some((i) => POSTED.has(units[i]?.mention?.title?.office ?? ''));
    // «The envoys of Kenya and Uganda», where «of» is «to» as well.
    const several = (match.bindings.get('T') ?? []).some((i) => units[i]?.mention?.plural);
    return (match.bindings.get('N') ?? []).flatMap((i) =>
      posted &&
      hasClass(units[i - 1], 'PREP') &&
      !OWNING.has(units[i - 1]?.key ?? '') &&
      !(several && units[i - 1]?.key === 'ل')
        ? []
        : [units[i] as Unit],
    );
  }

  /** The state of an office that only one state words so (secretary of state). */
  private statesOfTitle(match: Match): string[] {
    const titles = (match.bindings.get('T') ?? []).flatMap((i) => this.sentence.units[i] ?? []);
    const [state] = titles.flatMap((u) => u.mention?.countries ?? []);
    // «The head of the Pentagon» is of its state in any article.
    if (state !== undefined && titles.some((u) => /\s\p{Lu}/u.test(u.text))) return [state];
    // Where the article speaks of other states only, the office is theirs that words it alike.
    const { people } = this.context;
    if (state === undefined || (people.named().length > 0 && people.weight(state) === 0)) return [];
    // «Treasury Secretary M. B.» of Argentina, in an article that speaks of Argentina most, where no gazetteer knows the name.
    const { units } = this.sentence;
    const common = (match.bindings.get('T') ?? []).some((i) => units[i]?.mention?.title?.office === 'minister');
    const unknown = (match.bindings.get('P') ?? []).some((i) => units[i]?.mention?.person === undefined);
    const more = common && unknown && people.named().some((c) => people.weight(c) > people.weight(state));
    return more ? [] : [state];
  }

  private date(shell: Omit<Unit, 'mention'>, match: Match): Unit {
    const spec: DateSpec = {};
    for (const [role, indexes] of match.bindings) {
      const values = indexes.map((i) => this.valueOf(this.sentence.units[i] as Unit)).filter((v) => v !== null);
      if (values[0] !== undefined) spec[role as keyof DateSpec] = values[0] as number;
    }
    const { start, end } = shell;
    // «Later this month» by itself says that something is still to come.
    const only = match.to - match.from === 1 ? this.sentence.units[match.from] : undefined;
    return {
      ...shell,
      classes: hasClass(only, 'LATERUNIT') ? (only?.classes ?? null) : null,
      mention: newMention({ types: DATE, start, end, countries: [], parts: [], date: JSON.stringify(spec) }),
    };
  }

  private valueOf(unit: Unit): number | null {
    for (const value of unit.classes?.values() ?? []) if (typeof value === 'number') return value;
    return null;
  }

  private casesOfGroup(match: Match): { cases?: string } {
    const words = this.sentence.units.slice(match.from, match.to);
    const member = words.findIndex((u) => hasClass(u, 'MEMBERSOF'));
    // «Иными государствами союза»; in «группам двух стран» the states are those of another noun.
    const heads = member === 0 || (member === 1 && PLURAL_ADJECTIVE.test(words[0]?.key ?? ''));
    const noun =
      words.find((u) => hasClass(u, 'GROUPW') || hasClass(u, 'ENVOYW')) ?? (heads ? words[member] : undefined);
    const cases = noun && this.context.pack.morphology.nounCases?.(noun.key);
    return cases === undefined ? {} : { cases };
  }

  private casesOf(match: Match, roles: readonly string[]): { cases?: string } {
    const { nounCases } = this.context.pack.morphology;
    // «По словам замминистра Чхон Хэ Сона»: the phrase governs the genitive.
    if (nounCases && /^по (?:словам|мнению|данным|утверждению)$/.test(this.sentence.units[match.from - 1]?.key ?? ''))
      return { cases: 'g' };
    // The deputy's case is not that of the office he deputises for.
    for (let i = match.from; i < match.to; i++) {
      const u = this.sentence.units[i];
      if (hasClass(u, 'DEPUTY') && !hasClass(u, 'VICE')) {
        const cases = this.context.pack.morphology.nounCases?.(this.sentence.units[match.from]?.key ?? '');
        return cases === undefined || !/[^n]/.test(cases) ? {} : { cases };
      }
    }
    for (const role of roles) {
      const unit = this.sentence.units[match.bindings.get(role)?.[0] ?? -1];
      if (unit?.mention?.cases !== undefined) return { cases: unit.mention.cases };
    }
    // «израильских ВВС»: where the noun shows no case, its adjective does.
    const adjective = this.sentence.units[match.bindings.get('N')?.[0] ?? -1]?.mention;
    if (
      adjective?.types.has('nation') &&
      adjective.cases !== undefined &&
      match.bindings.has('K') &&
      !match.bindings.has('T')
    )
      return { cases: adjective.cases };
    return {};
  }
}

/** «His Excellency» before an official who was put together says nothing more and parts no verb from its object. */
function dropAddress(sentence: Sentence): void {
  const { units } = sentence;
  sentence.units = units.filter((u, i) => {
    if (!hasClass(u, 'HONORIFIC') || u.mention !== null) return true;
    let next = i + 1;
    while (hasClass(units[next], 'HONORIFIC') && units[next]?.mention === null) next++;
    return !(units[next]?.mention?.types.has('official') || units[next]?.mention?.types.has('person'));
  });
}

/** Merges units of a sentence into chunks, phase after phase. */
export function chunk(sentence: Sentence, context: ChunkContext): void {
  context.pack.phases.forEach((index, phase) => {
    if (phase === 1) markSurnames(sentence, context.pack, context.people);
    if (phase === 1) markNames(sentence, context.pack, context.text);
    if (phase === 1) resolveNames(sentence, context);
    new Chunker(sentence, context).run(index, context.pack.grammar);
  });
  if (!context.pack.morphology.cased) dropAddress(sentence);
}
