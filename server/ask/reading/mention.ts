/** A thing named in a question, and what it is found by. */
import type { BlocHit } from './blocs.ts';
import type { NameHit } from './name-trie.ts';
import type { OfficeHit } from './offices.ts';
import type { PeriodHit } from './periods.ts';
import type { Token } from './tokens.ts';
import type { Words } from './words.ts';

/** One thing named in a question. */
export interface Mention {
  at: number;
  length: number;
  kind: 'country' | 'official' | 'organization' | 'media' | 'venue' | 'topic' | 'office' | 'body' | 'seat' | 'unknown';
  /** Graph ids it may be; empty for an office until the graph is asked, and for a name nobody knows. */
  ids: string[];
  country: string | null;
  capital: boolean;
  adjective: boolean;
  /** Office or body for those kinds, the seat's body for a seat. */
  role: string | null;
  /** The words as asked. */
  text: string;
  corrected: boolean;
  /** Arabic clitics written onto its first word, such as ب "in"; empty where there are none. */
  clitics: string;
  /** Of a bloc asked about as its states: their ISO3 codes. */
  members: string[];
  /** Other things it may be as well: a capital is a venue and a government. */
  venueIds: string[];
}

/** Everything mentions are made from. */
export interface Found {
  question: string;
  tokens: readonly Token[];
  words: Words;
  names: readonly NameHit[];
  offices: readonly OfficeHit[];
  periods: readonly PeriodHit[];
  blocs: readonly BlocHit[];
}

/** Words of a question as they were asked. */
export const textOf = (found: Found, at: number, length: number): string =>
  found.question.slice(found.tokens[at]?.start, found.tokens[at + length - 1]?.end);
