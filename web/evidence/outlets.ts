/** Which outlets carry a fact. */
import type { ReportAnswer } from '../../model/api/facts.ts';

/** Outlets among the reports, each once, in their order; reports without a publisher are left out. */
export const outletsOf = (reports: readonly Pick<ReportAnswer, 'publisher'>[]): string[] => [
  ...new Set(reports.flatMap((r) => (r.publisher ? [r.publisher] : []))),
];

/** How many outlets beside the one of `best` report the same. */
export const otherOutlets = (
  best: Pick<ReportAnswer, 'publisher'>,
  reports: readonly Pick<ReportAnswer, 'publisher'>[],
): number => outletsOf(reports).filter((outlet) => outlet !== best.publisher).length;

/** The reports by the value each gives of a field; those that say nothing of it are left out. Most reported values first. */
export function byValue<R extends Pick<ReportAnswer, 'status' | 'date' | 'venue'>>(
  reports: readonly R[],
  field: string,
): { value: string; reports: R[] }[] {
  const groups = new Map<string, R[]>();
  if (field !== 'status' && field !== 'date' && field !== 'venue') return [];
  for (const report of reports) {
    const value = report[field];
    if (value !== null) groups.set(value, [...(groups.get(value) ?? []), report]);
  }
  return [...groups]
    .map(([value, told]) => ({ value, reports: told }))
    .toSorted((a, b) => b.reports.length - a.reports.length);
}
