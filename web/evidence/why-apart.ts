/** Says of a report that it tells of another talk than the others of its talk. */
import type { ReportReason } from '../../model/api/review.ts';
import { call } from '../api/client.ts';
import { ofPair, say } from '../judging/judge.ts';

/** A report as it stands now, wherever it is. */
async function fresh({ id, target }: ReportReason): Promise<ReportReason | null> {
  const { facts } = await call('article', { params: { id: target.article } });
  const fact = facts.find((f) => f.reportId === id);
  if (!fact) return null;
  return (await call('explain', { params: { id: fact.factId } })).reports.find((r) => r.id === id) ?? null;
}

/**
 * Parts a report from each of the others: parted from one alone, it could stay with the rest and that one go.
 * @throws {ApiFailure} `conflict` when somebody else judged one of them since; what was said until then stays
 */
export async function apartFromAll(report: ReportReason, others: readonly ReportReason[], name: string): Promise<void> {
  let now: ReportReason | null = report;
  for (const other of others) {
    if (now) await say(ofPair('apart', now, other), name);
    now = await fresh(report);
  }
}
