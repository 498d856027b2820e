/** Choosing among what several outlets say, by rules that do not depend on the order of reports. */
import type { Report } from '../../model/graph.ts';

/** A value and the report that gives it. */
export interface Vote<T> {
  value: T;
  report: Report;
}

/** The outlet behind a report; one without a publisher counts as its own. */
const outlet = (r: Report) => r.publisher ?? r.articleId;

/** Whose word weighs more: a participant's own, then the outlet's, then that of somebody who took no part. */
export const WORDS = ['hearsay', 'outlet', 'own'] as const;
const OWN = WORDS.indexOf('own');
/** A report that a person vouches for weighs as a participant's own word. */
const weightOf = (r: Report) =>
  r.standing === 'accepted' ? OWN : WORDS.indexOf((r.type === 'talk' && r.word) || 'outlet');

/** What was said for one value: by how many outlets, when last, and the weight of the best word for it. */
export interface Tally<T> {
  value: T;
  outlets: number;
  latest: string;
  weight: number;
}

/**
 * Counts votes: a participant's own word first, hearsay last; then what more outlets say, then the later report, then the
 * smaller value.
 */
export function tally<T>(votes: Vote<T>[], key: (value: T) => string = String): Tally<T>[] {
  const byKey = new Map<string, { value: T; outlets: Set<string>; latest: string; weight: number }>();
  for (const { value, report } of votes) {
    const entry = byKey.get(key(value)) ?? { value, outlets: new Set<string>(), latest: '', weight: 0 };
    entry.outlets.add(outlet(report));
    entry.weight = Math.max(entry.weight, weightOf(report));
    if ((report.publishedAt ?? '') > entry.latest) entry.latest = report.publishedAt ?? '';
    byKey.set(key(value), entry);
  }
  return [...byKey.entries()]
    .map(([k, e]) => ({ k, ...e, outlets: e.outlets.size }))
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        b.outlets - a.outlets ||
        (a.latest < b.latest ? 1 : a.latest > b.latest ? -1 : a.k < b.k ? -1 : 1),
    )
    .map(({ k: _, ...counted }) => counted);
}

/** The value most outlets give, or null when none gives any. */
export function mostSaid<R extends Report, T>(
  reports: R[],
  read: (r: R) => T | null,
  key?: (value: T) => string,
): T | null {
  const votes = reports.flatMap((report) => {
    const value = read(report);
    return value === null ? [] : [{ value, report }];
  });
  return tally(votes, key)[0]?.value ?? null;
}

/** Confidence of several outlets together: 1 − Π(1 − best of each), to four places. */
export function jointConfidence(reports: Report[]): number {
  const best = new Map<string, number>();
  for (const r of reports) best.set(outlet(r), Math.max(best.get(outlet(r)) ?? 0, r.fact.confidence));
  const doubt = [...best.values()].sort((a, b) => a - b).reduce((d, c) => d * (1 - c), 1);
  return Math.round((1 - doubt) * 10_000) / 10_000;
}

/** Reports without hearsay, where a participant has spoken. */
export const heard = <R extends Report>(reports: R[]): R[] =>
  reports.some((r) => weightOf(r) === OWN) ? reports.filter((r) => weightOf(r) > WORDS.indexOf('hearsay')) : reports;

/** Reports in which a person set the field, where there are any, else all of them: a person's word ends the vote. */
export function decided<R extends Report>(reports: R[], ...fields: string[]): R[] {
  const set = reports.filter((r) => r.edited?.some((field) => fields.includes(field)));
  return set.length > 0 ? set : reports;
}
