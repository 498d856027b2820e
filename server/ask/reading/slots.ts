/** Gives every mention its part in the question: party, venue, speaker, outlet, topic, what is left out. */
import { addDays } from '../../../model/edtf.ts';
import type { ConceptHit } from './concepts.ts';
import type { Mention } from './mention.ts';
import { longestAt, matchAt, type Pattern } from './patterns.ts';
import type { PeriodHit } from './periods.ts';
import { type Filler, noSlots, type Slots } from './reading.ts';
import type { Token } from './tokens.ts';
import type { Preposition, Words } from './words.ts';

/** A question cut up, ready for its parts to be told apart. */
export interface Pieces {
  question: string;
  tokens: readonly Token[];
  words: Words;
  mentions: readonly Mention[];
  periods: readonly PeriodHit[];
  concepts: readonly ConceptHit[];
  has(concept: string): boolean;
}

const filler = (m: Mention): Filler => ({
  text: m.text,
  ids: m.ids,
  kind: m.kind,
  country: m.country,
  role: m.role,
  corrected: m.corrected,
  members: m.members,
});

/** A capital that speaks for its government. */
const asGovernment = (m: Mention): Filler => ({ ...filler(m), kind: 'country', ids: [`country:${m.country}`] });

/** Whether one of these prepositions stands right before the mention, or is written onto it (Arabic). */
export function preceded(pieces: Pieces, at: number, preposition: Preposition): boolean {
  const { tokens, words } = pieces;
  const patterns = words.prepositions[preposition];
  const step = (i: number): boolean =>
    [1, 2, 3, 4].some((n) => i >= n && patterns.some((p) => p.atoms.length === n && matchAt(p, tokens, i - n) === n));
  if (step(at)) return true;
  // An article or an outlet's common noun may stand between: "to the newspaper Izvestia".
  const before = tokens[at - 1];
  return before !== undefined && ['the', 'a', 'an'].includes(before.folded) && step(at - 1);
}

const CONJUNCTIONS = new Set(['and', 'и', 'و', 'or', 'или', 'او']);

function joinedToPrevious(pieces: Pieces, previous: Mention | undefined, m: Mention): boolean {
  if (!previous) return false;
  const between = pieces.tokens.slice(previous.at + previous.length, m.at).filter((t) => t.folded !== 'the');
  if (between.length === 0) {
    const token = pieces.tokens[m.at];
    return token?.script === 'ar' ? m.clitics.startsWith('و') : pieces.tokens[m.at - 1]?.hyphen === true;
  }
  if (!CONJUNCTIONS.has(between[0]?.folded ?? '')) return false;
  // «В Джакарте или в Бангкоке»: the preposition may stand again.
  const again = m.kind === 'venue' && previous.kind === 'venue' && preceded(pieces, m.at, 'locative');
  return between.length === 1 || (between.length === 2 && again);
}

function conceptAt(pieces: Pieces, concept: string, at: number): boolean {
  return pieces.concepts.some((c) => c.concept === concept && c.at === at);
}

/** Whether all but the mention is asked for: "other than Laos", "apart from its meetings with Laos". */
function leftOut(pieces: Pieces, at: number): boolean {
  if (preceded(pieces, at, 'but')) return true;
  return (
    preceded(pieces, at, 'with') &&
    conceptAt(pieces, 'TALK', at - 2) &&
    [at - 2, at - 3].some((before) => preceded(pieces, before, 'but'))
  );
}

/** Whether a word that joins parties stands before the mention. */
const withPrevious = (pieces: Pieces, m: Mention): boolean =>
  m.clitics.startsWith('و') || preceded(pieces, m.at, 'with') || preceded(pieces, m.at, 'but');

/** A capital right before "talks" or "meeting" and with nobody following is the place: "the Geneva talks". */
function placeOfTalk(pieces: Pieces, m: Mention): boolean {
  const { tokens, words } = pieces;
  const token = tokens[m.at];
  const end = m.at + m.length;
  const withNext = (at: number) => {
    const length = longestAt(words.prepositions.with, tokens, at);
    // «لقاء الرباط إلى اتفاق»: in Arabic such a word joins only what is named right after it.
    return length > 0 && (token?.script !== 'ar' || pieces.mentions.some((x) => x.at >= at && x.at <= at + length + 1));
  };
  if (token?.script === 'en') {
    return (
      conceptAt(pieces, 'TALK', end) &&
      // "Did Kyiv meet Moscow?": a verb takes no place before it.
      !conceptAt(pieces, 'VERB', end) &&
      !withNext(end + 1) &&
      !/['’]/.test(tokens[end - 1]?.text ?? '') &&
      !tokens[m.at - 1]?.hyphen
    );
  }
  const next = pieces.mentions.find((x) => x.at === end);
  if (token?.script !== 'ar') return false;
  const sides = pieces.mentions.filter((x) => x !== m && x.kind !== 'topic' && x.kind !== 'media');
  const bare = m.clitics.replace(/ال$/, '') === '';
  // «جولة مسقط بين إيران وأمريكا»: both sides follow. «لافروف روبيو الرياض»: both are named already, with nothing that joins a third.
  // «لقاء وارسو بودابست»: with nobody else named, the two beside each other are the sides.
  if (next && !next.adjective && (next.capital || next.kind === 'country') && sides.length === 1) return false;
  const afterTalk = conceptAt(pieces, 'ROUND', m.at - 1) || conceptAt(pieces, 'TALK', m.at - 1);
  if (bare && afterTalk && tokens[end]?.folded === 'بين' && sides.filter((x) => x.at > end).length > 1) return true;
  const settled = sides.filter((x) => x.at < m.at && x.country !== m.country).length > 1;
  if (bare && settled && !withPrevious(pieces, m) && !pieces.concepts.some((c) => c.concept === 'VERB')) return true;
  return (
    conceptAt(pieces, 'TALK', m.at - 1) &&
    !conceptAt(pieces, 'VERB', m.at - 1) &&
    bare &&
    !withNext(end) &&
    !next?.clitics.startsWith('و')
  );
}

type Part = 'party' | 'venue' | 'outlet' | 'about' | 'excluded' | 'topic' | 'drop';

/** «التقت مصر بتركيا»: the state with whom, unless both sides are named already. */
const isPartnerByB = (pieces: Pieces, m: Mention, parties: number): boolean =>
  m.kind === 'country' && /^[وف]?ب/.test(m.clitics) && pieces.has('TAKESB') && parties < 2;

function partOf(pieces: Pieces, m: Mention, previous: { mention: Mention; part: Part } | null, parties: number): Part {
  const saying = pieces.has('SAY');
  const locative = preceded(pieces, m.at, 'locative') || /^[وف]?ب/.test(m.clitics);
  if (leftOut(pieces, m.at)) return 'excluded';
  if (m.kind === 'topic') return 'topic';
  if (m.kind === 'media') return 'outlet';
  // "What was known about the talks of A and B" asks about the talks.
  const about = preceded(pieces, m.at, 'about') && !pieces.has('KNOWN');
  if (previous && joinedToPrevious(pieces, previous.mention, m)) {
    const sameSort = previous.part !== 'venue' || m.kind === 'venue' || m.venueIds.length > 0;
    if (previous.part === 'excluded' || previous.part === 'about' || (previous.part === 'venue' && sameSort))
      return previous.part;
    // "Moscow and Washington talks", "Moscow and Kyiv": two capitals side by side are two governments.
    if (previous.part === 'party' && previous.mention.kind === 'venue' && m.kind === 'venue' && m.capital)
      return 'party';
  }
  if (m.kind === 'venue') {
    // «Вена, Армения и Азербайджан: …»: a town set apart before everybody else is the place.
    const apart = m.at === 0 && /^\s*[,،:]/.test(pieces.question.slice(pieces.tokens[m.length - 1]?.end));
    if (apart && pieces.mentions.filter((x) => x.kind === 'country' || x.kind === 'official').length > 1)
      return 'venue';
    // "From Tehran's side": what is a capital's is its government's.
    if (m.capital && /['’]s?$/.test(m.text)) return 'party';
    if (locative || !m.capital || placeOfTalk(pieces, m)) return 'venue';
    return about ? 'about' : 'party';
  }
  if (about && (saying || pieces.has('TALK') || pieces.has('TOPIC'))) return 'about';
  if (isPartnerByB(pieces, m, parties)) return 'party';
  if (locative && m.kind === 'country' && !m.adjective && !pieces.has('VISIT')) return 'venue';
  return 'party';
}

const FORM_WORDS: [concept: string, apply: (s: Slots) => void][] = [
  ['CALL', (s) => s.forms.push('phone')],
  ['VIDEO', (s) => s.forms.push('video')],
  ['VISIT', (s) => s.kinds.push('visit')],
  ['SUMMIT', (s) => s.kinds.push('summit')],
  ['NOTES', (s) => s.forms.push('notes', 'letter')],
];

/** Whether the question is about meeting alone: whoever only telephoned or wrote did not meet. */
function onlyMeets(pieces: Pieces): boolean {
  const talks = pieces.concepts.filter((c) => c.concept === 'TALK');
  return talks.length > 0 && talks.every((t) => conceptAt(pieces, 'MEET', t.at));
}

/** Number of the round asked about: "the second round", «второй раунд», "الجولة الثانية", "round 3". */
function roundOf(pieces: Pieces): number | null {
  const hit = pieces.concepts.find((c) => c.concept === 'ROUND');
  if (!hit) return null;
  const { tokens, words } = pieces;
  for (const at of [hit.at - 1, hit.at + hit.length]) {
    const digits = tokens[at]?.folded.match(/^(\d{1,3})(?:st|nd|rd|th|-?(?:й|го|му|м|ая|я|ой))?$/)?.[1];
    if (digits) return Number(digits);
    const ordinal = words.periods.ordinals.findIndex((patterns: Pattern[]) => longestAt(patterns, tokens, at) > 0);
    if (ordinal >= 0) return ordinal + 1;
  }
  return null;
}

/**
 * Periods of a question, where "after the 1st and before the 21st" or "in March and April" are one period; what is compared,
 * or known on a day, stays two.
 */
function joinedPeriods(pieces: Pieces): readonly PeriodHit[] {
  const [a, b] = pieces.periods;
  if (!a || !b || pieces.periods.length > 2 || pieces.has('COMPARE') || pieces.has('KNOWN')) return pieces.periods;
  const whole = { at: a.at, length: b.at + b.length - a.at };
  const [open, close] = a.to === null ? [a, b] : [b, a];
  if (open.from !== null && open.to === null && close.from === null && close.to !== null && open.from <= close.to)
    return [{ ...whole, from: open.from, to: close.to }];
  const glued = b.at === a.at + a.length && pieces.tokens[b.at]?.script === 'ar';
  const follows = a.to !== null && b.from !== null && b.to !== null && addDays(a.to, 1) === b.from;
  return glued && follows ? [{ ...whole, from: a.from, to: b.to }] : pieces.periods;
}

/** "Compare 2023 and 2024", "between 2023 and 2024": a range of whole years that is compared is its two ends. */
function compareEnds(slots: Slots, { from, to }: PeriodHit): void {
  if (!from?.endsWith('-01-01') || !to?.endsWith('-12-31') || from.slice(0, 4) === to.slice(0, 4)) return;
  slots.period = { from, to: `${from.slice(0, 4)}-12-31` };
  slots.otherPeriod = { from: `${to.slice(0, 4)}-01-01`, to };
}

/**
 * Pieces in which a state alone beside a talk is the place of it, where its name is a town's as well: «اجتماع عمان», "the
 * Singapore summit". Null where there is no other way to read the question.
 */
export function placeInstead(pieces: Pieces): Pieces | null {
  const { mentions } = pieces;
  const state = mentions.find((m) => m.kind === 'country' && m.venueIds.length > 0 && placeOfTalk(pieces, m));
  const others = mentions.some((m) => m !== state && !['topic', 'media'].includes(m.kind));
  if (!state || others) return null;
  const place: Mention = { ...state, kind: 'venue', ids: state.venueIds };
  return { ...pieces, mentions: mentions.map((m) => (m === state ? place : m)) };
}

/**
 * Slots in which two joined by "and" are either of them: «Where did Qatar and the UAE negotiate with Iran?» may ask for two
 * talks as well as for one of three. Null where the question can only mean one thing.
 */
export function eitherOfTwo(pieces: Pieces, slots: Slots): Slots | null {
  const [a, b, c] = slots.parties;
  if (!a || !b || !c || slots.parties.length !== 3 || a.kind !== b.kind) return null;
  const at = (f: Filler) => pieces.mentions.find((m) => m.text === f.text);
  const [first, second, third] = [at(a), at(b), at(c)];
  if (!first || !second || !third) return null;
  const joined = (x: Mention, y: Mention) => joinedToPrevious(pieces, x, y);
  const either = (x: Filler, y: Filler): Filler => ({
    ...x,
    text: `${x.text}, ${y.text}`,
    ids: [...x.ids, ...y.ids],
    country: null,
    members: [x, y].flatMap((f) => f.country ?? []),
  });
  if (joined(first, second) && !joined(second, third)) return { ...slots, parties: [either(a, b), c] };
  return b.kind === c.kind && joined(second, third) && !joined(first, second)
    ? { ...slots, parties: [a, either(b, c)] }
    : null;
}

/** Fills the slots of a question. */
export function fillSlots(pieces: Pieces): Slots {
  const slots = noSlots();
  let previous: { mention: Mention; part: Part } | null = null;
  for (const m of pieces.mentions) {
    const part: Part = partOf(pieces, m, previous, slots.parties.length);
    const joined = previous?.part === part && joinedToPrevious(pieces, previous.mention, m);
    place(pieces, slots, m, part, joined);
    previous = { mention: m, part };
  }
  const [period, other] = joinedPeriods(pieces);
  if (period) {
    slots.period = { from: period.from, to: period.to };
    const last = pieces.tokens[period.at + period.length - 1];
    slots.periodText = pieces.question.slice(pieces.tokens[period.at]?.start, last?.end);
  }
  if (other) slots.otherPeriod = { from: other.from, to: other.to };
  else if (period && pieces.has('COMPARE')) compareEnds(slots, period);
  for (const [concept, apply] of FORM_WORDS) if (pieces.has(concept)) apply(slots);
  if (onlyMeets(pieces) && slots.forms.length === 0) slots.forms = ['in-person', 'video'];
  slots.round = roundOf(pieces);
  slots.indirect = pieces.has('INDIRECT');
  return moveSpecialRoles(pieces, withoutThoseNamed(talksOf(pieces, slots)));
}

/** "The latest on the Ghana-Togo negotiations": nobody says anything, so that those named are the ones who talk. */
function talksOf(pieces: Pieces, slots: Slots): Slots {
  const { about } = slots;
  if (about === null || slots.parties.length > 0 || pieces.has('SAY') || pieces.has('ACT') || pieces.has('TOPIC'))
    return slots;
  const parties = pieces.mentions
    .filter((m) => about.ids.length > 0 && m.ids.length > 0 && m.ids.every((id) => about.ids.includes(id)))
    .map(filler);
  return parties.length > 0 ? { ...slots, parties, about: null } : slots;
}

function place(pieces: Pieces, slots: Slots, m: Mention, part: Part, joined: boolean): void {
  if (part === 'venue') {
    const place: Filler = { ...filler(m), kind: 'venue', ids: m.venueIds };
    // "In Moscow and Tehran": a talk in either.
    if (m.venueIds.length > 0) slots.venue = joined ? alsoAbout(slots.venue, place) : place;
    else slots.venueCountry = filler(m);
  } else if (part === 'outlet') slots.outlet = filler(m);
  else if (part === 'topic') slots.topic = filler(m);
  else if (part === 'about') slots.about = alsoAbout(slots.about, m.kind === 'venue' ? asGovernment(m) : filler(m));
  else if (part === 'excluded') slots.excluded.push(m.kind === 'venue' ? asGovernment(m) : filler(m));
  else if (part === 'party') {
    const party = m.kind === 'venue' ? asGovernment(m) : filler(m);
    const twin = slots.parties.some(
      (p) =>
        p.kind === party.kind &&
        p.role === party.role &&
        p.ids.join() === party.ids.join() &&
        p.country === party.country &&
        p.text.toLowerCase() === party.text.toLowerCase(),
    );
    const sameState =
      party.kind === 'country' && slots.parties.some((p) => p.kind === 'country' && p.ids.join() === party.ids.join());
    if (!twin && !sameState && pieces.tokens.length > 0) slots.parties.push(party);
  }
}

/** "About Iran and Iraq": a statement about either will do. */
function alsoAbout(about: Filler | null, more: Filler): Filler {
  if (about === null || about.kind !== more.kind || about.ids.join() === more.ids.join()) return more;
  return { ...about, text: `${about.text}, ${more.text}`, ids: [...about.ids, ...more.ids] };
}

/** "Which Visegrad states met Poland": a bloc stands for its other members then. */
function withoutThoseNamed(slots: Slots): Slots {
  const named = slots.parties.flatMap((p) => (p.country === null ? [] : [`country:${p.country}`]));
  const parties = slots.parties.map((p) =>
    p.country === null && p.members.length > 0 ? { ...p, ids: p.ids.filter((id) => !named.includes(id)) } : p,
  );
  return { ...slots, parties };
}

/** Who speaks, mediates or hosts is no party of a talk. */
function moveSpecialRoles(pieces: Pieces, slots: Slots): Slots {
  const { has } = pieces;
  const asksWho = has('WHO') || has('WHICH') || has('WHAT');
  if (
    has('MEDIATE') &&
    slots.parties.length === 1 &&
    !betweenWhom(pieces) &&
    // "Which state mediated the Sudanese talks?" asks for the mediator.
    !(has('COUNTRY') && (has('WHICH') || has('WHAT'))) &&
    (has('LIST') || has('WHICH') || has('WHAT') || has('YES') || !has('WHO'))
  ) {
    slots.mediator = slots.parties[0] ?? null;
    slots.parties = [];
  } else if (has('MEDIATE') && slots.parties.length >= 3) {
    const inner = betweenWords(pieces);
    const outside = slots.parties.find((p) => !inner.includes(p.text));
    slots.mediator = (inner.length >= 2 ? outside : undefined) ?? slots.parties[0] ?? null;
    slots.parties = slots.parties.filter((p) => p !== slots.mediator);
  }
  if (has('ACT') && has('WHOSPOKE')) {
    // "Who accused Russia?": whoever is named is what was spoken about.
    for (const party of slots.parties) slots.about = alsoAbout(slots.about, party);
    slots.parties = [];
  }
  const host = has('HOST') && !has('WHO') && !has('COUNTRY') ? hostOf(pieces, slots, asksWho) : null;
  if (host) {
    const town = pieces.mentions.find((m) => m.text === host?.text && m.kind === 'venue' && m.venueIds.length > 0);
    // "Which talks did Oslo host?": a town is where they were.
    if (town) slots.venue = { ...filler(town), kind: 'venue', ids: town.venueIds };
    else slots.host = host;
    slots.parties = slots.parties.filter((p) => p !== host);
  }
  return slots;
}

/** Who hosts the talks asked for: the only one named, or the one beside the verb where both sides are named as well. */
function hostOf(pieces: Pieces, { parties }: Slots, asksWho: boolean): Filler | null {
  const { has } = pieces;
  const [only, ...others] = parties;
  const asks = (asksWho && !has('CITY')) || has('HOWMANY') || has('LIST');
  if (others.length === 0) return asks ? (only ?? null) : null;
  const verb = pieces.concepts.find((c) => c.concept === 'HOST');
  if (parties.length < 3 || !verb) return null;
  const beside = pieces.mentions.find((m) => m.at === verb.at + verb.length || m.at + m.length === verb.at);
  return parties.find((p) => p.text === beside?.text) ?? null;
}

const BETWEEN = new Set(['between', 'между', 'بين']);

/** The two that stand after "between": «между Ереваном и Баку посредничала Норвегия» names the mediator last. */
function betweenWords(pieces: Pieces): string[] {
  const at = pieces.tokens.findIndex((t) => t.keys.some((k) => BETWEEN.has(k)));
  return at < 0
    ? []
    : pieces.mentions
        .filter((m) => m.at > at && m.kind !== 'topic' && m.kind !== 'media')
        .slice(0, 2)
        .map((m) => m.text);
}

function betweenWhom(pieces: Pieces): boolean {
  return pieces.concepts.some((c) => c.concept === 'WHO' && preceded(pieces, c.at, 'with'));
}
