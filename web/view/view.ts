/** What a person looks at, as plain data: the one state that canvas, table, timeline and address are projections of. */
import type { EDGE_KINDS } from '../../model/api/common.ts';
import { ROW_GROUPS, type ROW_ORDERS, type TIME_UNITS } from '../../model/api/explore.ts';
import type { REVIEW_REASONS } from '../../model/api/review.ts';
import type { ReadingChange } from '../../model/api/work.ts';
import type { EntityType, Language } from '../../model/vocabulary.ts';
import { type Filters, NO_FILTERS } from './filters.ts';

/** How two nodes are joined, as the graph answers name it. */
export type LineKind = (typeof EDGE_KINDS)[number];

/** What is selected: an entity or several, a line between two, a talk or a statement. */
export type Selection =
  | { kind: 'node'; id: string }
  | { kind: 'nodes'; ids: string[] }
  | { kind: 'line'; lineKind: LineKind; source: string; target: string }
  | { kind: 'talk'; id: string }
  | { kind: 'statement'; id: string };

/** An article that is open, with the sentence to show (UTF-16 offsets), if any. */
export interface OpenArticle {
  id: string;
  start: number | null;
  end: number | null;
}

/** Days from and to, both included. */
export interface Period {
  from: string;
  to: string;
}

/** Pages, by the path that leads to them. */
export const PAGES = ['explore', 'dossier', 'brief', 'cypher', 'read', 'review'] as const;
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
/** How the middle shows what the filters select: drawn, as a list of names and lines, as a table of talks. */
export const SHOWN = ['picture', 'list', 'table'] as const;
/** Ways to arrange the picture. */
export const LAYOUTS = ['force', 'circle', 'map', 'rings'] as const;
/** A way to arrange the picture. */
export type Layout = (typeof LAYOUTS)[number];
/** What the size of a node tells. */
export const SIZES = ['talks', 'between'] as const;
/** What the colour of a node tells. */
export const COLOURS = ['type', 'community'] as const;
/** How many labels are drawn. */
export const LABELS = ['few', 'some', 'all'] as const;
/** Columns of the table, in their order. */
export const COLUMNS = [
  'date',
  'status',
  'kind',
  'form',
  'level',
  'sides',
  'people',
  'venue',
  'topics',
  'reports',
  'outlets',
  'confidence',
] as const;
/** A column of the table. */
export type Column = (typeof COLUMNS)[number];
/** What the rows of the table are grouped by. */
export const GROUPS = ['none', ...ROW_GROUPS] as const;

/** Questions before the one asked that are kept; the server takes no more. */
export const MOST_BEFORE = 5;
/** Changes of a reading that are kept; the server takes no more. */
export const MOST_CHANGES = 50;

/** Why something is in the queue of the review page. */
export type ReviewReason = (typeof REVIEW_REASONS)[number];

/** The whole view. Empty lists of types and filters mean "all". */
export interface View extends Filters {
  page: Page;
  language: Language;
  theme: Theme;
  types: EntityType[];
  /** A second period, to compare the first one with; null when nothing is compared. */
  compare: Period | null;
  /** Entities taken off the canvas by hand. */
  hidden: string[];
  /** Only these entities and what they are joined with are drawn; empty for all. */
  isolated: string[];
  /** Those are drawn without what they are joined with. */
  alone: boolean;
  /** Entities that stay where they were put, in the coordinates of the picture, rounded. */
  pinned: { id: string; x: number; y: number }[];
  /** Entities that were opened, with the number of neighbours brought. */
  expanded: { id: string; limit: number }[];
  /** Entities brought onto the canvas by hand, whatever their strength. */
  brought: string[];
  /** Pairs whose line is opened into one a kind and status, as `source|target`. */
  opened: string[];
  /** Entities that a path is looked for between; fewer than two for none. */
  path: string[];
  /** Whose dossier is open, of one or of two. */
  dossier: { of: string; with: string | null } | null;
  selection: Selection | null;
  article: OpenArticle | null;
  /** Question that was asked; its answer takes the canvas. */
  question: string | null;
  /** Questions that it goes on from, the oldest first. */
  previous: string[];
  /** What was put in the place of parts of the reading of these questions, one after the other. */
  changes: ReadingChange[];
  /** Cypher text that was run. */
  query: string | null;
  /** Values that were given to the parameters of that query, each `name=value as typed`. */
  values: string[];
  /** Cases that the review page is narrowed to, or what people said; null for all cases. */
  queue: ReviewReason | 'said' | null;
  /** Id of the case that is open on the review page; null for the first one that is not settled. */
  case: string | null;
  show: (typeof SHOWN)[number];
  layout: Layout;
  /** Which turn of that arrangement it is: each begins from other places. */
  arranged: number;
  size: (typeof SIZES)[number];
  colour: (typeof COLOURS)[number];
  labels: (typeof LABELS)[number];
  /** Unit of the timeline; null for what fits. */
  unit: (typeof TIME_UNITS)[number] | null;
  sort: { by: (typeof ROW_ORDERS)[number]; order: 'asc' | 'desc' };
  group: (typeof GROUPS)[number];
  /** Columns left out of the table. */
  without: Column[];
  /** Entities whose talks alone the table shows; empty for all. */
  rowsOf: string[];
  /** Which region a narrow screen shows. */
  region: Region;
}

/** The view of somebody who comes for the first time. */
export const INITIAL_VIEW: View = {
  ...NO_FILTERS,
  page: 'explore',
  language: 'en',
  theme: 'system',
  types: [],
  compare: null,
  hidden: [],
  isolated: [],
  alone: false,
  pinned: [],
  expanded: [],
  brought: [],
  opened: [],
  path: [],
  dossier: null,
  selection: null,
  article: null,
  question: null,
  previous: [],
  changes: [],
  query: null,
  values: [],
  queue: null,
  case: null,
  show: 'picture',
  layout: 'force',
  arranged: 0,
  size: 'talks',
  colour: 'type',
  labels: 'some',
  unit: null,
  sort: { by: 'date', order: 'desc' },
  group: 'none',
  without: [],
  rowsOf: [],
  region: 'graph',
};
