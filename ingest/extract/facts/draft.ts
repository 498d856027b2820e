/** Facts while they are being put together: entities still as mentions and people, evidence in the normal text. */
import type {
  OutcomeKind,
  StatementKind,
  TalkForm,
  TalkKind,
  TalkLevel,
  TalkStatus,
} from '../../../model/vocabulary.ts';
import type { Mention, Person, TitleInfo } from '../engine/unit.ts';

/** Who can take part or speak: a state, an organisation, a state body, a person. */
export type Actor =
  | { kind: 'country'; country: string }
  | { kind: 'organization'; id: string }
  | { kind: 'body'; country: string; body: string; at: string | null }
  | { kind: 'person'; person: Person }
  | { kind: 'unnamed'; country: string | null; start: number; office: string; title: string | null };

/** Identity of an actor inside an article. */
export function actorKey(a: Actor): string {
  switch (a.kind) {
    case 'country':
      return `country:${a.country}`;
    case 'organization':
      return a.id;
    case 'body':
      return `body:${a.country}:${a.body}:${a.at ?? ''}`;
    case 'person':
      return a.person.id;
    case 'unnamed':
      return `unnamed:${a.country}:${a.office.toLowerCase()}`;
  }
}

/** A sentence behind a fact, in the normal text. */
export interface DraftEvidence {
  start: number;
  end: number;
  rule: string;
}

/** What makes a fact less certain than its construction is, or more. */
export type Sign =
  /** No operator said the status, the construction's default stands. */
  | 'default-status'
  /** May, might: perhaps not at all. */
  | 'possible'
  /** A side came from the clause's subject or from who speaks. */
  | 'inferred-side'
  /** The sides are those of the talk told before: «the two sides», «the talks». */
  | 'same-sides'
  /** A minister without a state was given one. */
  | 'given-state'
  /** More than three sides. */
  | 'many-sides'
  /** A visit, where a meeting is only meant. */
  | 'visit'
  /** Who speaks is known from the sentence before, or is a pronoun. */
  | 'known-speaker'
  /** Who speaks has no name. */
  | 'unnamed-speaker'
  /** A ministry, embassy or organisation speaks. */
  | 'body-speaks';

/** A talk in the making; `sides` are ISO codes and organisation ids of the parties. */
export interface DraftTalk {
  kind: TalkKind;
  sides: Set<string>;
  actors: Map<string, Actor>;
  hosts: Map<string, Actor>;
  mediators: Map<string, Actor>;
  venue: Mention | null;
  date: string | null;
  status: TalkStatus;
  explicit: boolean;
  form: TalkForm | null;
  level: TalkLevel | null;
  indirect: boolean;
  round: number | null;
  series: string | null;
  initiator: Actor | null;
  topic: string | null;
  excludedTopics: string[];
  outcomes: { kind: OutcomeKind; text: string }[];
  confidence: number;
  /** What the calibration goes by; none where a fact was not read by rules. */
  signs?: ReadonlySet<Sign>;
  /** Offices that took part without a name; the article may name their holders elsewhere. */
  offices: { title: TitleInfo; country: string }[];
  evidence: DraftEvidence[];
  sentence: number;
  /** The date is that on which it began, told by a verb of beginning. */
  begun?: boolean;
  /** How many clauses of reported speech begin before it in its sentence. */
  reported?: number;
}

/** A statement in the making. */
export interface DraftStatement {
  kind: StatementKind;
  speaker: Actor;
  outlet: string | null;
  /** The outlet only carries the words: nobody is named as spoken to. */
  carried: boolean;
  via: string[];
  date: string | null;
  about: Set<string>;
  denies: DraftTalk | null;
  confidence: number;
  signs?: ReadonlySet<Sign>;
  evidence: DraftEvidence[];
  sentence: number;
}
