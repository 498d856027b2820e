/** What each filter can be set to, with the talks that each value would leave: chosen values first, none left out for being zero. */
import type { FacetsAnswer } from '../../model/api/explore.ts';
import type { EntityRef } from '../../model/entity.ts';
import { LANGUAGES, TALK_FORMS, TALK_KINDS, TALK_LEVELS, TALK_STATUSES } from '../../model/vocabulary.ts';
import type { Filters } from '../view/filters.ts';

/** Filters by words of a closed list. */
export const WORD_FILTERS = {
  status: TALK_STATUSES,
  kind: TALK_KINDS,
  form: TALK_FORMS,
  level: TALK_LEVELS,
  told: LANGUAGES,
} as const;
/** A filter by words of a closed list. */
export type WordFilter = keyof typeof WORD_FILTERS;

/** Filters by entities. */
export const NAME_FILTERS = ['country', 'bloc', 'topic', 'venue', 'outlet'] as const;
/** A filter by entities. */
export type NameFilter = (typeof NAME_FILTERS)[number];

/** Filters by a number that must be reached. */
export const LEAST_FILTERS = ['confidence', 'outlets'] as const;
/** A filter by a number that must be reached. */
export type LeastFilter = (typeof LEAST_FILTERS)[number];

/** A value of a filter with the talks that it would leave. */
export interface Value<T> {
  value: T;
  count: number;
}

/** Every word of a filter, in the order in which the words are told. */
export function wordValues(filter: WordFilter, facets: FacetsAnswer | undefined): Value<string>[] {
  const counted: readonly Value<string>[] = facets?.[filter === 'told' ? 'language' : filter] ?? [];
  const counts = new Map(counted.map((f) => [f.value, f.count]));
  return WORD_FILTERS[filter].map((value) => ({ value, count: counts.get(value) ?? 0 }));
}

/** What a filter by entities takes for one: a country by its code, anything else by its id. */
export const namedValue = (filter: NameFilter, entity: Pick<EntityRef, 'id' | 'country'>): string =>
  filter === 'country' ? (entity.country ?? entity.id.replace(/^country:/, '')) : entity.id;

/** The id of the entity behind a value of a filter by entities. */
export const idOf = (filter: NameFilter, value: string): string => (filter === 'country' ? `country:${value}` : value);

/** An entity as a value of a filter. */
export interface NamedValue extends Value<string> {
  entity: EntityRef;
}

/**
 * The entities of a filter: those chosen, then those with most talks.
 *
 * @param all facets without any filter, whose entities are told with zero where the filters leave them nothing
 * @param names entities that were chosen and are in no facet
 */
export function namedValues(
  filter: NameFilter,
  facets: FacetsAnswer | undefined,
  all: FacetsAnswer | undefined,
  chosen: readonly string[],
  names: ReadonlyMap<string, EntityRef>,
): NamedValue[] {
  const values = new Map<string, NamedValue>();
  const add = (entity: EntityRef, count: number): void => {
    const value = namedValue(filter, entity);
    if (!values.has(value)) values.set(value, { value, entity, count });
  };
  for (const f of facets?.[filter] ?? []) add(f.entity, f.count);
  for (const f of all?.[filter] ?? []) add(f.entity, 0);
  for (const value of chosen) {
    const entity = names.get(idOf(filter, value));
    if (entity) add(entity, 0);
  }
  const isChosen = new Set(chosen);
  return [...values.values()].sort(
    (a, b) => Number(isChosen.has(b.value)) - Number(isChosen.has(a.value)) || b.count - a.count,
  );
}

/** Numbers that a filter can ask for, the one that is asked for among them. */
export function leastValues(
  filter: LeastFilter,
  facets: FacetsAnswer | undefined,
  chosen: number | null,
): { value: number; count: number | null }[] {
  const values: { value: number; count: number | null }[] = [...(facets?.[filter] ?? [])];
  if (chosen !== null && !values.some((v) => v.value === chosen)) values.push({ value: chosen, count: null });
  return values.sort((a, b) => a.value - b.value);
}

/** One thing that narrows the view: a value of a filter, or the period. */
export type Narrowing =
  | { by: 'word'; filter: WordFilter; value: string }
  | { by: 'name'; filter: NameFilter; value: string }
  | { by: 'least'; filter: LeastFilter; value: number }
  | { by: 'period'; filter: 'period'; from: string | null; to: string | null };

/** Everything that the filters of a view narrow it by, in the order of the filters. */
export function narrowingsOf(v: Filters): Narrowing[] {
  const words = (Object.keys(WORD_FILTERS) as WordFilter[]).flatMap((filter) =>
    v[filter].map((value): Narrowing => ({ by: 'word', filter, value })),
  );
  const named = NAME_FILTERS.flatMap((filter) => v[filter].map((value): Narrowing => ({ by: 'name', filter, value })));
  const least = LEAST_FILTERS.flatMap((filter): Narrowing[] => {
    const value = v[filter];
    return value === null ? [] : [{ by: 'least', filter, value }];
  });
  const period: Narrowing[] = v.from || v.to ? [{ by: 'period', filter: 'period', from: v.from, to: v.to }] : [];
  return [...period, ...words, ...named, ...least];
}

/** The change of the view that takes one narrowing away; without a value the whole filter. */
export function widened(v: Filters, filter: Narrowing['filter'], value?: string): Partial<Filters> {
  if (filter === 'period') return { from: null, to: null };
  if (filter === 'confidence' || filter === 'outlets') return { [filter]: null };
  const left = value === undefined ? [] : (v[filter] as string[]).filter((other) => other !== value);
  return { [filter]: left } as Partial<Filters>;
}

/** The filters in use, the period as one. */
export const filtersInUse = (v: Filters): Narrowing['filter'][] => [...new Set(narrowingsOf(v).map((n) => n.filter))];
