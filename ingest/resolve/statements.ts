/** Which reports carry one statement, and what they make of it together; pure, like grouping.ts and reconcile.ts. */
import { addDays, dateBounds, daysBetween } from '../../model/edtf.ts';
import type { StatementReport, StatementState } from '../../model/graph.ts';
import { statementId } from '../../model/ids.ts';
import { compareKeys } from './compatible.ts';
import { linkCompletely, pairsByKey, united } from './linkage.ts';
import { nameKey } from './name-key.ts';
import { decided, jointConfidence, mostSaid } from './votes.ts';

/** Share of common words (Jaccard) from which two texts of one script are one saying. */
const SAME_WORDS = 0.5;

/** A statement report reduced to what grouping compares. */
export interface StatementShape {
  report: StatementReport;
  day: string | null;
  words: Set<string>;
  script: string;
}

/** See {@link StatementShape}. */
export function statementShape(report: StatementReport): StatementShape {
  const { date, text } = report.fact;
  const bounds = date === null ? null : dateBounds(date);
  const exact = bounds !== null && bounds.from === bounds.to;
  return {
    report,
    day: bounds === null ? report.publishedAt : exact ? bounds.from : null,
    words: new Set(nameKey(text).split(' ')),
    script: /\p{Script=Arabic}/u.test(text) ? 'Arab' : /\p{Script=Cyrillic}/u.test(text) ? 'Cyrl' : 'Latn',
  };
}

/** Keys under which a statement report is filed: its speaker and the months of its day and its neighbours. */
export function statementBuckets({ report, day }: StatementShape): string[] {
  const months = day === null ? ['none'] : [...new Set([addDays(day, -1).slice(0, 7), addDays(day, 1).slice(0, 7)])];
  return months.map((month) => `statement|${report.fact.speaker}|${month}`);
}

function likeness(a: Set<string>, b: Set<string>): number {
  const common = [...a].filter((w) => b.has(w)).length;
  return common / Math.max(1, a.size + b.size - common);
}

/**
 * One saying: reports of different articles, one speaker, no two outlets, a day apart at most, and the same words; or,
 * between scripts, the same outlet, day and kind and something in common that it is about.
 */
export function sameStatement(a: StatementShape, b: StatementShape): boolean {
  const x = a.report.fact;
  const y = b.report.fact;
  if (a.report.apart?.includes(b.report.id) || b.report.apart?.includes(a.report.id)) return false;
  if (a.report.articleId === b.report.articleId || x.speaker !== y.speaker) return false;
  if (x.outlet !== null && y.outlet !== null && x.outlet !== y.outlet) return false;
  if (a.day === null || b.day === null || Math.abs(daysBetween(a.day, b.day)) > 1) return false;
  if (a.script === b.script) return likeness(a.words, b.words) >= SAME_WORDS;
  const about = x.about.some((id) => y.about.includes(id));
  return about && x.outlet !== null && x.outlet === y.outlet && x.kind === y.kind && a.day === b.day;
}

/** Groups of report ids, one a statement, each sorted, in order of their smallest id. */
export function groupStatements(reports: StatementReport[]): string[][] {
  const shapes = [...reports].sort((a, b) => (a.id < b.id ? -1 : 1)).map(statementShape);
  const pairs = pairsByKey(shapes, statementBuckets)
    .filter(([a, b]) => sameStatement(a, b))
    .map(([a, b]) => ({
      pair: [a, b] as [StatementShape, StatementShape],
      key: [-likeness(a.words, b.words), a.report.id, b.report.id],
    }))
    .sort((p, q) => compareKeys(p.key, q.key))
    .map(({ pair }) => pair);
  return united(
    linkCompletely(shapes, pairs, sameStatement),
    (s) => s.report.id,
    (s) => s.report.same ?? [],
  )
    .map((group) => group.map((s) => s.report.id).sort())
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

/**
 * The statement that its reports make together: kind, outlet and date of more outlets, then of the later report; the
 * text of the report with the highest confidence, then of the smallest id.
 *
 * @param reports at least one, of one group of {@link groupStatements}, in any order
 */
export function reconcileStatement(reports: StatementReport[]): StatementState {
  const ordered = [...reports].sort((a, b) => (a.id < b.id ? -1 : 1));
  const first = ordered[0];
  if (!first) throw new RangeError('A statement needs at least one report.');
  const best = ordered.reduce((a, b) => (b.fact.confidence > a.fact.confidence ? b : a));
  const date = mostSaid(decided(ordered, 'date'), (r) => r.fact.date);
  const bounds = date === null ? null : dateBounds(date);
  return {
    id: statementId(first.id),
    kind: mostSaid(decided(ordered, 'kind'), (r) => r.fact.kind) ?? first.fact.kind,
    speaker: mostSaid(decided(ordered, 'speaker'), (r) => r.fact.speaker) ?? first.fact.speaker,
    outlet: mostSaid(decided(ordered, 'outlet'), (r) => r.fact.outlet),
    via: [...new Set(ordered.flatMap((r) => r.fact.via))].sort(),
    date,
    dateFrom: bounds?.from ?? null,
    dateTo: bounds?.to ?? null,
    text: best.fact.text,
    about: [...new Set(decided(ordered, 'about').flatMap((r) => r.fact.about))].sort(),
    deniesReport: mostSaid(ordered, (r) => r.fact.denies),
    confidence: jointConfidence(ordered),
    reports: ordered.map((r) => r.id),
  };
}
