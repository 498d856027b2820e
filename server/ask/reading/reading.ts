/** What a question was read as: its language, the notions in it, the things it names and the part each of them plays. */
import type { Language, TalkForm, TalkKind, TalkLevel } from '../../../model/vocabulary.ts';
import type { Mention } from './mention.ts';
import type { Period } from './periods.ts';

/** Somebody or something that fills a slot; `ids` are the graph ids it may be, any of which will do. */
export interface Filler {
  text: string;
  ids: string[];
  kind: Mention['kind'];
  country: string | null;
  role: string | null;
  corrected: boolean;
  /** Of a bloc: the ISO3 codes of its states, any of which will do. */
  members: string[];
}

/** The parts of a question. Empty lists and nulls were not asked about. */
export interface Slots {
  parties: Filler[];
  excluded: Filler[];
  venue: Filler | null;
  /** "in Russia": a venue in that state, as a country. */
  venueCountry: Filler | null;
  period: Period | null;
  periodText: string | null;
  /** The second period of a comparison. */
  otherPeriod: Period | null;
  speaker: Filler | null;
  outlet: Filler | null;
  about: Filler | null;
  topic: Filler | null;
  mediator: Filler | null;
  host: Filler | null;
  kinds: TalkKind[];
  forms: TalkForm[];
  level: TalkLevel | null;
  round: number | null;
  indirect: boolean;
}

/** A question as read, before the graph is asked. */
export interface Reading {
  question: string;
  language: Language;
  /** Notions found, outside names and periods. */
  concepts: Set<string>;
  /** A question that wants yes. */
  yesNo: boolean;
  future: boolean;
  slots: Slots;
  /** Slots of the second way to read it, tried where the first finds nothing. */
  otherwise: Slots | null;
  /** Capitalised or otherwise name-like words that no gazetteer and no spelling of the graph knows. */
  unknownNames: string[];
  /** Words after "about" that name nothing known: a topic in the asker's own words. */
  aboutText: string | null;
  /** Word ranges that may be one long personal name: unread words with what stands right beside them. */
  nameRuns: { at: number; length: number }[];
  /** Other words that were not understood. */
  unread: string[];
  /** Dates that no calendar has, as they were asked. */
  impossibleDates: string[];
  today: string;
}

/** Slots of a question that asks about nothing yet. */
export const noSlots = (): Slots => ({
  parties: [],
  excluded: [],
  venue: null,
  venueCountry: null,
  period: null,
  periodText: null,
  otherPeriod: null,
  speaker: null,
  outlet: null,
  about: null,
  topic: null,
  mediator: null,
  host: null,
  kinds: [],
  forms: [],
  level: null,
  round: null,
  indirect: false,
});
