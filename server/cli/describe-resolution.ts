/** Figures of resolution as tables for people. */
import type { ResolutionPart } from '../../ingest/evaluate/resolution.ts';
import { number } from './describe-evaluation.ts';

const TITLES: Record<ResolutionPart['kind'], string> = {
  'talks as told': 'Talks as the gold tells them: resolution by itself',
  'talks as read': 'Talks as they were read: faults of reading count too',
  officials: 'Officials, where articles name them',
  'spellings of people': 'People by their spellings alone',
};

/** A part's title and its table. */
export function describeResolution(part: ResolutionPart): { title: string; columns: string[]; rows: string[][] } {
  return {
    title: TITLES[part.kind],
    columns: ['', 'items', 'precision', 'recall'],
    rows: part.parts.map(({ part: name, figures }) => [
      name,
      String(figures.items),
      number(figures.precision),
      number(figures.recall),
    ]),
  };
}

/** What the figures are. */
export const RESOLUTION_NOTE = [
  'B-cubed: how many of those put together belong together, and how many of those that belong together are.',
  'Between two languages only the other language counts.',
];
