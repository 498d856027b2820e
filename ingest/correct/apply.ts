/** Lays what people said over articles that are about to be written, inside the transaction that writes them. */
import type { WriteTx } from '../../cypher/database.ts';
import { markLost, tieReports } from '../../cypher/queries/write/judgements.ts';
import type { Report } from '../../model/graph.ts';
import { distinguishedId } from '../../model/ids.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { PreparedArticle } from '../load/prepared.ts';
import type { ResolvedEntity } from '../resolve/resolve-entities.ts';
import { findReport, targetsOf } from './find.ts';
import { givenArticlesOf } from './given.ts';
import { inForce, overlay, renamed, renamer } from './overlay.ts';
import { judgementsAbout } from './stored.ts';

/** An entity of an article, with what reading took its name for where people say otherwise. */
export interface JudgedEntity extends ResolvedEntity {
  given?: string;
}

/** An article with judgements laid over it. */
export type JudgedArticle<P extends PreparedArticle = PreparedArticle> = Omit<P, 'entities'> & {
  entities: JudgedEntity[];
};

function judgedArticle(
  given: PreparedArticle,
  judgements: readonly Judgement[],
): { put: JudgedArticle; lost: string[] } {
  const { id: article } = given.article;
  const rename = renamer(judgements, article, (entity) => distinguishedId(entity, article));
  const raw = given.reports.map((r) => renamed(r.report, rename));
  const laid = overlay(raw, judgements);
  const reports = given.reports.map((prepared, i) => {
    const { report, judged } = laid.reports[i] ?? { report: prepared.report, judged: { standing: 'open', edited: [] } };
    const changed = JSON.stringify(report.fact) !== JSON.stringify(prepared.report.fact);
    const marks = {
      ...(judged.standing === 'open' ? {} : { standing: judged.standing }),
      ...(judged.edited.length > 0 ? { edited: judged.edited } : {}),
    };
    return {
      ...prepared,
      report: { ...report, ...marks } as Report,
      ...(changed ? { given: prepared.report } : {}),
    };
  });
  const entities = given.entities.map((e): JudgedEntity => {
    const id = rename(e.id);
    return id === e.id ? e : { ...e, id, given: e.id };
  });
  return { put: { ...given, reports, entities }, lost: laid.lost };
}

/**
 * Articles as people corrected them.
 *
 * @param removed articles that go
 * @returns the articles in the same order, and every judgement on them, for {@link tie}
 */
export async function judge<P extends PreparedArticle>(
  tx: WriteTx,
  given: readonly P[],
  removed: readonly string[],
): Promise<{ put: JudgedArticle<P>[]; judgements: Judgement[]; lost: Set<string> }> {
  const keys = [...removed, ...given.flatMap((p) => [p.article.id, ...p.entities.map((e) => e.id)])];
  const judgements = keys.length > 0 ? await judgementsAbout(tx, keys) : [];
  if (judgements.length === 0) return { put: [...given], judgements, lost: new Set() };
  const lost = new Set<string>();
  const put = given.map((p) => {
    const own = judgements.filter(
      ({ body }) =>
        body.kind === 'merge' || body.kind === 'distinguish' || targetsOf(body)[0]?.article === p.article.id,
    );
    const laid = judgedArticle(p, own);
    for (const id of laid.lost) lost.add(id);
    return { ...p, ...laid.put };
  });
  return { put, judgements, lost };
}

/** Latest word on each pair of reports. */
function ties(judgements: readonly Judgement[], reports: readonly Report[]) {
  const pairs = new Map<string, { a: string; b: string; as: 'same' | 'apart' }>();
  const lost: string[] = [];
  for (const { id, body } of inForce(judgements)) {
    if (body.kind !== 'same' && body.kind !== 'apart') continue;
    const found = [body.target, body.other].map((t) => findReport(t, reports)?.id);
    const [a, b] = found.sort();
    if (a === undefined || b === undefined || a === b) lost.push(id);
    else pairs.set(`${a}|${b}`, { a, b, as: body.kind });
  }
  return { rows: [...pairs.values()], lost };
}

/**
 * Ties reports that people hold for one fact or for two, and notes judgements that find no fact any more.
 *
 * @returns ids of the reports that were tied
 */
export async function tie(
  tx: WriteTx,
  judgements: readonly Judgement[],
  lost: ReadonlySet<string>,
  gone: ReadonlySet<string>,
): Promise<string[]> {
  if (judgements.length === 0) return [];
  const pairwise = judgements.filter(({ body }) => body.kind === 'same' || body.kind === 'apart');
  const articles = [...new Set(pairwise.flatMap(({ body }) => targetsOf(body).map((t) => t.article)))];
  // As they were given: what people set must not hide which report was meant.
  const given = await givenArticlesOf(
    tx,
    articles.filter((a) => !gone.has(a)),
  );
  const found = ties(
    pairwise,
    given.flatMap((p) => p.reports.map((r) => r.report)),
  );
  if (found.rows.length > 0) await tx.run(tieReports, { rows: found.rows });
  const nowhere = (j: Judgement) =>
    targetsOf(j.body).some((t) => gone.has(t.article)) || (j.body.kind === 'distinguish' && gone.has(j.body.article));
  const isLost = (j: Judgement) => j.undone === null && (lost.has(j.id) || found.lost.includes(j.id) || nowhere(j));
  const changed = judgements.filter((j) => isLost(j) !== j.lost);
  if (changed.length > 0) await tx.run(markLost, { rows: changed.map((j) => ({ id: j.id, lost: isLost(j) })) });
  return found.rows.flatMap(({ a, b }) => [a, b]);
}
