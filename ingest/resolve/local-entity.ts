/** An entity as a document gives it, and what it is taken for. */
import type { ExtractedEntity } from '../../model/extraction.ts';
import type { EntityType } from '../../model/vocabulary.ts';

/** An entity as documents of either form give it. */
export interface LocalEntity {
  id: string;
  type: EntityType;
  name: string;
  names: ExtractedEntity['names'];
  country?: string | null | undefined;
  class?: string | undefined;
  office?: string | undefined;
  /** Day for which its office counts: of the talks it is named in, else of the article; null when neither is known. */
  day?: string | null | undefined;
  /** The article, within which a surname alone is one person. */
  article?: string | undefined;
  /** States that the document names, ISO 3166-1 alpha-3: where to look for somebody whose state it does not give. */
  near?: readonly string[] | undefined;
}

/** The entity of the graph that one of a document is taken for. */
export interface Match {
  id: string;
  reason: string;
  score: number;
}

/** Every name that a document gives an entity. */
export const allNames = (e: LocalEntity): string[] =>
  [...new Set([e.name, e.names.en, e.names.ru, e.names.ar])].filter((name) => name !== undefined);
