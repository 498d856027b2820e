/** Reports on their way into the graph and back out of it. */

import type { ReportRow, StoredReport } from '../../cypher/queries/write/reports.ts';
import { DemarcheError } from '../../model/errors.ts';
import type { Report } from '../../model/graph.ts';
import { statementBuckets, statementShape } from '../resolve/statements.ts';
import { talkBuckets, talkShape } from '../resolve/talk-shape.ts';
import type { World } from '../resolve/world.ts';
import type { PreparedReport } from './prepared.ts';

/** The report of a stored row; what we wrote ourselves is trusted, not checked again. */
export function reportOf(row: StoredReport): Report {
  try {
    const { id, publishedAt, publisher, extractor, version, type } = row;
    const fact: unknown = JSON.parse(row.resolved);
    return { id, articleId: row.article, publishedAt, publisher, extractor, version, type, fact } as Report;
  } catch (cause) {
    throw new DemarcheError('internal', `The fact of ${row.id} in the graph is not JSON.`, {
      hint: 'Ingest its article again with --replace.',
      cause,
    });
  }
}

/** The row of a prepared report. */
export function rowOf({ report, local, links }: PreparedReport, world: World): ReportRow {
  const { fact } = report;
  const first = fact.evidence[0];
  const talk = report.type === 'talk' ? report.fact : null;
  return {
    id: report.id,
    article: report.articleId,
    type: report.type,
    status: talk?.status ?? null,
    date: fact.date,
    venue: talk?.venue ?? null,
    quote: first?.quote ?? '',
    start: first?.start ?? 0,
    end: first?.end ?? 0,
    rules: [...new Set(fact.evidence.map((e) => e.rule))],
    confidence: fact.confidence,
    fact: JSON.stringify(local),
    links: JSON.stringify(links),
    resolved: JSON.stringify(fact),
    extractor: report.extractor,
    version: report.version,
    keys: bucketsOf(report, world),
  };
}

/** Keys that a report is filed under. */
export function bucketsOf(report: Report, world: World): string[] {
  return report.type === 'talk' ? talkBuckets(talkShape(report, world)) : statementBuckets(statementShape(report));
}
