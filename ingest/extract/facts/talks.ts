/** Makes a talk from a matched rule: its parties, hosts and mediators, status, place, time and form. */
import type { z } from 'zod';
import { TALK_LEVELS } from '../../../model/vocabulary.ts';
import type { Marks, Match } from '../engine/match.ts';
import type { TalkEmit } from '../engine/rule.ts';
import type { Rule } from '../engine/rules.ts';
import { hasClass, type Mention, type Sentence, type TitleInfo, type Unit } from '../engine/unit.ts';
import { personMention } from '../mentions/person-mention.ts';
import { capitalOf } from '../mentions/state-bodies.ts';
import { actorsOf, isNeutralSeat, sidesOf } from './actors.ts';
import { findDate, findKind, findRound, findTopic, findVenue } from './arguments.ts';
import { beforeClause } from './clauses.ts';
import type { ReadingContext } from './context.ts';
import { type Actor, actorKey, type DraftTalk } from './draft.ts';
import { readStatus } from './status.ts';

const PARTIES = ['A', 'B', 'C'];

function mentionsOf(match: Match, sentence: Sentence, roles: readonly string[]): Mention[] {
  return roles.flatMap((r) => (match.bindings.get(r) ?? []).flatMap((i) => sentence.units[i]?.mention ?? []));
}

/** Offices that a foreigner does not hold: whoever holds one without a country said sits for the state spoken of. */
const DOMESTIC = new Set([
  'president',
  'prime-minister',
  'minister',
  'foreign-minister',
  'defence-minister',
  'chancellor',
  'monarch',
  'crown-prince',
  'deputy-foreign-minister',
  'deputy-minister',
]);

/** Whether a list or «accompanied by» joins a mention to what stands before it. */
function joined(units: readonly Unit[], m: Mention): boolean {
  let i = units.findIndex((u) => u.mention === m) - 1;
  while (hasClass(units[i], 'DET')) i--;
  return hasClass(units[i], 'AND') || hasClass(units[i], 'ACCOMPANY') || units[i]?.key === ',';
}

/** A minister without a country, met by another state, is of the one other country the article spoke of so far, or at home. */
function nameStrangers(
  parties: readonly Mention[],
  sides: ReadonlySet<string>,
  sentence: Sentence,
  context: ReadingContext,
): void {
  for (const m of parties) {
    if (m.countries.length > 0 || m.of || !m.person || m.person.country !== null || m.person.organization !== null)
      continue;
    if (!m.title || !DOMESTIC.has(m.title.office)) continue;
    // «President Otieno and Prime Minister Mukasa»: who stands in a list beside an official is of the same state.
    const before = parties[parties.indexOf(m) - 1];
    const beside =
      before?.person && before.countries.length === 1 && joined(sentence.units, m) ? before.countries[0] : undefined;
    const others = context.people.named().filter((c) => !sides.has(c));
    const country =
      beside ??
      (others.length === 1 ? others[0] : context.home !== null && !sides.has(context.home) ? context.home : undefined);
    if (country === undefined) continue;
    m.person.country = country;
    m.countries = [country];
  }
}

/** Units between somebody's name and the side that he leads. */
const LEAD_REACH = 5;

/** The one state whose side a person leads: «the Kenyan side was led by P», «P will lead the Kenyan delegation». */
function ledSide(units: readonly Unit[], at: number): string | null {
  const side = (u: Unit | undefined) =>
    (u?.mention?.types.has('group') || u?.mention?.types.has('nation')) && u.mention.countries.length === 1
      ? (u.mention.countries[0] as string)
      : null;
  if (hasClass(units[at - 1], 'LED') || hasClass(units[at - 1], 'PREP'))
    for (let i = at - 2; i >= at - LEAD_REACH; i--) if (side(units[i]) !== null) return side(units[i]);
  if (hasClass(units[at + 1], 'LED'))
    for (let i = at + 2; i <= at + LEAD_REACH; i++) if (side(units[i]) !== null) return side(units[i]);
  return null;
}

/** Whoever leads a side of the talk sits for it. */
function nameHeads(sentence: Sentence, sides: readonly string[], context: ReadingContext): void {
  sentence.units.forEach((u, i) => {
    const m = u.mention;
    const stranger = m?.person && m.person.country === null && m.person.organization === null ? m.person : null;
    if (!m || !(stranger || (m.name && m.types.has('name')))) return;
    const country = ledSide(sentence.units, i);
    if (country === null || !sides.includes(country)) return;
    if (stranger) stranger.country = country;
    const person =
      stranger ??
      context.people.resolve({
        name: context.pack.morphology.citationName(m.name?.text ?? u.text, m.cases),
        country,
        organization: null,
        title: null,
        office: null,
        former: false,
        start: u.start,
      });
    u.mention = personMention(person, u.start, u.end);
  });
}

/** People of the talk's sides who led or formed the delegations, or spoke after the meeting. */
function delegates(
  emit: z.infer<typeof TalkEmit>,
  sentence: Sentence,
  trigger: number,
  sides: readonly string[],
  context: ReadingContext,
): Mention[] {
  const after = [1, 2, 3].some(
    (n) => hasClass(sentence.units[trigger - n], 'ADJUNCT_TIME') || hasClass(sentence.units[trigger - n], 'AFTERMATH'),
  );
  if (emit.delegates !== true && !after) return [];
  if (emit.delegates === true) nameHeads(sentence, sides, context);
  return sentence.units.flatMap((u) =>
    u.mention?.person && sidesOf(u.mention).some((s) => sides.includes(s)) ? [u.mention] : [],
  );
}

/** «…, accompanied by Foreign Minister Mary Wanjiru»: who came along sits for the side that stands before. */
function companions(
  sentence: Sentence,
  match: Match,
  parties: readonly Mention[],
  sides: ReadonlySet<string>,
  context: ReadingContext,
): Mention[] {
  const { units } = sentence;
  return units.slice(0, match.to + 8).flatMap((u, i) => {
    if (!hasClass(u, 'ACCOMPANY')) return [];
    const along = units.slice(i + 1, i + 5).find((x) => x.mention?.person)?.mention;
    const before = parties.filter((m) => m.end <= u.start && m.person);
    if (!along || before.length === 0) return [];
    nameStrangers([before.at(-1) as Mention, along], sides, sentence, context);
    return sidesOf(along).some((s) => sides.has(s)) ? [along] : [];
  });
}

/** Who mediates, when the clause says so beside the talk. */
function mediatorsBeside(sentence: Sentence, match: Match): Mention[] {
  const { units } = sentence;
  const found: Mention[] = [];
  for (let i = Math.max(0, match.from - 6); i < Math.min(units.length, match.to + 8); i++) {
    if (!hasClass(units[i], 'MEDIATED')) continue;
    for (let j = i + 1; j <= i + 4; j++) {
      const m = units[j]?.mention;
      if (!m || !(m.types.has('actor') || m.types.has('nation'))) continue;
      found.push(m);
      break;
    }
  }
  return found;
}

/**
 * Who only reports a talk, as embassies and spokespeople do, stands for its state without having been there;
 * an ambassador who speaks after or during a meeting (`attended`) was at it.
 */
function asParty(m: Mention, attended: boolean): Mention {
  const title = m.person?.title ?? m.title;
  const reporter = m.body !== undefined || (title?.level === 'mission' && !(attended && title.office === 'ambassador'));
  if (!reporter) return m;
  const state: Mention = { types: m.types, start: m.start, end: m.end, countries: m.countries, parts: [] };
  if (m.of) state.of = m.of;
  return state;
}

const HEAD = 8;

/** «And met in Kampala …» after «The president began a tour.»: a verb at the sentence's head, with no actor before it. */
function opensWithVerb(sentence: Sentence, match: Match, context: ReadingContext): boolean {
  const { agent, pack } = context;
  if (!pack.morphology.dropsSubjects || !agent || sentence.index - agent.sentence > 2) return false;
  return match.from <= HEAD && sentence.units.slice(0, match.from).every((u) => !u.mention?.types.has('actor'));
}

const DECISIONS = ['OP_REFUSE', 'OP_PLAN', 'OP_CANCEL', 'OP_POSTPONE', 'OP_PROPOSE'];

/** The side that the construction leaves out: the clause's subject, else who speaks. */
function partner(
  emit: z.infer<typeof TalkEmit>,
  sides: ReadonlySet<string>,
  sentence: Sentence,
  match: Match,
  trigger: number,
  context: ReadingContext,
  beyond: boolean,
): Mention | null {
  if (emit.partner !== 'speaker' && emit.partner !== 'latest') return null;
  const other = (m: Mention | undefined | null): m is Mention => {
    const own = m ? sidesOf(m) : [];
    return own.length > 0 && own.every((s) => !sides.has(s));
  };
  const speaks = [1, 2, 3].some((n) => hasClass(sentence.units[trigger - n], 'SPEAKING'));
  for (let i = match.from - 1; i >= 0; i--) {
    const m = sentence.units[i]?.mention;
    // «…, speaking after talks with»: it is the speaker who had them, not a state named in between.
    if (speaks && !m?.person && !m?.types.has('official') && !m?.types.has('body')) continue;
    if (m?.types.has('stranger')) nameStrangers([m], sides, sentence, context);
    else if (!m?.types.has('actor')) continue;
    if (m.cases !== undefined && !m.cases.includes('n')) continue;
    if (hasClass(sentence.units[i - 1], 'PREP')) continue;
    // «The head of Kenya's largest bank»: the owner is no subject, unless it is the owner of a decision.
    const owns = sentence.units[i + 1]?.key === "'s" && !m?.person;
    if (owns && !DECISIONS.some((c) => hasClass(sentence.units[i + 2], c))) continue;
    if (other(m)) return m;
  }
  // «Ahead of talks with Uganda, Kenya's minister …»: the subject follows its fronted adjunct.
  const fronted = sentence.units
    .slice(0, match.from)
    .every((u) => !u.mention?.types.has('actor') && !hasClass(u, 'VERB'));
  for (let i = match.to; fronted && i < match.to + 6; i++) {
    const m = sentence.units[i]?.mention;
    if (m?.types.has('actor') && hasClass(sentence.units[i - 1], 'PREP') === false && other(m)) return m;
    if (hasClass(sentence.units[i], 'VERB')) break;
  }
  const { speaker, agent } = context;
  if (emit.partner === 'latest' && agent && opensWithVerb(sentence, match, context) && other(agent.mention))
    return agent.mention;
  if (beyond && speaker && sentence.index - speaker.sentence <= 2 && other(speaker.mention)) return speaker.mention;
  return null;
}

/** A seat of power as a place is the capital it stands in. */
function placeOf(m: Mention | null): Mention | null {
  if (m === null || m.types.has('city')) return m;
  const id = m.countries[0] === undefined ? undefined : capitalOf(m.countries[0]);
  return id === undefined ? null : { ...m, id };
}

const levelOf = (mentions: readonly Mention[]) => {
  const levels = mentions.flatMap((m) => [m.title?.level, m.person?.title?.level].filter((l) => l !== undefined));
  return TALK_LEVELS.find((l) => levels.includes(l)) ?? null;
};

/** Years after which a meeting is history and no news. */
const HISTORY = 25;

/** The same where only states are named, as teams are. */
const HISTORY_OF_STATES = 10;

const isPlain = (m: Mention): boolean => m.types.has('country') && !m.person && !m.title && !m.body;

const isHistory = (date: string | null, published: string | null, parties: readonly Mention[]): boolean =>
  date !== null &&
  published !== null &&
  Number(published.slice(0, 4)) - Number(date.slice(0, 4)) > (parties.every(isPlain) ? HISTORY_OF_STATES : HISTORY);

/** States and strangers that meet where a sentence speaks of sport are teams; office holders may talk beside a game. */
const isMatch = (units: readonly Unit[], parties: readonly Mention[]): boolean =>
  units.some((u) => hasClass(u, 'SPORT')) &&
  parties.every((m) => !m.title && !m.body && !m.person?.title && !m.person?.gazetteer);

/** The draft of a talk; null when it has no two sides, `none` when the clause says that it does not take place. */
export function draftTalk(
  rule: Rule,
  match: Match,
  trigger: number,
  sentence: Sentence,
  marks: Marks,
  context: ReadingContext,
): DraftTalk | 'none' | null {
  const emit = rule.emit as z.infer<typeof TalkEmit>;
  const { units } = sentence;
  const nominal = hasClass(units[trigger], 'TALKN') || hasClass(units[trigger], 'VISITN');
  let parties = mentionsOf(match, sentence, PARTIES);
  const speaks = [1, 2, 3].some((n) => hasClass(units[trigger - n], 'SPEAKING'));
  const over = !nominal && units[trigger - 1]?.key === ',' ? beforeClause(units, trigger - 1) : null;
  if (over || (speaks && emit.partner === 'speaker')) {
    // What stands in a relative clause or is the object of another verb is no party: «…, whose country borders X, met».
    const guests = mentionsOf(match, sentence, PARTIES.slice(1));
    const kept = mentionsOf(match, sentence, ['A']).filter((m) => !over && (m.person || m.types.has('official')));
    parties = [...(over ? [over] : kept), ...guests];
  }
  if (emit.venue === 'party' && emit.talk !== 'visit' && parties.some(isNeutralSeat)) return null;
  if (emit.venue === 'party' && nominal) {
    // «flew to Paris for peace talks», «… for talks with the rebels»: the place need not be the other side.
    const own = mentionsOf(match, sentence, ['A']);
    if (new Set(own.flatMap(sidesOf)).size > 1) parties = own;
    else if (
      (hasClass(units[trigger + 1], 'WITH') && !match.bindings.has('C')) ||
      hasClass(units[trigger - 1], 'ELSEWHERE')
    )
      return null;
  }
  const mediators = mentionsOf(match, sentence, ['M']);
  const hosts = mentionsOf(match, sentence, ['H']);
  mediators.push(...parties.filter((p) => p.types.has('mediator')));
  parties = parties.filter((p) => !p.types.has('mediator'));
  if (isMatch(units, parties)) return null;
  // «South Africa and New Zealand meet on Saturday» is the news of a game; states «will meet» or «are meeting».
  if (hasClass(units[trigger], 'PRESENTMEET') && parties.every(isPlain)) return null;
  const meets = (u: Unit) => ['TALKN', 'MEETV', 'SPOKEV'].some((c) => hasClass(u, c));
  if (emit.alone === true && units.some((u, i) => i !== trigger && meets(u))) return null;
  // Whoever comes for a conference, a cure or a funeral does not come to talk with the state where it is.
  if (emit.venue === 'party' && units.some((u) => hasClass(u, 'GATHERING'))) return null;
  const base = emit.status === 'operators' ? (nominal ? 'held' : null) : emit.status;
  const reading = readStatus(units, marks, match, trigger, base, nominal, emit.status !== 'operators');
  if (!reading) return 'none';
  if (emit.enrich === true && emit.status !== 'operators') reading.explicit = false;
  // «had been due to meet» leaves open what came of it.
  const around = units.slice(Math.max(0, Math.min(match.from, trigger - 4)), match.to);
  if (reading.status === 'planned' && around.some((u) => hasClass(u, 'WASPLAN'))) reading.explicit = false;
  let sides = new Set(parties.flatMap(sidesOf));
  if (emit.partner === 'pair') {
    const near = (x: { sentence: number } | null, reach: number) => x !== null && sentence.index - x.sentence <= reach;
    const known = near(context.pair, 10) ? context.pair : near(context.duo, 1) && reading.explicit ? context.duo : null;
    if (known === null) return null;
    parties = [...known.mentions, ...parties, ...delegates(emit, sentence, trigger, known.sides, context)];
  } else {
    nameStrangers(parties, sides, sentence, context);
    sides = new Set(parties.flatMap(sidesOf));
    const open = (match.bindings.get('A') ?? []).length === 0;
    if (sides.size === 1 || (open && sides.size > 0)) {
      const found = partner(emit, sides, sentence, match, trigger, context, sides.size === 1);
      if (found) {
        parties = [
          ...parties,
          asParty(
            found,
            [1, 2, 3].some((n) => hasClass(units[trigger - n], 'AFTERMATH')),
          ),
        ];
      } else if (open && emit.partner === 'speaker' && context.pack.morphology.cased) {
        // «Google held talks with France and Germany»: those talked with did not talk with each other.
        return null;
      }
    }
  }
  sides = new Set(parties.flatMap(sidesOf));
  for (const m of mediatorsBeside(sentence, match)) mediators.push(m);
  if (sides.size < 2) return null;
  parties = [...parties, ...companions(sentence, match, parties, sides, context)];
  const actors = new Map<string, Actor>();
  for (const p of parties) for (const a of actorsOf(p)) actors.set(actorKey(a), a);
  const asMap = (list: readonly Mention[]) => new Map(list.flatMap(actorsOf).map((a) => [actorKey(a), a]));
  const { kind, form } = findKind(units, match, trigger);
  const past = reading.status === 'held' || reading.status === 'ongoing';
  const venue = findVenue(
    units,
    marks,
    match,
    trigger,
    emit.venue === 'party' ? 'B' : emit.venue === 'host' ? 'H' : null,
  );
  const initiator = emit.initiator ? mentionsOf(match, sentence, [emit.initiator]).flatMap(actorsOf).at(-1) : undefined;
  const off = ['cancelled', 'postponed', 'refused'].includes(reading.status);
  // The present of «to hold» is what goes on now or what is on the agenda: a day still to come decides.
  const present = (match.bindings.get('Z') ?? []).some(
    (i) => hasClass(units[i], 'DO') && hasClass(units[i], 'OP_ONGOING'),
  );
  const tense = past && !(present && reading.status === 'ongoing') ? 'past' : 'future';
  const date = findDate(units, marks, match, trigger, context.published, tense, off);
  if (isHistory(date, context.published, parties)) return 'none';
  // A day still to come makes a talk planned that nothing else places in time.
  if (
    past &&
    (!reading.explicit || tense === 'future') &&
    date !== null &&
    context.published !== null &&
    date.slice(0, 10) > context.published
  )
    reading.status = 'planned';
  const at = units[trigger]?.start ?? sentence.start;
  context.pair = { mentions: parties, sides: [...sides], sentence: sentence.index };
  return {
    kind: kind ?? emit.talk,
    sides,
    actors,
    hosts: asMap(hosts),
    mediators: asMap(mediators),
    venue: (emit.form ?? form) === 'phone' ? null : placeOf(venue?.mention ?? null),
    date,
    status: reading.status,
    explicit: reading.explicit,
    form: emit.form ?? form,
    level: emit.level ?? levelOf(parties),
    indirect: emit.indirect ?? units.slice(match.from, match.to).some((u) => hasClass(u, 'INDIRECT')),
    round: findRound(units, match, trigger),
    initiator: initiator ?? null,
    topic: findTopic(context.text, sentence.start, sentence.end, at, context.pack.lexicon.topics),
    excludedTopics: [],
    outcomes: past ? outcomesOf(sentence, context) : [],
    confidence: Math.max(0.1, rule.confidence - (reading.possible ? 0.1 : 0) - (reading.explicit ? 0 : 0.1)),
    offices: parties.flatMap((p) =>
      p.title && !p.person && !p.former ? p.countries.map((country) => ({ title: p.title as TitleInfo, country })) : [],
    ),
    evidence: [{ start: sentence.start, end: sentence.end, rule: rule.id }],
    sentence: sentence.index,
  };
}

const OUTCOMES = [
  'agreement',
  'joint-statement',
  'exchange-of-notes',
  'prisoner-exchange',
  'ceasefire',
  'next-round',
] as const;

/** Outcomes by the words for them in the talk's own sentence. */
function outcomesOf(sentence: Sentence, context: ReadingContext): DraftTalk['outcomes'] {
  for (const u of sentence.units) {
    const value = u.classes?.get('OUTCOME');
    if (typeof value === 'number')
      return [{ kind: OUTCOMES[value - 1] ?? 'other', text: context.text.slice(sentence.start, sentence.end) }];
  }
  return [];
}
