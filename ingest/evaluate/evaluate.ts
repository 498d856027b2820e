/** Measures what was read against gold: each language by itself, whole articles, and all texts together. */
import { LANGUAGES } from '../../model/vocabulary.ts';
import { Comparison, type Prediction } from './comparison.ts';
import { type Figure, type Figures, figuresOf, type Interval, intervalsOf, totals } from './figures.ts';
import { EMPTY, floorPrediction } from './floor.ts';
import type { GoldItem } from './gold.ts';
import { scorePairs } from './pairs.ts';
import { judgeFacts, type Reliability, reliabilityOf } from './reliability.ts';
import { scoreSpeakers } from './speakers.ts';
import { scoreTalks } from './talks.ts';
import { emptyTally, type Measure, type Tally, type TellMiss } from './tally.ts';

/** One thing that was read wrongly or not at all. */
export interface Miss {
  id: string;
  measure: Measure;
  what: string;
}

/** Figures of some of the texts; `full` are whole articles. */
export interface EvaluationPart {
  part: 'ar' | 'en' | 'ru' | 'full' | 'all';
  texts: number;
  counts: Tally;
  figures: Figures;
  intervals: Record<Measure, Figure<Interval>>;
  /** All countries named held one talk. */
  floor: Figures;
  /** Nothing read. */
  empty: Figures;
}

/** Everything measured; `missing` are ids of gold without a prediction, scored as nothing read. */
export interface Evaluation {
  parts: EvaluationPart[];
  missing: string[];
  misses: Miss[];
  /** How often facts are right by the confidence they have. */
  reliability: Reliability[];
}

/** Counts of one article. */
export function scoreItem(gold: GoldItem, prediction: Prediction, tell: TellMiss = () => {}): Tally {
  const comparison = new Comparison(gold, prediction);
  const tally = emptyTally();
  scorePairs(comparison, tally, tell);
  scoreTalks(comparison, tally, tell);
  scoreSpeakers(comparison, tally, tell);
  return tally;
}

/**
 * Measures predictions, by gold id, against gold. Parts without a text are left out.
 *
 * @param runs collections drawn for the intervals
 */
export function evaluate(
  gold: readonly GoldItem[],
  predictions: ReadonlyMap<string, Prediction>,
  runs = 1_000,
): Evaluation {
  const misses: Miss[] = [];
  const scored = gold.map((item) => ({
    item,
    ours: scoreItem(item, predictions.get(item.id) ?? EMPTY, (measure, what) => {
      misses.push({ id: item.id, measure, what });
    }),
    floor: scoreItem(item, floorPrediction(item)),
    empty: scoreItem(item, EMPTY),
  }));
  const part = (name: EvaluationPart['part'], has: (item: GoldItem) => boolean): EvaluationPart[] => {
    const chosen = scored.filter(({ item }) => has(item));
    if (chosen.length === 0) return [];
    const ours = chosen.map((s) => s.ours);
    return [
      {
        part: name,
        texts: chosen.length,
        counts: totals(ours),
        figures: figuresOf(ours),
        intervals: intervalsOf(ours, runs),
        floor: figuresOf(chosen.map((s) => s.floor)),
        empty: figuresOf(chosen.map((s) => s.empty)),
      },
    ];
  };
  return {
    parts: [
      ...LANGUAGES.flatMap((language) => part(language, (item) => item.language === language)),
      ...part('full', (item) => item.kind.includes('full')),
      ...part('all', () => true),
    ],
    missing: gold.filter((item) => !predictions.has(item.id)).map((item) => item.id),
    misses,
    reliability: reliabilityOf(gold.flatMap((item) => judgeFacts(item, predictions.get(item.id) ?? EMPTY))),
  };
}
