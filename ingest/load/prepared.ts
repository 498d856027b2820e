/** An article made ready for the graph: its facts by graph ids. Pure, so that a transaction may be run again. */
import type { Article } from '../../model/article.ts';
import {
  type Evidence,
  type ExtractedStatement,
  type ExtractedTalk,
  type Extraction,
  type ExtractionInput,
  UNNAMED_RULE,
} from '../../model/extraction.ts';
import type { EntityLink, Report, StatementReport, TalkReport } from '../../model/graph.ts';
import { checksum, reportId } from '../../model/ids.ts';
import { type Extractor, OutcomeKind, StatementKind, type TalkForm, TalkKind } from '../../model/vocabulary.ts';
import { extractionVersion } from '../extract/version.ts';
import { knownWorld } from '../resolve/known-world.ts';
import { gatheringOf } from '../resolve/margins.ts';
import { nameLanguage } from '../resolve/name-key.ts';
import { inArticle } from '../resolve/office-days.ts';
import { recogniseName } from '../resolve/recognise.ts';
import { type ResolvedEntity, resolveForeign, resolveOwn } from '../resolve/resolve-entities.ts';
import { whoseWord } from '../resolve/whose-word.ts';

/** Confidence of a fact whose document gives none. */
const DEFAULT_CONFIDENCE = 0.8;
/** Name of our own extractor. */
export const OWN_EXTRACTOR = 'demarche';
/** Name and version of an extractor, kept with each report. */
const FOREIGN_EXTRACTOR = { extractor: 'external', version: '1' };
const ownExtractor = () => ({ extractor: OWN_EXTRACTOR, version: extractionVersion() });
/** Name of a language model's reading, as an extractor. */
const LLM_EXTRACTOR = 'llm';

/** How a language model took part in our reading: by itself or beside the rules, and which one, asked what. */
export interface LlmReading {
  mode: Exclude<Extractor, 'rules'>;
  label: string;
}

/** Name and version of what found one fact of our reading. */
function finderOf(fact: { foundBy?: ('rules' | 'llm')[] | undefined }, llm: LlmReading | null) {
  const own = ownExtractor();
  if (llm === null || !fact.foundBy?.includes('llm')) return own;
  if (!fact.foundBy.includes('rules')) return { extractor: LLM_EXTRACTOR, version: llm.label };
  return { extractor: `${OWN_EXTRACTOR}+${LLM_EXTRACTOR}`, version: `${own.version} + ${llm.label}` };
}

/** What read an article; ours begins with our name, so that another version of it may read the article again. */
const readerOf = (extractor: { extractor: string; version: string }, llm: LlmReading | null) =>
  `${extractor.extractor} ${extractor.version}${llm ? ` ${llm.mode} ${llm.label}` : ''}`;

/** What reads an article that comes without facts. */
export const ownReader = (llm: LlmReading | null): string => readerOf(ownExtractor(), llm);

/** A report with what is stored of it beside its graph form. */
export interface PreparedReport {
  report: Report;
  /** The fact as its extractor gave it. */
  local: unknown;
  links: EntityLink[];
  /** The report before any judgement, where people changed it. */
  given?: Report;
  /** Report of the same article that this one denies, tells about, gives the new date of, or was on the margins of. */
  denies: string | null;
  about: string[];
  follows: string[];
  partOf: string[];
}

/** See the head comment. */
export interface PreparedArticle {
  article: Article;
  checksum: string;
  /** Of the facts; tells a new reading of the same text. */
  factsChecksum: string;
  /** Name and version of what read the facts. */
  reader: string;
  publisher: ResolvedEntity | null;
  entities: ResolvedEntity[];
  reports: PreparedReport[];
}

type LocalTalk = ExtractionInput['talks'][number] | ExtractedTalk;
type LocalStatement = ExtractionInput['statements'][number] | ExtractedStatement;

const FORM_OF_KIND: Partial<Record<TalkKind, TalkForm>> = { 'phone-call': 'phone', 'exchange-of-notes': 'notes' };

function evidenceOf(fact: LocalTalk | LocalStatement): Evidence[] {
  return fact.evidence
    .map((e) => ({ ...e, rule: e.rule ?? UNNAMED_RULE }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Facts in the order of their first evidence, which numbers their reports. */
function inOrder<T extends LocalTalk | LocalStatement>(facts: readonly T[]): T[] {
  const start = (f: T) => Math.min(...f.evidence.map((e) => e.start));
  return [...facts].sort((a, b) => start(a) - start(b) || (a.id < b.id ? -1 : 1));
}

type Ids = (local: string) => string;

function globalTalk(talk: LocalTalk, id: Ids): ExtractedTalk {
  const kind = TalkKind.catch('other').parse(talk.kind);
  const unique = (ids: string[] | undefined) => [...new Set((ids ?? []).map(id))];
  const maybe = (local: string | null | undefined) => (local === null || local === undefined ? null : id(local));
  const venue = maybe(talk.venue);
  return {
    id: talk.id,
    kind,
    participants: unique(talk.participants),
    hosts: unique(talk.hosts),
    mediators: unique(talk.mediators),
    // A state is no venue: "held in Oman" names no place in it.
    venue: venue?.startsWith('venue:') ? venue : null,
    date: talk.date ?? null,
    status: talk.status,
    form: talk.form ?? FORM_OF_KIND[kind] ?? 'in-person',
    level: talk.level ?? null,
    indirect: talk.indirect ?? false,
    round: talk.round ?? null,
    series: talk.series ?? null,
    initiator: maybe(talk.initiator),
    topic: maybe(talk.topic),
    excludedTopics: unique(talk.excludedTopics),
    outcomes: talk.outcomes.map((o) => ({ kind: OutcomeKind.catch('other').parse(o.kind), text: o.text })),
    confidence: talk.confidence ?? DEFAULT_CONFIDENCE,
    evidence: evidenceOf(talk),
  };
}

function globalStatement(s: LocalStatement, id: Ids, reports: Map<string, string>): ExtractedStatement {
  return {
    id: s.id,
    kind: StatementKind.catch('other').parse(s.kind),
    speaker: id(s.speaker),
    outlet: s.outlet === null || s.outlet === undefined ? null : id(s.outlet),
    date: s.date ?? null,
    about: [...new Set((s.about ?? []).filter((local) => !reports.has(local)).map(id))],
    denies: s.denies ? (reports.get(s.denies) ?? null) : null,
    via: [...new Set((s.via ?? []).map(id))],
    text: s.text,
    confidence: s.confidence ?? DEFAULT_CONFIDENCE,
    evidence: evidenceOf(s),
  };
}

/** Every local id that a fact names. */
function localIds(fact: LocalTalk | LocalStatement): string[] {
  const ids =
    'speaker' in fact
      ? [fact.speaker, fact.outlet, ...(fact.about ?? []), ...(fact.via ?? [])]
      : [
          ...fact.participants,
          ...(fact.hosts ?? []),
          ...(fact.mediators ?? []),
          fact.venue,
          fact.initiator,
          fact.topic,
          ...(fact.excludedTopics ?? []),
        ];
  return [...new Set(ids.filter((x): x is string => typeof x === 'string'))];
}

/** Planned talks of the same parties as one that was put off or dropped: its new date. */
function followed(talk: ExtractedTalk, talks: TalkReport[]): string[] {
  if (talk.status !== 'planned') return [];
  const parties = [...talk.participants].sort().join();
  return talks
    .filter(({ fact }) => fact.status === 'postponed' || fact.status === 'cancelled')
    .filter(({ fact }) => [...fact.participants].sort().join() === parties)
    .map((r) => r.id);
}

/** The outlet of an article; null when it names none. */
export function publisherOf(article: Article): ResolvedEntity | null {
  const name = article.publisher;
  if (name === null) return null;
  const language = nameLanguage(name);
  const names = language ? { [language]: name } : {};
  return resolveForeign([{ id: 'publisher', type: 'media', name, names }], () => null)[0] ?? null;
}

/** Countries that a document names by `country:ISO3` without listing them. */
function unlisted(doc: {
  entities: { id: string }[];
  talks: readonly LocalTalk[];
  statements: readonly LocalStatement[];
}) {
  const listed = new Set(doc.entities.map((e) => e.id));
  const ids = new Set([...doc.talks, ...doc.statements].flatMap(localIds));
  return [...ids]
    .filter((id) => !listed.has(id) && /^country:[A-Z]{3}$/.test(id))
    .map((id) => ({ id, type: 'country' as const, name: id.slice(8), names: {} }));
}

/**
 * Resolves an article's facts.
 *
 * @param facts our own extraction, or a document of another extractor or a person
 * @param own the extraction is our extractor's
 * @param llm the language model that took part in our reading
 * @throws DemarcheError `bad-extraction`
 */
export function prepareArticle(
  article: Article,
  facts: Extraction | ExtractionInput,
  own: boolean,
  llm: LlmReading | null = null,
): PreparedArticle {
  const publisher = publisherOf(article);
  const extractor = own ? ownExtractor() : FOREIGN_EXTRACTOR;
  const missing = unlisted(facts);
  const named = inArticle([...facts.entities, ...(own ? [] : missing)], facts, article);
  const entities = own ? resolveOwn(named) : resolveForeign(named, recogniseName);
  const byLocal = new Map(entities.map((e) => [e.local, e]));
  const id: Ids = (local) => byLocal.get(local)?.id ?? local;
  const talks = inOrder<LocalTalk>(facts.talks);
  const statements = inOrder<LocalStatement>(facts.statements);
  const ids = new Map([
    ...talks.map((t, i): [string, string] => [t.id, reportId(article.id, 'talk', i)]),
    ...statements.map((s, i): [string, string] => [s.id, reportId(article.id, 'statement', i)]),
  ]);
  const common = (fact: LocalTalk | LocalStatement) => ({
    id: ids.get(fact.id) ?? fact.id,
    articleId: article.id,
    publishedAt: article.publishedAt,
    publisher: publisher?.id ?? null,
    ...(own ? finderOf(fact, llm) : extractor),
  });
  const statementReports = statements.map(
    (s): StatementReport => ({ ...common(s), type: 'statement', fact: globalStatement(s, id, ids) }),
  );
  const world = knownWorld(new Map(entities.map((e) => [e.id, e])));
  const talkReports = talks.map((t): TalkReport => {
    const report: TalkReport = { ...common(t), type: 'talk', fact: globalTalk(t, id) };
    const word = whoseWord(report, statementReports, world);
    return { ...report, ...(word ? { word } : {}) };
  });
  const linksOf = (fact: LocalTalk | LocalStatement) =>
    localIds(fact).flatMap((local) => {
      const e = byLocal.get(local);
      return e ? [{ local, entity: e.id, reason: e.reason, score: e.score }] : [];
    });
  return {
    article,
    checksum: checksum(article.text),
    factsChecksum: checksum(JSON.stringify([facts.entities, talks, statements])),
    reader: readerOf(extractor, llm),
    publisher,
    entities,
    reports: [
      ...talkReports.map((report, i) => ({
        report,
        local: talks[i],
        links: linksOf(talks[i] as LocalTalk),
        denies: null,
        about: [],
        follows: followed(report.fact, talkReports),
        partOf: gatheringOf(report, talkReports),
      })),
      ...statementReports.map((report, i) => ({
        report,
        local: statements[i],
        links: linksOf(statements[i] as LocalStatement),
        denies: report.fact.denies,
        about: (statements[i]?.about ?? []).flatMap((local) => ids.get(local) ?? []),
        follows: [],
        partOf: [],
      })),
    ],
  };
}
