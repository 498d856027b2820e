/** Figures of an evaluation as tables for people. */
import type { EvaluationPart, Miss } from '../../ingest/evaluate/evaluate.ts';
import { type Figure, figureNames, type Interval } from '../../ingest/evaluate/figures.ts';
import type { Reliability } from '../../ingest/evaluate/reliability.ts';
import { MEASURE_NAMES, MEASURES, type Measure } from '../../ingest/evaluate/tally.ts';
import { isolate } from './output.ts';

/** Headings of the parts. */
export const PART_TITLES = { ar: 'Arabic', en: 'English', ru: 'Russian', full: 'Whole articles', all: 'All texts' };

/** A figure with two digits. */
export const number = (value: number | null | undefined) => value?.toFixed(2) ?? '–';
/** An interval, as wide where there is none. */
export const range = (interval: Interval | undefined) =>
  interval ? `${number(interval[0])}–${number(interval[1])}` : ''.padEnd(9);

/** Values of a figure by the names of its measure. */
export const valuesOf = <T>(measure: Measure, figure: Figure<T>): (T | undefined)[] =>
  figureNames(measure).map((name) => (figure as Record<string, T>)[name]);

/** What a share is counted from: facts asked for, or texts without a talk. */
export function askedOf(part: EvaluationPart, measure: Measure): number {
  const { right, wrong, missed } = part.counts[measure];
  return MEASURES[measure].form === 'alarms' ? right + wrong : right + missed;
}

function row(part: EvaluationPart, measure: Measure): string[] {
  const cells = valuesOf(measure, part.intervals[measure]).map(range);
  const ours = valuesOf(measure, part.figures[measure]).map((value, i) => `${number(value)} ${cells[i] ?? ''}`);
  const last = (figure: Figure) => number(valuesOf(measure, figure).at(-1));
  const [precision = '', recall = ''] = ours.length > 1 ? ours : [];
  return [
    MEASURES[measure].label,
    String(askedOf(part, measure)),
    precision,
    recall,
    ours.at(-1) ?? '',
    valuesOf(measure, part.floor[measure]).map(number).join(' '),
    last(part.empty[measure]),
  ];
}

const COLUMNS = ['', 'asked', 'precision', 'recall', 'F1 or share', 'floor', 'empty'];

/** A part's title and its table: every figure with its 95 % interval, beside the floor and an empty run. */
export function describePart(part: EvaluationPart): { title: string; columns: string[]; rows: string[][] } {
  return {
    title: `${PART_TITLES[part.part]}: ${part.texts} texts`,
    columns: COLUMNS,
    rows: MEASURE_NAMES.filter((m) => askedOf(part, m) > 0 || part.counts[m].wrong > 0).map((m) => row(part, m)),
  };
}

const KIND_TITLES = { talk: 'Talks by their confidence', statement: 'Statements by their confidence' };

/** How often facts of each range of confidence are right. */
export function describeReliability({ kind, bins }: Reliability): {
  title: string;
  columns: string[];
  rows: string[][];
} {
  return {
    title: KIND_TITLES[kind],
    columns: ['confidence', 'facts', 'right', 'share', 'said'],
    rows: bins
      .filter((b) => b.facts > 0)
      .map((b) => [
        range([b.from, b.to]),
        String(b.facts),
        String(b.right),
        number(b.right / b.facts),
        number(b.confidence),
      ]),
  };
}

/** What the figures leave to be said. */
export const EVALUATION_NOTE = [
  'Ranges are 95 % intervals, from resampling the texts; one without width says that these texts are too few to tell.',
  'Floor: all countries named held one talk (precision, recall, F1; or the share). Empty: nothing read.',
  'False talks: the share of texts without a talk that were given one.',
  'By confidence: a talk is right with the right sides and status, a statement with the right speaker; said is the mean.',
];

/** A miss as one line. */
export const describeMiss = ({ id, measure, what }: Miss): string => `${id}  ${measure}: ${isolate(what)}`;
