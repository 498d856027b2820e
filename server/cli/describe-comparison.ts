/** Figures of several extractors beside each other as tables for people. */
import type { Evaluation, EvaluationPart } from '../../ingest/evaluate/evaluate.ts';
import { MEASURE_NAMES, MEASURES, type Measure } from '../../ingest/evaluate/tally.ts';
import type { Extractor } from '../../model/vocabulary.ts';
import { askedOf, number, PART_TITLES, range, valuesOf } from './describe-evaluation.ts';

/** Evaluations by what read the articles, in the order of the columns. */
export type Evaluations = readonly (readonly [Extractor, Evaluation])[];

function cell(part: EvaluationPart | undefined, measure: Measure): string {
  if (!part) return '–';
  const values = valuesOf(measure, part.figures[measure]);
  const interval = range(valuesOf(measure, part.intervals[measure]).at(-1)).trim();
  const [precision, recall, f1] = values;
  const main = values.length > 1 ? `${number(precision)} ${number(recall)} ${number(f1)}` : number(precision);
  return interval === '' ? main : `${main} (${interval})`;
}

/** Tables of the parts: precision, recall and F1, or the share, with its 95 % interval, a column for each extractor. */
export function describeComparison(evaluations: Evaluations): { title: string; columns: string[]; rows: string[][] }[] {
  const first = evaluations[0]?.[1].parts ?? [];
  return first.map(({ part, texts }, i) => {
    const parts = evaluations.map(([, evaluation]) => evaluation.parts[i]);
    const told = (m: Measure) => parts.some((p) => p && (askedOf(p, m) > 0 || p.counts[m].wrong > 0));
    return {
      title: `${PART_TITLES[part]}: ${texts} texts`,
      columns: ['', 'asked', ...evaluations.map(([system]) => system)],
      rows: MEASURE_NAMES.filter(told).map((m) => [
        MEASURES[m].label,
        String(Math.max(...parts.map((p) => (p ? askedOf(p, m) : 0)))),
        ...parts.map((p) => cell(p, m)),
      ]),
    };
  });
}

/** What the tables leave to be said. */
export const COMPARISON_NOTE = [
  'Precision, recall and F1, or the share; in brackets the 95 % interval of the last, from resampling the texts.',
  'False talks: the share of texts without a talk that were given one.',
];
