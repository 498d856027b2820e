/** A question that goes on from the one before it ("And in 2024?"): what it leaves out is taken from there. */
import type { Filler, Reading, Slots } from './reading.ts';
import { noSlots } from './reading.ts';
import { fold } from './tokens.ts';
import { wordsOf } from './words.ts';

const LANGUAGES = ['ar', 'en', 'ru'] as const;

let openers: string[] | undefined;

/** Every opener, the longest first, folded. */
function allOpeners(): string[] {
  openers ??= LANGUAGES.flatMap((language) => wordsOf(language).followUp).sort((a, b) => b.length - a.length);
  return openers;
}

/**
 * The question without the words that tie it to the one before: "And what about Turkey?" becomes "Turkey?".
 *
 * @returns null when it has no such words
 */
export function withoutOpener(question: string): string | null {
  const words = question.trim().split(/\s+/);
  for (const opener of allOpeners()) {
    const length = opener.split(' ').length;
    if (fold(words.slice(0, length).join(' ').replace(/[,،]/g, '')) !== opener) continue;
    const rest = words.slice(length).join(' ');
    return rest.replace(/[?؟\s]/g, '') ? rest : null;
  }
  return null;
}

const same = (a: Filler, b: Filler): boolean => a.ids.some((id) => b.ids.includes(id));

/** Who is asked about now: one name beside a former pair takes the place of the second of it. */
function partiesOf(now: readonly Filler[], before: readonly Filler[]): Filler[] {
  const [one, another] = now;
  if (!one) return [...before];
  const [first, second] = before;
  if (another || !first || !second || before.length > 2) return [...now];
  return same(one, first) ? [second, one] : [first, one];
}

function slotsOf(now: Slots, before: Slots): Slots {
  const placed = now.venue !== null || now.venueCountry !== null;
  const timed = now.period !== null;
  // A bare name after "what about" is somebody to talk with, not a theme.
  const parties = partiesOf(now.parties.length === 0 && now.about ? [now.about] : now.parties, before.parties);
  return {
    ...noSlots(),
    parties,
    excluded: now.excluded.length > 0 ? now.excluded : before.excluded,
    venue: placed ? now.venue : before.venue,
    venueCountry: placed ? now.venueCountry : before.venueCountry,
    period: timed ? now.period : before.period,
    periodText: timed ? now.periodText : before.periodText,
    otherPeriod: timed ? now.otherPeriod : before.otherPeriod,
    speaker: now.speaker ?? before.speaker,
    outlet: now.outlet ?? before.outlet,
    about: now.parties.length > 0 ? (now.about ?? before.about) : before.about,
    topic: now.topic ?? before.topic,
    mediator: now.mediator ?? before.mediator,
    host: now.host ?? before.host,
    kinds: now.kinds.length > 0 ? now.kinds : before.kinds,
    forms: now.kinds.length + now.forms.length > 0 ? now.forms : before.forms,
    level: now.level ?? before.level,
    round: now.round ?? before.round,
    indirect: now.indirect || before.indirect,
  };
}

/** Notions of what a talk was, which no kind of answer follows from. */
const NEUTRAL = new Set([
  'TALK',
  'CALL',
  'VIDEO',
  'VISIT',
  'SUMMIT',
  'NOTES',
  'INDIRECT',
  'MEET',
  'CITY',
  'COUNTRY',
  'OFFICIAL',
  'HAPPEN',
  'PARTICIPATE',
]);

/** Whether a question says which kind of answer it wants. */
export const asksItself = ({ concepts }: Reading): boolean => [...concepts].some((concept) => !NEUTRAL.has(concept));

/** Whether anything was read in a question at all. */
export const saysSomething = (reading: Reading): boolean =>
  reading.concepts.size + reading.unknownNames.length > 0 ||
  JSON.stringify(reading.slots) !== JSON.stringify(noSlots());

/**
 * A reading filled up from the one before it.
 *
 * @param now the follow-up as it was read, without its opener
 * @param before the whole reading of the question before
 */
export function followingUp(now: Reading, before: Reading): Reading {
  const asks = asksItself(now);
  const concepts = asks
    ? new Set([...now.concepts, ...[...before.concepts].filter((concept) => NEUTRAL.has(concept))])
    : new Set([...before.concepts, ...now.concepts]);
  return {
    ...now,
    // Letters alone do not tell the language of a name or a number.
    language: /\p{L}/u.test(now.question) ? now.language : before.language,
    concepts,
    yesNo: asks ? now.yesNo : before.yesNo,
    future: asks ? now.future : before.future || now.future,
    slots: slotsOf(now.slots, before.slots),
    otherwise: null,
    aboutText: now.slots.about ? before.aboutText : (now.aboutText ?? before.aboutText),
  };
}
