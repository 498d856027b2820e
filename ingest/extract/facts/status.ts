/**
 * Reads whether a talk was held, is planned or is off from the operators around its trigger.
 * Operators apply in a fixed order, the last one that is present decides; a negation or hypothesis drops the talk.
 */
import type { TalkStatus } from '../../../model/vocabulary.ts';
import type { Marks, Match } from '../engine/match.ts';
import { hasClass, type Unit } from '../engine/unit.ts';

/** Operators that place a talk in time; the nearest to the trigger counts. */
const TIMES: [string, TalkStatus][] = [
  ['OP_HELD', 'held'],
  ['OP_ONGOING', 'ongoing'],
  ['OP_PLAN', 'planned'],
];
/** Operators that go over the time, from weakest to strongest. */
const OVER: [string, TalkStatus][] = [
  ['OP_MAY', 'planned'],
  ['OP_PROPOSE', 'proposed'],
  ['OP_POSTPONE', 'postponed'],
  ['OP_CANCEL', 'cancelled'],
  ['OP_REFUSE', 'refused'],
];
const ORDER = [...TIMES, ...OVER];

/** What the clause says of a talk. */
export interface StatusReading {
  status: TalkStatus;
  /** False when no operator said so and the construction's default stands. */
  explicit: boolean;
  possible: boolean;
}

const OFF: ReadonlySet<TalkStatus> = new Set(['cancelled', 'postponed', 'refused']);

const REACH = 12;
/** How far from its trigger an operator may stand that calls a talk off or wishes for it. */
const OVER_REACH = 9;

/** «In the coming stage»: an adjective that does not stand right behind the talk says nothing of it. */
const qualifiesOther = (units: readonly Unit[], trigger: number, at: number): boolean =>
  hasClass(units[at], 'POSTADJ') &&
  (at < trigger ||
    at > trigger + 4 ||
    units.slice(trigger + 1, at).some((u) => hasClass(u, 'PREP') || u.mention?.types.has('date')));

/** «…'s visit to China, and echoed his plan», «…, said he expected»: another clause begins behind the comma. */
const goesOn = (units: readonly Unit[], i: number): boolean =>
  units[i]?.key === ',' && (hasClass(units[i + 1], 'AND') || hasClass(units[i + 1], 'SAY'));

/** «was on a visit to discuss the upcoming summit»: what a visit is for is another matter. */
const aims = (units: readonly Unit[], trigger: number, i: number): boolean =>
  hasClass(units[trigger], 'VISITN') && hasClass(units[i], 'INFINITIVE');

/** The operators' scope: from the match outwards, up to a barrier. */
function scope(units: readonly Unit[], marks: Marks, match: Match, trigger: number): number[] {
  const found: number[] = [];
  for (let i = match.from; i < match.to; i++) found.push(i);
  for (let i = match.from - 1, n = 0; i >= 0 && n < REACH && !marks.barrier[i]; i--, n++) found.push(i);
  for (
    let i = match.to, n = 0;
    i < units.length && n < REACH && !marks.barrier[i] && !goesOn(units, i) && !aims(units, trigger, i);
    i++, n++
  )
    found.push(i);
  return found.sort((a, b) => Math.abs(a - trigger) - Math.abs(b - trigger));
}

/** The preposition that governs a nominal: before its adjectives, determiners, nations and counts («three days of»). */
function governor(units: readonly Unit[], trigger: number, from: number): Unit | undefined {
  for (let i = trigger - 1; i >= Math.max(0, Math.min(from, trigger) - 6); i--) {
    const u = units[i] as Unit;
    if (hasClass(u, 'ADJUNCT_PAST') || hasClass(u, 'ADJUNCT_FUTURE')) return u;
    if (['OP_CANCEL', 'OP_POSTPONE', 'OP_REFUSE'].some((c) => hasClass(u, c))) return undefined;
    if (u.key === ',' || u.key === '،' || hasClass(u, 'VERB') || u.mention?.types.has('actor')) return undefined;
    // «hours before the visit», where the language says «before hours of».
    const counts = hasClass(units[i - 1], 'TIMESPAN') && u.key === 'من';
    if (hasClass(u, 'PREP') && !hasClass(u, 'COUNTING') && !counts) return u;
  }
  return undefined;
}

/** The word before a noun and what qualifies it. */
function beforeNoun(units: readonly Unit[], trigger: number): Unit | undefined {
  let i = trigger - 1;
  while (['DET', 'TALKMOD', 'TMOD', 'ORD', 'NUMWORD'].some((c) => hasClass(units[i], c)) || isPlainAdjective(units[i]))
    i--;
  return units[i];
}

const isPlainAdjective = (u: Unit | undefined): boolean =>
  u !== undefined && u.classes === null && u.mention === null && /^\p{Ll}+$/u.test(u.text);

/** The Arabic قد before a past verb says that it is done, not that it may be. */
const isPerfect = (units: readonly Unit[], at: number, name: string): boolean =>
  name === 'OP_MAY' &&
  (hasClass(units[at + 1], 'OP_HELD') || (units[at]?.key === 'قد' && /^[^يتنسا]/.test(units[at + 1]?.key ?? '')));

/** «At their meeting, they stressed the need to», «refused a visa three months before the visit»: of something else. */
function isOfOther(units: readonly Unit[], match: Match, trigger: number, at: number, name: string): boolean {
  if (at < match.from) return units.slice(at + 1, trigger).some((u) => hasClass(u, 'ADJUNCT_TIME'));
  return (
    name === 'OP_PROPOSE' &&
    at >= match.to &&
    units.slice(match.to, at).some((u, i) => /^[،,]$/.test(u.key) && hasClass(units[match.to + i + 1], 'PREP'))
  );
}

/** How far behind a talk its being called off may stand, over a relative clause. */
const FAR = 22;

/** «A summit … that was to be held on Sunday was cancelled»: the main verb beyond the relative clause. */
function predicate(units: readonly Unit[], marks: Marks, match: Match, name: string): number | undefined {
  for (let i = match.to; i < Math.min(units.length, match.to + FAR); i++) {
    if (hasClass(units[i], name)) return i;
    const stops = marks.actor[i] && !marks.governed[i] && !marks.located[i];
    if (stops || units[i]?.key === ';' || units[i]?.key === '"') return undefined;
  }
  return undefined;
}

/** «A meeting of ministers on Monday agreed to cut tariffs»: what the meeting decided is to come, not the meeting. */
const decided = (units: readonly Unit[], trigger: number, at: number): boolean =>
  at > trigger &&
  (hasClass(units[trigger], 'TALKN') || hasClass(units[trigger], 'FORUMN')) &&
  hasClass(units[at], 'AGREEV') &&
  hasClass(units[at], 'OP_PLAN') &&
  [1, 2].every((n) => units[at + n]?.key !== 'by') &&
  !hasClass(units[at - 1], 'AUX');

/** Nouns that look like verbs: the Arabic عقد after a preposition or «it is planned», the English start after «the». */
const isVerbalNoun = (units: readonly Unit[], at: number): boolean =>
  // «have failed», «have spoken»: the auxiliary of a perfect.
  (hasClass(units[at], 'AUX') &&
    [1, 2].some((n) => hasClass(units[at + n], 'OP_HELD') || units[at + n]?.key === 'been')) ||
  (hasClass(units[at], 'OP_HELD') &&
    (hasClass(units[at - 1], 'OP_PLAN') || (hasClass(units[at - 1], 'PREP') && hasClass(units[at], 'DO')))) ||
  ((hasClass(units[at], 'DO') || hasClass(units[at], 'PLANNOUN')) && hasClass(units[at - 1], 'DET')) ||
  // «استبعد الرئيس عقد لقاء»: behind a verb and its subject.
  (hasClass(units[at], 'VERBALN') && units[at - 1]?.mention?.types.has('actor') && hasClass(units[at - 2], 'VERB')) ||
  // «had open talks».
  (hasClass(units[at], 'DO') && hasClass(units[at - 1], 'AUX') && hasClass(units[at + 1], 'TALKN')) ||
  // «during a visit»: the English noun has the verb's form.
  (hasClass(units[at], 'VISITN') && hasClass(units[at], 'VISITV'));

/** «… were to meet on Friday but the meeting was cancelled»: what the clause behind says became of it. */
function contrast(units: readonly Unit[], from: number): TalkStatus | null {
  const but = units.findIndex((u, i) => i >= from && hasClass(u, 'CONTRAST'));
  if (but < 0) return null;
  for (let i = but + 1; i < Math.min(units.length, but + REACH); i++) {
    if (hasClass(units[i], 'OP_NEG') || units[i]?.key === '"') return null;
    if (hasClass(units[i], 'OP_CANCEL')) return 'cancelled';
    if (hasClass(units[i], 'OP_POSTPONE')) return 'postponed';
  }
  return null;
}

/** «… signed accords that will let oil flow, at the close of talks»: a verb to come of a clause that a comma has closed. */
const inRelative = (units: readonly Unit[], at: number, trigger: number): boolean =>
  [1, 2, 3].some((n) => hasClass(units[at - n], 'RELPRON') || units[at - n]?.key === 'that') &&
  units.slice(at, trigger).some((u) => u.key === ',');

/** «A new stage will begin after the visit»: what surrounds the talk is still to come, and so is the talk. */
function willBe(units: readonly Unit[], marks: Marks, match: Match, trigger: number, after: boolean): boolean {
  const near = scope(units, marks, match, trigger);
  for (let i = Math.min(...near) - 1; i >= 0 && i > trigger - FAR && !marks.barrier[i]; i--) near.push(i);
  // «It is unclear whether it will help, as he said after the talks»: what is to come is another clause's.
  const told = units.slice(0, trigger).findLastIndex((u) => hasClass(u, 'SAY') && hasClass(u, 'VERB'));
  // «Announced that his country will join, during talks with»: what is announced is to come, not the talks.
  const comma = units.findLastIndex((u, i) => i < trigger && i >= trigger - 4 && /^[،,]$/.test(u.key));
  const announced = (i: number) => comma > i && units.slice(Math.max(0, i - FAR), i).some((u) => hasClass(u, 'THAT'));
  return (
    // «After the talks he will fly home» says nothing of the talks.
    near.some(
      (i) =>
        (!after || i < trigger) &&
        !inRelative(units, i, trigger) &&
        !(i < told && (after || units.slice(i, told).some((u) => u.key === ','))) &&
        hasClass(units[i], 'FUT') &&
        !hasClass(units[i - 1], 'OP_NEG') &&
        !announced(i),
    ) &&
    !near.some((i) => hasClass(units[i], 'OP_HELD') && !hasClass(units[i], 'OP_PLAN') && !hasClass(units[i], 'NOUNW'))
  );
}

/** «Managed to hold talks», «succeeded in meeting»: the plan was carried out. */
const managed = (units: readonly Unit[], at: number): boolean =>
  hasClass(units[at], 'INFINITIVE') && [1, 2, 3].some((n) => hasClass(units[at - n], 'FIRSTEVER'));

/** A verb says its own tense; an operator just before it (will, refused to, plans to) goes over that. */
function verbStatus(units: readonly Unit[], trigger: number, base: TalkStatus | null): StatusReading | null {
  let status = base;
  if (status === null) for (const [name, s] of ORDER) if (hasClass(units[trigger], name)) status = s;
  let possible = false;
  for (const [name, s] of ORDER) {
    for (let i = trigger - 1; i >= Math.max(0, trigger - 5); i--) {
      // «approved a request, while the president receives»: another clause.
      if (hasClass(units[i], 'WHILE')) break;
      if (!hasClass(units[i], name) || s === 'held' || isPerfect(units, i, name) || isVerbalNoun(units, i)) continue;
      if (status !== 'held' || i >= trigger - 3) status = s;
      possible = name === 'OP_MAY';
    }
  }
  // «… had to be interrupted so that he could see the minister»: what was done made room for it.
  const room = units
    .slice(Math.max(0, trigger - 5), trigger - 1)
    .findLastIndex((u) => hasClass(u, 'THAT') || u.key === 'that');
  const at = Math.max(0, trigger - 5) + room;
  if (possible && room >= 0 && units[at - 1]?.key === 'so' && units.slice(0, at).some((u) => hasClass(u, 'OP_HELD')))
    return { status: 'held', explicit: true, possible };
  return status === null ? null : { status, explicit: true, possible };
}

const holds = (units: readonly Unit[], name: string, from: number, to: number): boolean => {
  for (let i = Math.max(0, from); i < to; i++) if (hasClass(units[i], name)) return true;
  return false;
};

/** «The summit, which had been scheduled for»: a relative clause right behind tells that it was set. */
function setBehind(units: readonly Unit[], at: number): boolean {
  const who = /^[،,]$/.test(units[at]?.key ?? '') ? at + 1 : at;
  if (!hasClass(units[who], 'WHO')) return false;
  for (let i = who + 1; i <= who + 4 && i < units.length; i++) {
    if (hasClass(units[i], 'OP_PLAN')) return !hasClass(units[i - 1], 'OP_NEG');
    if (units[i]?.mention || /^[،,]$/.test(units[i]?.key ?? '')) return false;
  }
  return false;
}

const isAim = (units: readonly Unit[], at: number): boolean => [1, 2].some((n) => hasClass(units[at - n], 'GOAL'));

const isNegated = (units: readonly Unit[], at: number): boolean =>
  [1, 2, 3].some((n) => hasClass(units[at - n], 'OP_NEG'));

/**
 * Status of the talk behind a trigger, or null when the clause says that there is none.
 *
 * @param fixed whether the construction says the status by itself, so that operators change nothing
 * @param base what the rule's construction says by itself, null when it says nothing
 */
export function readStatus(
  units: readonly Unit[],
  marks: Marks,
  match: Match,
  trigger: number,
  base: TalkStatus | null,
  nominal: boolean,
  fixed: boolean,
): StatusReading | null {
  // The verb that the construction itself names (Z) says the time before any other.
  const own = match.bindings
    .get('Z')
    ?.find((i) => !isVerbalNoun(units, i) && TIMES.some(([name]) => hasClass(units[i], name)));
  const before = units.slice(Math.max(0, trigger - 4), trigger);
  // «if he can make no deal when they meet»: the condition is another's.
  const when = units.slice(0, match.from).findLastIndex((u) => hasClass(u, 'WHENW'));
  if (holds(units, 'OP_IF', Math.max(when, match.from - 8), match.to)) return null;
  const denied = holds(units, 'OP_DENY', 0, match.to);
  if (denied) return { status: 'denied', explicit: true, possible: false };
  // «in any talks», «no talks at all»: none is told of; «refuses any talks» is plain.
  if (nominal && hasClass(units[trigger - 1], 'ANYDET'))
    return before.some((u) => hasClass(u, 'OP_REFUSE')) ? { status: 'refused', explicit: true, possible: false } : null;
  const allowed = holds(units, 'OP_NOTRULEOUT', 0, trigger);
  if (allowed) return { status: 'planned', explicit: true, possible: true };
  if (!nominal) {
    if (before.some((u) => hasClass(u, 'OP_NEG'))) return null;
    // «No sitting president has ever met»: the subject itself is denied.
    if ([1, 2].some((n) => hasClass(units[match.from - n], 'OP_NEG'))) return null;
    // «Agreed by telephone to meet»: the construction itself says that the call was held.
    if (fixed && base !== null) return { status: base, explicit: true, possible: false };
    const read = verbStatus(units, trigger, base);
    // «flew to Lisbon to meet …»: who went to do it is taken to have done it.
    const gone = own !== undefined && own < trigger && hasClass(units[own], 'OP_HELD') && read?.status === 'planned';
    const ever = [1, 2, 3, 4, 5].some((n) => hasClass(units[trigger - n], 'FIRSTEVER'));
    if (read && (gone || (ever && read.status === 'planned')) && hasClass(units[trigger], 'INFINITIVE'))
      return { ...read, status: 'held' };
    const fate = read?.status === 'planned' ? contrast(units, match.to) : null;
    return read && fate ? { ...read, status: fate } : read;
  } else {
    // «The talks yielded no result» tells that they were held.
    if (hasClass(before.at(-2), 'OP_NEG') && hasClass(before.at(-1), 'NORESULT'))
      return { status: 'held', explicit: true, possible: false };
    if (before.slice(-2).some((u) => hasClass(u, 'OP_NEG'))) return null;
    if (fixed && base !== null) return { status: base, explicit: true, possible: false };
    // «Agreed at a summit to …»: what was agreed is to come, not the summit.
    const agreed =
      own !== undefined && own < trigger && (hasClass(units[own], 'AGREED') || hasClass(units[own], 'AGREEV'));
    const at = agreed ? beforeNoun(units, trigger) : undefined;
    let gov = own === undefined ? governor(units, trigger, match.from) : hasClass(at, 'ADJUNCT_PAST') ? at : undefined;
    if (agreed && gov !== undefined && !(hasClass(gov, 'DIRECTED') && hasClass(units[trigger], 'TALKACC')))
      return { status: 'held', explicit: true, possible: false };
    if ([1, 2].some((n) => hasClass(units[trigger - n], 'PREPARE'))) {
      // «Is not preparing a meeting», «no preparations for a meeting are under way».
      const denied = units.slice(Math.max(0, trigger - 5), match.to + 4).some((u) => hasClass(u, 'OP_NEG'));
      return denied ? null : { status: 'planned', explicit: true, possible: false };
    }
    // «engage in talks»: the preposition belongs to the verb.
    if (gov && hasClass(units[units.indexOf(gov) - 1], 'ENGAGEV')) gov = undefined;
    // «a precondition for any meeting»: no certain one.
    if (before.slice(-3).some((u) => hasClass(u, 'ANYDET')) && !OVER.some(([c]) => before.some((u) => hasClass(u, c))))
      return null;
    // «At the coming meeting»: the adjective goes over the preposition.
    if (gov && [1, 2].some((n) => hasClass(units[trigger - n], 'COMING')))
      return { status: 'planned', explicit: true, possible: false };
    // «during his visit to Lisbon»: the preposition before the one whose visit it is.
    const lead = match.from < trigger ? units[match.from - 1] : undefined;
    // «After the president called off his summit with»: what he did is told, not a summit.
    const off = units
      .slice(Math.min(match.from, trigger), trigger)
      .some((u) => OVER.some(([c, s]) => OFF.has(s) && hasClass(u, c)));
    if (
      own === undefined &&
      gov === undefined &&
      !off &&
      hasClass(lead, 'ADJUNCT_TIME') &&
      hasClass(lead, 'ADJUNCT_PAST')
    )
      return { status: 'held', explicit: true, possible: false };
    // «details about a call», «optimism about his summit»: what is said about it does not say when it is.
    const wished = ['OP_PLAN', 'OP_MAY', 'OP_PROPOSE', 'OP_REFUSE', 'OP_CANCEL', 'OP_POSTPONE'];
    if (hasClass(gov, 'ABOUT') && !before.some((u) => wished.some((c) => hasClass(u, c))))
      return { status: 'held', explicit: false, possible: false };
    if (hasClass(gov, 'AGAINST') || [1, 2].some((n) => hasClass(units[trigger - n], 'AGAINST'))) return null;
    // «Went to talks», where the language tells «to» from «at» by the case of the noun.
    const directed = hasClass(gov, 'DIRECTED') && hasClass(units[trigger], 'TALKACC');
    if (hasClass(gov, 'ADJUNCT_PAST') && !directed)
      return {
        status: willBe(units, marks, match, trigger, hasClass(gov, 'ADJUNCT_TIME')) ? 'planned' : 'held',
        explicit: true,
        possible: false,
      };
    // «Before a lunch with the ministers he stressed»: told afterwards, it may well have taken place.
    if (hasClass(gov, 'ADJUNCT_FUTURE'))
      return { status: 'planned', explicit: !hasClass(gov, 'ADJUNCT_TIME') || hasClass(gov, 'UNTIL'), possible: false };
  }
  const near = scope(units, marks, match, trigger);
  // «… ready to resume talks with Kenya, which Nairobi refused».
  if (units.slice(match.to, match.to + FAR).some((u) => hasClass(u, 'REFUSEDIT')))
    return { status: 'refused', explicit: true, possible: false };
  // «Vowed to hold regular consultations»: a promise tells of no certain one.
  if (
    nominal &&
    hasClass(units[trigger - 1], 'ENDED') &&
    units.slice(Math.max(0, trigger - REACH), trigger).some((u) => hasClass(u, 'VOWED'))
  )
    return null;
  if (isAim(units, Math.min(trigger, match.from)) || isAim(units, trigger)) {
    // «Agreed on holding talks»: the goal was agreed to.
    const agreed = [2, 3, 4, 5].some((n) => hasClass(units[trigger - n], 'AGREED'));
    return agreed ? { status: 'planned', explicit: true, possible: false } : null;
  }
  // «… are a priority, and we should move to resume them».
  if (units.slice(match.to, match.to + OVER_REACH).some((u) => hasClass(u, 'GOALPRON'))) return null;
  let reading: StatusReading | null = null;
  const timed =
    own ??
    near.find(
      (i) =>
        i !== trigger &&
        !isVerbalNoun(units, i) &&
        !qualifiesOther(units, trigger, i) &&
        !decided(units, trigger, i) &&
        TIMES.some(([name]) => hasClass(units[i], name)),
    );
  if (timed !== undefined) {
    if (isNegated(units, timed)) return null;
    const tense = TIMES.find(([name]) => hasClass(units[timed], name))?.[1] as TalkStatus;
    const said = managed(units, timed) ? 'held' : tense;
    // «that they hold», Arabic أن with the present: what is to be, not what is.
    const unreal =
      hasClass(units[timed - 1], 'IRREALIS') || (hasClass(units[timed], 'DO') && hasClass(units[timed - 1], 'PREP'));
    const status = said === 'ongoing' && unreal ? 'planned' : said;
    reading = { status, explicit: true, possible: false };
  }
  const tensed = reading?.status;
  for (const [name, status] of OVER) {
    const at =
      near.find((i) => i !== trigger && hasClass(units[i], name) && !isPerfect(units, i, name)) ??
      (name === 'OP_CANCEL' || name === 'OP_POSTPONE' ? predicate(units, marks, match, name) : undefined);
    if (
      at !== undefined &&
      at >= match.to &&
      at - match.to <= FAR &&
      (name === 'OP_CANCEL' || name === 'OP_POSTPONE')
    ) {
      if (!isNegated(units, at)) reading = { status, explicit: true, possible: false };
      continue;
    }
    if (at === undefined || Math.abs(at - trigger) > OVER_REACH) continue;
    if (isOfOther(units, match, trigger, at, name)) continue;
    // «held talks and proposed»: what stands beyond the verb that says it was held is said of something else.
    const nearer = timed !== undefined && Math.abs(timed - trigger) < Math.abs(at - trigger) && tensed !== 'planned';
    if (nearer) continue;
    // «sought to part it from his planned trip»: the adjective of the talk itself goes before a verb further off.
    const own = timed !== undefined && trigger - timed <= 2 && timed < trigger && !hasClass(units[timed], 'VERB');
    if (own && at < timed && tensed === 'planned' && !OFF.has(status)) continue;
    // «a step towards possible credits»: what is possible is something else.
    if (
      at > trigger &&
      hasClass(units[at], 'ADJMAY') &&
      /^\p{Ll}/u.test(units[at + 1]?.text ?? '') &&
      !hasClass(units[at + 1], 'PREP')
    )
      continue;
    // «threats to cancel the summit», «may cancel»: it still stands.
    const threatened = [1, 2, 3].some((n) => hasClass(units[at - n], 'THREAT'));
    if (threatened && OFF.has(status)) continue;
    if (isNegated(units, at)) {
      if (name === 'OP_PROPOSE') return null;
      continue;
    }
    // «Possible contacts of the campaign with Russia» are alleged.
    if (name === 'OP_MAY' && at === trigger - 1 && hasClass(units[trigger], 'WEAKTALK')) return null;
    reading = { status, explicit: true, possible: name === 'OP_MAY' };
  }
  if (reading) return reading;
  if (nominal && setBehind(units, match.to)) return { status: 'planned', explicit: true, possible: false };
  if (nominal && before.some((u) => hasClass(u, 'OP_NEG'))) return null;
  // «Contacts with colleagues»: no certain event unless something says that they took place.
  if (hasClass(units[trigger], 'WEAKTALK')) return null;
  return base === null ? null : { status: base, explicit: false, possible: false };
}
