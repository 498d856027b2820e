/** Lays judgements over reports: a pure function, so that taking one back leaves what the others say. */
import type { Report, StatementReport, TalkReport } from '../../model/graph.ts';
import { type Judged, type Judgement, UNJUDGED } from '../../model/judgement.ts';
import { findReport } from './find.ts';

/** A report with what people made of it. */
export interface JudgedReport<R extends Report = Report> {
  report: R;
  judged: Judged;
}

/** In the order in which they were said; the later one counts. */
export const inOrder = (judgements: readonly Judgement[]): Judgement[] =>
  [...judgements].sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));

/** Judgements in force. */
export const inForce = (judgements: readonly Judgement[]): Judgement[] =>
  inOrder(judgements).filter((j) => j.undone === null);

/** A fact that a person vouches for. */
const VOUCHED = { confidence: 1 };

const one = <R extends Report>(report: R, set: object): R => ({ ...report, fact: { ...report.fact, ...set } });

/**
 * Reports as people corrected them.
 *
 * @param given reports as extraction and resolution gave them
 * @returns the reports in the same order, and ids of judgements on them that found no report
 */
export function overlay(
  given: readonly Report[],
  judgements: readonly Judgement[],
): { reports: JudgedReport[]; lost: string[] } {
  const now = new Map<string, JudgedReport>(given.map((report) => [report.id, { report, judged: UNJUDGED }]));
  const lost: string[] = [];
  for (const { id, body } of inForce(judgements)) {
    if (body.kind !== 'accept' && body.kind !== 'reject' && body.kind !== 'edit') continue;
    const found = findReport(body.target, given);
    const held = found && now.get(found.id);
    if (!held) {
      lost.push(id);
      continue;
    }
    const { judged } = held;
    if (body.kind === 'edit') {
      const edited = [...new Set([...judged.edited, ...Object.keys(body.set)])].sort();
      now.set(held.report.id, { report: one(held.report, { ...body.set, ...VOUCHED }), judged: { ...judged, edited } });
    } else {
      const accepted = body.kind === 'accept';
      now.set(held.report.id, {
        report: accepted ? one(held.report, VOUCHED) : held.report,
        judged: { ...judged, standing: accepted ? 'accepted' : 'rejected' },
      });
    }
  }
  return { reports: given.map((r) => now.get(r.id) as JudgedReport), lost };
}

/** Graph ids as merges and distinctions change them, for one article. */
export function renamer(judgements: readonly Judgement[], article: string, fresh: (entity: string) => string) {
  const merged = new Map<string, string>();
  const here = new Map<string, string>();
  for (const { body } of inForce(judgements)) {
    if (body.kind === 'merge') merged.set(body.entity, body.into);
    if (body.kind === 'distinguish' && body.article === article) here.set(body.entity, body.into ?? fresh(body.entity));
  }
  return (id: string): string => {
    let now = here.get(id) ?? id;
    for (let steps = 0; steps <= merged.size && merged.has(now); steps++) now = merged.get(now) as string;
    return now;
  };
}

const each = (ids: readonly string[], rename: (id: string) => string) => [...new Set(ids.map(rename))];

/** A report with its entities renamed. */
export function renamed(report: Report, rename: (id: string) => string): Report {
  const maybe = (id: string | null) => (id === null ? null : rename(id));
  if (report.type === 'statement') {
    const { speaker, outlet, about, via } = report.fact;
    return one<StatementReport>(report, {
      speaker: rename(speaker),
      outlet: maybe(outlet),
      about: each(about, rename),
      via: each(via, rename),
    });
  }
  const { participants, hosts, mediators, venue, initiator, topic, excludedTopics } = report.fact;
  return one<TalkReport>(report, {
    participants: each(participants, rename),
    hosts: each(hosts, rename),
    mediators: each(mediators, rename),
    venue: maybe(venue),
    initiator: maybe(initiator),
    topic: maybe(topic),
    excludedTopics: each(excludedTopics, rename),
  });
}
