/** One article's gold beside what was read from it: who is who, and which country each stands for. */
import type { ExtractedEntity, ExtractedStatement, ExtractedTalk } from '../../model/extraction.ts';
import type { TalkStatus } from '../../model/vocabulary.ts';
import type { GoldItem } from './gold.ts';
import { nameWords, sameName } from './names.ts';

/** The part of an extraction document that is measured. */
export interface Prediction {
  entities: readonly Pick<ExtractedEntity, 'id' | 'type' | 'name' | 'names' | 'country'>[];
  talks: readonly PredictedTalk[];
  statements: readonly PredictedStatement[];
}
export type PredictedTalk = Pick<ExtractedTalk, 'participants' | 'venue' | 'date' | 'status'> &
  Partial<Pick<ExtractedTalk, 'confidence'>>;
export type PredictedStatement = Pick<ExtractedStatement, 'speaker' | 'outlet'> &
  Partial<Pick<ExtractedStatement, 'confidence'>>;

/** Status as the gold tells it apart: took place, is to come, does not come about as it was set. */
export type StatusClass = 'held' | 'planned' | 'off';

const STATUS_CLASS: Record<Exclude<TalkStatus, 'denied'>, StatusClass> = {
  held: 'held',
  ongoing: 'held',
  planned: 'planned',
  proposed: 'planned',
  postponed: 'off',
  cancelled: 'off',
  refused: 'off',
};

/** Class of a status; a denied talk is a claim and is taken out before. */
export const statusClass = (status: TalkStatus): StatusClass => (status === 'denied' ? 'off' : STATUS_CLASS[status]);

const afterColon = (ref: string) => ref.slice(ref.indexOf(':') + 1);
const codeOf = (ref: string) => /^country:([A-Z]{3})$/.exec(ref)?.[1] ?? null;

/** Pairs `AAA-BBB` of different countries, in order. */
export function pairsOf(countries: Iterable<string | null>): string[] {
  const list = [...new Set(countries)].filter((c) => c !== null).sort();
  return list.flatMap((a, i) => list.slice(i + 1).map((b) => `${a}-${b}`));
}

/** Answers what the measures ask of one article. */
export class Comparison {
  readonly gold: GoldItem;
  /** Talks read, without those that were only denied. */
  readonly talks: readonly PredictedTalk[];
  /** Speakers read, each once; twice if also heard by an outlet. */
  readonly speakers: readonly PredictedStatement[];
  /** Codes of the countries read. */
  readonly countries: ReadonlySet<string>;
  private readonly entities: ReadonlyMap<string, Prediction['entities'][number]>;
  private readonly words = new Map<string, string[][]>();

  constructor(gold: GoldItem, prediction: Prediction) {
    this.gold = gold;
    this.talks = prediction.talks.filter((t) => t.status !== 'denied');
    this.entities = new Map(prediction.entities.map((e) => [e.id, e]));
    this.countries = new Set(prediction.entities.flatMap((e) => (e.type === 'country' ? [afterColon(e.id)] : [])));
    const speakers: PredictedStatement[] = [];
    for (const s of prediction.statements)
      if (!speakers.some((x) => x.speaker === s.speaker && (x.outlet !== null || s.outlet === null))) speakers.push(s);
    this.speakers = speakers;
  }

  private readWords(id: string): string[][] {
    let words = this.words.get(id);
    if (!words) {
      const entity = this.entities.get(id);
      const names = [
        afterColon(id),
        ...(entity ? [entity.name, ...Object.values(entity.names).filter((n) => n !== undefined)] : []),
      ];
      words = names.map(nameWords);
      this.words.set(id, words);
    }
    return words;
  }

  /** Whether the entity that was read is the one the gold means. */
  same(ref: string, id: string | null): boolean {
    if (id === null) return false;
    const code = codeOf(ref);
    if (code !== null) return codeOf(id) === code;
    const read = this.readWords(id);
    return [afterColon(ref), ...(this.gold.aliases[ref] ?? [])]
      .map(nameWords)
      .some((asked) => read.some((words) => sameName(asked, words)));
  }

  /** Country that a participant or speaker of the gold stands for. */
  goldCountry(ref: string): string | null {
    return codeOf(ref) ?? this.gold.countryOf[ref] ?? null;
  }

  /** Country that an entity read stands for; the gold's word where the reading knows the person but not the state. */
  country(id: string): string | null {
    const own = codeOf(id) ?? this.entities.get(id)?.country;
    if (own) return own;
    return Object.entries(this.gold.countryOf).find(([ref]) => this.same(ref, id))?.[1] ?? null;
  }

  /** Whether an entity read is an organisation. */
  isOrganization(id: string): boolean {
    return this.entities.get(id)?.type === 'organization' || id.startsWith('organization:');
  }

  /** Pairs of countries of a talk that was read. */
  pairs(talk: PredictedTalk): string[] {
    return pairsOf(talk.participants.map((p) => this.country(p)));
  }

  /** Whether a pair is optional, always or with this status. */
  isOptional(pair: string, status: StatusClass): boolean {
    return this.gold.optional.includes(pair) || this.gold.optional.includes(`${pair} ${status}`);
  }

  /** Whether a talk that was read joins optional pairs only. */
  isExcused(talk: PredictedTalk): boolean {
    const pairs = this.pairs(talk);
    return pairs.length > 0 && pairs.every((p) => this.isOptional(p, statusClass(talk.status)));
  }
}
