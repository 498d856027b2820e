/** What a person looks at, as plain data: the one state that canvas, lists, timeline and URL are projections of. */
import type { EDGE_KINDS } from '../../model/api/common.ts';
import type { REVIEW_REASONS } from '../../model/api/review.ts';
import type { EntityType, Language, TalkStatus } from '../../model/vocabulary.ts';

/** How two nodes are joined, as the graph answers name it. */
export type LineKind = (typeof EDGE_KINDS)[number];

/** What is selected: an entity, a line between two, a talk or a statement. */
export type Selection =
  | { kind: 'node'; id: string }
  | { kind: 'line'; lineKind: LineKind; source: string; target: string }
  | { kind: 'talk'; id: string }
  | { kind: 'statement'; id: string };

/** An article that is open, with the sentence to show (UTF-16 offsets), if any. */
export interface OpenArticle {
  id: string;
  start: number | null;
  end: number | null;
}

/** Pages, by the path that leads to them. */
export const PAGES = ['explore', 'cypher', 'read', 'review'] as const;
/** A page of the application. */
export type Page = (typeof PAGES)[number];
/** Colour themes; `system` follows the machine. */
export const THEMES = ['system', 'light', 'dark'] as const;
/** A colour theme. */
export type Theme = (typeof THEMES)[number];
/** Regions of the main page. */
export const REGIONS = ['find', 'graph', 'evidence'] as const;
/** A region of the main page. */
export type Region = (typeof REGIONS)[number];

/** Why something is in the queue of the review page. */
export type ReviewReason = (typeof REVIEW_REASONS)[number];

/** The whole view. Empty lists of types, statuses and countries mean "all". */
export interface View {
  page: Page;
  language: Language;
  theme: Theme;
  types: EntityType[];
  status: TalkStatus[];
  country: string[];
  /** First and last day of the period, ISO, null for open. */
  from: string | null;
  to: string | null;
  /** Entities taken off the canvas by hand. */
  hidden: string[];
  selection: Selection | null;
  article: OpenArticle | null;
  /** Question that was asked; its answer takes the canvas. */
  question: string | null;
  /** Cypher text that was run. */
  query: string | null;
  /** Cases that the review page is narrowed to, or what people said; null for all cases. */
  queue: ReviewReason | 'said' | null;
  /** Id of the case that is open on the review page; null for the first one that is not settled. */
  case: string | null;
  /** Whether the graph is drawn or listed. */
  form: 'picture' | 'list';
  /** Which region a narrow screen shows. */
  region: Region;
}

/** The view of somebody who comes for the first time. */
export const INITIAL_VIEW: View = {
  page: 'explore',
  language: 'en',
  theme: 'system',
  types: [],
  status: [],
  country: [],
  from: null,
  to: null,
  hidden: [],
  selection: null,
  article: null,
  question: null,
  query: null,
  queue: null,
  case: null,
  form: 'picture',
  region: 'graph',
};

/** The talk filters of a view as the API takes them; with `period: false` without from and to. */
export function talkFilters(
  v: View,
  { period = true } = {},
): Partial<Record<'from' | 'to', string>> & {
  status?: TalkStatus[];
  country?: string[];
} {
  return {
    ...(period && v.from ? { from: v.from } : {}),
    ...(period && v.to ? { to: v.to } : {}),
    ...(v.status.length ? { status: v.status } : {}),
    ...(v.country.length ? { country: v.country } : {}),
  };
}
