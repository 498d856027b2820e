/** Who belonged to a bloc on a day. */
import { loadGazetteer } from './load.ts';
import type { OrganisationEntry } from './schema.ts';

let byId: Map<string, OrganisationEntry> | undefined;

/** Whether a span of EDTF dates, open where null, holds a day; the day of leaving is the last one inside. */
const holds = (from: string | null, to: string | null, day: string): boolean =>
  (from === null || from <= day) && (to === null || day.slice(0, to.length) <= to);

/** Code of a member, whatever the form of its entry. */
export const memberCode = (member: NonNullable<OrganisationEntry['members']>[number]): string =>
  typeof member === 'string' ? member : member.state;

/**
 * ISO codes of an organisation's member states.
 *
 * @param id such as `organization:gcc`
 * @param day `YYYY-MM-DD`; null for those without a day of leaving
 * @returns an empty list where the gazetteer knows none
 */
export function membersOf(id: string, day: string | null): string[] {
  byId ??= new Map(loadGazetteer().organisations.map((o) => [`organization:${o.slug}`, o]));
  return (byId.get(id)?.members ?? [])
    .filter((m) => typeof m === 'string' || (day === null ? m.to === null : holds(m.from, m.to, day)))
    .map(memberCode);
}
