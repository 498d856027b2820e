/** Finds the report that a judgement speaks of, also after its article was read anew. */
import type { Report } from '../../model/graph.ts';
import { checksum } from '../../model/ids.ts';
import type { Judgement, JudgementBody, ReportTarget } from '../../model/judgement.ts';

/** Graph ids of who acts in a report. */
export const actorsOf = (report: Report): string[] =>
  report.type === 'talk' ? report.fact.participants : [report.fact.speaker];

/** What tells a report from another one that was read from the same words and has the same actors. */
const traitsOf = ({ type, fact }: Report): string[] => [
  `kind ${fact.kind}`,
  `date ${fact.date ?? 'none'}`,
  ...(type === 'talk' ? [`status ${fact.status}`] : [`outlet ${fact.outlet ?? 'none'}`]),
];

/** A report as a judgement names it. */
export function targetOf(report: Report): ReportTarget {
  const [first] = report.fact.evidence;
  return {
    article: report.articleId,
    type: report.type,
    start: first?.start ?? 0,
    end: first?.end ?? 1,
    actors: [...actorsOf(report)].sort(),
    traits: traitsOf(report),
  };
}

/** Reports that a judgement speaks of. */
export function targetsOf(body: JudgementBody): ReportTarget[] {
  if (!('target' in body)) return [];
  return 'other' in body ? [body.target, body.other] : [body.target];
}

/** Share of the shorter of two spans that both cover. */
function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, common) / Math.max(1, Math.min(a.end - a.start, b.end - b.start));
}

function shared(a: readonly string[], b: readonly string[]): number {
  const common = a.filter((x) => b.includes(x)).length;
  return common / Math.max(1, new Set([...a, ...b]).size);
}

const likeness = (c: { words: number; actors: number; traits: number }) => c.words + c.actors + c.traits;

/**
 * The report that a target means: of the same article and type, with evidence over the same words; of several the one
 * with most of the same words, actors and traits together, then the one whose first evidence it is. Null when none has
 * words or actors in common with it, or no trait where the target tells its own.
 *
 * @param reports of any articles; those of others are passed over
 */
export function findReport<R extends Report>(target: ReportTarget, reports: readonly R[]): R | null {
  const ranked = reports
    .filter((r) => r.articleId === target.article && r.type === target.type)
    .map((report) => ({
      report,
      words: Math.max(...report.fact.evidence.map((e) => overlap(e, target))),
      actors: shared(actorsOf(report), target.actors),
      traits: shared(traitsOf(report), target.traits ?? []),
      first: overlap(report.fact.evidence[0] ?? { start: 0, end: 0 }, target),
    }))
    .filter((c) => c.words > 0 && (c.actors > 0 || c.words >= 0.5) && (c.traits > 0 || !target.traits))
    .sort((a, b) => likeness(b) - likeness(a) || b.first - a.first || (a.report.id < b.report.id ? -1 : 1));
  return ranked[0]?.report ?? null;
}

/** Whether a judgement speaks of a report (as it was given, before any judgement). */
export const concerns = ({ body }: Judgement, report: Report): boolean =>
  targetsOf(body).some((t) => findReport(t, [report]) !== null);

/** Whether a judgement speaks of an entity by itself. */
export const concernsEntity = ({ body }: Judgement, entity: string): boolean =>
  'entity' in body && body.entity === entity;

/** A short name of judgements that are in force on one thing, for seeing whether others came since; `none` for none. */
export function basisOf(judgements: readonly Judgement[]): string {
  const ids = judgements.filter((j) => j.undone === null).map((j) => j.id);
  return ids.length === 0 ? 'none' : checksum(ids.sort().join()).slice(0, 12);
}
