/** Makes one unit of an office and whoever holds it: titles, states, bodies and names that stand together. */
import type { z } from 'zod';
import type { Match } from '../engine/match.ts';
import type { ChunkEmit } from '../engine/rule.ts';
import { hasClass, type Mention, type Sentence, type TitleInfo, type Unit } from '../engine/unit.ts';
import type { ChunkContext } from './chunk-context.ts';
import { PERSON, type Person, personMention, STRANGER, sided } from './person-mention.ts';

const OFFICIAL = new Set(['official', 'actor']);
const BARE = new Set(['title', 'bare']);
const GROUP = new Set(['group', 'actor']);
const MEDIATORS = new Set(['group', 'actor', 'mediator']);

type Emit = z.infer<typeof ChunkEmit>;

/** Offices that «head of» a body means: the head of a foreign ministry is its minister. */
const HEAD_OF: Readonly<Record<string, string>> = {
  'foreign-ministry': 'foreign-minister',
  'defence-ministry': 'defence-minister',
  government: 'prime-minister',
  parliament: 'speaker-of-parliament',
  embassy: 'ambassador',
  presidency: 'president',
};

/** «The head of the Polish foreign ministry», «a representative of the ministry»: the body beside it makes the office. */
function officeBeside(title: TitleInfo | null, unit: Unit | undefined, body: string | undefined): TitleInfo | null {
  if (title === null || body === undefined) return title;
  if (hasClass(unit, 'REPRESENTATIVE')) return { ...title, office: 'spokesperson', level: 'mission' };
  const office = hasClass(unit, 'HEADW') ? HEAD_OF[body] : undefined;
  if (office === undefined) return title;
  const level = office === 'ambassador' ? 'mission' : office === 'president' ? 'head' : 'minister';
  return { office, level, body };
}

/** A name in another case than its office belongs to somebody else. */
function disagree(titles: readonly Unit[], names: readonly Unit[], deputy: boolean): boolean {
  const [a, b] = [titles[0]?.mention?.cases, names[0]?.mention?.cases];
  return !deputy && a !== undefined && b !== undefined && ![...a].some((c) => b.includes(c));
}

const NO_UNITS: readonly Unit[] = [];

/** The units bound to a role. */
export const unitsOf = ({ bindings }: Match, units: readonly Unit[], role: string): readonly Unit[] =>
  bindings.get(role)?.map((i) => units[i] as Unit) ?? NO_UNITS;

/** One unit for an office holder, named or not; null is never a loss: the units stay as they were. */
export function makeOfficial(
  emit: Emit,
  match: Match,
  sentence: Sentence,
  context: ChunkContext,
  made: {
    shell: Omit<Unit, 'mention'>;
    base: Mention;
    states: string[];
    org: Mention | null | undefined;
    cases: { cases?: string };
  },
): Unit | null {
  const { units } = sentence;
  const inside = units.slice(match.from, match.to);
  const titles = unitsOf(match, units, 'T');
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
  const [first, body] = [match.bindings.get('T')?.[0] ?? 0, match.bindings.get('K')?.[0]];
  if (body !== undefined && body - first <= 2) title = officeBeside(title, titles[0], units[body]?.mention?.body);
  // A counterpart holds the office of whoever was named before.
  if (title === null && inside.some((u) => hasClass(u, 'COUNTERPART'))) title = officeBefore(units, match.from);
  if (emit.office) title = { office: emit.office, level: 'deputy', body: null };
  const names = unitsOf(match, units, 'P');
  if (disagree(titles, names, deputy)) return null;
  // A deputy holds the office of a deputy, in words as well.
  const posts = titles.length > 0 ? [...titles, ...inside.filter((u) => hasClass(u, 'DEPUTY'))] : [];
  const officeText =
    posts.length > 0
      ? context.text.slice(Math.min(...posts.map((t) => t.start)), Math.max(...posts.map((t) => t.end)))
      : null;
  // «визит главы МИД Чили»: of one state it is one holder, where the form allows it.
  const one = made.states.length === 1;
  const plural = titles.some((t) => t.mention?.plural && !(one && t.mention.single === true)) || names.length > 1;
  const seat = made.org?.id ?? null;
  const paired = names.length > 1 && names.length === made.states.length;
  const people = names.flatMap((n, i) =>
    holder(
      context,
      n,
      made.states.length === 1
        ? (made.states[0] as string)
        : paired
          ? (made.states[i] as string)
          : nationBefore(n, match, sentence),
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
  if (of !== null && (mention.countries.length === 0 || mention.plural)) mention.of = of;
  return { ...shell, mention };
}

/** The office of the official named last before, in the same sentence. */
function officeBefore(units: readonly Unit[], at: number): TitleInfo | null {
  for (let i = at - 1; i >= 0; i--) {
    const m = units[i]?.mention;
    const title = m?.title ?? m?.person?.title;
    if (title) return m?.plural ? null : title;
  }
  return null;
}

/** Of several nationalities the one said last before the name. */
function nationBefore(name: Unit, match: Match, sentence: Sentence): string | null {
  const nations = (match.bindings.get('N') ?? []).map((i) => sentence.units[i] as Unit);
  const before = nations.filter((u) => u.start < name.start).at(-1);
  return before?.mention?.countries[0] ?? null;
}

/** The person of a name: known already, or new. */
function holder(
  context: ChunkContext,
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
  const name = context.pack.morphology.citationName(text, cases);
  return [
    context.people.resolve({
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
