/** From a mention to the actors it names and the sides they sit for. */
import type { Mention } from '../engine/unit.ts';
import { type Actor, actorKey } from './draft.ts';

/** Organs whose talks are those of their organisation. */
const ORGAN_OF: Readonly<Record<string, string>> = {
  'organization:european-commission': 'organization:european-union',
  'organization:european-council': 'organization:european-union',
  'organization:council-of-the-eu': 'organization:european-union',
  'organization:eeas': 'organization:european-union',
  'organization:un-secretariat': 'organization:united-nations',
};
const sitsFor = (id: string) => ORGAN_OF[id] ?? id;

/** Capitals where others meet: being there for talks does not mean talks with the state itself. */
const NEUTRAL_SEATS = new Set(
  ['luxembourg-city', 'vienna', 'doha', 'muscat', 'astana', 'bern', 'minsk', 'oslo', 'helsinki'].map(
    (s) => `venue:${s}`,
  ),
);

/** Whether a place is a usual meeting ground for third parties. */
export const isNeutralSeat = (m: Mention): boolean => m.id !== undefined && NEUTRAL_SEATS.has(m.id);

/** City whose name stands for a union's government rather than for its own state's. */
const UNION_SEATS: Readonly<Record<string, string>> = { 'venue:brussels': 'organization:european-union' };

/** Sides of a mention: ISO codes and organisation ids. */
export function sidesOf(m: Mention): string[] {
  if (m.former) return [];
  const union = m.types.has('capital') && m.id ? UNION_SEATS[m.id] : undefined;
  if (union) return [union];
  if (m.countries.length > 0) return m.of && m.plural ? [...m.countries, sitsFor(m.of)] : m.countries;
  if (m.of) return [sitsFor(m.of)];
  if (m.types.has('org') && m.id) return [sitsFor(m.id)];
  if (m.person)
    return m.person.country !== null
      ? [m.person.country]
      : m.person.organization !== null
        ? [m.person.organization]
        : [];
  return [];
}

/** Actors a mention adds to a talk: the sides, and beside them their people and bodies. */
export function actorsOf(m: Mention): Actor[] {
  const actors: Actor[] = sidesOf(m).map(
    (side): Actor =>
      side.startsWith('organization:') ? { kind: 'organization', id: side } : { kind: 'country', country: side },
  );
  for (const part of [m, ...m.parts]) {
    if (part.person && !part.person.former) actors.push({ kind: 'person', person: part.person });
    else if (
      part.body &&
      part.countries.length === 1 &&
      (part.types.has('body') || part.types.has('seat')) &&
      part.body !== 'embassy-of'
    )
      actors.push({ kind: 'body', country: part.countries[0] as string, body: part.body, at: part.at ?? null });
  }
  if (m.person && !m.person.former) actors.push({ kind: 'person', person: m.person });
  const seen = new Set<string>();
  return actors.filter((a) => !seen.has(actorKey(a)) && seen.add(actorKey(a)));
}

/** Who speaks when a mention is the speaker; null for mere groups and strangers without a name. */
export function speakerOf(m: Mention, text: string): Actor | null {
  if (m.person) return { kind: 'person', person: m.person };
  if ((m.types.has('body') || m.types.has('seat')) && m.body && m.countries.length === 1)
    return { kind: 'body', country: m.countries[0] as string, body: m.body, at: m.at ?? null };
  if ((m.types.has('org') || m.types.has('orgname')) && m.id) return { kind: 'organization', id: m.id };
  const body = m.parts.find((p) => (p.types.has('body') || p.types.has('seat')) && p.body && p.countries.length === 1);
  const forBody = m.types.has('group') || (m.types.has('official') && m.title?.office === 'spokesperson');
  if (forBody && body?.body)
    return { kind: 'body', country: body.countries[0] as string, body: body.body, at: body.at ?? null };
  // «The ministers of the Seven»: together they speak for their organisation.
  if (m.plural && m.title && m.countries.length === 0 && m.of) return { kind: 'organization', id: m.of };
  if (m.types.has('official') && !m.plural && m.countries.length <= 1)
    return {
      kind: 'unnamed',
      country: m.countries[0] ?? null,
      start: m.start,
      office: text.slice(m.start, m.end),
      title: m.title?.office ?? null,
    };
  if ((m.types.has('country') || m.types.has('capital')) && m.countries.length === 1)
    return { kind: 'country', country: m.countries[0] as string };
  return null;
}

/** An Arabic dual before its owner that is no subject by its ending: «سفيري ألمانيا وكندا». */
export const isOblique = (m: Mention, text: string): boolean =>
  m.plural === true && m.countries.length === 2 && /^[\u0621-\u064a]+ي\s/u.test(text);
