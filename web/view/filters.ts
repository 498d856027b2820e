/** What a view narrows the talks by, and the form in which the API takes it. */
import type { Language, TalkForm, TalkKind, TalkLevel, TalkStatus } from '../../model/vocabulary.ts';

/** The filters of a view. Empty lists and nulls mean "all". Days are ISO, both included. */
export interface Filters {
  status: TalkStatus[];
  kind: TalkKind[];
  form: TalkForm[];
  level: TalkLevel[];
  /** ISO 3166-1 alpha-3 codes of sides. */
  country: string[];
  /** Ids of organisations whose members are sides. */
  bloc: string[];
  topic: string[];
  venue: string[];
  /** Ids of outlets that report the talk. */
  outlet: string[];
  /** Languages of the articles that report the talk. */
  told: Language[];
  /** Confidence at least. */
  confidence: number | null;
  /** Number of outlets at least. */
  outlets: number | null;
  from: string | null;
  to: string | null;
}

/** No filter at all. */
export const NO_FILTERS: Filters = {
  status: [],
  kind: [],
  form: [],
  level: [],
  country: [],
  bloc: [],
  topic: [],
  venue: [],
  outlet: [],
  told: [],
  confidence: null,
  outlets: null,
  from: null,
  to: null,
};

/** The name of a filter. */
export type FilterName = keyof Filters;

/** Names of the filters, in the order in which they are told. */
export const FILTERS = Object.keys(NO_FILTERS) as FilterName[];

/** Filters as the parameters of a request: only those in use. */
export type FilterQuery = Record<string, string | string[]>;

/** How the API names a filter. */
const PARAMETER: Partial<Record<FilterName, string>> = { told: 'language' };

const isUsed = (value: Filters[FilterName]): boolean => (Array.isArray(value) ? value.length > 0 : value !== null);

/** Whether any filter narrows the talks. */
export const isNarrowed = (filters: Filters): boolean => FILTERS.some((name) => isUsed(filters[name]));

/** The filters in use as the API takes them; with `period: false` without from and to. */
export function talkFilters(filters: Filters, { period = true } = {}): FilterQuery {
  const query: FilterQuery = {};
  for (const name of FILTERS) {
    const value = filters[name];
    if (!isUsed(value) || (!period && (name === 'from' || name === 'to'))) continue;
    query[PARAMETER[name] ?? name] = Array.isArray(value) ? value : String(value);
  }
  return query;
}
