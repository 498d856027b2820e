/** Writes the drafts of an article as its extraction document: ids, entities with their mentions, evidence in the original text. */
import type { Article } from '../../../model/article.ts';
import type {
  Evidence,
  ExtractedEntity,
  ExtractedStatement,
  ExtractedTalk,
  Extraction,
} from '../../../model/extraction.ts';
import { countryId, mentionEntityId, reportId, stateVenueId } from '../../../model/ids.ts';
import type { EntityType, Language } from '../../../model/vocabulary.ts';
import type { Mention, Person } from '../engine/unit.ts';
import { loadGazetteer } from '../gazetteer/load.ts';
import { countryEntry, stateBodyId, stateBodyNames } from '../mentions/state-bodies.ts';
import { type NormalText, originalSpan } from '../text/normalise.ts';
import { statementConfidence, talkConfidence } from './confidence.ts';
import type { ReadingContext } from './context.ts';
import type { Actor, DraftEvidence, DraftStatement, DraftTalk } from './draft.ts';

type NameLists = { en: readonly string[]; ar: readonly string[]; ru: readonly string[] };

function firstNames({ en, ar, ru }: NameLists): ExtractedEntity['names'] {
  const names: ExtractedEntity['names'] = {};
  if (en[0]) names.en = en[0];
  if (ar[0]) names.ar = ar[0];
  if (ru[0]) names.ru = ru[0];
  return names;
}

interface Known {
  names: NameLists;
  country?: string | null | undefined;
  class?: ExtractedEntity['class'];
}
let known: Map<string, Known> | undefined;

/** Gazetteer entries by entity id. */
function gazetteer(): Map<string, Known> {
  if (known) return known;
  const g = loadGazetteer();
  known = new Map<string, Known>();
  for (const v of g.venues) known.set(`venue:${v.slug}`, { names: v.names, country: v.country });
  for (const c of g.countries) known.set(stateVenueId(c.iso3), { names: c.names, country: c.iso3 });
  for (const o of g.organisations)
    known.set(`organization:${o.slug}`, { names: o.names, country: null, class: o.class });
  for (const m of g.media) known.set(`media:${m.slug}`, { names: m.names, country: m.country });
  for (const t of g.topics)
    known.set(`topic:${t.slug}`, { names: { en: [t.names.en], ar: [t.names.ar], ru: [t.names.ru] } });
  for (const o of g.officials) known.set(`official:${o.slug}`, { names: o.names, country: o.country });
  return known;
}

/** More than any article has, so that a span is one number. */
const MOST_CHARACTERS = 2 ** 26;

/** Builds the entity list as facts ask for entities, each once. */
class Entities {
  private readonly list = new Map<string, ExtractedEntity>();
  private readonly spans = new Map<string, Set<number>>();
  private readonly article: Article;
  private readonly normal: NormalText;
  private readonly language: Language;
  private readonly context: ReadingContext;

  constructor(article: Article, normal: NormalText, language: Language, context: ReadingContext) {
    this.context = context;
    this.article = article;
    this.normal = normal;
    this.language = language;
  }

  private put(entity: Omit<ExtractedEntity, 'mentions'>): string {
    if (!this.list.has(entity.id)) this.list.set(entity.id, { ...entity, mentions: [] });
    return entity.id;
  }

  mention(id: string, m: { start: number; end: number }): void {
    const entity = this.list.get(id);
    if (!entity) return;
    const span = originalSpan(this.normal, m.start, m.end);
    const seen = this.spans.get(id) ?? new Set();
    const key = span.start * MOST_CHARACTERS + span.end;
    if (seen.has(key) || entity.mentions.length >= 200) return;
    seen.add(key);
    this.spans.set(id, seen);
    entity.mentions.push(span);
  }

  country(iso3: string): string {
    const id = countryId(iso3);
    if (this.list.has(id)) return id;
    const names = firstNames(countryEntry(iso3)?.names ?? { en: [iso3], ar: [], ru: [] });
    return this.put({ id, type: 'country', name: names.en ?? iso3, names, country: iso3 });
  }

  known(id: string): string {
    if (this.list.has(id)) return id;
    const entry = gazetteer().get(id);
    const type = id.slice(0, id.indexOf(':')) as EntityType;
    const names = firstNames(entry?.names ?? { en: [id.slice(id.indexOf(':') + 1)], ar: [], ru: [] });
    const name = names.en ?? names.ar ?? names.ru ?? id;
    return this.put({
      id,
      type,
      name,
      names,
      country: entry?.country ?? null,
      ...(entry?.class ? { class: entry.class } : {}),
    });
  }

  /** An organisation that only the article names. */
  organisation(id: string, name: string, country: string | null): string {
    return this.put({ id, type: 'organization', name, names: { [this.language]: name }, country });
  }

  /** An outlet that only the article names. */
  outlet(id: string, name: string): string {
    return this.put({ id, type: 'media', name, names: { [this.language]: name }, country: null });
  }

  body(country: string, body: string, at: string | null): string {
    const id = stateBodyId(country, body, at);
    if (this.list.has(id)) return id;
    const names = stateBodyNames(country, body, at);
    return this.put({
      id,
      type: 'organization',
      name: names.en ?? body,
      names,
      country,
      class: 'state-body',
    });
  }

  person(p: Person): string {
    if (this.list.has(p.id)) return p.id;
    const entry = p.gazetteer ? gazetteer().get(p.id) : undefined;
    const names = entry ? firstNames(entry.names) : { [this.language]: p.name };
    const name = names.en ?? p.name;
    return this.put({
      id: p.id,
      type: 'official',
      name,
      names,
      country: p.organization === null ? p.country : null,
      ...(p.office ? { office: p.office } : {}),
    });
  }

  actor(a: Actor): string {
    switch (a.kind) {
      case 'country':
        return this.country(a.country);
      case 'organization':
        return this.known(a.id);
      case 'body':
        return this.body(a.country, a.body, a.at);
      case 'person':
        return this.person(a.person);
      case 'unnamed': {
        const holder = a.title === null ? null : this.context.people.holder(a.title, a.country);
        if (holder) return this.person(holder);
        const id = mentionEntityId('official', this.article.id, originalSpan(this.normal, a.start, a.start + 1).start);
        return this.put({
          id,
          type: 'official',
          name: a.office,
          names: { [this.language]: a.office },
          country: a.country,
          office: a.office,
        });
      }
    }
  }

  all(): ExtractedEntity[] {
    const order: EntityType[] = ['country', 'official', 'organization', 'media', 'venue', 'topic'];
    return [...this.list.values()].sort(
      (a, b) =>
        order.indexOf(a.type) - order.indexOf(b.type) ||
        (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) ||
        (a.id < b.id ? -1 : 1),
    );
  }
}

/** Lists what a mention names, with its place in the text. */
function listMention(m: Mention, entities: Entities): void {
  for (const part of m.parts) listMention(part, entities);
  const simple = m.parts.length === 0;
  if (simple && (m.types.has('country') || m.types.has('nation') || m.types.has('people')))
    for (const c of m.countries) entities.mention(entities.country(c), m);
  if (m.person) entities.mention(entities.person(m.person), m.name ?? m);
  if ((m.types.has('body') || m.types.has('seat')) && m.body && m.countries.length === 1)
    entities.mention(entities.body(m.countries[0] as string, m.body, m.at ?? null), m);
  if (m.types.has('orgname') && m.id && m.name)
    entities.mention(entities.organisation(m.id, m.name.text, m.countries[0] ?? null), m);
  if (m.types.has('media') && m.id && m.name) entities.mention(entities.outlet(m.id, m.name.text), m);
  else if (simple && m.id && (m.types.has('org') || m.types.has('media') || m.types.has('city')))
    entities.mention(entities.known(m.id), m);
}

/** The extraction document of an article that was read. */
export function writeDocument(
  article: Article,
  language: Language,
  normal: NormalText,
  context: ReadingContext,
): Extraction {
  const entities = new Entities(article, normal, language, context);
  for (const sentence of context.sentences)
    for (const unit of sentence.units) if (unit.mention) listMention(unit.mention, entities);
  const evidence = (list: readonly DraftEvidence[]): Evidence[] =>
    [...list]
      .sort((a, b) => a.start - b.start)
      .map((e) => {
        const span = originalSpan(normal, e.start, e.end);
        return { quote: article.text.slice(span.start, span.end), ...span, rule: e.rule };
      });
  const ids = new Map<DraftTalk, string>();
  const talks = [...context.talks]
    .sort((a, b) => a.sentence - b.sentence)
    .map((t, i): ExtractedTalk => {
      const id = reportId(article.id, 'talk', i).replace('report:', 'talk:');
      ids.set(t, id);
      for (const { title, country } of t.offices) {
        const person = context.people.holder(title.office, country) ?? context.people.ofRank(title.level, country);
        if (person) t.actors.set(person.id, { kind: 'person', person });
      }
      const list = (m: ReadonlyMap<string, Actor>) => [...new Set([...m.values()].map((a) => entities.actor(a)))];
      if (t.venue?.id) entities.mention(entities.known(t.venue.id), t.venue);
      return {
        id,
        kind: t.kind,
        participants: list(t.actors),
        hosts: list(t.hosts),
        mediators: list(t.mediators),
        venue: t.venue?.id ?? null,
        date: t.date,
        status: t.status,
        form: t.form ?? 'in-person',
        level: t.level,
        indirect: t.indirect,
        round: t.round,
        series: t.series,
        initiator: t.initiator ? entities.actor(t.initiator) : null,
        topic: t.topic ? entities.known(t.topic) : null,
        excludedTopics: t.excludedTopics.map((x) => entities.known(x)),
        outcomes: t.outcomes.map((o) => ({ ...o, text: originalQuote(article, normal, o.text, t) })),
        confidence: talkConfidence(t),
        evidence: evidence(t.evidence),
      };
    });
  const side = (s: string) => (s.startsWith('organization:') ? entities.known(s) : entities.country(s));
  const statements = [...context.statements]
    .sort((a, b) => a.sentence - b.sentence)
    .map((s: DraftStatement, i): ExtractedStatement => {
      const quotes = evidence(s.evidence);
      return {
        id: reportId(article.id, 'statement', i).replace('report:', 'statement:'),
        kind: s.kind,
        speaker: entities.actor(s.speaker),
        outlet: s.outlet ? entities.known(s.outlet) : null,
        date: s.date,
        about: [...s.about].map(side),
        denies: s.denies ? (ids.get(s.denies) ?? null) : null,
        via: s.via.map((v) => entities.known(v)),
        text: (quotes[0] as Evidence).quote,
        confidence: statementConfidence(s),
        evidence: quotes,
      };
    });
  return {
    id: article.id,
    article: { language, publishedAt: article.publishedAt, title: article.title, publisher: article.publisher },
    entities: entities.all(),
    talks,
    statements,
  };
}

/** Outcome texts are sentences of the talk: given as they stand in the original. */
function originalQuote(article: Article, normal: NormalText, text: string, talk: DraftTalk): string {
  const at = talk.evidence.find((e) => normal.text.slice(e.start, e.end) === text);
  if (!at) return text;
  const span = originalSpan(normal, at.start, at.end);
  return article.text.slice(span.start, span.end);
}
