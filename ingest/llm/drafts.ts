/** From facts that a model tells to drafts of our own form: what the text does not bear out is left out, with the reason. */
import type { Article } from '../../model/article.ts';
import { TALK_LEVELS } from '../../model/vocabulary.ts';
import { resolveDate } from '../extract/dates/resolve.ts';
import type { DateSpec } from '../extract/dates/spec.ts';
import { hasClass, type Mention, type Sentence, type TitleInfo } from '../extract/engine/unit.ts';
import { actorsOf, sidesOf, speakerOf } from '../extract/facts/actors.ts';
import { findTopic } from '../extract/facts/arguments.ts';
import {
  type Actor,
  actorKey,
  type DraftEvidence,
  type DraftStatement,
  type DraftTalk,
} from '../extract/facts/draft.ts';
import type { Reading } from '../extract/read-article.ts';
import type { AnswerActor, AnswerStatement, AnswerTalk } from './answer.ts';
import type { Grounding } from './grounding.ts';
import type { DropReason } from './meter.ts';
import { type Place, QuoteFinder } from './quotes.ts';

/** Rule ids of what a model found. */
export const LLM_TALK = 'llm.talk';
export const LLM_STATEMENT = 'llm.statement';

/** Confidence of a fact that passed the checks. A guess: no model was measured, so it is below that of most rules. */
const CONFIDENCE = 0.6;

/** Sentences that a fact was quoted from, and those beside them as well. */
interface Ground {
  quoted: Sentence[];
  around: Sentence[];
}

const isReason = (x: unknown): x is DropReason => typeof x === 'string';
const inOrder = (sentences: Iterable<Sentence>) => [...new Set(sentences)].sort((a, b) => a.start - b.start);
const asMap = (mentions: readonly Mention[]) =>
  new Map(mentions.flatMap(actorsOf).map((a): [string, Actor] => [actorKey(a), a]));

/** Makes drafts for one article. */
export class DraftMaker {
  private readonly reading: Reading;
  private readonly published: string | null;
  private readonly grounding: Grounding;
  private readonly quotes: QuoteFinder;

  constructor(article: Article, reading: Reading, grounding: Grounding) {
    this.reading = reading;
    this.published = article.publishedAt;
    this.grounding = grounding;
    this.quotes = new QuoteFinder(reading.context.text, reading.context.sentences);
  }

  /** The sentences behind quotes; a first quote that stands at several places gives several grounds. */
  private grounds(quotes: readonly string[]): Ground[] | DropReason {
    const all = quotes.map((q) => this.quotes.find(q));
    const reason = all.find((f) => isReason(f) && f !== 'headline');
    if (isReason(reason)) return reason;
    // The headline is never evidence, but does no harm beside sentences.
    const found = all.filter((f) => f !== 'headline') as Place[][];
    const [first, ...rest] = found;
    if (!first) return 'headline';
    return first.map((place) => {
      const places = [place, ...rest.map((list) => list[0] as Place)];
      return {
        quoted: inOrder(places.flatMap((p) => this.quotes.at(p))),
        around: inOrder(places.flatMap((p) => this.quotes.around(p))),
      };
    });
  }

  /** The draft from the first ground that bears the fact out, else why the first one does not. */
  private fromGrounds<T extends object>(
    quotes: readonly string[],
    make: (g: Ground) => T | DropReason,
  ): T | DropReason {
    const grounds = this.grounds(quotes);
    if (isReason(grounds)) return grounds;
    let why: DropReason | null = null;
    for (const ground of grounds) {
      const made = make(ground);
      if (!isReason(made)) return made;
      why ??= made;
    }
    return why ?? 'quote';
  }

  /**
   * The mentions of actors; null when one of them is not there. A state that is not named itself goes without saying
   * where somebody who sits for it is.
   */
  private actors(list: readonly AnswerActor[], { around }: Ground): Mention[] | null {
    const mentions = list.map((a) => this.grounding.actor(a, around));
    const sides = new Set(mentions.flatMap((m) => (m ? sidesOf(m) : [])));
    const missing = list.filter((_, i) => mentions[i] === null);
    const implied = (a: AnswerActor) =>
      a.type === 'country' && this.grounding.statesOf(a.name).some((s) => sides.has(s));
    return missing.every(implied) ? mentions.filter((m) => m !== null) : null;
  }

  /** The date by our own reading of the words where we can, else the model's; none without words in the text. */
  private date(a: AnswerTalk, { around }: Ground): string | null {
    if (!a.date || !a.dateWords) return null;
    const found = this.grounding.dateMention(a.dateWords, around);
    if (found === null || found === 'unread') return found === null ? null : a.date;
    const tense = a.status === 'held' || a.status === 'ongoing' ? 'past' : 'future';
    return resolveDate(JSON.parse(found.date as string) as DateSpec, this.published, tense) ?? a.date;
  }

  private evidence({ quoted }: Ground, rule: string): DraftEvidence[] {
    return quoted.map(({ start, end }) => ({ start, end, rule }));
  }

  /** A talk, or why it is not taken. */
  talk(a: AnswerTalk): DraftTalk | DropReason {
    return this.fromGrounds(a.quotes, (ground) => this.talkOn(a, ground));
  }

  private talkOn(a: AnswerTalk, ground: Ground): DraftTalk | DropReason {
    const parties = this.actors(a.participants, ground);
    const hosts = this.actors(a.hosts, ground);
    const mediators = this.actors(a.mediators, ground);
    if (!parties || !hosts || !mediators) return 'name';
    const venue = a.venue ? this.grounding.venue(a.venue, ground.around) : 'state';
    if (venue === null) return 'venue';
    const sides = new Set(parties.flatMap(sidesOf));
    if (sides.size < 2) return 'sides';
    const { context } = this.reading;
    const first = ground.quoted[0] as Sentence;
    const told = a.status === 'held' || a.status === 'ongoing';
    const levels = parties.flatMap((m) => [m.title?.level, m.person?.title?.level ?? m.person?.level].filter((l) => l));
    const counted = ground.around.some((s) => s.units.some((u) => hasClass(u, 'ROUND')));
    return {
      kind: a.kind,
      sides,
      actors: asMap(parties),
      hosts: asMap(hosts),
      mediators: asMap(mediators),
      venue: venue === 'state' || a.form === 'phone' ? null : venue,
      date: this.date(a, ground),
      status: a.status,
      explicit: true,
      form: a.form,
      level: TALK_LEVELS.find((l) => levels.includes(l)) ?? null,
      indirect: a.indirect ?? false,
      round: counted ? (a.round ?? null) : null,
      series: null,
      initiator: null,
      topic: findTopic(context.text, first.start, first.end, first.start, context.pack.lexicon.topics),
      excludedTopics: [],
      outcomes: a.outcome && told ? [{ kind: a.outcome, text: context.text.slice(first.start, first.end) }] : [],
      confidence: CONFIDENCE,
      offices: parties.flatMap((p) =>
        p.title && !p.person && !p.former
          ? p.countries.map((country) => ({ title: p.title as TitleInfo, country }))
          : [],
      ),
      evidence: this.evidence(ground, LLM_TALK),
      sentence: first.index,
    };
  }

  /** A statement, or why it is not taken. */
  statement(a: AnswerStatement): DraftStatement | DropReason {
    return this.fromGrounds(a.quotes, (ground) => this.statementOn(a, ground));
  }

  private statementOn(a: AnswerStatement, ground: Ground): DraftStatement | DropReason {
    const mention = this.grounding.actor(a.speaker, ground.around);
    if (!mention) return 'name';
    const speaker = speakerOf(mention, this.reading.context.text);
    // As with the rules: states speak by their officials and bodies, except to deny.
    if (!speaker || (speaker.kind === 'country' && a.kind !== 'denial')) return 'speaker';
    const outlet = a.outlet ? this.grounding.outlet(a.outlet, ground.around) : null;
    if (a.outlet && outlet === null) return 'outlet';
    const own = sidesOf(mention);
    const about = a.about.map((name) => this.grounding.side(name, ground.around)).filter((side) => side !== null);
    return {
      kind: a.kind,
      speaker,
      outlet,
      carried: false,
      via: [],
      date: null,
      about: new Set(about.filter((side) => !own.includes(side))),
      denies: null,
      confidence: CONFIDENCE,
      evidence: this.evidence(ground, LLM_STATEMENT),
      sentence: (ground.quoted[0] as Sentence).index,
    };
  }
}
