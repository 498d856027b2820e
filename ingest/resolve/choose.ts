/** How one value of a talk is chosen among those that its reports give. */
import { dateBounds, datePrecision, daysBetween } from '../../model/edtf.ts';
import type { TalkReport } from '../../model/graph.ts';
import { isStateVenue } from '../../model/ids.ts';
import { STATUS_CLASS, TALK_KINDS, type TalkKind, type TalkStatus } from '../../model/vocabulary.ts';
import { mostSaid, tally } from './votes.ts';

/** Kinds from the most telling to the least; decides when as many outlets give each. */
const TELLING: TalkKind[] = [
  'summit',
  'visit',
  'phone-call',
  'exchange-of-notes',
  'mediation',
  'consultation',
  'negotiation',
  'meeting',
  'other',
];

/** Days an EDTF date spans; the smaller, the more exact. */
function spanOf(date: string): number {
  const bounds = dateBounds(date);
  return bounds ? daysBetween(bounds.from, bounds.to) : Number.POSITIVE_INFINITY;
}

/** How exact a date is: 0 a day, 1 a few days, 2 less than a month, 3 a month, 4 longer. */
export function exactness(date: string): number {
  const days = spanOf(date);
  return days < 1 ? 0 : days < 4 ? 1 : datePrecision(date) === 'month' ? 3 : days < 31 ? 2 : 4;
}

/** Reports of the status that won, where any has the field, else all that have it: a plan's place is not where it was held. */
export function ofStatus(reports: TalkReport[], status: TalkStatus, field: 'date' | 'venue'): TalkReport[] {
  const withValue = reports.filter((r) => r.fact[field] !== null);
  const same = withValue.filter((r) => STATUS_CLASS[r.fact.status] === STATUS_CLASS[status]);
  return same.length > 0 ? same : withValue;
}

/** The most exact date; among equally exact ones as {@link tally} orders them. */
export function chooseDate(reports: TalkReport[], status: TalkStatus): string | null {
  const votes = ofStatus(reports, status, 'date').map((report) => ({ value: report.fact.date as string, report }));
  const ranked = tally(votes).map((t, i) => ({ ...t, rank: exactness(t.value), i }));
  ranked.sort((a, b) => a.rank - b.rank || a.i - b.i);
  return ranked[0]?.value ?? null;
}

/** The first venue as {@link tally} orders them; a whole state only where none is more exact. */
export function chooseVenue(reports: TalkReport[], status: TalkStatus): string | null {
  const told = ofStatus(reports, status, 'venue');
  const exact = told.filter((r) => r.fact.venue !== null && !isStateVenue(r.fact.venue));
  return mostSaid(exact.length > 0 ? exact : told, (r) => r.fact.venue);
}

/** A kind that says more than that there was a meeting, where any is given: that of most outlets, then the most telling. */
export function chooseKind(reports: TalkReport[]): TalkKind {
  const tallies = tally(reports.map((report) => ({ value: report.fact.kind, report })));
  const plain = tallies.filter((t) => t.value !== 'other' && t.value !== 'meeting');
  const pool = plain.length > 0 ? plain : tallies;
  const most = Math.max(...pool.map((t) => t.outlets));
  const best = pool.filter((t) => t.outlets === most).map((t) => t.value);
  return TELLING.find((kind) => best.includes(kind)) ?? TALK_KINDS[0];
}
