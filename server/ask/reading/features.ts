/** What a reading offers an intent to match on: the notions found (upper case) and the slots filled (lower case). */
import type { Reading } from './reading.ts';

/** Features of a reading: `TALK`, `WHO`, …, `party`, `two-parties`, `venue`, `period`, `outlet`, … */
export function featuresOf(reading: Reading): Set<string> {
  const { slots } = reading;
  const features = new Set(reading.concepts);
  const put = (name: string, there: boolean) => {
    if (there) features.add(name);
  };
  const someone = slots.parties.length > 0 || (reading.unknownNames.length > 0 && slots.venue === null);
  put('party', someone);
  put(
    'two-parties',
    slots.parties.length + reading.unknownNames.length >= 2 ||
      (slots.parties.length === 1 && slots.about?.kind === 'country'),
  );
  put('venue', slots.venue !== null || slots.venueCountry !== null || reading.unknownNames.length > 0);
  put('person', slots.parties.length === 1 && ['official', 'office'].includes(slots.parties[0]?.kind ?? ''));
  put('period', slots.period !== null);
  put('two-periods', slots.otherPeriod !== null);
  put('topic', slots.topic !== null);
  put('about', slots.about !== null || slots.topic !== null || reading.aboutText !== null);
  put('outlet', slots.outlet !== null);
  put('party-and-outlet', someone && slots.outlet !== null);
  put('mediator', slots.mediator !== null);
  put('host', slots.host !== null);
  put('round', slots.round !== null);
  put('indirect', slots.indirect);
  put('clean', reading.unread.length === 0);
  put('asked', /[?؟]\s*$/.test(reading.question));
  return features;
}

/** One way to recognise an intent: all of `all`, one of `any` (if any are listed), none of `none`. */
export interface IntentPattern {
  all: string[];
  any?: string[] | undefined;
  none?: string[] | undefined;
}

/** Whether a pattern fits the features of a reading. */
export function patternFits(pattern: IntentPattern, features: ReadonlySet<string>): boolean {
  return (
    pattern.all.every((f) => features.has(f)) &&
    (pattern.any === undefined || pattern.any.some((f) => features.has(f))) &&
    !(pattern.none ?? []).some((f) => features.has(f))
  );
}
