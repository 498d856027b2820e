/** Ties the names that a model gives to what our own reader saw beside the quote, so that ids are the same for both. */
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/extraction.ts';
import { mentionEntityId } from '../../model/ids.ts';
import type { EntityType } from '../../model/vocabulary.ts';
import type { Mention, Sentence, Unit } from '../extract/engine/unit.ts';
import { sidesOf } from '../extract/facts/actors.ts';
import { personMention } from '../extract/mentions/person-mention.ts';
import { capitalOf } from '../extract/mentions/state-bodies.ts';
import { type Reading, readArticle } from '../extract/read-article.ts';
import { nameLanguage } from '../resolve/name-key.ts';
import type { AnswerActor } from './answer.ts';
import { NameSearch } from './name-search.ts';

/** Share of a name that a mention inside it must cover to be what is named. */
const MOST_OF = 0.6;
/** Words of a name that nobody knows. */
const MOST_WORDS = 8;

/** An entity that no gazetteer and no rule knows, as the text names it. */
export interface NewName {
  type: EntityType;
  name: string;
  /** Places in the normal text. */
  spans: Span[];
}

const flat = (m: Mention): Mention[] => [m, ...m.parts.flatMap(flat)];
const size = (m: Span) => m.end - m.start;
const mentionsIn = (sentences: readonly Sentence[]) =>
  sentences.flatMap((s) => s.units.flatMap((u) => (u.mention ? flat(u.mention) : [])));

type Fits = (m: Mention) => boolean;
const isPlace: Fits = (m) => m.types.has('city') && m.id?.startsWith('venue:') === true;
const isOutlet: Fits = (m) => m.types.has('media') && m.id !== undefined;
const isState: Fits = (m) =>
  ['country', 'nation', 'people', 'prefix', 'capital'].some((t) => m.types.has(t)) && sidesOf(m).length === 1;
const isPerson: Fits = (m) => m.person !== undefined;
const isOffice: Fits = (m) => m.types.has('official') && sidesOf(m).length > 0;
const isBody: Fits = (m) =>
  (m.types.has('org') && m.id !== undefined) ||
  (m.body !== undefined && m.countries.length === 1 && (m.types.has('body') || m.types.has('seat')));
const isActor: Fits = (m) => m.types.has('actor') && sidesOf(m).length > 0;

type Kind = AnswerActor['type'] | 'place' | 'outlet';

/** What may stand for a name of each kind, the best first. */
const FITTING: Record<Kind, readonly Fits[]> = {
  country: [isState, isActor],
  official: [isPerson, isOffice, isActor],
  organization: [isBody, isActor, isState],
  place: [isPlace, (m) => m.types.has('seat'), isState],
  outlet: [isOutlet],
};

const stateKey = (m: Mention) => (isState(m) ? (sidesOf(m)[0] ?? null) : null);
const bodyKey = (m: Mention) =>
  m.body === undefined ? (m.id ?? null) : `${m.countries.join('+')} ${m.body} ${m.at ?? ''}`;

/** Who or what a mention names, by itself: equal for two mentions of one entity, and for no others. */
const IDENTITY: Record<Kind, (m: Mention) => string | null> = {
  country: stateKey,
  official: (m) => m.person?.id ?? (isOffice(m) && m.title ? `${m.title.office} ${sidesOf(m).join('+')}` : null),
  organization: (m) => (isBody(m) ? bodyKey(m) : null),
  place: (m) => (isPlace(m) ? (m.id ?? null) : stateKey(m)),
  outlet: (m) => (isOutlet(m) ? (m.id ?? null) : null),
};

/** Ties names of one article to its mentions. */
export class Grounding {
  /** Entities made up of the text's own words, by id. */
  readonly newNames = new Map<string, NewName>();
  private readonly article: Article;
  private readonly reading: Reading;
  private readonly search: NameSearch;
  private readonly standing = new Map<string, Mention[]>();

  constructor(article: Article, reading: Reading) {
    this.article = article;
    this.reading = reading;
    this.search = new NameSearch(reading.context.text, reading.context.pack);
  }

  /** Places of a name in sentences. */
  places(name: string, sentences: readonly Sentence[]): Span[] {
    return this.search.find(name, sentences);
  }

  /** Units that overlap a span. */
  private units(span: Span, sentences: readonly Sentence[]): Unit[] {
    const sentence = sentences.find((s) => s.start <= span.start && span.start < s.end);
    return sentence?.units.filter((u) => u.start < span.end && span.start < u.end) ?? [];
  }

  /** Mentions that a span is part of or that make up most of it, the smallest first. */
  private mentionsAt(span: Span, sentences: readonly Sentence[]): Mention[] {
    return this.units(span, sentences)
      .flatMap((u) => (u.mention ? flat(u.mention) : []))
      .filter((m) => {
        if (m.start <= span.start && m.end >= span.end) return true;
        const common = Math.min(m.end, span.end) - Math.max(m.start, span.start);
        return common >= MOST_OF * size(span);
      })
      .sort((a, b) => size(a) - size(b));
  }

  /** What a name by itself stands for in our reader's eyes: mentions that make up most of it. */
  private standingFor(name: string): Mention[] {
    let mentions = this.standing.get(name);
    if (!mentions) {
      const language = nameLanguage(name) ?? this.article.language;
      const alone = { ...this.article, id: 'article:name', title: null, publisher: null, text: name, language };
      mentions = mentionsIn(readArticle(alone).context.sentences).filter((m) => size(m) >= MOST_OF * name.length);
      this.standing.set(name, mentions);
    }
    return mentions;
  }

  /** The mention that a name means: at its own place, else one of the same entity in these sentences. */
  private mentionOf(name: string, kind: Kind, sentences: readonly Sentence[]): Mention | null {
    const near = this.places(name, sentences).map((span) => this.mentionsAt(span, sentences));
    for (const fits of FITTING[kind])
      for (const mentions of near) {
        const found = mentions.find(fits);
        if (found) return found;
      }
    const identity = IDENTITY[kind];
    const wanted = new Set(this.standingFor(name).map(identity));
    return mentionsIn(sentences).find((m) => identity(m) !== null && wanted.has(identity(m))) ?? null;
  }

  /** Whether a name can be that of somebody whom nobody knows, as it stands at a place. */
  private plausible(span: Span): boolean {
    const text = this.reading.context.text.slice(span.start, span.end);
    const count = text.split(/\s+/).length;
    return count <= MOST_WORDS && (this.reading.context.pack.morphology.cased ? /^\p{Lu}/u.test(text) : count > 1);
  }

  private makeNew(type: EntityType, name: string, sentences: readonly Sentence[]): { id: string; span: Span } | null {
    const spans = this.places(name, sentences).filter((s) => this.plausible(s));
    const span = spans[0];
    if (!span) return null;
    const { context, normal } = this.reading;
    const text = context.text.slice(span.start, span.end);
    const same = [...this.newNames].find(([, n]) => n.type === type && n.name === text);
    const id =
      same?.[0] ??
      (type === 'media'
        ? context.people.outlet(text, span.start)
        : mentionEntityId(type, this.article.id, normal.starts[span.start] ?? span.start));
    const known = this.newNames.get(id);
    if (known) known.spans.push(...spans);
    else this.newNames.set(id, { type, name: text, spans });
    return { id, span };
  }

  /** The states that a name by itself means. */
  statesOf(name: string): string[] {
    return this.standingFor(name).flatMap((m) => stateKey(m) ?? []);
  }

  /** A state or body by its name, as a side. */
  side(name: string, sentences: readonly Sentence[]): string | null {
    const m = this.mentionOf(name, 'country', sentences) ?? this.mentionOf(name, 'organization', sentences);
    const sides = m ? sidesOf(m) : [];
    return sides.length === 1 ? (sides[0] as string) : null;
  }

  /** The mention of somebody who takes part or speaks; null when these sentences do not name them. */
  actor({ name, type, state }: AnswerActor, sentences: readonly Sentence[]): Mention | null {
    const found = this.mentionOf(name, type, sentences);
    const side = state && type === 'official' ? this.side(state, sentences) : null;
    if (found && (type !== 'official' || found.person || isOffice(found)))
      return this.seated(this.whole(found, sentences), side);
    if (type === 'official') return this.stranger(name, side, sentences) ?? found;
    if (found || type === 'country') return found;
    const made = this.makeNew('organization', name, sentences);
    if (!made) return null;
    return { types: new Set(['org', 'actor']), ...made.span, countries: [], id: made.id, parts: [] };
  }

  /** The largest mention of the same person: with the office and the state around the name. */
  private whole(m: Mention, sentences: readonly Sentence[]): Mention {
    if (!m.person) return m;
    const outer = this.units(m, sentences).find((u) => u.mention?.person === m.person)?.mention;
    return outer ?? m;
  }

  /** Somebody whose side our reader did not see sits for the state that the text names. */
  private seated(m: Mention, side: string | null): Mention {
    const { person } = m;
    if (!person || person.country !== null || person.organization !== null || side === null) return m;
    if (side.startsWith('organization:')) person.organization = side;
    else person.country = side;
    return { ...personMention(person, m.start, m.end), parts: m.parts };
  }

  /** Somebody whom neither the gazetteers nor the article's own titles know. */
  private stranger(name: string, side: string | null, sentences: readonly Sentence[]): Mention | null {
    const span = this.places(name, sentences).find((s) => this.plausible(s));
    if (!span || side === null) return null;
    const { people, text } = this.reading.context;
    const organization = side.startsWith('organization:') ? side : null;
    const person = people.resolve({
      name: text.slice(span.start, span.end),
      country: organization === null ? side : null,
      organization,
      title: null,
      office: null,
      former: false,
      start: span.start,
    });
    return personMention(person, span.start, span.end);
  }

  /** The mention of a venue; `state` where only a state is named, which is no venue; null when it is not there. */
  venue(name: string, sentences: readonly Sentence[]): Mention | 'state' | null {
    const found = this.mentionOf(name, 'place', sentences);
    if (found && isPlace(found)) return found;
    if (found?.types.has('seat')) {
      const id = found.countries[0] === undefined ? undefined : capitalOf(found.countries[0]);
      return id === undefined ? null : { ...found, id };
    }
    if (found) return 'state';
    const made = this.makeNew('venue', name, sentences);
    return made ? { types: new Set(['city', 'place']), ...made.span, countries: [], id: made.id, parts: [] } : null;
  }

  /** Id of an outlet. */
  outlet(name: string, sentences: readonly Sentence[]): string | null {
    return this.mentionOf(name, 'outlet', sentences)?.id ?? this.makeNew('media', name, sentences)?.id ?? null;
  }

  /** The date that words of the text say by our own reading of them; `unread` when they are there and we cannot tell. */
  dateMention(words: string, sentences: readonly Sentence[]): Mention | 'unread' | null {
    const spans = this.places(words, sentences);
    for (const span of spans) {
      const found = this.units(span, sentences).find((u) => u.mention?.types.has('date') && u.mention.date);
      if (found?.mention) return found.mention;
    }
    return spans.length > 0 ? 'unread' : null;
  }
}
