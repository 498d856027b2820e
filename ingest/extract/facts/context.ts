/** What reading remembers from one sentence to the next. */
import type { RuleOutcome } from '../../../model/explanation.ts';
import type { TalkStatus } from '../../../model/vocabulary.ts';
import type { Holdings } from '../engine/match.ts';
import type { Mention, Sentence } from '../engine/unit.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { PersonRegistry } from '../mentions/people.ts';
import type { DraftStatement, DraftTalk } from './draft.ts';
import type { Stay } from './places.ts';

/** A talk of which no sides are told. */
export interface Lone {
  venue: Mention | null;
  date: string | null;
  status: TalkStatus;
  explicit: boolean;
  sentence: number;
}

/** State of reading one article. */
export interface ReadingContext {
  pack: LanguagePack;
  people: PersonRegistry;
  /** Normal text. */
  text: string;
  /** What the units of the sentence hold that is read. */
  holdings: Holdings;
  published: string | null;
  /** Country of the publishing outlet, where ministers go without a country. */
  home: string | null;
  talks: DraftTalk[];
  statements: DraftStatement[];
  /** The statements again by speaker, so that adding one stays cheap in long texts. */
  bySpeaker: Map<string, DraftStatement[]>;
  /** Mentions of the latest talk's parties, for «the two sides». */
  pair: { mentions: Mention[]; sides: string[]; sentence: number } | null;
  /** The same of the latest talk that was held, and of the latest that goes on, is to come or is off. */
  heldPair: ReadingContext['pair'];
  openPair: ReadingContext['pair'];
  /** Two states named together as the subject of a sentence, for talks told right after without their sides. */
  duo: { mentions: Mention[]; sides: string[]; sentence: number } | null;
  /** Who spoke last, for «he added» and talks told without their first side. */
  speaker: { mention: Mention; sentence: number } | null;
  /** An official without a name who told an outlet something, until his name follows. */
  unnamed: { country: string; outlet: string; sentence: number } | null;
  /** First actor of the latest sentence, for pronouns. */
  subject: { mention: Mention; sentence: number } | null;
  /** First actor of the latest sentence that acts, for verbs without a subject. */
  agent: { mention: Mention; sentence: number } | null;
  /** Where the article was written, and in which sentence that stands. */
  dateline: { city: Mention; sentence: number } | null;
  /** Where the headline tells that it was, in languages whose headlines are whole sentences. */
  titlePlace: Mention | null;
  /** Where somebody was told to be last. */
  stay: Stay | null;
  /** The latest talk told without its sides: when, where and whether it was, for the sentence that names them. */
  lone: Lone | null;
  /** Where something was told to be last, for «there». */
  place: { city: Mention; sentence: number } | null;
  /** States that the article tells to be the members of a bloc, by its id. */
  members: Map<string, string[]>;
  /** The latest sentence that spoke of sport: plain states and peoples that meet right after it are teams. */
  sport: number | null;
  /** Latest body of each kind, for «the embassy», «the ministry». */
  bodies: Map<string, Mention>;
  sentences: Sentence[];
  /** Every chunk rule that made a unit, for the explanation. */
  chunks: { rule: string; start: number; end: number }[];
  /** Every rule that fired, for the explanation. */
  fired: {
    rule: string;
    sentence: number;
    start: number;
    end: number;
    trigger: string;
    outcome: RuleOutcome;
    status: TalkStatus | null;
  }[];
}
