/** Finds what stands around a talk's trigger: its place, its time, its round, its form, its topic. */

import { addDays, dateBounds } from '../../../model/edtf.ts';
import { TALK_KINDS, type TalkForm, type TalkKind, type TalkStatus } from '../../../model/vocabulary.ts';
import { resolveDate } from '../dates/resolve.ts';
import type { DateSpec, Tense } from '../dates/spec.ts';
import type { Marks, Match } from '../engine/match.ts';
import type { Trie } from '../engine/trie.ts';
import { hasClass, type Unit } from '../engine/unit.ts';
import { tokenise } from '../text/tokens.ts';
import { isNewDate } from './new-date.ts';

/** A verb that says of the talk itself that it is held or planned: «that was to be held in». */
const timed = (u: Unit | undefined): boolean =>
  (hasClass(u, 'OP_PLAN') || hasClass(u, 'OP_HELD') || hasClass(u, 'OP_ONGOING')) && !hasClass(u, 'DO');

/** «6 March 2017, 09:08»: the page's own stamp. */
const isStamp = (units: readonly Unit[], at: number): boolean =>
  units[at + 1]?.key === ',' &&
  /^\d{1,2}(?::\d\d)?$/.test(units[at + 2]?.text ?? '') &&
  /\d{4}/.test(units[at]?.text ?? '');

/** Units that a relative clause between commas may take. */
const CLAUSE = 16;

/** Where the comma stands that closes a relative clause, before `to`; 0 where none does. */
function closing(units: readonly Unit[], from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + CLAUSE); i++) if (/^[،,]$/.test(units[i]?.key ?? '')) return i;
  return 0;
}

/** Fee for a day or place inside a clause that describes somebody before the talk is told. */
const ASIDE = 12;

/** «The minister, who is in Rome today, will fly to Kampala»: what a relative clause between commas tells before the trigger. */
function inDescription(units: readonly Unit[], at: number, trigger: number): boolean {
  const comma = (u: Unit | undefined) => /^[،,]$/.test(u?.key ?? '');
  let open = at;
  while (open > 0 && at - open < CLAUSE && !comma(units[open])) open--;
  if (!comma(units[open]) || !hasClass(units[open + 1], 'WHO')) return false;
  const close = closing(units, at + 1, trigger);
  return close > 0 && close < trigger;
}

/** Distance in units, with a fee for every clause edge, quote or saying verb between. */
function cost(units: readonly Unit[], marks: Marks, match: Match, trigger: number, at: number): number {
  const aside = at < trigger && inDescription(units, at, trigger) ? ASIDE : 0;
  if (at >= match.from && at < match.to) return Math.abs(at - trigger) * 0.5 + aside;
  // «Received the envoy on Monday and rang the minister»: the day of the verb before.
  const joined = at < trigger && hasClass(units[trigger - 1], 'AND') && hasClass(units[trigger], 'VERB') ? 3 : 0;
  const [from, to] = at < trigger ? [at + 1, trigger] : [trigger + 1, at];
  let fee = to - from + aside + joined;
  for (let i = from; i < to; i++) {
    const u = units[i] as Unit;
    // What stands inside the construction is its own and bars no date or place beside it.
    if (i >= match.from && i < match.to) continue;
    // «the summit, which …, was held in»: what describes the talk between commas parts nothing from it.
    const over = i > trigger && /^[،,]$/.test(u.key) && hasClass(units[i + 1], 'WHO') ? closing(units, i + 1, to) : 0;
    if (over > 0) {
      fee -= over - i - 1;
      i = over;
      continue;
    }
    if (marks.barrier[i] || hasClass(u, 'THAT'))
      fee += i > trigger && (i <= trigger + 2 || timed(units[i + 1])) ? 0 : 9;
    // «On Sunday, days before they meet»: what stands before «before» is when something else happens.
    else if (at < trigger && hasClass(u, 'ADJUNCT_FUTURE') && hasClass(u, 'ADJUNCT_TIME')) fee += 30;
    else if ((hasClass(u, 'ADJUNCT_PAST') || hasClass(u, 'ADJUNCT_FUTURE')) && hasClass(u, 'ADJUNCT_TIME')) fee += 12;
    else if (u.key === ',' || u.key === '،') fee += 1;
    else if (hasClass(u, 'SAY') || hasClass(u, 'SAY_INF')) fee += 20;
    else if (hasClass(u, 'TALKV') || hasClass(u, 'TALKN')) fee += 6;
    else if (hasClass(u, 'VERB')) fee += timed(u) ? 1 : 4;
  }
  return fee;
}

/** Dates right beside a verb of saying belong to the saying, unless the words were said at the talk itself. */
function saysWhen(units: readonly Unit[], at: number, atTalk: boolean): boolean {
  for (const step of [-1, 1])
    for (let n = 1; n <= 3; n++) {
      const u = units[at + step * n];
      if (!u || u.key === ',' || u.key === '،' || u.mention?.types.has('date')) break;
      // «on June 3, he told»: the date took its comma along.
      if (step === 1 && units[at]?.text.endsWith(',')) break;
      // «In an interview that the paper published today».
      if (step === -1 && u.mention?.types.has('media')) continue;
      if (step === -1 && n > 1 && ['CARRIED', 'INTERVIEWED'].some((c) => hasClass(u, c))) return true;
      if (hasClass(u, 'ISSUED') || (!atTalk && hasClass(u, 'SAY'))) return true;
      // «in remarks to the press yesterday».
      if (step === -1 && n === 1 && hasClass(u, 'SAYN')) return true;
      if (u.mention?.types.has('actor') || hasClass(u, 'PREP') || hasClass(u, 'DET')) continue;
      break;
    }
  return false;
}

/** «told the minister yesterday during talks»: only a preposition stands between the day and the talk. */
const opensTalk = (units: readonly Unit[], at: number, trigger: number): boolean =>
  at < trigger &&
  trigger - at <= 3 &&
  units.slice(at + 1, trigger).some((u) => hasClass(u, 'DURING')) &&
  units.slice(at + 1, trigger).every((u) => hasClass(u, 'PREP') || hasClass(u, 'DURING'));

/** «Said on 2 March at a meeting with», «at talks»: words said at a talk are of its day. */
function saidAt(units: readonly Unit[], trigger: number): boolean {
  let i = trigger - 1;
  while (i >= trigger - 3 && (hasClass(units[i], 'TALKMOD') || hasClass(units[i], 'TMOD') || hasClass(units[i], 'DET')))
    i--;
  return hasClass(units[i], 'ADJUNCT_PAST');
}

const OFF = ['OP_CANCEL', 'OP_POSTPONE', 'OP_REFUSE'];

/** Whether the verb that calls the talk off stands before it. */
const calledOffBefore = (units: readonly Unit[], trigger: number): boolean =>
  units.slice(Math.max(0, trigger - 8), trigger).some((u) => OFF.some((c) => hasClass(u, c)));

/** Whether a word between says that the date is the one that was set. */
export const isSetFor = (units: readonly Unit[], trigger: number, at: number): boolean =>
  units.slice(Math.max(0, trigger - 2), at).some((u) => hasClass(u, 'OP_PLAN') || hasClass(u, 'ADJUNCT_FUTURE'));

/** The long participles of Russian. */
const PARTICIPLE =
  /(?:вш|ущ|ющ|ащ|ящ|нн)(?:ий|ая|ое|ее|ие|ые|ый|его|ого|ей|ой|ему|ому|им|ым|ем|ом|их|ых|ими|ыми|ую|юю)(?:ся)?$/u;

const ofParticiple = (units: readonly Unit[], at: number): boolean => {
  const next = units[at + 1];
  return (
    PARTICIPLE.test(units[at - 1]?.key ?? '') &&
    units[at - 1]?.classes === null &&
    next !== undefined &&
    !/^[,.;]$/.test(next.key) &&
    next.mention === null &&
    !hasClass(next, 'PREP')
  );
};

const endOf = (date: string): string => dateBounds(date)?.to ?? date;

/** First days of the middle and the end of a month. */
const PART_DAYS: Readonly<Record<number, string>> = { 2: '-11', 3: '-21' };

/** The first day that a date can mean; «mid-September» is no day of early September. */
const startOf = (spec: DateSpec, date: string): string =>
  date.length === 7 && spec.M !== undefined ? date + (PART_DAYS[spec.P ?? 1] ?? '') : date.slice(0, 10);

/** «Opened in Kinshasa on Sunday»: whether the date at `at` is that of a verb of beginning. */
export function isBegun(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= at - 4; i--) {
    const u = units[i];
    if (hasClass(u, 'BEGUN')) return true;
    if (!hasClass(u, 'PREP') && !hasClass(u, 'DET') && !u?.mention?.types.has('city'))
      return hasClass(units[at - 2], 'BEGUN');
  }
  return false;
}

/** By how much the day on which something began goes before others. */
const BEGUN_BONUS = 20;
const MAX_COST = 24;
/** The same for what a sentence adds to a talk told before: it may tell of much else. */
export const ADDED_COST = 14;
/** Cost up to which a day to come can date what the grammar calls past. */
const NEAR = 8;

/** EDTF date that a unit tells; «the following day» counts from the day named before it in the sentence. */
function dateAt(units: readonly Unit[], at: number, published: string | null, tense: Tense): string | null {
  const spec = JSON.parse(units[at]?.mention?.date as string) as DateSpec;
  if (spec.V !== undefined) {
    const before = units.slice(0, at).findLastIndex((u) => u.mention?.date !== undefined);
    const day = before < 0 ? null : dateAt(units, before, published, 'past');
    if (day?.length === 10) return addDays(day, spec.V);
  }
  return resolveDate(spec, published, tense);
}

/** The date nearest to the trigger, within a cost of `reach`. */
export function findDate(
  units: readonly Unit[],
  marks: Marks,
  match: Match,
  trigger: number,
  published: string | null,
  tense: Tense,
  off: boolean,
  reach = MAX_COST,
): string | null {
  let best: { cost: number; date: string } | null = null;
  const atTalk = tense === 'past' && saidAt(units, trigger);
  const days: { cost: number; date: string }[] = [];
  units.forEach((u, i) => {
    if (!u.mention?.types.has('date') || !u.mention.date) return;
    const inside = i >= match.from && i < match.to;
    // «Praised Thursday's summit»: the day that the talk itself is named by.
    const named = i < trigger && trigger - i <= 4 && units[i + 1]?.key === "'s";
    if (isStamp(units, i) || (!inside && !named && !opensTalk(units, i, trigger) && saysWhen(units, i, atTalk))) return;
    if (off && isNewDate(units, i)) return;
    // «On Tuesday he called off a meeting» and «he called off a meeting on Tuesday» say when it was called off.
    const own = trigger - i === 1 || named;
    // «The talks set for Thursday in Oslo are off».
    const set = units.slice(Math.max(0, i - 3), i).some((x) => hasClass(x, 'OP_PLAN'));
    if (off && i < trigger && !own && !set) return;
    if (off && i > trigger && calledOffBefore(units, trigger) && !isSetFor(units, trigger, i)) return;
    // «неудавшегося в прошлом месяце переворота»: the day of a participle before its noun.
    if (!inside && ofParticiple(units, i)) return;
    // «منذ تسلمه مهامه في فبراير»: the same with what began then between.
    const since = units.findLastIndex((x, at) => at < i && at >= i - 5 && hasClass(x, 'SINCE'));
    const arabic = /^\p{Script=Arabic}/u.test(units[since]?.text ?? '') && !(trigger > since && trigger < i);
    if (arabic && !units.slice(since, i).some((x) => /^[،,]$/.test(x.key) || hasClass(x, 'VERB'))) return;
    // «two days before the visit», Arabic «قبل يومين فقط من»: counted from something else than today.
    if (
      /^قبل\s/.test(u.text) &&
      (units[i + 1]?.key === 'من' || units[i + 2]?.key === 'من') &&
      !hasClass(units[i + 1], 'VERB')
    )
      return;
    // «the first since 2019» dates what was before.
    if (hasClass(units[i - 1], 'SINCE')) return;
    // «the first meeting of the two since a plane was shot down in November».
    if (i > trigger && units.slice(trigger + 1, i).some((x) => hasClass(x, 'SINCE'))) return;
    // «the agreement of 2015».
    if (hasClass(units[i - 1], 'DATEDN') && /^\{"Y":\d+\}$/.test(u.mention.date)) return;
    // «…, which began on Sunday and was extended»: of several days the first counts.
    const begun = tense === 'past' && isBegun(units, i);
    const c = cost(units, marks, match, trigger, i) - (begun ? BEGUN_BONUS : 0);
    if (c > reach) return;
    const date = dateAt(units, i, published, tense);
    // What is still to come is not dated by what is over.
    if (date !== null && tense === 'past' && published !== null) {
      const first = startOf(JSON.parse(u.mention.date) as DateSpec, date);
      if (first > published && (c > NEAR || first !== date.slice(0, 10))) return;
    }
    if (date !== null && tense === 'future' && !off && published !== null && endOf(date) < published) return;
    if (date === null) return;
    if (date.length === 10) days.push({ cost: c, date });
    if (best === null || c < best.cost) best = { cost: c, date };
  });
  const nearest = best as { cost: number; date: string } | null;
  if (nearest === null || nearest.date.length === 10) return nearest?.date ?? null;
  // «This week's meetings, set for Wednesday»: a day of the week or month named nearer says which.
  const span = dateBounds(nearest.date);
  const within = days.find(
    (d) => span !== null && d.date >= span.from && d.date <= span.to && d.cost <= nearest.cost + NEAR,
  );
  return within?.date ?? nearest.date;
}

/** Units between «before» and the talk that it governs. */
const BEFORE_REACH = 6;

/** Days after which a day of the week is nearer to the one to come. */
const NEARER_PAST = 3;

/**
 * «Told the press before a meeting with the king on Monday» in Wednesday's paper: the day of a
 * talk that something done was before, where that day is over and nearer than the same day to come.
 */
export function dayBefore(
  units: readonly Unit[],
  marks: Marks,
  match: Match,
  trigger: number,
  published: string | null,
): string | null {
  if (published === null) return null;
  const before = units.findLastIndex(
    (u, i) =>
      i < trigger && i >= trigger - BEFORE_REACH && hasClass(u, 'ADJUNCT_FUTURE') && hasClass(u, 'ADJUNCT_TIME'),
  );
  if (before < 0) return null;
  const done = (u: Unit) => (hasClass(u, 'SAY') || hasClass(u, 'OP_HELD')) && !hasClass(u, 'OP_PLAN');
  const verb = units.findLastIndex((u, i) => i < before && done(u));
  const open = (u: Unit) => ['OP_PLAN', 'OP_MAY', 'FUT', 'OP_PROPOSE'].some((c) => hasClass(u, c));
  if (verb < 0 || units.slice(Math.max(0, verb - 2), before).some(open)) return null;
  const date = findDate(units, marks, match, trigger, published, 'past', false);
  if (date?.length !== 10 || date >= published || addDays(date, NEARER_PAST) < published) return null;
  // «Said on Tuesday before talks on Monday»: Monday is still to come.
  const later = units.some((u, i) => {
    if (u.mention?.date === undefined) return false;
    const day = dateAt(units, i, published, 'past');
    return day !== null && day > date;
  });
  return later ? null : date;
}

/** Units between «after» and the talk that it governs. */
const AFTER_REACH = 5;

/**
 * «They agreed on Wednesday to return the envoys, after a summit»: the only day of the sentence, told of what was done
 * after a talk that says none itself.
 */
export function dayOfClause(
  units: readonly Unit[],
  trigger: number,
  status: TalkStatus,
  published: string | null,
): string | null {
  if (status !== 'held' || published === null) return null;
  const after = units.findLastIndex((u, i) => i < trigger && i >= trigger - AFTER_REACH && hasClass(u, 'AFTERMATH'));
  if (after < 0) return null;
  const dates = units.flatMap((u, i) => (u.mention?.types.has('date') ? [i] : []));
  const [at] = dates;
  if (dates.length !== 1 || at === undefined || at > after || isStamp(units, at)) return null;
  const date = dateAt(units, at, published, 'past');
  return date?.length === 10 && date <= published && addDays(date, CLAUSE_DAYS) >= published ? date : null;
}

/** Days for which what was done after a talk is news. */
const CLAUSE_DAYS = 7;

/** «in Moscow and Washington» says where things are, not where a talk is held. */
function inListOfPlaces(units: readonly Unit[], at: number): boolean {
  const place = (u: Unit | undefined) => u?.mention?.types.has('place') ?? false;
  return (
    (hasClass(units[at + 1], 'AND') && place(units[at + 2])) || (hasClass(units[at - 1], 'AND') && place(units[at - 2]))
  );
}

/** «He arrived in Thimphu, where the king received him»: the end of the journey, for languages that say «to». */
const arrivedIn = (units: readonly Unit[], at: number): boolean =>
  hasClass(units[at - 1], 'DIRPREP') && [2, 3, 4, 5, 6, 7, 8].some((n) => hasClass(units[at - n], 'TRAVELV'));

/** «During a visit to Nairobi» places what happens there. */
const visitTo = (units: readonly Unit[], at: number): boolean =>
  (hasClass(units[at - 1], 'VISITV') && hasClass(units[at - 2], 'WHO')) ||
  (hasClass(units[at - 1], 'VISITING') && (hasClass(units[at - 2], 'VERB') || hasClass(units[at - 2], 'DURING'))) ||
  // «посетил во вторник Каракас и обсуждал».
  ((hasClass(units[at - 1], 'VISITV') ||
    (hasClass(units[at - 2], 'VISITV') && units[at - 1]?.mention?.date !== undefined)) &&
    hasClass(units[at + 1], 'AND')) ||
  (hasClass(units[at - 2], 'VISITN') && [3, 4, 5, 6].some((n) => hasClass(units[at - n], 'DURING')));

/** «In a ballroom of Vienna's Grand Hotel», «at Oslo's city hall»: the place that a building is told to be of. */
function isOwner(units: readonly Unit[], at: number): boolean {
  if (units[at + 1]?.key !== "'s") return false;
  const [a, b] = [units[at + 2], units[at + 3]];
  if (![a, b].some((u) => u?.mention?.types.has('name') || hasClass(u, 'SEATW'))) return false;
  let i = at - 1;
  for (let n = 0; n < 5 && i > 0 && !hasClass(units[i], 'INPREP'); n++, i--) {
    const u = units[i];
    if (u?.mention || hasClass(u, 'VERB') || /^[,.:"]$/.test(u?.key ?? '')) return false;
  }
  return hasClass(units[i], 'INPREP');
}

/** Units in which whoever speaks in another place is named behind it, with the verb. */
const SPEAKER_REACH = 5;

/** «In Lisbon, a spokesman said of the talks»: the place of who speaks of them. */
function saidFrom(units: readonly Unit[], at: number): boolean {
  if (at > 2 || units[at + 1]?.key !== ',' || !hasClass(units[at - 1], 'INPREP')) return false;
  const next = units.slice(at + 2, at + 2 + SPEAKER_REACH);
  const who = next.findIndex((u) => u.mention?.types.has('actor') || u.mention?.types.has('stranger'));
  return who >= 0 && next.slice(who).some((u) => hasClass(u, 'SAY') || hasClass(u, 'CALLV'));
}

/** «The Kenyan ambassador in Kampala said»: where an envoy is posted. */
const isPost = (units: readonly Unit[], at: number): boolean =>
  hasClass(units[at - 1], 'INPREP') &&
  units[at - 2]?.mention?.title?.level === 'mission' &&
  [at - 3, at + 1, at + 2].some((i) => hasClass(units[i], 'SAY'));

/** Fee for a place that belongs to the talk told before «and»: «the meeting in Doha and the coming one in Moscow between». */
const OTHER_TALK = 12;

/** «At talks in Riga Chile and Peru agreed to meet», «agreed to take part in a summit in Riga»: the noun right before a place owns it. */
function placesOther(units: readonly Unit[], match: Match, trigger: number, at: number): boolean {
  let i = at - 1;
  while (i > 0 && (hasClass(units[i], 'INPREP') || hasClass(units[i], 'DET') || hasClass(units[i], 'TMOD'))) i--;
  if (i < trigger && (units[i]?.mention?.types.has('actor') || units[i]?.mention?.types.has('stranger'))) i--;
  if (i === trigger || !hasClass(units[i], 'OWNPLACE') || (i >= match.from && i < match.to)) return false;
  // «met during a summit in Riga», «beside its opening», «after talks in Riga».
  return ![1, 2, 3, 4].some((n) => ['DURING', 'SIDELINES', 'ADJUNCT_PAST'].some((c) => hasClass(units[i - n], c)));
}

/** «A meeting … in Doha and the meeting between»: the trigger begins what is told behind «and». */
const conjoined = (units: readonly Unit[], trigger: number, at: number): boolean =>
  at < trigger &&
  hasClass(units[trigger - 1], 'AND') &&
  hasClass(units[trigger], 'OWNPLACE') &&
  units.slice(0, at).some((u) => hasClass(u, 'OWNPLACE'));

/** «… الاجتماع، وذلك في مقر المركز بالرياض»: what is added about the main clause, however far from its verb. */
const addedPlace = (units: readonly Unit[], at: number): boolean =>
  [2, 3, 4, 5].some((n) => hasClass(units[at - n], 'ADDSPLACE') && hasClass(units[at - n + 1], 'INPREP'));

/** «The talks that Doha hosted», where the language has the city as the subject of the hosting behind a relative pronoun. */
const hostsThem = (units: readonly Unit[], at: number): boolean =>
  [1, 2].some((n) => hasClass(units[at - n], 'HOSTEDIT') && !units[at - 1]?.mention?.types.has('city'));

/** «… to the Court of Justice at The Hague»: where the organisation has its seat; what is held at one is held there. */
function isSeatOf(units: readonly Unit[], at: number): boolean {
  if (!hasClass(units[at - 1], 'INPREP') || !units[at - 2]?.mention?.types.has('org')) return false;
  let i = at - 3;
  while (hasClass(units[i], 'DET')) i--;
  return hasClass(units[i], 'DIRPREP') || units[i]?.key === 'to';
}

/** The city with a preposition of place nearest to the trigger; a city bound to the role `stands` is the place itself. */
export function findVenue(
  units: readonly Unit[],
  marks: Marks,
  match: Match,
  trigger: number,
  stands: string | null,
  reach = MAX_COST,
): Unit | null {
  let best: { cost: number; unit: Unit } | null = null;
  units.forEach((u, i) => {
    if (!u.mention?.types.has('city') && !(u.mention?.types.has('seat') && marks.located[i])) return;
    if (u.mention.types.has('city') && !u.mention.id?.startsWith('venue:')) return;
    // «He will meet the president and fly to Kampala on Friday»: where he goes then.
    const further = units.slice(match.to, Math.max(match.to, i - 2)).some((x) => hasClass(x, 'AND') || x.key === 'а');
    if (further && hasClass(units[i - 2], 'TRAVELV')) return;
    // «В Белом доме беседу охарактеризовали»: who speaks, not where.
    if (u.mention.types.has('seat') && [1, 2, 3].some((n) => hasClass(units[i + n], 'SAYPL'))) return;
    // «In the Geneva process» names a series, whose meetings may be elsewhere.
    if (hasClass(units[i + 1], 'FORMATN') || hasClass(units[i - 1], 'FORMATN')) return;
    const bound = [...match.bindings].some(([role, at]) => (role === 'V' || role === stands) && at.includes(i));
    if (saidFrom(units, i) || isPost(units, i) || (!bound && isSeatOf(units, i))) return;
    // «Refused a visit to its capital»: where the talk would have been.
    const own = hasClass(u, 'OWNCAPITAL') && i > trigger;
    const where =
      hasClass(units[i + 1], 'WHERE') || (/^[,،;؛]$/.test(units[i + 1]?.key ?? '') && hasClass(units[i + 2], 'WHERE'));
    if (
      !bound &&
      !own &&
      ((!marks.located[i] &&
        !where &&
        !hostsThem(units, i) &&
        !visitTo(units, i) &&
        !arrivedIn(units, i) &&
        !isOwner(units, i)) ||
        inListOfPlaces(units, i) ||
        (hasClass(units[i - 2], 'TOPICN') && !hasClass(units[i - 3], 'SEATW')))
    )
      return;
    if (!bound && placesOther(units, match, trigger, i)) return;
    const away = cost(units, marks, match, trigger, i) + (conjoined(units, trigger, i) ? OTHER_TALK : 0);
    const c = bound ? 0 : i > trigger && addedPlace(units, i) ? Math.min(away, NEAR) : away;
    if (c <= reach && (!best || c < best.cost)) best = { cost: c, unit: u };
  });
  const found = (best as { unit: Unit } | null)?.unit;
  if (!found) return null;
  // «at the Ciragan Palace in Istanbul»: the city is what other sources will name.
  const at = units.indexOf(found);
  const around = [at + 2, at + 3, at + 1].find(
    (i) =>
      marks.located[i] &&
      units[i]?.mention?.id?.startsWith('venue:') &&
      units[i]?.mention?.types.has('city') &&
      !units.slice(at + 1, i).some((u) => hasClass(u, 'AND')),
  );
  return around === undefined ? found : (units[around] as Unit);
}

/** What stands between a round and its number in figures. */
const ROUND_MARKS = new Set(['st', 'nd', 'rd', 'th', '-', 'й', 'го', 'м', 'ال', '#', '№', 'no']);

/** Number of the round said beside the trigger. */
export function findRound(units: readonly Unit[], match: Match, trigger: number): number | null {
  for (let i = Math.max(0, Math.min(match.from, trigger) - 4); i < Math.min(units.length, match.to + 3); i++) {
    if (!hasClass(units[i], 'ROUND')) continue;
    for (const j of [i - 1, i + 1, i - 2, i + 2]) {
      const value = units[j]?.classes?.get('ORD');
      if (typeof value === 'number') return value;
    }
    // «Round 5», «the 5th round», «5-й раунд», «الجولة ال5».
    for (const j of [i + 1, i - 2, i - 3, i + 2]) {
      const value = units[j]?.text ?? '';
      const between = units.slice(Math.min(i, j) + 1, Math.max(i, j));
      if (/^[1-9]\d?$/.test(value) && between.every((u) => ROUND_MARKS.has(u.key)) && !hasClass(units[j + 1], 'MONTH'))
        return Number(value);
    }
  }
  return null;
}

const TALKED = ['SPOKEV', 'MEETV', 'RECEIVEV'];

/** A clause edge that ends the search for a form. */
const marksEnd = (u: Unit | undefined): boolean => hasClass(u, 'BARRIER') || u?.key === ';' || u?.key === '.';

/** Kind and form, where the words say more than the rule. */
export function findKind(
  units: readonly Unit[],
  match: Match,
  trigger: number,
): { kind: TalkKind | null; form: TalkForm | null } {
  let kind: TalkKind | null = null;
  const own = units[trigger]?.classes?.get('KIND');
  // Values of the class KIND count the kinds of the model in their order.
  if (typeof own === 'number') kind = TALK_KINDS[own - 1] ?? null;
  let form: TalkForm | null = null;
  for (let i = Math.max(0, match.from - 5); i < Math.min(units.length, match.to + 12); i++) {
    const u = units[i];
    // «agreed by telephone to meet»: the agreement was by telephone, the meeting will not be.
    const agreed = i < trigger && hasClass(units[i - 1], 'OP_PLAN') && !hasClass(units[i - 1], 'DO');
    // «met him and spoke by telephone with his deputy»: another talk begins.
    if (i > match.to && TALKED.some((c) => hasClass(u, c))) break;
    // «received the envoy and then held a telephone call».
    if (i > match.to && hasClass(u, 'DO') && hasClass(units[i - 1], 'AND')) break;
    if (hasClass(u, 'PHONE') && !agreed) form = 'phone';
    else if (hasClass(u, 'VIDEO')) form = 'video';
    if (i > match.to + 6 && marksEnd(u)) break;
    if (kind === null && i >= match.from && i < match.to) {
      const value = u?.classes?.get('KIND');
      if (typeof value === 'number') kind = TALK_KINDS[value - 1] ?? null;
    }
  }
  if (kind === 'phone-call') form = 'phone';
  if (kind === 'exchange-of-notes') form = 'notes';
  if (form === 'phone' && (kind === null || kind === 'meeting')) kind = 'phone-call';
  return { kind, form };
}

/** First topic named after `from`, else anywhere in the sentence text. */
export function findTopic(text: string, start: number, end: number, from: number, topics: Trie<string>): string | null {
  const tokens = tokenise(text, start, end);
  let first: string | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const hit = topics.longest(
      (j) => tokens[j]?.key,
      i,
      () => true,
    );
    if (!hit) continue;
    if ((tokens[i]?.start ?? 0) >= from) return hit.values[0] as string;
    first ??= hit.values[0] as string;
  }
  return first;
}
