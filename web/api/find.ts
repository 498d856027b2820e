/** What filters, timeline, table and comparison ask the server for; a question that nobody waits for any more is cancelled. */
import { keepPreviousData, type UseQueryResult, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FacetsAnswer, RowsAnswer, TalkRow, TimelineAnswer } from '../../model/api/explore.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { FilterQuery } from '../view/filters.ts';
import type { View } from '../view/view.ts';
import { call } from './client.ts';

/** For each filter its values with the talks that they would leave after the other filters; one request for all. */
export const useFacets = (filters: FilterQuery, enabled = true): UseQueryResult<FacetsAnswer> =>
  useQuery({
    queryKey: ['facets', filters],
    queryFn: ({ signal }) => call('facets', { query: filters, signal }),
    placeholderData: keepPreviousData,
    enabled,
  });

/** Talks over time in a unit; `today` decides what is ahead and what is overdue. */
export const useTimeline = (
  filters: FilterQuery,
  unit: NonNullable<View['unit']>,
  today: string,
): UseQueryResult<TimelineAnswer> =>
  useQuery({
    queryKey: ['timeline', filters, unit, today],
    queryFn: ({ signal }) => call('timeline', { query: { ...filters, unit, today }, signal }),
    placeholderData: keepPreviousData,
  });

/** How many talks each of some sets of filters selects; null while it is not known. */
export function useTotals(queries: FilterQuery[]): (number | null)[] {
  const answers = useQueries({
    queries: queries.map((query) => ({
      queryKey: ['rows', query, 'total'],
      queryFn: async ({ signal }: { signal: AbortSignal }) =>
        (await call('rows', { query: { ...query, limit: 1 }, signal })).total,
    })),
  });
  return answers.map((a) => a.data ?? null);
}

/** Names of entities that are known by their ids alone; those that are not fetched yet are missing. */
export function useNames(ids: readonly string[]): Map<string, EntityRef> {
  const answers = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['entity', id],
      queryFn: ({ signal }: { signal: AbortSignal }) => call('entity', { params: { id }, signal }),
    })),
  });
  return new Map(answers.flatMap((a, i) => (a.data ? [[ids[i] ?? '', a.data] as const] : [])));
}

/** Rows of one request for the table. */
export const ROWS_PAGE = 200;

/** The rows that are in sight, and how many there are in all. */
export interface RowWindow {
  /** Null until it was heard for the first time. */
  total: number | null;
  groups: NonNullable<RowsAnswer['groups']>;
  /** The row at an offset, or null while it is being fetched. */
  at: (offset: number) => TalkRow | null;
  /** A row that is on its way is waited for. */
  isFetching: boolean;
  error: Error | null;
  retry: () => void;
}

/** The pages of a table that hold the given offsets; the first one is always among them, since it tells the groups. */
export function useRows(query: Record<string, string | string[] | undefined>, pages: readonly number[]): RowWindow {
  const client = useQueryClient();
  const keyOf = (page: number) => ['rows', query, page];
  const wanted = [...new Set([0, ...pages])];
  const answers = useQueries({
    queries: wanted.map((page) => ({
      queryKey: keyOf(page),
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        call('rows', { query: { ...query, offset: page * ROWS_PAGE, limit: ROWS_PAGE }, signal }),
    })),
  });
  const first = answers[0]?.data;
  const failed = answers.find((a) => a.isError);
  return {
    total: first?.total ?? null,
    groups: first?.groups ?? [],
    at: (offset) => {
      const page = Math.floor(offset / ROWS_PAGE);
      return client.getQueryData<RowsAnswer>(keyOf(page))?.items[offset - page * ROWS_PAGE] ?? null;
    },
    isFetching: answers.some((a) => a.isFetching),
    error: failed?.error ?? null,
    retry: () => void failed?.refetch(),
  };
}
