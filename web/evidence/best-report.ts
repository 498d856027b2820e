/** Which of several reports speaks for a fact where there is room for one. */
import type { ReportAnswer } from '../../model/api/facts.ts';

/**
 * The reports with the best first: those that carry the fact's status before others, newer before older, surer before
 * less sure; the others keep the order they came in.
 */
export function bestFirst(reports: readonly ReportAnswer[], status: string | null): ReportAnswer[] {
  const better = (a: ReportAnswer, b: ReportAnswer): number =>
    Number(b.status === status) - Number(a.status === status) ||
    (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '') ||
    b.confidence - a.confidence;
  const best = reports.toSorted(better)[0];
  return best ? [best, ...reports.filter((r) => r !== best)] : [];
}
