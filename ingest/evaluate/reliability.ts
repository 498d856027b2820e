/** Compares the confidence of facts with how often they are right: of those at 0.9 about nine in ten should be. */
import { Comparison, type PredictedStatement, type PredictedTalk, type Prediction, statusClass } from './comparison.ts';
import type { GoldItem } from './gold.ts';
import { isOptionalSpeaker, matchSpeakers } from './speakers.ts';
import { matchTalks } from './talks.ts';

/** A fact that was read, held against the gold. */
export interface JudgedFact {
  kind: 'talk' | 'statement';
  confidence: number;
  /** A talk with the right sides and status, a statement with the right speaker. */
  right: boolean;
  /** The fact itself, as the prediction holds it. */
  fact: PredictedTalk | PredictedStatement;
}

/** Facts of a range of confidence, `from` inclusive, `to` exclusive but for the last. */
export interface ReliabilityBin {
  from: number;
  to: number;
  facts: number;
  right: number;
  /** Mean of what the facts say of themselves; null without facts. */
  confidence: number | null;
}

/** Reliability of all facts of a kind. */
export interface Reliability {
  kind: JudgedFact['kind'];
  bins: ReliabilityBin[];
}

/** Lower edges of the bins. */
const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95] as const;

/** Every fact of a prediction that says its confidence, but those on which readers may differ. */
export function judgeFacts(gold: GoldItem, prediction: Prediction): JudgedFact[] {
  const c = new Comparison(gold, prediction);
  const judged: JudgedFact[] = [];
  const put = (kind: JudgedFact['kind'], fact: PredictedTalk | PredictedStatement, right: boolean) => {
    if (fact.confidence !== undefined) judged.push({ kind, confidence: fact.confidence, right, fact });
  };
  const askedOf = new Map([...matchTalks(c)].map(([asked, talk]) => [talk, asked]));
  for (const talk of c.talks) {
    const asked = askedOf.get(talk);
    if (asked) put('talk', talk, statusClass(asked.status) === statusClass(talk.status));
    else if (!c.isExcused(talk)) put('talk', talk, false);
  }
  const answered = new Set(matchSpeakers(c, true).values());
  for (const read of c.speakers)
    if (answered.has(read)) put('statement', read, true);
    else if (!isOptionalSpeaker(c, read)) put('statement', read, false);
  return judged;
}

/** The facts by their confidence. */
export function reliabilityOf(judged: readonly JudgedFact[]): Reliability[] {
  return (['talk', 'statement'] as const).map((kind) => {
    const own = judged.filter((j) => j.kind === kind);
    const bins = EDGES.map((from, i): ReliabilityBin => {
      const to = EDGES[i + 1] ?? 1;
      const inside = own.filter((j) => j.confidence >= from && (j.confidence < to || i === EDGES.length - 1));
      const sum = inside.reduce((s, j) => s + j.confidence, 0);
      return {
        from,
        to,
        facts: inside.length,
        right: inside.filter((j) => j.right).length,
        confidence: inside.length === 0 ? null : sum / inside.length,
      };
    });
    return { kind, bins };
  });
}
