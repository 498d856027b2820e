/** Runs the chunk phases of a pack: dates, bodies, titled people and groups become one unit each. */
import type { z } from 'zod';
import type { DateSpec } from '../dates/resolve.ts';
import { type Grammar, Holdings, type Match, Matcher, markUnits } from '../engine/match.ts';
import type { ChunkEmit } from '../engine/rule.ts';
import type { IndexedRule, Rule, RuleIndex } from '../engine/rules.ts';
import { hasClass, type Mention, type Sentence, type TitleInfo, type Unit } from '../engine/unit.ts';
import type { ChunkContext } from './chunk-context.ts';
import { markNames } from './names.ts';
import { PERSON, type Person, personMention, STRANGER, sided } from './person-mention.ts';
import { resolveNames } from './resolve-names.ts';
import { capitalOf } from './state-bodies.ts';
import { markSurnames } from './surnames.ts';

const OFFICIAL = new Set(['official', 'actor']);
const BARE = new Set(['title', 'bare']);
const GROUP = new Set(['group', 'actor']);
const MEDIATORS = new Set(['group', 'actor', 'mediator']);
const BODY = new Set(['body', 'actor']);
const COUNTRY = new Set(['country', 'state', 'actor', 'place']);
const PLACE = new Set(['city', 'place']);
const CAPITAL = new Set(['city', 'place', 'capital']);
const MEDIA = new Set(['media']);
const DATE = new Set(['date']);

type Emit = z.infer<typeof ChunkEmit>;

/** Offices that are held in another state. */
const POSTED = new Set(['ambassador', 'envoy']);

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
    let holdings: Holdings | undefined;
    for (let at = 0; at < units.length; at++)
      for (const indexed of index.at(units[at] as Unit)) {
        holdings ??= new Holdings(units);
        if (holdings.allow(indexed.pattern)) tried.push({ at, indexed });
      }
    if (tried.length === 0) return;
    const matcher = new Matcher(this.sentence, markUnits(units, grammar));
    const found: { match: Match; rule: Rule }[] = [];
    for (const { at, indexed } of tried) {
      const match = matcher.match(indexed.pattern, at);
      if (match) found.push({ match, rule: indexed.rule });
    }
    if (found.length === 0) return;
    found.sort(
      (a, b) =>
        b.rule.priority - a.rule.priority ||
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
        out.push(made);
        this.context.chunks.push({ rule: rule.id, start: made.start, end: made.end });
      } else for (let i = match.from; i < match.to; i++) out.push(units[i] as Unit);
      at = match.to;
    }
    while (at < units.length) out.push(units[at++] as Unit);
    this.sentence.units = out;
  }

  private make(emit: Emit, match: Match): Unit | null {
    const { units } = this.sentence;
    const first = units[match.from] as Unit;
    const last = units[match.to - 1] as Unit;
    const [start, end] = [first.start, last.end];
    const text = this.context.text.slice(start, end);
    const shell = { key: text.toLowerCase(), text, start, end, classes: null };
    if (emit.make === 'word')
      return { ...shell, classes: new Map([[emit.class as string, true as const]]), mention: null };
    const all = (role: string) => (match.bindings.get(role) ?? []).map((i) => units[i] as Unit);
    const parts = [...match.bindings.values()]
      .flat()
      .flatMap((i) => ((units[i] as Unit).mention ? [(units[i] as Unit).mention as Mention] : []));
    const base: Mention = { types: GROUP, start, end, countries: [], parts };
    const states = [...new Set(this.holders(match).flatMap((u) => u.mention?.countries ?? []))];
    const org = all('O')[0]?.mention;
    const body = (all('K')[0] ?? all('U')[0])?.mention;
    if (emit.make === 'date') return this.date(shell, base, match);
    if (emit.make === 'media')
      return {
        ...shell,
        mention: {
          ...base,
          types: MEDIA,
          ...(all('A')[0]?.mention?.id ? { id: all('A')[0]?.mention?.id as string } : {}),
        },
      };
    if (emit.make === 'country') return { ...shell, mention: { ...base, types: COUNTRY, countries: states } };
    if (emit.make === 'place') {
      const city = states[0] === undefined ? undefined : capitalOf(states[0]);
      const place = all('V')[0]?.mention ?? (city ? { ...base, types: PLACE, countries: states, id: city } : undefined);
      const types = place?.types.has('capital') || (place && place.id === city) ? CAPITAL : PLACE;
      return place ? { ...shell, mention: { ...place, types, start, end, parts: [place] } } : null;
    }
    const cases = this.casesOf(match);
    if (emit.make === 'body') {
      const kind = emit.body ?? body?.body;
      const owners = states.length > 0 ? states : (body?.countries ?? []);
      if (!kind || owners.length !== 1) return null;
      const at = all('L')[0]?.mention?.countries[0];
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
      const members = states.length > 0 ? states : (body?.countries ?? []);
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
          plural: true,
        },
      };
    }
    return this.official(emit, match, {
      shell,
      base,
      states: states.length > 0 ? states : body ? body.countries : this.statesOfTitle(match),
      org,
      cases,
    });
  }

  /** Units that say whose office it is: an ambassador «in» or «to» a country is not that country's. */
  private holders(match: Match): Unit[] {
    const { units } = this.sentence;
    const posted = (match.bindings.get('T') ?? []).some((i) => POSTED.has(units[i]?.mention?.title?.office ?? ''));
    return (match.bindings.get('N') ?? []).flatMap((i) =>
      posted && hasClass(units[i - 1], 'PREP') ? [] : [units[i] as Unit],
    );
  }

  /** The state of an office that only one state words so (secretary of state). */
  private statesOfTitle(match: Match): string[] {
    return (match.bindings.get('T') ?? []).flatMap((i) => this.sentence.units[i]?.mention?.countries ?? []).slice(0, 1);
  }

  private date(shell: Omit<Unit, 'mention'>, base: Mention, match: Match): Unit {
    const spec: DateSpec = {};
    for (const [role, indexes] of match.bindings) {
      const values = indexes.map((i) => this.valueOf(this.sentence.units[i] as Unit)).filter((v) => v !== null);
      if (values[0] !== undefined) spec[role as keyof DateSpec] = values[0] as number;
    }
    return { ...shell, classes: null, mention: { ...base, types: DATE, parts: [], date: JSON.stringify(spec) } };
  }

  private valueOf(unit: Unit): number | null {
    for (const value of unit.classes?.values() ?? []) if (typeof value === 'number') return value;
    return null;
  }

  private casesOf(match: Match): { cases?: string } {
    // The deputy's case is not that of the office he deputises for.
    for (let i = match.from; i < match.to; i++) if (hasClass(this.sentence.units[i], 'DEPUTY')) return {};
    for (const role of ['T', 'K', 'G', 'P']) {
      const unit = this.sentence.units[match.bindings.get(role)?.[0] ?? -1];
      if (unit?.mention?.cases !== undefined) return { cases: unit.mention.cases };
    }
    return {};
  }

  private official(
    emit: Emit,
    match: Match,
    made: {
      shell: Omit<Unit, 'mention'>;
      base: Mention;
      states: string[];
      org: Mention | null | undefined;
      cases: { cases?: string };
    },
  ): Unit | null {
    const { units } = this.sentence;
    const inside = units.slice(match.from, match.to);
    const unitsOf = (role: string) => (match.bindings.get(role) ?? []).map((i) => units[i] as Unit);
    const titles = unitsOf('T');
    const deputy = inside.some((u) => hasClass(u, 'DEPUTY'));
    const former = inside.some((u) => hasClass(u, 'FORMER'));
    let title: TitleInfo | null = null;
    for (const t of titles) {
      const info = t.mention?.title ?? null;
      if (info && !title)
        title =
          deputy && info.level !== 'envoy' && info.level !== 'mission'
            ? { ...info, office: `deputy-${info.office}`, level: 'deputy' }
            : info;
    }
    if (emit.office) title = { office: emit.office, level: 'deputy', body: null };
    const names = unitsOf('P');
    const officeText =
      titles.length > 0
        ? this.context.text.slice(Math.min(...titles.map((t) => t.start)), Math.max(...titles.map((t) => t.end)))
        : null;
    const plural = titles.some((t) => t.mention?.plural) || names.length > 1;
    const seat = made.org?.id ?? null;
    const paired = names.length > 1 && names.length === made.states.length;
    const people = names.flatMap((n, i) =>
      this.person(
        n,
        made.states.length === 1
          ? (made.states[0] as string)
          : paired
            ? (made.states[i] as string)
            : this.nationBefore(n, match),
        seat,
        title,
        officeText,
        former,
        made.cases.cases,
      ),
    );
    const person = people[0];
    if (people.length > 1)
      made.base.parts.push(...people.map((p, i) => personMention(p, (names[i] as Unit).start, (names[i] as Unit).end)));
    const { base, shell } = made;
    if (names.length === 0 && made.states.length === 0 && !seat)
      return {
        ...shell,
        mention: { ...base, types: BARE, ...(title ? { title } : {}), ...made.cases, ...(plural ? { plural } : {}) },
      };
    const mention: Mention = {
      ...base,
      types: person ? PERSON : plural ? GROUP : OFFICIAL,
      countries: [...made.states],
      ...made.cases,
    };
    if (inside.some((u) => hasClass(u, 'MEDIATORW'))) mention.types = MEDIATORS;
    if (title) mention.title = title;
    if (former) mention.former = true;
    if (plural) mention.plural = true;
    if (person) {
      mention.person = person;
      if (!sided(person) && made.states.length === 0 && !seat) mention.types = STRANGER;
      if (mention.countries.length === 0 && person.country !== null && !seat) mention.countries = [person.country];
      const n = names[0] as Unit;
      mention.name = n.mention?.name ?? { text: n.text, start: n.start, end: n.end };
    }
    const of = seat ?? person?.organization ?? null;
    if (of !== null && mention.countries.length === 0) mention.of = of;
    return { ...shell, mention };
  }

  /** Of several nationalities the one said last before the name. */
  private nationBefore(name: Unit, match: Match): string | null {
    const nations = (match.bindings.get('N') ?? []).map((i) => this.sentence.units[i] as Unit);
    const before = nations.filter((u) => u.start < name.start).at(-1);
    return before?.mention?.countries[0] ?? null;
  }

  private person(
    unit: Unit,
    country: string | null,
    organization: string | null,
    title: TitleInfo | null,
    office: string | null,
    former: boolean,
    cases: string | undefined,
  ): Person[] {
    const m = unit.mention;
    if (!m) return [];
    if (m.person && (country === null || m.person.country === country || m.person.country === null)) {
      if (title && !former) m.person.title = title;
      if (office) m.person.office ??= office;
      return [m.person];
    }
    const text = m.name?.text ?? unit.text;
    const name = this.context.pack.morphology.citationName(text, cases);
    return [
      this.context.people.resolve({
        name,
        country,
        organization: country === null ? organization : null,
        title,
        office,
        former,
        start: unit.start,
      }),
    ];
  }
}

/** Merges units of a sentence into chunks, phase after phase. */
export function chunk(sentence: Sentence, context: ChunkContext): void {
  context.pack.phases.forEach((index, phase) => {
    if (phase === 1) markSurnames(sentence, context.pack, context.people);
    if (phase === 1) markNames(sentence, context.pack, context.text);
    if (phase === 1) resolveNames(sentence, context);
    new Chunker(sentence, context).run(index, context.pack.grammar);
  });
}
