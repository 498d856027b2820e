/** What the picture asks for beside the overview: neighbours that are brought, paths, comparisons, the talks of a pair. */
import { keepPreviousData, type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { GraphAnswer } from '../../model/api/common.ts';
import type { AnswerOf } from '../../model/api/routes.ts';
import type { FilterQuery } from '../view/filters.ts';
import type { View } from '../view/view.ts';
import { call } from './client.ts';

/** What opening an entity would bring within the filters; nothing is asked for null. */
export const useExpansion = (id: string | null, filters: FilterQuery): UseQueryResult<AnswerOf<'expansion'>> =>
  useQuery({
    queryKey: ['expansion', id, filters],
    queryFn: ({ signal }) => call('expansion', { params: { id: id ?? '' }, query: filters, signal }),
    enabled: id !== null,
  });

/** How the strongest neighbours of an entity are asked for, with the lines among them. */
const neighboursQuery = (id: string, limit: number, filters: FilterQuery) => ({
  queryKey: ['neighbors', id, limit, filters],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    call('neighbors', { params: { id }, query: { ...filters, limit }, signal }),
});

/** The strongest neighbours of an entity; nothing is asked for null or none. */
export const useNeighbours = (id: string | null, limit: number, filters: FilterQuery): UseQueryResult<GraphAnswer> =>
  useQuery({ ...neighboursQuery(id ?? '', limit, filters), enabled: id !== null && limit > 0 });

/** Neighbours that were brought, by importance; what is there stays while more are fetched. */
export function useBrought(
  expanded: View['expanded'],
  filters: FilterQuery,
): { answers: GraphAnswer[]; pending: boolean; error: Error | null; retry: () => void } {
  const before = useRef(new Map<string, GraphAnswer>());
  return useQueries({
    queries: expanded.map(({ id, limit }) => neighboursQuery(id, limit, filters)),
    combine: (results) => ({
      answers: results.flatMap((result, i) => {
        const id = expanded[i]?.id ?? '';
        if (result.data) before.current.set(id, result.data);
        const known = result.data ?? before.current.get(id);
        return known ? [known] : [];
      }),
      pending: results.some((r) => r.isPending),
      error: results.find((r) => r.error)?.error ?? null,
      retry: () => {
        for (const r of results) if (r.isError) void r.refetch();
      },
    }),
  });
}

/** The overview of the second period of a comparison. */
export const useOtherPeriod = (filters: FilterQuery, compare: View['compare']): UseQueryResult<GraphAnswer> =>
  useQuery({
    queryKey: ['graph', { ...filters, ...compare }],
    queryFn: ({ signal }) => call('graph', { query: { ...filters, ...compare, limit: 2_000 }, signal }),
    placeholderData: keepPreviousData,
    enabled: compare !== null,
  });

/** How pairs changed from the period of the filters to another. */
export const useComparison = (
  filters: FilterQuery,
  { from, to, compare }: Pick<View, 'from' | 'to' | 'compare'>,
): UseQueryResult<AnswerOf<'compare'>> =>
  useQuery({
    queryKey: ['compare', filters, from, to, compare],
    queryFn: ({ signal }) =>
      call('compare', {
        query: {
          ...filters,
          from: from ?? '',
          to: to ?? '',
          toFrom: compare?.from ?? '',
          toTo: compare?.to ?? '',
        },
        signal,
      }),
    enabled: from !== null && to !== null && compare !== null,
  });
