/** Tells what a step of the view did, by comparing the states before and after it. */
import { FILTERS } from './filters.ts';
import type { Undoable } from './store.ts';

/** The part of the view that a step changed first, in the order of weight. */
const WEIGHT = [
  'question',
  'previous',
  'changes',
  'query',
  'values',
  'dossier',
  'path',
  'expanded',
  'brought',
  'isolated',
  'hidden',
  'compare',
  ...FILTERS,
  'types',
  'opened',
  'pinned',
  'article',
  'selection',
  'show',
  'layout',
  'arranged',
  'size',
  'colour',
  'labels',
  'unit',
  'sort',
  'group',
  'without',
  'rowsOf',
  'page',
] as const satisfies readonly (keyof Undoable)[];

/** Name of a part of the view that steps change. */
export type StepField = (typeof WEIGHT)[number];

/** What a step did: the part, whether it is now as on a first visit, and the entities or words that came or went. */
export interface Step {
  field: StepField;
  /** Values added, else those taken away, as they stand in the view. */
  values: string[];
  /** The step took something away, or closed it. */
  away: boolean;
}

function texts(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value !== 'object') return [String(value)];
  const { kind, id, ids, source, target, of, with: other, from, to, by } = value as Record<string, unknown>;
  if (kind === 'line') return [`${source}`, `${target}`];
  return [id, ids, of, other, from, to, by].flatMap(texts);
}

/** The step between two states; null where nothing that is undone differs. */
export function stepBetween(before: Partial<Undoable>, after: Partial<Undoable>): Step | null {
  const field = WEIGHT.find((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  if (!field) return null;
  const [had, has] = [texts(before[field]), texts(after[field])];
  const came = has.filter((value) => !had.includes(value));
  const gone = had.filter((value) => !has.includes(value));
  return came.length > 0 || gone.length === 0
    ? { field, values: came.length > 0 ? came : has, away: false }
    : { field, values: gone, away: true };
}

/** The steps that led from one state to the next, the oldest first. */
export const stepsOf = (states: readonly Partial<Undoable>[]): (Step | null)[] =>
  states.slice(1).map((after, i) => stepBetween(states[i] ?? {}, after));
