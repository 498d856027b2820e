/** JSON-LD: talks as events, statements as quotations, and for each report the sentence in its article as an annotation. */
import type { Database } from '../../cypher/database.ts';
import { wideTexts } from '../../cypher/queries/read/wide-texts.ts';
import type { TalkFilter } from '../../model/api/common.ts';
import type { ReportAnswer, StatementAnswer, TalkAnswer } from '../../model/api/facts.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { EntityType, TalkStatus } from '../../model/vocabulary.ts';
import { exportPages } from '../export.ts';
import { BASE, CONTEXT } from './jsonld-context.ts';

const TYPE: Record<EntityType, string> = {
  country: 'schema:Country',
  official: 'schema:Person',
  organization: 'schema:Organization',
  media: 'schema:NewsMediaOrganization',
  venue: 'schema:Place',
  topic: 'schema:DefinedTerm',
};

/** schema.org has one word for what was held, goes on and is to come; a denied talk is no event at all. */
const EVENT_STATUS: Record<TalkStatus, string | null> = {
  held: 'schema:EventScheduled',
  ongoing: 'schema:EventScheduled',
  planned: 'schema:EventScheduled',
  proposed: 'schema:EventScheduled',
  postponed: 'schema:EventPostponed',
  cancelled: 'schema:EventCancelled',
  refused: 'schema:EventCancelled',
  denied: null,
};

/** An id as a URN: what a URN may not hold is percent-encoded. */
const urn = (id: string): string => BASE + encodeURIComponent(id).replaceAll('%3A', ':').replaceAll('%2F', '/');

const ids = (things: readonly { id: string }[]): string[] => things.map(({ id }) => urn(id));
const entityNode = ({ id, type, name, names, country }: EntityRef) => ({
  '@id': urn(id),
  '@type': TYPE[type],
  name: Object.keys(names).length > 0 ? names : { en: name },
  ...(country === null ? {} : { country }),
});

/** Offset in code points, as Web Annotation counts, of an offset in UTF-16 code units. */
const codePoints = (text: string | undefined, offset: number): number =>
  text === undefined ? offset : [...text.slice(0, offset)].length;

function annotation(report: ReportAnswer, factId: string, wide: ReadonlyMap<string, string>) {
  const text = wide.get(report.articleId);
  return {
    '@id': urn(report.id),
    '@type': 'Annotation',
    motivation: 'oa:identifying',
    body: urn(factId),
    confidence: report.confidence,
    target: {
      '@type': 'SpecificResource',
      source: {
        '@id': urn(report.articleId),
        '@type': 'schema:NewsArticle',
        inLanguage: report.language,
        ...(report.title === null ? {} : { title: report.title }),
        ...(report.url === null ? {} : { url: report.url }),
        ...(report.publisher === null ? {} : { publisher: report.publisher }),
        ...(report.publishedAt === null ? {} : { datePublished: report.publishedAt }),
      },
      selector: [
        { '@type': 'TextQuoteSelector', exact: report.quote },
        { '@type': 'TextPositionSelector', start: codePoints(text, report.start), end: codePoints(text, report.end) },
      ],
    },
  };
}

/** Fields without those that say nothing. */
const told = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== null && !(Array.isArray(v) && v.length === 0)));

function eventNode(talk: TalkAnswer, wide: ReadonlyMap<string, string>) {
  const having = (role: 'party' | 'mediator' | 'host') => ids(talk.participants.filter((p) => p.roles.includes(role)));
  return told({
    '@id': urn(talk.id),
    '@type': 'schema:Event',
    title: talk.title,
    kind: talk.kind,
    form: talk.form,
    level: talk.level,
    status: talk.status,
    eventStatus: EVENT_STATUS[talk.status],
    date: talk.date,
    startDate: talk.dateFrom,
    endDate: talk.dateTo,
    round: talk.round,
    confidence: talk.confidence,
    attendee: having('party'),
    mediator: having('mediator'),
    host: having('host'),
    organizer: talk.initiator && urn(talk.initiator.id),
    location: talk.venue && urn(talk.venue.id),
    about: ids(talk.topics),
    evidence: talk.reports.map((report) => annotation(report, talk.id, wide)),
  });
}

function quotationNode(statement: StatementAnswer, wide: ReadonlyMap<string, string>) {
  return told({
    '@id': urn(statement.id),
    '@type': 'schema:Quotation',
    kind: statement.kind,
    text: statement.text,
    date: statement.date,
    creator: urn(statement.speaker.id),
    recipient: statement.outlet && urn(statement.outlet.id),
    via: ids(statement.via),
    about: ids(statement.about),
    denies: statement.denies && urn(statement.denies),
    confidence: statement.confidence,
    evidence: statement.reports.map((report) => annotation(report, statement.id, wide)),
  });
}

const entitiesOf = (fact: TalkAnswer | StatementAnswer): EntityRef[] =>
  'participants' in fact
    ? [...fact.participants, ...fact.topics, ...[fact.venue, fact.initiator].flatMap((e) => e ?? [])]
    : [fact.speaker, ...fact.about, ...fact.via, ...(fact.outlet ? [fact.outlet] : [])];

/** The document, piece by piece; each entity stands before the first fact that names it. */
export async function* jsonld(db: Database, filters: TalkFilter): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[`;
  const known = new Set<string>();
  let between = '\n';
  for await (const facts of exportPages(db, filters)) {
    const wide = await wideTexts(db, [...new Set(facts.flatMap((f) => f.reports.map((r) => r.articleId)))]);
    for (const fact of facts) {
      const fresh = entitiesOf(fact).filter(({ id }) => !known.has(id));
      for (const entity of fresh) known.add(entity.id);
      const nodes = [
        ...new Map(fresh.map((e) => [e.id, entityNode(e)])).values(),
        'participants' in fact ? eventNode(fact, wide) : quotationNode(fact, wide),
      ];
      yield between + nodes.map((node) => JSON.stringify(node)).join(',\n');
      between = ',\n';
    }
  }
  yield '\n]}\n';
}
