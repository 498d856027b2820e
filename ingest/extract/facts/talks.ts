/** Makes a talk from a matched rule: its parties, hosts and mediators, status, place, time and form. */
import type { z } from 'zod';
import { addDays, dateBounds } from '../../../model/edtf.ts';
import { TALK_LEVELS } from '../../../model/vocabulary.ts';
import type { Marks, Match } from '../engine/match.ts';
import type { TalkEmit } from '../engine/rule.ts';
import type { Rule } from '../engine/rules.ts';
import { hasClass, type Mention, type Sentence, type TitleInfo, type Unit } from '../engine/unit.ts';
import { capitalOf } from '../mentions/state-bodies.ts';
import { actorsOf, isNeutralSeat, isOblique, sidesOf } from './actors.ts';
import {
  ADDED_COST,
  dayBefore,
  dayOfClause,
  findDate,
  findKind,
  findRound,
  findTopic,
  findVenue,
  isBegun,
  isSetFor,
} from './arguments.ts';
import { beforeClause } from './clauses.ts';
import type { Lone, ReadingContext } from './context.ts';
import { apposed, companions, delegates, mediatorsBeside } from './delegations.ts';
import { type Actor, actorKey, type DraftTalk, type Sign } from './draft.ts';
import { outcomesOf } from './outcomes.ts';
import { asParty, partner } from './partner.ts';
import { placeOfGuest, placeOfTitle, placeTold } from './places.ts';
import { isHistory, isMatch, isPlain, meetsStandard } from './plausible.ts';
import { dayOfWords, placeOfWords } from './said-when.ts';
import { findSeries } from './series.ts';
import { findState } from './state-venue.ts';
import { readStatus, type StatusReading } from './status.ts';
import { nameStrangers } from './strangers.ts';

/** How far from its verb the day of a picture's caption may stand. */
const CAPTION_COST = 60;

/** Days for which a dispatch is written where its talk was. */
const FRESH = 6;

const PARTIES = ['A', 'B', 'C'];

/** Classes of triggers that are no verbs of meeting: a verb beside them tells whether it was held. */
const NOMINAL = ['TALKN', 'VISITN', 'ANOTHER', 'COMMITTEE', 'FORUMN', 'ATTENDW', 'JOINEDBY', 'SITTING'];

function mentionsOf(match: Match, sentence: Sentence, roles: readonly string[]): Mention[] {
  return roles.flatMap((r) => (match.bindings.get(r) ?? []).flatMap((i) => sentence.units[i]?.mention ?? []));
}

/** «Discussions on restarting talks between A and B»: the nearer noun has the parties. */
function nearerTalk(units: readonly Unit[], match: Match, trigger: number): boolean {
  const first = Math.min(...PARTIES.flatMap((role) => match.bindings.get(role) ?? []));
  if (!Number.isFinite(first)) return false;
  // «The negotiation was not between A and B».
  if (first > trigger && units.slice(trigger + 1, first).some((u) => hasClass(u, 'OP_NEG'))) return true;
  return first > trigger && units.slice(trigger + 2, first).some((u) => hasClass(u, 'TALKN') && !hasClass(u, 'ROUND'));
}

/** Sentences in which the sides of a talk are told that was told without them. */
const LONE_REACH = 2;

/** Sentences behind one that speaks of sport in which teams may meet. */
const SPORT_REACH = 3;

/** So many sides are seldom all there. */
const MANY = 3;

const WITH_REACH = 6;
/** Values of the class KIND for meetings and summits. */
const MEETING = 1;
const SUMMIT = 6;

/** Words for a meeting that comes after the one told. */
const NEXT_ONE: ReadonlySet<string> = new Set(['next', 'upcoming', 'следующий', 'следующая']);

/** A capitalised word that names nobody: «Council», «Foreign Ministers». */
const isProper = (u: Unit | undefined): boolean => u !== undefined && u.mention === null && /^\p{Lu}/u.test(u.text);

/** «… in talks with eleven banks», «the G7 summit»: beside a pair just told of, these talks are those of one of them with somebody else. */
function withOthers(units: readonly Unit[], trigger: number, sides: readonly string[]): boolean {
  let before = trigger - 1;
  while (hasClass(units[before], 'TALKMOD') || hasClass(units[before], 'TMOD')) before--;
  const own = units[before]?.mention;
  const kind = units[trigger]?.classes?.get('KIND');
  const gathers = kind === MEETING || kind === SUMMIT;
  if (gathers && own?.types.has('org') && !sidesOf(own).some((s) => sides.includes(s))) return true;
  // «The next Council meeting», «the next meeting of ministers»: another than the one just told.
  let first = before;
  while (isProper(units[first])) first--;
  if (gathers && NEXT_ONE.has(units[first]?.key ?? '')) return true;
  if (!hasClass(units[trigger + 1], 'WITH') && !hasClass(units[trigger + 1], 'COUNTING')) return false;
  const next = units.slice(trigger + 2, trigger + 2 + WITH_REACH).find((u) => u.mention !== null)?.mention;
  if (!next || next.types.has('date')) return hasClass(units[trigger + 1], 'WITH');
  return !sidesOf(next).some((s) => sides.includes(s));
}

/** «… to Japan for talks with government officials»: unnamed officials are those of the place. */
function withHosts(units: readonly Unit[], trigger: number): boolean {
  const next = units.slice(trigger + 2, trigger + 6);
  const at = next.findIndex((u) => hasClass(u, 'GROUPW') || (u.mention?.types.has('title') ?? false));
  const qualifies = (u: Unit) => u.mention === null || u.mention.types.has('bodyword');
  return at >= 0 && next.slice(0, at).every((u) => qualifies(u) && !hasClass(u, 'PREP'));
}

/** How many sentences a talk is remembered that «the meeting with» refers to. */
const TOLD_REACH = 8;

/** Who tells of «the meeting with» a side of the pair just told of stands for a side of it, without having been there. */
function toldOf(
  m: Mention,
  sides: ReadonlySet<string>,
  units: readonly Unit[],
  trigger: number,
  index: number,
  { pair }: ReadingContext,
): Mention {
  const known =
    pair && index - pair.sentence <= TOLD_REACH && [...sides, ...sidesOf(m)].every((s) => pair.sides.includes(s));
  if (!known || units[trigger - 1]?.key !== 'the') return m;
  const { types, start, end, countries } = m;
  return { types, start, end, countries, ...(m.of ? { of: m.of } : {}), parts: [] };
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

/** «Who is visiting», «is hosting since»: a present that the words beside it make what goes on. */
const goesOn = (units: readonly Unit[], match: Match): boolean =>
  units.some(
    (u, i) =>
      i >= match.from - 3 &&
      i < match.to &&
      hasClass(u, 'PRESENT') &&
      ((hasClass(units[i - 1], 'WHO') && !hasClass(units[i - 1], 'WHERE')) ||
        units.slice(Math.max(0, i - 6), i + 9).some((x) => hasClass(x, 'SINCE') || hasClass(x, 'NOW'))),
  );

/** «Will meet», «are to meet», «may again meet»: no present, but what is to come. */
function isInfinitive(units: readonly Unit[], trigger: number): boolean {
  let i = trigger - 1;
  while (hasClass(units[i], 'ADVERB')) i--;
  return units[i]?.key === 'to' || ['FUT', 'OP_PLAN', 'OP_MAY'].some((c) => hasClass(units[i], c));
}

/** Units behind «speak» that tell to whom or how. */
const SPEAK_REACH = 5;

/**
 * «The presidents of Chile, Peru and Bolivia speak at a forum»: with nobody spoken to, a present is that of a programme or
 * of a picture, and so many or those at a conference speak to a hall; two who «will speak» or do so by telephone talk.
 */
function toHall(units: readonly Unit[], trigger: number, parties: readonly Mention[]): boolean {
  const behind = units.slice(trigger + 1, trigger + 1 + SPEAK_REACH);
  if (behind.some((u) => hasClass(u, 'PHONE') || hasClass(u, 'VIDEO') || hasClass(u, 'WITH') || u.key === 'each'))
    return false;
  const present = /^speaks?$/.test(units[trigger]?.key ?? '') && !isInfinitive(units, trigger);
  const hall =
    hasClass(behind[0], 'INPREP') && behind.slice(1).some((u) => hasClass(u, 'FORUMN') || hasClass(u, 'GATHERING'));
  return present || hall || new Set(parties.flatMap(sidesOf)).size > 2;
}

/** Offices without a name; «the presidents of Chile, Peru and the chancellor of Germany» gives Peru's its office from the plural. */
function officesOf(parties: readonly Mention[]): DraftTalk['offices'] {
  let shared: TitleInfo | null = null;
  return parties.flatMap((p) => {
    const own = p.title && !p.person && !p.former ? p.title : null;
    const title: TitleInfo | null = own ?? (isPlain(p) ? shared : null);
    shared = own === null ? title : p.plural ? own : null;
    return title === null ? [] : p.countries.map((country) => ({ title, country }));
  });
}

/** Remembers a talk whose sides are told by the sentence behind: «Talks were held in Oslo. Kenya was represented by …». */
function noteLone(
  { status, explicit }: StatusReading,
  sentence: Sentence,
  marks: Marks,
  match: Match,
  trigger: number,
  { published, lone }: ReadingContext,
): Lone {
  const tense = status === 'held' || status === 'ongoing' ? 'past' : 'future';
  const venue = placeOf(findVenue(sentence.units, marks, match, trigger, null)?.mention ?? null);
  const date = findDate(sentence.units, marks, match, trigger, published, tense, false, ADDED_COST);
  const { index } = sentence;
  // Two nouns for it in one sentence: the one that tells more counts.
  const before = lone?.sentence === index ? lone : null;
  return {
    venue: venue ?? findState(sentence.units, match, trigger) ?? before?.venue ?? null,
    date: date ?? before?.date ?? null,
    status: before?.explicit ? before.status : status,
    explicit: explicit || (before?.explicit ?? false),
    sentence: index,
  };
}

/** Classes of words for another meeting in a sentence. */
const MEETS = ['TALKN', 'MEETV', 'SPOKEV', 'EVENTFOR'];

const isNear = (x: { sentence: number } | null, index: number, reach: number): boolean =>
  x !== null && index - x.sentence <= reach;

/** A construction with the words right before and behind it. */
const near = (units: readonly Unit[], { from, to }: Match): readonly Unit[] =>
  units.slice(Math.max(0, from - 2), to + 2);

/** Sentences in which another talk of the same day is told. */
const DAY_REACH = 3;

/** «Greeted each other in Lisbon on Friday. Later on Friday they will sit down»: where the same sides meet that day. */
function placeOfDay(
  sides: ReadonlySet<string>,
  date: string | null,
  { talks }: ReadingContext,
  index: number,
): Mention | null {
  if (date?.length !== 10) return null;
  for (let i = talks.length - 1; i >= 0; i -= 1) {
    const talk = talks[i] as DraftTalk;
    if (index - talk.sentence > DAY_REACH) return null;
    const same = talk.date === date && talk.sides.size === sides.size && [...sides].every((s) => talk.sides.has(s));
    if (same && talk.venue !== null) return talk.venue;
  }
  return null;
}

/** «… met the ministers of Chile and Peru», «talks with Chile and Peru»: those met by somebody who is not known. */
const unmatched = (units: readonly Unit[], match: Match, trigger: number): boolean =>
  hasClass(units[trigger], 'MEETV') ||
  // Those who come to a summit meet each other as well.
  (units[trigger]?.classes?.get('KIND') !== SUMMIT &&
    (match.bindings.get('B') ?? []).some((i) => hasClass(units[i - 1], 'WITH') || hasClass(units[i - 2], 'WITH')));

/** Units between somebody with a long office and whoever is met. */
const OFFICE_REACH = 16;

/**
 * «Received the adviser to the court, supervisor of the centre, Dr P. O. the minister of Kenya»: where what the verb is
 * followed by is all of one side, the next official of another side in the clause is the one who was met.
 */
function beyondOffice(
  units: readonly Unit[],
  marks: Marks,
  match: Match,
  trigger: number,
  side: string,
): Mention | null {
  if (!hasClass(units[trigger], 'RECEIVEV') && !hasClass(units[trigger], 'MEETV')) return null;
  for (let i = match.to; i < Math.min(units.length, match.to + OFFICE_REACH); i++) {
    const u = units[i] as Unit;
    if (marks.barrier[i] || hasClass(u, 'VERB') || u.key === '.') return null;
    if (hasClass(u, 'AND') && units[i + 1]?.mention?.types.has('official')) return null;
    const m = u.mention;
    if (!m?.types.has('official') || marks.governed[i]) continue;
    if (!sidesOf(m).includes(side)) return m.countries.length > 0 || m.of ? m : null;
  }
  return null;
}

/** Sentences for which a talk that was held is remembered behind another that was not. */
const HELD_REACH = 4;

/** «… cancelled their summit. The latest talks were held in»: of the talk told before the one that is to come or is off. */
function heldBefore(
  told: ReadingContext['pair'],
  adds: boolean,
  { status, explicit }: StatusReading,
  { openPair, heldPair }: ReadingContext,
  index: number,
): ReadingContext['pair'] {
  const open = told !== null && told === openPair && told.sentence < index;
  return open && adds && explicit && status === 'held' && isNear(heldPair, index, HELD_REACH) ? heldPair : null;
}

/** The actors of mentions by their keys. */
const actorsByKey = (list: readonly Mention[]): Map<string, Actor> =>
  new Map(list.flatMap(actorsOf).map((a) => [actorKey(a), a]));

/** «… from Uganda, the two sides announced at the end of talks between them»: the two that the sentence speaks of. */
function pairBefore(units: readonly Unit[], trigger: number): { mentions: Mention[]; sides: string[] } | null {
  const m = units.slice(0, trigger).findLast((u) => u.mention?.types.has('pair'))?.mention;
  return m && m.countries.length === 2 ? { mentions: [m], sides: [...m.countries] } : null;
}

/** «Called off a meeting with the rebels and a separate one with the president»: whose the other is and what became of it, as told of the first. */
function besideTold(
  { index, start, units }: Sentence,
  trigger: number,
  { talks, pair }: ReadingContext,
): { reading: StatusReading; subject: Mention } | null {
  const told = talks.at(-1);
  if (told?.sentence !== index || pair?.sentence !== index) return null;
  const own = pair.mentions.filter((m) => m.start >= start && m.start < (units[trigger]?.start ?? 0));
  const [subject] = own.sort((a, b) => a.start - b.start);
  return subject ? { reading: { status: told.status, explicit: told.explicit, possible: false }, subject } : null;
}

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
  const nominal = NOMINAL.some((c) => hasClass(units[trigger], c));
  let parties = mentionsOf(match, sentence, PARTIES);
  // «استقبل سفيري ألمانيا وكندا ثم أجرى اتصالا»: what was the object of the verb before is not the subject of this one.
  const [object] = match.bindings.get('A') ?? [];
  if (nominal && object !== undefined && object < trigger && match.bindings.has('Z')) {
    const u = units[object];
    if (u?.mention && isOblique(u.mention, u.text)) return null;
  }
  const speaks = [1, 2, 3].some((n) => hasClass(units[trigger - n], 'SPEAKING'));
  const own = match.bindings.get('Z')?.[0];
  const opens = nominal && !match.bindings.has('A') && own !== undefined ? match.from : trigger - 1;
  const over = (!nominal || opens !== trigger - 1) && units[opens]?.key === ',' ? beforeClause(units, opens) : null;
  if (over || (speaks && emit.partner === 'speaker')) {
    // What stands in a relative clause or is the object of another verb is no party: «…, whose country borders X, met».
    const guests = mentionsOf(match, sentence, PARTIES.slice(1));
    const kept = mentionsOf(match, sentence, ['A']).filter((m) => !over && (m.person || m.types.has('official')));
    parties = [...(over ? [over] : kept), ...guests];
  }
  const gathered =
    emit.venue === 'party' && nominal && new Set(mentionsOf(match, sentence, ['A']).flatMap(sidesOf)).size > 1;
  if (emit.venue === 'party' && emit.talk !== 'visit' && !gathered && parties.some(isNeutralSeat)) return null;
  if (emit.venue === 'party' && nominal) {
    // «flew to Paris for peace talks», «… for talks with the rebels»: the place need not be the other side.
    if (gathered) parties = mentionsOf(match, sentence, ['A']);
    else if (
      (hasClass(units[trigger + 1], 'WITH') && !match.bindings.has('C') && !withHosts(units, trigger)) ||
      hasClass(units[trigger - 1], 'ELSEWHERE')
    )
      return null;
  }
  const mediators = mentionsOf(match, sentence, ['M']);
  const hosts = mentionsOf(match, sentence, ['H']);
  mediators.push(...parties.filter((p) => p.types.has('mediator')));
  parties = parties.filter((p) => !p.types.has('mediator'));
  const games = context.sport !== null && sentence.index - context.sport <= SPORT_REACH;
  if (isMatch(units, parties, games) || meetsStandard(units, trigger) || (nominal && nearerTalk(units, match, trigger)))
    return null;
  // «South Africa and New Zealand meet on Saturday» is the news of a game; states «will meet» or «are meeting».
  if (hasClass(units[trigger], 'PRESENTMEET') && parties.every(isPlain)) return null;
  if (hasClass(units[trigger], 'SPEAKW') && !match.bindings.has('B') && toHall(units, trigger, parties)) return null;
  if (emit.alone === true && units.some((u, i) => i !== trigger && MEETS.some((c) => hasClass(u, c)))) return null;
  // «Will fly to Uganda to attend a summit of ministers»: the host need not be there.
  const gathers = [MEETING, SUMMIT].includes(Number(units[trigger]?.classes?.get('KIND')));
  if (emit.venue === 'party' && gathers && [1, 2, 3].some((n) => hasClass(units[trigger - n], 'ATTENDING')))
    return null;
  // Whoever comes for a conference, a cure or a funeral does not come to talk with the state where it is.
  if (emit.venue === 'party' && units.some((u) => hasClass(u, 'GATHERING'))) return null;
  const base = emit.status === 'operators' ? (nominal ? 'held' : null) : emit.status;
  const another = hasClass(units[trigger], 'ANOTHER') ? besideTold(sentence, trigger, context) : null;
  const reading =
    another?.reading ?? readStatus(units, marks, match, trigger, base, nominal, emit.status !== 'operators');
  if (!reading) return 'none';
  // «Earlier, at the talks of January»: others than those told just before.
  if (emit.enrich === true && units.slice(0, trigger).some((u) => hasClass(u, 'EARLIER'))) return null;
  if (emit.enrich === true && emit.status !== 'operators') reading.explicit = false;
  // «The alliance holds a meeting»: without the article it is another than the one told before.
  if (emit.enrich === true && hasClass(units[trigger], 'INDEFTALK')) return null;
  // «… held six rounds, but the talks stopped»: what broke off had begun.
  const halts = units.slice(Math.max(0, trigger - 3), trigger + 4).some((u) => hasClass(u, 'HALTED'));
  if (emit.enrich === true && reading.status === 'cancelled' && halts) return null;
  let pictured: string | null = null;
  // «The presidents meet in Lisbon on March 20, 2013»: the present of a picture's caption with a day that is over.
  if (reading.status === 'planned' && hasClass(units[trigger], 'PRESENTV') && !isInfinitive(units, trigger)) {
    const day = findDate(units, marks, match, trigger, context.published, 'past', false, CAPTION_COST);
    const named = units.some(
      (u) => u.mention?.date !== undefined && /"D":\d+.*"M":|"M":\d+.*"D":/.test(u.mention.date),
    );
    if (named && day?.length === 10 && context.published !== null && day < context.published) {
      reading.status = 'held';
      pictured = day;
    }
  }
  if (reading.status === 'planned' && !reading.explicit) {
    pictured = dayBefore(units, marks, match, trigger, context.published);
    if (pictured !== null) reading.status = 'held';
  }
  // «had been due to meet» leaves open what came of it.
  const around = units.slice(Math.max(0, Math.min(match.from, trigger - 4)), match.to);
  if (reading.status === 'planned' && around.some((u) => hasClass(u, 'WASPLAN'))) reading.explicit = false;
  if (reading.status === 'planned' && goesOn(units, match)) {
    const still = findDate(units, marks, match, trigger, context.published, 'future', false);
    if (still === null || context.published === null || still.slice(0, 10) <= context.published)
      reading.status = 'ongoing';
  }
  const signs = new Set<Sign>();
  let sides = new Set(parties.flatMap(sidesOf));
  if (emit.partner === 'pair') {
    signs.add('same-sides');
    const { index } = sentence;
    const told = isNear(context.pair, index, emit.joins ? LONE_REACH : 10) ? context.pair : null;
    const known =
      heldBefore(told, emit.enrich === true, reading, context, index) ??
      told ??
      (isNear(context.duo, index, 1) && reading.explicit ? context.duo : null) ??
      (emit.enrich ? null : pairBefore(units, trigger));
    if (known === null && emit.enrich === true && nominal)
      context.lone = noteLone(reading, sentence, marks, match, trigger, context);
    if (known === null || withOthers(units, trigger, known.sides)) return null;
    // «Unnerved by talks with Peru, they look to the president at Thursday's summit»: two events of one sentence.
    const summit = units[trigger]?.classes?.get('KIND') === SUMMIT;
    if (
      emit.enrich === true &&
      summit &&
      known === told &&
      told.sentence === index &&
      context.talks.at(-1)?.kind === 'negotiation'
    )
      return null;
    parties = [...known.mentions, ...parties, ...delegates(emit, sentence, trigger, known.sides, context)];
  } else {
    // That somebody told somebody something is a meeting only where both are told to be of different states.
    if (emit.status === 'operators' || emit.partner !== undefined) nameStrangers(parties, sides, sentence, context);
    const given = new Set(parties.flatMap(sidesOf));
    if (given.size > sides.size) signs.add('given-state');
    sides = given;
    const open = (match.bindings.get('A') ?? []).length === 0;
    const lone = !open && sides.size === 1 && context.pack.morphology.dropsSubjects ? ([...sides][0] as string) : null;
    const met = lone === null ? null : beyondOffice(units, marks, match, trigger, lone);
    if (met) {
      parties = [...parties, met];
      sides = new Set(parties.flatMap(sidesOf));
    }
    if (sides.size === 1 || (open && sides.size > 0)) {
      const found = another?.subject ?? partner(emit, sides, sentence, match, trigger, context, sides.size === 1);
      if (found) {
        signs.add('inferred-side');
        parties = [
          ...parties,
          asParty(
            toldOf(found, sides, units, trigger, sentence.index, context),
            [1, 2, 3].some((n) => hasClass(units[trigger - n], 'AFTERMATH')),
          ),
        ];
      } else if (
        open &&
        !over &&
        emit.partner !== undefined &&
        (context.pack.morphology.cased || unmatched(units, match, trigger))
      ) {
        // «Google held talks with France and Germany»: those talked with did not talk with each other.
        return null;
      }
    }
  }
  sides = new Set(parties.flatMap(sidesOf));
  for (const m of mediatorsBeside(sentence, match)) mediators.push(m);
  if (sides.size < 2) return null;
  parties = [
    ...parties,
    ...companions(sentence, match, parties, sides, context),
    ...apposed(sentence, parties, context),
  ];
  const actors = actorsByKey(parties);
  const words = findKind(units, match, trigger);
  // «The last such conversation was on 20 October»: of the kind and the form of the one told before.
  const like =
    emit.partner === 'pair' && near(units, match).some((u) => hasClass(u, 'SUCH')) ? context.talks.at(-1) : undefined;
  const kind = like?.kind ?? words.kind;
  const form = words.form ?? like?.form ?? null;
  // «Talks were held in Oslo. Kenya was represented by …»: the talk that the sentence before told without its sides.
  const lone =
    emit.joins === true &&
    context.lone &&
    sentence.index - context.lone.sentence <= LONE_REACH &&
    emit.partner === undefined
      ? context.lone
      : null;
  if (emit.completes === true && !lone) return null;
  if (lone?.explicit && (emit.completes === true || !reading.explicit || lone.status !== 'held'))
    reading.status = lone.status;
  const past = reading.status === 'held' || reading.status === 'ongoing';
  const venue = findVenue(
    units,
    marks,
    match,
    trigger,
    emit.venue === 'party' ? 'B' : emit.venue === 'host' ? 'H' : null,
    emit.enrich ? ADDED_COST : undefined,
  );
  const inPerson = past && reading.explicit && (emit.form ?? form ?? 'in-person') === 'in-person';
  // «…, after he said that he had met»: what is told of earlier was not where the article is written.
  const opening = units.findIndex((u) => u.mention !== null && u.mention === context.dateline?.city);
  const dateline = units.slice(opening < 0 ? 0 : opening + 2, trigger).some((u) => hasClass(u, 'BARRIER'))
    ? null
    : context.dateline;
  const before = context.talks.at(-1);
  const within = units.slice(Math.max(0, match.from - 2), match.to);
  // «There», «on the same day»: where and when the talk told before was.
  const last = context.place && sentence.index - context.place.sentence <= 1 ? context.place.city : null;
  const there = inPerson && within.some((u) => hasClass(u, 'THERE')) ? (last ?? before?.venue ?? null) : null;
  const initiator = emit.initiator ? mentionsOf(match, sentence, [emit.initiator]).flatMap(actorsOf).at(-1) : undefined;
  // «boycotted a summit in May»: the time is that of the summit.
  const setFor = units.some((u, i) => i > trigger && u.mention?.types.has('date') && isSetFor(units, trigger, i));
  const away =
    !setFor && reading.status === 'refused' && units.slice(match.from, match.to).some((u) => hasClass(u, 'STAYAWAY'));
  const off = ['cancelled', 'postponed', 'refused'].includes(reading.status) && !away;
  // The present of «to hold» is what goes on now or what is on the agenda: a day still to come decides.
  const present = (match.bindings.get('Z') ?? []).some(
    (i) => (hasClass(units[i], 'DO') || hasClass(units[i], 'PAYV')) && hasClass(units[i], 'OP_ONGOING'),
  );
  const tense = away || (past && !(present && reading.status === 'ongoing')) ? 'past' : 'future';
  const sameDay = units.slice(0, match.to).some((u) => hasClass(u, 'SAMEDAY'));
  const found = findDate(
    units,
    marks,
    match,
    trigger,
    context.published,
    tense,
    off,
    emit.enrich ? ADDED_COST : undefined,
  );
  // «Travelled to Lisbon on Tuesday for talks with» in Tuesday's paper: who has left for talks of that day has come to them.
  const went =
    reading.status === 'planned' &&
    own !== undefined &&
    hasClass(units[own], 'TRAVELV') &&
    (hasClass(units[own], 'OP_HELD') || hasClass(units[own], 'LEFTV')) &&
    found?.length === 10 &&
    found === context.published;
  if (went) reading.status = 'held';
  const beside = signs.has('inferred-side') && !hasClass(units[trigger], 'VERB') && reading.status === 'held';
  const aside = beside ? dayOfWords(sentence, actors, context) : null;
  // A verb that says that it was held is not undone by a day to come, which is that of something else.
  const done =
    own !== undefined &&
    hasClass(units[own], 'OP_HELD') &&
    !hasClass(units[own], 'OP_PLAN') &&
    reading.status === 'held';
  const future = done && found !== null && context.published !== null && found.slice(0, 10) > context.published;
  const date =
    (future ? null : found) ??
    dayOfClause(units, trigger, reading.status, context.published) ??
    pictured ??
    (sameDay && isNear(before ?? null, sentence.index, DAY_REACH)
      ? (before?.date ?? null)
      : (aside ?? lone?.date ?? null));
  // What was long ago was not where the article is written.
  const fresh =
    date === null || context.published === null || (dateBounds(date)?.to ?? date) >= addDays(context.published, -FRESH);
  const spoken = beside && inPerson ? placeOfWords(sentence, actors, sides, context) : null;
  // «… arrived in Lisbon for the summit. He met the president on the sidelines»: of what was told just before.
  const sidelines =
    units.some((u) => hasClass(u, 'SIDELINES')) &&
    context.place !== null &&
    sentence.index > context.place.sentence &&
    sentence.index - context.place.sentence <= LONE_REACH
      ? context.place.city
      : null;
  // «The minister discusses in Lisbon …»: the headline's place is that of the first talk, planned or held.
  const headed =
    (emit.form ?? form ?? 'in-person') === 'in-person' && !off && context.talks.length === 0
      ? placeOfTitle(sides, sentence.index, context.titlePlace)
      : null;
  const told =
    there ??
    sidelines ??
    spoken ??
    (inPerson
      ? placeTold(sides, sentence.index, context.stay, fresh ? dateline : null, kind === 'summit' && !emit.enrich)
      : null) ??
    ((emit.form ?? form ?? 'in-person') === 'in-person'
      ? ((reading.status === 'planned' ? placeOfGuest(sides, sentence.index, context.stay) : null) ??
        placeOfDay(sides, date, context, sentence.index))
      : null) ??
    headed;
  const spot = placeOf(venue?.mention ?? null);
  // «At a news conference in Lisbon he spoke of his visit to Kenya»: a visit is not where its guest is at home.
  const visited = emit.talk === 'visit' && emit.venue === 'party' ? mentionsOf(match, sentence, ['B']) : [];
  const states = visited.flatMap((m) => m.countries);
  const home = spot?.countries[0];
  const athome = states.length > 0 && home !== undefined && !states.includes(home) && sides.has(home);
  const city = athome ? null : spot;
  const state = city === null ? findState(units, match, trigger) : null;
  // «Met in Vietnam»: a city told elsewhere only counts where it lies there.
  const lies = state === null || told?.countries[0] === state.countries[0];
  const place = city ?? (lies ? told : null) ?? state;
  if (isHistory(date, context.published, parties)) return 'none';
  // A day still to come makes a talk planned that nothing else places in time.
  if (
    past &&
    (nominal || !reading.explicit || tense === 'future') &&
    date !== null &&
    context.published !== null &&
    date.slice(0, 10) > context.published
  ) {
    reading.status = 'planned';
    reading.explicit = true;
  }
  const at = units[trigger]?.start ?? sentence.start;
  const series = findSeries(units, match, trigger, sides, context.pack);
  if (!reading.explicit) signs.add('default-status');
  if (reading.possible) signs.add('possible');
  if (sides.size > MANY) signs.add('many-sides');
  if ((kind ?? emit.talk) === 'visit') signs.add('visit');
  context.pair = { mentions: parties, sides: [...sides], sentence: sentence.index };
  if (reading.status === 'held') context.heldPair = context.pair;
  else context.openPair = context.pair;
  return {
    kind: kind ?? emit.talk,
    sides,
    actors,
    hosts: actorsByKey(hosts),
    mediators: actorsByKey(mediators),
    venue: (emit.form ?? form) === 'phone' ? null : (place ?? lone?.venue ?? null),
    date,
    status: reading.status,
    explicit: reading.explicit,
    form: emit.form ?? form,
    level: emit.level ?? levelOf(parties),
    indirect: emit.indirect ?? units.slice(match.from, match.to).some((u) => hasClass(u, 'INDIRECT')),
    round: series?.round ?? findRound(units, match, trigger),
    series: series?.series ?? null,
    initiator: initiator ?? null,
    topic: findTopic(context.text, sentence.start, sentence.end, at, context.pack.lexicon.topics),
    excludedTopics: [],
    outcomes: past ? outcomesOf(sentence, context) : [],
    confidence: rule.confidence,
    signs,
    offices: officesOf(parties),
    evidence: [{ start: sentence.start, end: sentence.end, rule: rule.id }],
    sentence: sentence.index,
    begun: past && units.some((u, i) => u.mention?.date !== undefined && isBegun(units, i)) && date !== null,
    reported: units.slice(0, trigger).filter((u) => hasClass(u, 'THAT')).length,
  };
}
