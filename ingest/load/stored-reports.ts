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
    const judged = {
      ...(row.standing ? { standing: row.standing } : {}),
      ...(row.edited ? { edited: row.edited } : {}),
      ...(row.word ? { word: row.word } : {}),
      ...(row.same.length > 0 ? { same: row.same } : {}),
      ...(row.apart.length > 0 ? { apart: row.apart } : {}),
    };
    return { id, articleId: row.article, publishedAt, publisher, extractor, version, type, fact, ...judged } as Report;
  } catch (cause) {
    throw new DemarcheError('internal', `The fact of ${row.id} in the graph is not JSON.`, {
      hint: 'Ingest its article again with --replace.',
      cause,
    });
  }
}

/** The row of a prepared report. */
export function rowOf({ report, local, links, given }: PreparedReport, world: World): ReportRow {
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
    given: given ? JSON.stringify(given.fact) : null,
    standing: report.standing ?? null,
    edited: report.edited ?? null,
    word: (report.type === 'talk' && report.word) || null,
  };
}

/** Keys that a report is filed under; one that people reject is found by nobody. */
export function bucketsOf(report: Report, world: World): string[] {
  if (report.standing === 'rejected') return [];
  return report.type === 'talk' ? talkBuckets(talkShape(report, world)) : statementBuckets(statementShape(report));
}
