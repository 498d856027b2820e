/** Tells how an entity, a talk or a statement came to be: names, reports, rules, votes and what people said. */
import type { Database } from '../../cypher/database.ts';
import { currentIds } from '../../cypher/queries/read/current-ids.ts';
import { namingsOfEntity, type ReportBehind, reportsBehind } from '../../cypher/queries/read/review.ts';
import { basisOf, concerns, concernsEntity, targetOf } from '../../ingest/correct/find.ts';
import { judgementsFor, judgementsOnEntities } from '../../ingest/corrections.ts';
import { languagePack } from '../../ingest/extract/languages/pack.ts';
import { fieldReasons } from '../../ingest/resolve/reasons.ts';
import type { ExplainAnswer, ReportReason } from '../../model/api/review.ts';
import { DemarcheError } from '../../model/errors.ts';
import type { EntityLink, Report, TalkReport } from '../../model/graph.ts';
import { distinguishedId } from '../../model/ids.ts';
import type { Judgement, JudgementBody } from '../../model/judgement.ts';
import { LANGUAGES, type Language } from '../../model/vocabulary.ts';

/** Fields that a person may look at and set, by type of fact. */
const FIELDS = {
  talk: ['kind', 'participants', 'hosts', 'mediators', 'venue', 'date', 'status', 'form', 'round', 'topic'],
  statement: ['kind', 'speaker', 'outlet', 'date', 'about'],
} as const;

/** A report of a row, with its fact as JSON. */
function reportOf({ report, article, publisher }: ReportBehind, fact: string): Report {
  const { id, type, extractor, version, standing, edited, word } = report;
  const marks = { ...(standing ? { standing } : {}), ...(edited ? { edited } : {}), ...(word ? { word } : {}) };
  const place = { articleId: article.id, publishedAt: article.publishedAt, publisher: publisher?.id ?? null };
  return { id, type, extractor, version, ...place, ...marks, fact: JSON.parse(fact) } as Report;
}

function glossesOf(language: string): ReadonlyMap<string, string> {
  if (!LANGUAGES.includes(language as Language)) return new Map();
  return new Map(languagePack(language as Language).rules.map((rule) => [rule.id, rule.gloss]));
}

function reasonOf(row: ReportBehind, report: Report, judgements: readonly Judgement[]): ReportReason {
  const glosses = glossesOf(row.article.language);
  const now = new Map(row.renamed.map((m) => [m.local, m.now]));
  const fact: Record<string, unknown> = report.fact;
  const given = reportOf(row, row.given);
  return {
    id: report.id,
    target: targetOf(given),
    basis: basisOf(judgements.filter((j) => concerns(j, given))),
    quote: row.report.quote,
    publisher: row.publisher?.name ?? null,
    publishedAt: row.article.publishedAt,
    language: row.article.language,
    extractor: report.extractor,
    version: report.version,
    rules: (row.report.rules ?? []).map((id) => ({ id, gloss: glosses.get(id) ?? '' })),
    confidence: row.report.confidence,
    word: row.report.word,
    standing: report.standing ?? 'open',
    edited: report.edited ?? [],
    links: (JSON.parse(row.links) as EntityLink[]).map((l) => ({ ...l, now: now.get(l.local) ?? l.entity })),
    values: Object.fromEntries(
      FIELDS[report.type].map((f) => [f, (fact[f] ?? null) as ReportReason['values'][string]]),
    ),
  };
}

async function ofFact(db: Database, id: string, type: 'talk' | 'statement'): Promise<ExplainAnswer | null> {
  const rows = await db.read(reportsBehind, { id });
  if (rows.length === 0) return null;
  const judgements = await judgementsFor(
    db,
    rows.map((row) => row.article.id),
  );
  const reports = rows.map((row) => reportOf(row, row.resolved));
  const given = rows.map((row) => reportOf(row, row.given));
  const own = judgements.filter((j) => given.some((report) => concerns(j, report)));
  return {
    id,
    type,
    reports: rows.map((row, i) => reasonOf(row, reports[i] as Report, judgements)),
    fields: type === 'talk' ? fieldReasons(reports as TalkReport[]) : [],
    namings: [],
    gazetteer: false,
    basis: '',
    judgements: own,
  };
}

/** Somebody new whom a judgement makes. */
const madeBy = (body: JudgementBody): string | null =>
  body.kind === 'distinguish' && body.into === null ? distinguishedId(body.entity, body.article) : null;

async function ofEntity(db: Database, id: string): Promise<ExplainAnswer | null> {
  const rows = await db.read(namingsOfEntity, { id });
  const first = rows[0];
  if (!first) return null;
  const given = [...new Set(rows.flatMap((row) => row.given ?? []))];
  const judgements = await judgementsOnEntities(db, [id, ...given]);
  return {
    id,
    type: 'entity',
    reports: [],
    fields: [],
    namings: rows.map(({ gazetteer: _, ...naming }) => naming),
    gazetteer: first.gazetteer,
    basis: basisOf(judgements.filter((j) => concernsEntity(j, id))),
    judgements: judgements.filter(
      ({ body }) => 'entity' in body && [body.entity, 'into' in body ? body.into : null, madeBy(body)].includes(id),
    ),
  };
}

/**
 * Why something is as it is. A former id is answered too.
 *
 * @throws DemarcheError `not-found`
 */
export async function explain(db: Database, wanted: string): Promise<ExplainAnswer> {
  const id = (await currentIds(db, [wanted]))[0] ?? wanted;
  const [type] = id.split(':');
  const answer = type === 'talk' || type === 'statement' ? await ofFact(db, id, type) : await ofEntity(db, id);
  if (answer) return answer;
  throw new DemarcheError('not-found', `There is nothing to explain under ${wanted}.`, {
    hint: 'Give the id of an entity, a talk or a statement.',
  });
}
