/** Stable ids: slugs for what a gazetteer knows, hashes of the smallest mention or span for the rest. */
import { createHash } from 'node:crypto';
import { EntityType } from './vocabulary.ts';

/** 80 bits of SHA-256 over the parts, in lower-case hex: short enough to read, long enough for 10^9 things. */
function digest(...parts: (string | number)[]): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 20);
}

/** `country:RUS`, ISO 3166-1 alpha-3. */
export const countryId = (iso3: string): string => `country:${iso3}`;

/** `venue:state-omn`: a state as the place of a talk, where no city is told. */
export const stateVenueId = (iso3: string): string => `venue:state-${iso3.toLowerCase()}`;

/** Whether a venue is a whole state. */
export const isStateVenue = (id: string): boolean => id.startsWith('venue:state-');

/** `official:sergei-ryabkov`: an entry of a gazetteer. */
export const gazetteerId = (type: EntityType, slug: string): string => `${type}:${slug}`;

/** The type that an entity's id begins with; throws for an id of something else. */
export const entityTypeOf = (id: string): EntityType => EntityType.parse(id.slice(0, id.indexOf(':')));

/** An entity no gazetteer knows: a hash of its smallest mention (article id, UTF-16 start), marked with `x-`. */
export const mentionEntityId = (type: EntityType, articleId: string, start: number): string =>
  `${type}:x-${digest('entity', type, articleId, start)}`;

/**
 * An entity no gazetteer knows, in the graph: a hash of its type, its state and the key of its full name. It depends on
 * no order and no article, and two names never share one.
 */
export const namedEntityId = (type: EntityType, country: string | null, key: string): string =>
  `${type}:x-${digest('name', type, country ?? '', key)}`;

/** Somebody new whom a person tells apart from an entity, in one article. */
export const distinguishedId = (entity: string, article: string): string =>
  `${entity.slice(0, entity.indexOf(':'))}:x-${digest('distinguished', entity, article)}`;

/** A judgement: hash of what it says, by whom and when, so that replaying it changes nothing. */
export const judgementId = (body: unknown, by: string, at: string): string =>
  `judgement:${digest('judgement', JSON.stringify(body), by, at)}`;

/** An outcome of a talk: hash of the talk's id, the kind and the text. */
export const outcomeId = (talk: string, kind: string, text: string): string =>
  `outcome:${digest('outcome', talk, kind, text)}`;

/** `article:` and the id it came with, else a hash of its text. */
export const articleId = (given: string | undefined, text: string): string =>
  given === undefined
    ? `article:${digest('article', text)}`
    : given.startsWith('article:')
      ? given
      : `article:${given}`;

/** A report: hash of article id, type of fact and ordinal of its evidence span among the facts of that type. */
export const reportId = (article: string, fact: 'talk' | 'statement', ordinal: number): string =>
  `report:${digest('report', article, fact, ordinal)}`;

/** A talk is named by its smallest report id. */
export const talkId = (smallestReportId: string): string => `talk:${smallestReportId.replace(/^report:/, '')}`;

/** A statement is named by its smallest report id. */
export const statementId = (smallestReportId: string): string =>
  `statement:${smallestReportId.replace(/^report:/, '')}`;

/** Checksum of a text, full SHA-256 hex: for migrations and for telling article versions apart. */
export const checksum = (text: string): string => createHash('sha256').update(text).digest('hex');
