/** What reading one article hands to the modules that put mentions together. */
import type { Holdings } from '../engine/match.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { PersonRegistry } from './people.ts';

/** Everything a chunk needs to know of its article. */
export interface ChunkContext {
  pack: LanguagePack;
  people: PersonRegistry;
  text: string;
  /** What the units of the sentence hold that is read. */
  holdings: Holdings;
  /** Every chunk rule that made a unit, for the explanation. */
  chunks: { rule: string; start: number; end: number }[];
}
