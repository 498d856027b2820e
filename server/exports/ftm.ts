/**
 * FollowTheMoney entities (followthemoney.tech), one a line, as Aleph and OpenSanctions' tools read them: talks as events,
 * statements as notes, articles as their proof.
 */
import type { Database } from '../../cypher/database.ts';
import { loadGazetteer } from '../../ingest/extract/gazetteer/load.ts';
import type { TalkFilter } from '../../model/api/common.ts';
import type { ReportAnswer, StatementAnswer, TalkAnswer } from '../../model/api/facts.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { EntityType, Language } from '../../model/vocabulary.ts';
import { exportPages } from '../export.ts';

const SCHEMA: Record<EntityType, string | null> = {
  country: 'PublicBody',
  official: 'Person',
  organization: 'Organization',
  media: 'Organization',
  venue: 'Address',
  // Topics are key words of events there.
  topic: null,
};
/** FollowTheMoney writes languages in ISO 639-3. */
const LANGUAGE: Record<Language, string> = { ar: 'ara', en: 'eng', ru: 'rus' };

/** An entity as FollowTheMoney has it: every property is a list of texts. */
interface FtmEntity {
  id: string;
  schema: string;
  properties: Record<string, string[]>;
}

let iso2: Map<string, string> | undefined;

/** ISO 3166-1 alpha-2 in small letters, as FollowTheMoney writes countries. */
function countryCode(iso3: string | null): string[] {
  iso2 ??= new Map(loadGazetteer().countries.map((c) => [c.iso3, c.iso2.toLowerCase()]));
  const code = iso3 === null ? undefined : iso2.get(iso3);
  return code === undefined ? [] : [code];
}

const entity = (id: string, schema: string, properties: Record<string, (string | null | undefined)[]>): FtmEntity => ({
  id,
  schema,
  properties: Object.fromEntries(
    Object.entries(properties).flatMap(([name, values]) => {
      const told = [...new Set(values.filter((v) => v !== null && v !== undefined && v !== ''))];
      return told.length > 0 ? [[name, told as string[]]] : [];
    }),
  ),
});

function named(ref: EntityRef): FtmEntity[] {
  const schema = SCHEMA[ref.type];
  if (schema === null) return [];
  const country = countryCode(ref.country);
  if (schema === 'Address') return [entity(ref.id, schema, { full: [ref.name], city: [ref.name], country })];
  const alias = Object.values(ref.names).filter((name) => name !== ref.name);
  return [entity(ref.id, schema, { name: [ref.name], alias, country })];
}

const article = (report: ReportAnswer): FtmEntity =>
  entity(report.articleId, 'Article', {
    name: [report.title ?? report.articleId],
    title: [report.title],
    publishedAt: [report.publishedAt],
    publisher: [report.publisher],
    sourceUrl: [report.url],
    language: report.language in LANGUAGE ? [LANGUAGE[report.language as Language]] : [],
  });

const proof = (reports: readonly ReportAnswer[]) => reports.map((report) => report.articleId);
const quotes = (reports: readonly ReportAnswer[]) => reports.map((report) => report.quote);

function event(talk: TalkAnswer): FtmEntity {
  // Only what can act takes part in an event there.
  const actors = (role: 'party' | 'mediator' | 'host') =>
    talk.participants.filter((p) => p.roles.includes(role)).map((p) => p.id);
  return entity(talk.id, 'Event', {
    name: [talk.title],
    summary: [[talk.kind, talk.status].join(', ')],
    description: quotes(talk.reports),
    date: [talk.dateFrom !== null && talk.dateFrom === talk.dateTo ? talk.dateFrom : null],
    startDate: [talk.dateFrom],
    endDate: [talk.dateTo],
    location: [talk.venue?.name],
    addressEntity: [talk.venue?.id],
    country: countryCode(talk.venue?.country ?? null),
    involved: [...actors('party'), ...actors('mediator')],
    organizer: actors('host'),
    keywords: talk.topics.map((topic) => topic.name),
    proof: proof(talk.reports),
  });
}

const note = (statement: StatementAnswer): FtmEntity =>
  entity(statement.id, 'Note', {
    name: [`${statement.speaker.name}: ${statement.kind}`],
    description: quotes(statement.reports),
    entity: [statement.speaker.id, ...statement.about.filter((e) => SCHEMA[e.type] !== null).map((e) => e.id)],
    publisher: [statement.outlet?.name],
    proof: proof(statement.reports),
  });

/** The document, piece by piece; whatever a fact names stands before it, once. */
export async function* ftm(db: Database, filters: TalkFilter): AsyncGenerator<string> {
  const known = new Set<string>();
  for await (const facts of exportPages(db, filters)) {
    for (const fact of facts) {
      const refs =
        'participants' in fact
          ? [...fact.participants, ...(fact.venue ? [fact.venue] : [])]
          : [fact.speaker, ...fact.about];
      const all = [
        ...refs.flatMap(named),
        ...fact.reports.map(article),
        'participants' in fact ? event(fact) : note(fact),
      ];
      for (const one of all) {
        if (known.has(one.id)) continue;
        known.add(one.id);
        yield `${JSON.stringify(one)}\n`;
      }
    }
  }
}
