/** Gives «the minister», «he», «his Omani counterpart» and «the two sides» what they refer to; what is not found stays silent. */
import { hasClass, type Mention, type Person, type Sentence, type Unit } from '../engine/unit.ts';
import { sidesOf } from '../facts/actors.ts';
import type { ReadingContext } from '../facts/context.ts';
import { membersOf } from '../gazetteer/members.ts';
import type { PersonRegistry } from './people.ts';
import { personMention } from './person-mention.ts';

const GROUP = new Set(['group', 'actor', 'pair']);
const STATES = new Set(['group', 'actor', 'pair', 'country']);

/** The pair's own people answer to «the two ministers», its states to «the two sides». */
function pairMention(context: ReadingContext, sentence: Sentence, start: number, end: number): Mention | null {
  const near = (x: ReadingContext['pair'], reach: number) => (x && sentence.index - x.sentence <= reach ? x : null);
  // «Iran and Iraq agreed … The two ministers will meet»: two states named together are a pair as well.
  // Where cases tell who acts, a pair is remembered longer.
  const pair = near(context.pair, context.pack.morphology.nounCases ? 5 : 3) ?? near(context.duo, 2);
  if (!pair) return null;
  const countries = pair.sides.filter((s) => !s.startsWith('organization:'));
  const parts = pair.mentions.filter((m) => m.person);
  const m: Mention = { types: GROUP, start, end, countries, plural: true, parts };
  const org = pair.sides.find((s) => s.startsWith('organization:'));
  if (org) m.of = org;
  return m;
}

/** States that a stretch of units names as acting, each once, without those of organisations. */
const statesNamed = (units: readonly Unit[]): string[] => {
  const named = units.flatMap((u) => (u.mention?.types.has('actor') ? sidesOf(u.mention) : []));
  return [...new Set(named)].filter((s) => !s.startsWith('organization:'));
};

/** The bloc named last that had this number of members on the day of the article. */
function blocOf(
  stretches: readonly (readonly Unit[])[],
  count: number | true | undefined,
  { published }: ReadingContext,
): string | undefined {
  for (const units of stretches)
    for (const { mention } of units.toReversed()) {
      const id = mention?.of ?? mention?.id;
      if (id?.startsWith('organization:') && membersOf(id, published).length === count) return id;
    }
  return undefined;
}

/** Sentences looked back through for a group of so many states. */
const GROUP_REACH = 3;

/**
 * «The three countries»: as many states as this sentence named before, the latest talk joined, or one of the sentences
 * just before named.
 */
function groupMention(units: readonly Unit[], at: number, context: ReadingContext, index: number): Mention | null {
  const { start, end, classes } = units[at] as Unit;
  const count = classes?.get('GROUPOF');
  const talk = context.pair && index - context.pair.sentence <= GROUP_REACH ? context.pair.sides : [];
  const before = context.sentences.slice(-GROUP_REACH).reverse();
  const groups = [units.slice(0, at), null, ...before.map((s) => s.units)].map((u) =>
    u === null ? talk.filter((s) => !s.startsWith('organization:')) : statesNamed(u),
  );
  const countries = groups.find((g) => g.length === count);
  // «GCC ministers … The six countries»: a bloc of so many members.
  const bloc = countries ? undefined : blocOf([units.slice(0, at), ...before.map((s) => s.units)], count, context);
  if (bloc) return { types: GROUP, start, end, countries: [], of: bloc, plural: true, parts: [] };
  return countries ? { types: GROUP, start, end, countries, plural: true, parts: [] } : null;
}

/** Units between an office and the group of states it belongs to. */
const OWNER_REACH = 3;

/** «Relations between Kenya and Uganda, since the two nations …»: the two states that the sentence named before. */
function namedBefore({ start, end }: Unit, { units }: Sentence): Mention | null {
  const named = units.flatMap((u) =>
    u.start < start && (u.mention?.types.has('actor') || u.mention?.types.has('nation')) ? sidesOf(u.mention) : [],
  );
  const countries = [...new Set(named)];
  const states = countries.length === 2 && countries.every((s) => !s.startsWith('organization:'));
  return states ? { types: STATES, start, end, countries, plural: true, parts: [] } : null;
}

const ACTOR_REACH = 3;

/** Of several ministers «the minister» is the one who acted or spoke last. */
function actedAs(office: string, context: ReadingContext, sentence: Sentence): Person | null {
  const recent = [context.agent, context.speaker].filter(
    (x) => x !== null && sentence.index - x.sentence <= ACTOR_REACH,
  );
  recent.sort((a, b) => (b?.sentence ?? 0) - (a?.sentence ?? 0));
  const fit = recent.find((x) => x?.mention.person && context.people.isCalled(x.mention.person, office));
  return fit?.mention.person ?? null;
}

/** The pair behind «the sides», in the case the word shows. */
function pairWord(unit: Unit, context: ReadingContext, sentence: Sentence): Mention | null {
  const pair = pairMention(context, sentence, unit.start, unit.end) ?? namedBefore(unit, sentence);
  const cases = context.pack.morphology.nounCases?.(unit.key);
  return pair && cases !== undefined ? { ...pair, cases } : pair;
}

const OFFICIAL = new Set(['official', 'actor', 'title']);

/** Sentences before an office in which the state may be named that alone words it so. */
const STATE_REACH = 12;

/** Units behind an unnamed official in which a verb of meeting stands: «is expected to see», «will also meet». */
const OWN_REACH = 5;

/**
 * «Kenya is ready. The foreign minister will meet»: without a name whoever meets somebody is of the one state that the
 * text spoke of just before, or of the state that alone words the office so, once the text has spoken of it.
 */
function ofOwnState(unit: Unit, context: ReadingContext, sentence: Sentence): Mention | null {
  const m = unit.mention as Mention;
  const at = sentence.units.indexOf(unit);
  const { morphology } = context.pack;
  if (!morphology.cased || morphology.nounCases || !m.title || m.former || m.of) return null;
  if (sentence.units[at - 1]?.key !== 'the') return null;
  const behind = sentence.units.slice(at + 1, at + 1 + OWN_REACH);
  const verb = behind.findIndex(
    (u) => ['MEETV', 'SEEV', 'RECEIVEV', 'SPOKEV'].some((c) => hasClass(u, c)) || u.key === 'see',
  );
  const ownVerb = (u: Unit) =>
    !u.mention && !hasClass(u, 'SAY') && !hasClass(u, 'PREP') && !/^[,.;:"]$/.test(u.key) && !hasClass(u, 'BARRIER');
  if (verb < 0 || !behind.slice(0, verb).every((u) => ownVerb(u) || u.key === 'to')) return null;
  const states = (units: readonly Unit[]) => [
    ...new Set(units.flatMap((u) => (isStated(u.mention) ? (u.mention?.countries ?? []) : []))),
  ];
  const before = sentence.units.slice(0, at);
  const [own, ...others] = m.countries;
  const spoken =
    own === undefined
      ? states([...(context.sentences.at(-1)?.units ?? []), ...before])
      : others.length === 0 &&
          (context.home === own ||
            states([...context.sentences.slice(-STATE_REACH).flatMap((x) => x.units), ...before]).includes(own))
        ? [own]
        : [];
  if (spoken.length !== 1) return null;
  return { ...m, types: OFFICIAL, countries: spoken, parts: [] };
}

function bare(unit: Unit, next: Unit | undefined, context: ReadingContext, sentence: Sentence): Mention | null {
  const m = unit.mention as Mention;
  if (!m.title) return null;
  // «The ministers of defence and finance»: over further portfolios.
  let behind = next;
  while (hasClass(behind, 'AND') || hasClass(behind, 'PORTF') || behind?.mention?.types.has('bodyword'))
    behind = sentence.units[sentence.units.indexOf(behind as Unit) + 1];
  // «the ministers of the member states» are those of a group, not the pair just told of.
  if (m.plural && (hasClass(behind, 'MEMBERSOF') || next?.mention?.of !== undefined)) return null;
  // «The ministers of the three countries» are told by what follows.
  const { units } = sentence;
  const at = units.indexOf(unit);
  const group = m.plural ? units.findIndex((u, i) => i > at && i <= at + OWNER_REACH && hasClass(u, 'GROUPOF')) : -1;
  if (group >= 0) return groupMention(units, group, context, sentence.index);
  // «Moon's top advisers»: somebody's own, not the pair's.
  let owner = sentence.units.indexOf(unit) - 1;
  while (hasClass(sentence.units[owner], 'TMOD')) owner--;
  if (m.plural && (sentence.units[owner]?.key === "'s" || hasClass(sentence.units[owner], 'POSS'))) return null;
  if (m.plural) {
    const owned = next?.key === 'of' && hasClass(units[at + 2], 'PAIR') ? namedBefore(unit, sentence) : null;
    const pair = owned ?? pairMention(context, sentence, m.start, m.end);
    return pair && m.cases !== undefined ? { ...pair, cases: m.cases } : pair;
  }
  // A bare «رئيس» without its article is the head of what follows.
  if (context.pack.morphology.dropsSubjects && !unit.key.startsWith('ال') && !unit.key.includes(' ')) return null;
  const near = context.pack.morphology.nounCases ? actedAs(m.title.office, context, sentence) : null;
  // «The ex-president» is nobody in office.
  const dash = units[at - 1]?.key === '-' ? 2 : 1;
  if (hasClass(units[at - dash], 'FORMER')) return null;
  const exact = near ?? context.people.holder(m.title.office, null, context.home);
  if (!exact) return ofOwnState(unit, context, sentence);
  const person = personMention(exact, m.start, m.end);
  return m.cases === undefined ? person : { ...person, cases: m.cases };
}

/** The subject of a pronoun's own sentence, if one stands before it: «Blinken said he had spoken with …». */
function subjectBefore(units: readonly Unit[], at: number): Person | null {
  for (let i = 0; i < at; i++) {
    if (units[i]?.key === '"') return null;
    const m = units[i]?.mention;
    // «… was the word chosen by the minister, though he insisted»: the agent of a passive.
    if (m?.person && m.types.has('actor') && (!hasClass(units[i - 1], 'PREP') || units[i - 1]?.key === 'by'))
      return m.person;
  }
  return null;
}

function pronoun(unit: Unit, next: Unit | undefined, context: ReadingContext, sentence: Sentence): Mention | null {
  const at = sentence.units.indexOf(unit);
  const before = sentence.units[at - 1];
  // «…», said he: behind its verb and before the end of its clause the pronoun reports nothing of others.
  const closes =
    context.pack.morphology.nounCases !== undefined &&
    hasClass(before, 'SAY') &&
    (next === undefined || /^[.,]$/.test(next.key) || hasClass(next, 'OUTLETPREP'));
  const reported = !closes && (hasClass(before, 'SAY') || hasClass(before, 'BARRIER'));
  // «She» is no man whom a gazetteer knows, «he» no woman.
  const other = context.pack.morphology.nounCases ? (hasClass(unit, 'SHE') ? 'm' : 'f') : null;
  const suits = (p: Person | undefined | null): Person | undefined =>
    p && (other === null || p.gender !== other) ? p : undefined;
  const speaker =
    context.speaker && sentence.index - context.speaker.sentence <= 4
      ? suits(context.speaker.mention.person)
      : undefined;
  // «…», he said: who spoke before goes on, unless the clause hangs on a subject of its own.
  // Where the case tells the subject, whoever acted since is meant.
  const { agent, pack } = context;
  const since = agent && agent.sentence > (context.speaker?.sentence ?? -1) ? suits(agent.mention.person) : undefined;
  const says = hasClass(next, 'SAY') || closes;
  if (pack.morphology.nounCases && says && !reported && speaker && since)
    return personMention(since, unit.start, unit.end);
  if (says && !reported && speaker) return personMention(speaker, unit.start, unit.end);
  const own = suits(subjectBefore(sentence.units, at));
  if (own) return personMention(own, unit.start, unit.end);
  if (hasClass(next, 'SAY') && speaker) return personMention(speaker, unit.start, unit.end);
  // «X's leader, who …, he disclosed after meeting Y»: the one person whom the sentence named before.
  const only = new Set(
    sentence.units
      .slice(0, at)
      .flatMap((u) => (u.mention?.person && u.mention.types.has('actor') ? [u.mention.person] : [])),
  );
  if (
    hasClass(next, 'SAY') &&
    before?.key === ',' &&
    only.size === 1 &&
    pack.morphology.cased &&
    pack.morphology.nounCases === undefined
  )
    return personMention([...only][0] as Person, unit.start, unit.end);
  // «… told the ambassador when he met the undersecretary»: whoever else the sentence named last.
  const named = hasClass(before, 'BARRIER')
    ? sentence.units.slice(0, at).findLast((u) => suits(u.mention?.person))
    : undefined;
  if (named?.mention?.person) return personMention(named.mention.person, unit.start, unit.end);
  const near = [context.subject, context.speaker].filter((x) => x !== null && sentence.index - x.sentence <= 2);
  const best = near.sort((a, b) => (b?.sentence ?? 0) - (a?.sentence ?? 0)).find((x) => suits(x?.mention.person));
  const person = best?.mention.person;
  if (person) return personMention(person, unit.start, unit.end);
  // «The president of Kenya arrived. He will meet»: an official without a name, where a case tells the subject.
  const unnamed = agent && sentence.index - agent.sentence <= 1 ? agent.mention : null;
  return pack.morphology.nounCases &&
    unnamed?.types.has('official') &&
    !unnamed.plural &&
    unnamed.countries.length === 1
    ? { ...unnamed, start: unit.start, end: unit.end, parts: [] }
    : null;
}

/** «Ryohei Murata and other Japanese officials»: the stranger belongs to the group's state. */
function joinStrangers(units: readonly Unit[], people: PersonRegistry): void {
  units.forEach((unit, i) => {
    const others = hasClass(units[i + 1], 'AND') && hasClass(units[i + 2], 'OTHER');
    const unknown =
      others && unit.mention?.types.has('fullname') && !unit.mention.person ? unit.mention.name : undefined;
    const person =
      unit.mention?.person ??
      (unknown &&
        people.resolve({
          name: unknown.text,
          country: null,
          organization: null,
          title: null,
          office: null,
          former: false,
          start: unit.start,
        }));
    if (
      !person ||
      person.gazetteer ||
      person.country !== null ||
      person.organization !== null ||
      !hasClass(units[i + 1], 'AND')
    )
      return;
    const group = units.slice(i + 2, i + 5).find((u) => u.mention?.types.has('group'))?.mention;
    if (!hasClass(units[i + 2], 'OTHER') || group?.countries.length !== 1) return;
    person.country = group.countries[0] as string;
    unit.mention = { ...personMention(person, unit.start, unit.end), parts: unit.mention?.parts ?? [] };
  });
}

/** A title right before a name or a form of address introduces somebody, it refers to nobody. */
const announces = (next: Unit | undefined): boolean =>
  hasClass(next, 'HONORIFIC') ||
  (next?.mention?.types.has('name') ?? false) ||
  (next?.mention?.types.has('official') ?? false);

/** «They will meet», «they held talks»: the plural subject of a verb of meeting is the pair told of. */
const meets = (units: readonly Unit[], at: number): boolean =>
  [1, 2, 3].some(
    (n) =>
      hasClass(units[at + n], 'MEETV') ||
      hasClass(units[at + n], 'TALKN') ||
      // «They had also talked by phone»; whoever speaks otherwise may speak to the press.
      (hasClass(units[at + n], 'SPOKEV') && [1, 2, 3].some((k) => hasClass(units[at + n + k], 'PHONE'))),
  );

const BODY = new Set(['body', 'actor']);

/** «The foreign minister of Kenya said … the ministry added»: a minister's own ministry, until another is named. */
function noteMinistry(m: Mention | null, { bodies }: ReadingContext): void {
  const body = m?.types.has('official') && m.countries.length === 1 ? m.title?.body : undefined;
  if (!m || !body?.endsWith('-ministry')) return;
  const { start, end, countries } = m;
  if (!bodies.has(body)) bodies.set(body, { types: BODY, start, end, countries, body, parts: [] });
  if (!bodies.has('ministry')) bodies.set('ministry', { types: BODY, start, end, countries, body, parts: [] });
}

/** «The president will see his guest when they meet»: the two people of two states whom the sentence named before. */
function twoBefore(units: readonly Unit[], at: number): Mention | null {
  // «… with her when the two meet», «…, after the two leaders gathered».
  const joins = hasClass(units[at], 'TWO') ? ['WHENW', 'SINCE', 'BARRIER', 'ADJUNCT_TIME'] : ['WHENW', 'SINCE'];
  if (!joins.some((c) => hasClass(units[at - 1], c))) return null;
  const people = units
    .slice(0, at)
    .flatMap((u) => (u.mention?.person && u.mention.types.has('actor') ? [u.mention] : []));
  const sides = [...new Set(people.flatMap(sidesOf))];
  const { start, end } = units[at] as Unit;
  return sides.length === 2 && sides.every((s) => !s.startsWith('organization:'))
    ? { types: GROUP, start, end, countries: sides, plural: true, parts: people }
    : null;
}

/**
 * «In Bahrain … The interior ministry said»: a ministry that speaks without its state said is that of the one state spoken
 * of just before, else of the paper's own.
 */
function ownBody(
  unit: Unit,
  before: Unit | undefined,
  next: Unit | undefined,
  context: ReadingContext,
  sentence: Sentence,
): Mention | undefined {
  const m = unit.mention as Mention;
  const said = hasClass(next, 'THAT') || /^[،:]$/.test(next?.key ?? '') || (next?.mention?.types.has('date') ?? false);
  if (context.pack.morphology.cased || !m.body || !hasClass(before, 'SAY') || !said) return undefined;
  const last = context.sentences.at(-1)?.units ?? [];
  const spoken = [...last, ...sentence.units.filter((u) => u.start < unit.start)];
  const named = [...new Set(spoken.flatMap((u) => (isStated(u.mention) ? (u.mention?.countries ?? []) : [])))];
  const country = named.length === 1 ? named[0] : named.length === 0 ? context.home : null;
  if (!country) return undefined;
  return {
    types: new Set(['body', 'actor']),
    start: m.start,
    end: m.end,
    countries: [country],
    body: m.body,
    parts: [],
  };
}

const isStated = (m: Mention | null): boolean =>
  m !== null && ['country', 'nation', 'official', 'body', 'group'].some((t) => m.types.has(t));

/** Resolves references of one chunked sentence in place. */
export function resolveAnaphora(sentence: Sentence, context: ReadingContext): void {
  const { units } = sentence;
  joinStrangers(units, context.people);
  units.forEach((unit, i) => {
    const m = unit.mention;
    let found: Mention | null = null;
    if (hasClass(unit, 'PAIR'))
      found = (hasClass(unit, 'TWO') ? twoBefore(units, i) : null) ?? pairWord(unit, context, sentence);
    else if (hasClass(unit, 'THEY') && meets(units, i))
      found = twoBefore(units, i) ?? pairMention(context, sentence, unit.start, unit.end);
    else if (hasClass(unit, 'GROUPOF')) found = groupMention(units, i, context, sentence.index);
    else if (hasClass(unit, 'PRONOUN') && !hasClass(units[i + 1], 'PAIR'))
      found = pronoun(unit, units[i + 1], context, sentence);
    else if (
      m &&
      !announces(units[i + 1]) &&
      (m.types.has('bare') || (m.types.has('title') && !m.types.has('official')))
    )
      found = bare(unit, units[i + 1], context, sentence);
    else if (m?.types.has('official') && !m.person && !m.plural && m.title && m.countries.length === 1) {
      const country = m.countries[0] as string;
      const holder =
        context.people.holder(m.title.office, country) ??
        // «The American leader»: the one head of that state whom the article names.
        (m.title.office === 'leader' ? context.people.ofRank('head', country) : null) ??
        (m.title.office === 'official' ? context.people.onlyOf(country) : null);
      if (holder) m.person = holder;
    } else if (m?.types.has('official') && !m.person && !m.plural && m.title && m.of) {
      const holder = context.people.ofBody(m.of, m.title.office);
      if (holder) m.person = holder;
    } else if (m?.types.has('bodyword') && m.body) {
      const known = context.bodies.get(m.body) ?? ownBody(unit, units[i - 1], units[i + 1], context, sentence);
      if (known) found = { ...known, start: m.start, end: m.end, parts: [] };
    }
    // «The American ministry» is the one of that state named before.
    if (m?.body === 'ministry' && m.countries.length === 1) {
      const own = [...context.bodies.values()].find(
        (b) => b.body?.endsWith('-ministry') && b.countries[0] === m.countries[0],
      );
      if (own?.body) m.body = own.body;
    }
    if (m?.body && (m.types.has('body') || m.types.has('seat')) && m.countries.length === 1) {
      if (m.types.has('body')) context.bodies.set(m.body, m);
      if (m.body.endsWith('-ministry')) context.bodies.set('ministry', m);
    }
    noteMinistry(m, context);
    if (found && (found.types.has('stranger') || sidesOf(found).length > 0 || found.person)) unit.mention = found;
  });
}
