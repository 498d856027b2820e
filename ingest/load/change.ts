/** One change of the graph in one transaction: articles come, get another text, or go, and everything follows. */
import type { Database, WriteTx } from '../../cypher/database.ts';
import {
  articlesToStrip,
  deleteArticles,
  keepVersions,
  lockWriter,
  putArticles,
  stripArticles,
} from '../../cypher/queries/write/articles.ts';
import { dropLoneBuckets, putReportLinks, putReports, reportsNaming } from '../../cypher/queries/write/reports.ts';
import type { Report, StatementReport, TalkReport } from '../../model/graph.ts';
import { type JudgedArticle, judge, tie } from '../correct/apply.ts';
import type { Naming } from '../resolve/entity-record.ts';
import { statementShape } from '../resolve/statements.ts';
import { talkShape } from '../resolve/talk-shape.ts';
import { dropUnneeded, EntityWriter, learnOthers } from './entities.ts';
import { entitiesOfFact } from './fact-state.ts';
import { replaceFacts } from './facts.ts';
import { entitiesOf, ReportShelf } from './neighbourhood.ts';
import type { PreparedArticle } from './prepared.ts';
import { regroup } from './regroup.ts';
import { bucketsOf, rowOf } from './stored-reports.ts';

/** An article to be stored: a new one, another text under its id, or other facts of the same text. */
export interface Put extends PreparedArticle {
  was: 'added' | 'version' | 'facts' | 'reread';
}

/** What is to be done, each article once. */
export interface ArticlesChange {
  put: Put[];
  /** Ids of articles withdrawn altogether. */
  remove: string[];
  /** What other rules made is not trusted: lines of pairs are counted anew. */
  recount?: boolean;
}

/** What was taken out. */
export interface ChangeResult {
  reports: number;
  talks: number;
  statements: number;
}

/** Runs work in one transaction that no other ingest runs beside: each must see what the one before it stored. */
export async function writeAlone<T>(db: Database, work: (tx: WriteTx) => Promise<T>): Promise<T> {
  return await db.write(async (tx) => {
    await tx.run(lockWriter, {});
    return await work(tx);
  });
}

/** Whether a report makes anything. */
const stands = (report: Report) => report.standing !== 'rejected';

/** Reports and mentions of articles that go or get new facts, taken out of the graph but remembered. */
async function strip(tx: WriteTx, shelf: ReportShelf, ids: string[]) {
  const hanging = ids.length > 0 ? await tx.run(articlesToStrip, { ids }) : [];
  const reports = hanging.flatMap((h) => h.reports);
  await shelf.fetch(reports.map((r) => r.id));
  const gone = reports.map((r) => shelf.get(r.id).report);
  const leaving = new Set(reports.map((r) => r.id));
  const kept = (list: string[] | undefined) => (list ?? []).filter((id) => !leaving.has(id));
  const standing = gone.filter(stands).map((r): Report => ({ ...r, same: kept(r.same) }));
  const buckets = [...new Set(gone.flatMap((report) => bucketsOf(report, shelf.world)))];
  for (const { id } of reports) shelf.placed.delete(id);
  if (hanging.length > 0) await tx.run(stripArticles, { ids });
  return {
    reports: reports.length,
    facts: [...new Set(reports.flatMap((r) => r.fact ?? []))],
    /** Reports of other articles that people tied to them. */
    partners: gone.flatMap((r) => [...kept(r.same), ...kept(r.apart)]),
    entities: hanging.flatMap((h) => h.entities),
    buckets,
    talks: standing.filter((r): r is TalkReport => r.type === 'talk').map((r) => talkShape(r, shelf.world)),
    statements: standing.filter((r): r is StatementReport => r.type === 'statement').map(statementShape),
  };
}

async function putTexts(tx: WriteTx, put: JudgedArticle<Put>[]): Promise<void> {
  const versions = put.filter((p) => p.was === 'version').map((p) => p.article.id);
  if (versions.length > 0) await tx.run(keepVersions, { ids: versions });
  const rows = put.map(({ article, checksum, factsChecksum, reader, publisher, entities }) => {
    const { publisher: publisherName, ...rest } = article;
    const mentions = entities.map(({ id: entity, names, type: _, given, ...e }) => ({
      ...e,
      entity,
      names: JSON.stringify(names),
      given: given ?? null,
    }));
    return {
      ...rest,
      checksum,
      facts: factsChecksum,
      reader,
      publisher: publisher?.id ?? null,
      publisherName,
      mentions,
    };
  });
  await tx.run(putArticles, { rows });
}

async function putFacts(tx: WriteTx, shelf: ReportShelf, put: JudgedArticle[]): Promise<void> {
  const reports = put.flatMap((p) => p.reports);
  if (reports.length === 0) return;
  await learnOthers(
    tx,
    reports.flatMap((r) => entitiesOf(r.report)),
    shelf.others,
  );
  await tx.run(putReports, { rows: reports.map((r) => rowOf(r, shelf.world)) });
  for (const { report } of reports) shelf.placed.set(report.id, { report, fact: null });
  const links = reports.flatMap(({ report: { id: from }, denies, about, follows, partOf }) => [
    ...(denies === null ? [] : [{ from, to: denies, as: 'denies' as const }]),
    ...about.map((to) => ({ from, to, as: 'about' as const })),
    ...follows.map((to) => ({ from, to, as: 'follows' as const })),
    ...partOf.map((to) => ({ from, to, as: 'part-of' as const })),
  ]);
  if (links.length > 0) await tx.run(putReportLinks, { rows: links });
}

const daysOf = (office: string | null, day: string | null) => {
  const seen = office === null ? null : day;
  return { first: seen, last: seen };
};

/** The forms in which articles name entities. */
function namingsOf(put: JudgedArticle[]): Map<string, Naming[]> {
  const byId = new Map<string, Naming[]>();
  const add = (id: string, naming: Naming) => void byId.set(id, [...(byId.get(id) ?? []), naming]);
  for (const { article, publisher, entities } of put) {
    for (const { id, name, names, country, class: cls, office } of entities)
      add(id, { name, names, country, class: cls, office, ...daysOf(office, article.publishedAt) });
    // Of its outlet an article stores the name alone.
    if (publisher)
      add(publisher.id, {
        ...{ name: article.publisher ?? '', names: {}, country: null, class: null, office: null },
        ...daysOf(null, null),
      });
  }
  return byId;
}

const entitiesOfArticle = (p: JudgedArticle) => [
  ...p.entities.map((e) => e.id),
  ...(p.publisher ? [p.publisher.id] : []),
];

/**
 * Carries a change out, inside {@link writeAlone}. Idempotent: run again from the start, or on a graph where it has happened, it gives the same.
 * Its cost depends on the reports around the change, not on the size of the graph.
 */
export async function applyChange(tx: WriteTx, change: ArticlesChange): Promise<ChangeResult> {
  const shelf = new ReportShelf(tx);
  const { put, judgements, lost } = await judge(tx, change.put, change.remove);
  const present = put.filter((p) => p.was !== 'added').map((p) => p.article.id);
  const old = await strip(tx, shelf, [...change.remove, ...present]);
  if (change.remove.length > 0) await tx.run(deleteArticles, { ids: change.remove });
  if (put.length > 0) await putTexts(tx, put);
  const writer = new EntityWriter(tx, namingsOf(put), old.entities);
  const renamed = await writer.write([...old.entities, ...put.flatMap(entitiesOfArticle)]);
  shelf.others.clear();
  await putFacts(tx, shelf, put);
  const gone = new Set(change.remove);
  const tied = await tie(tx, judgements, lost, gone);
  const retied = [...new Set([...old.partners, ...tied])];
  for (const id of retied) shelf.placed.delete(id);
  await shelf.fetch(retied);
  const retitled = renamed.length > 0 ? (await tx.run(reportsNaming, { ids: renamed })).map((row) => row.id) : [];
  const starts = [...put.flatMap((p) => p.reports.map((r) => r.report)), ...retied.map((id) => shelf.get(id).report)];
  const startsOf = (type: Report['type']) => starts.filter((r) => r.type === type && stands(r)).map((r) => r.id);
  const { stale, written, membersBefore } = await regroup(tx, shelf, {
    talks: [...new Set([...startsOf('talk'), ...retitled])],
    statements: [...new Set(startsOf('statement'))],
    goneTalks: old.talks,
    goneStatements: old.statements,
    goneFacts: old.facts,
  });
  await writer.write(written.flatMap(entitiesOfFact));
  const dropped = await replaceFacts(tx, stale, written, membersBefore, change.recount ?? false);
  if (old.buckets.length > 0) await tx.run(dropLoneBuckets, { keys: old.buckets });
  await dropUnneeded(tx, [...old.entities, ...dropped.flatMap((d) => d.entities)]);
  const current = new Set(written.map((w) => w.state.id));
  const lostFacts = dropped.filter((d) => !current.has(d.id));
  return {
    reports: old.reports,
    talks: lostFacts.filter((d) => d.id.startsWith('talk:')).length,
    statements: lostFacts.filter((d) => d.id.startsWith('statement:')).length,
  };
}
