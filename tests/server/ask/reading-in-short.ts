/** A reading in the short form of the examples: ids of the parties, `@place`, `>outlet`, `#topic`, `from..to`, … */
import type { Filler, Reading } from '../../../server/ask/reading/reading.ts';

const filler = (f: Filler): string => (f.ids.length > 0 ? f.ids.join('/') : `${f.role}:${f.country ?? 'any'}`);
const marked = (mark: string, f: Filler | null): string[] => (f ? [mark + filler(f)] : []);

/** Slots of a reading in short, in a fixed order. */
export function inShort({ slots, aboutText, unknownNames, unread }: Reading): string {
  return [
    ...slots.parties.map(filler),
    ...slots.excluded.map((x) => `-${filler(x)}`),
    ...marked('@', slots.venue),
    ...marked('@@', slots.venueCountry),
    ...marked('>', slots.outlet),
    ...marked('~', slots.about),
    ...marked('#', slots.topic),
    ...marked('mediator=', slots.mediator),
    ...marked('host=', slots.host),
    ...[slots.period, slots.otherPeriod].flatMap((p) => (p ? [`${p.from ?? ''}..${p.to ?? ''}`] : [])),
    ...slots.kinds,
    ...slots.forms,
    ...(slots.round === null ? [] : [`round=${slots.round}`]),
    ...(aboutText === null ? [] : [`"${aboutText}"`]),
    ...unknownNames.map((n) => `?${n}`),
    ...unread.map((n) => `!${n}`),
  ].join(' ');
}
