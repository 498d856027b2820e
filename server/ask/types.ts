/** What an intent is made of: a written definition, and a function that answers a reading from the graph. */

import type { Database } from '../../cypher/database.ts';
import type { GraphAnswer } from '../../model/api/common.ts';
import type { Citation } from '../../model/api/work.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Language } from '../../model/vocabulary.ts';
import type { IntentDefinition } from './intents/definition.ts';
import type { Filler, Reading, Slots } from './reading/reading.ts';

/** A filler that the graph was asked about: `ids` are those it holds, `entities` what they are. */
export interface Known extends Filler {
  entities: EntityRef[];
  /** For a seat of power: who speaks for it. */
  speakers: string[];
}

/** Slots whose fillers were looked up. */
export type KnownSlots = {
  [K in keyof Slots]: Slots[K] extends Filler[] ? Known[] : Slots[K] extends Filler | null ? Known | null : Slots[K];
};

/** A cell of the answer's table. */
export type Cell = string | number | null;

/** What an intent hands back; `sentence` is in the language asked for. */
export interface Draft {
  status: 'answered' | 'not-known';
  sentence: string;
  columns: string[];
  rows: Cell[][];
  citations: Citation[];
  graph: GraphAnswer;
  cypher: string | null;
  params: Record<string, unknown>;
}

/** What an intent works with. */
export interface AskContext {
  db: Database;
  language: Language;
  reading: Reading;
  slots: KnownSlots;
  today: string;
}

/** One intent: a folder of `intents/`. */
export interface Intent {
  definition: IntentDefinition;
  answer(context: AskContext): Promise<Draft>;
}
