/** Long lists a page at a time: talks and statements, newest first, as far as somebody has read on. */
import { keepPreviousData, type UseQueryResult, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { StatementAnswer, TalkAnswer } from '../../model/api/facts.ts';
import type { FilterQuery } from '../view/filters.ts';
import { call } from './client.ts';

/** Facts on a page. */
export const PAGE = 25;

/** A list as far as it was read. */
export interface Pages<T> {
  items: T[];
  /** There are more. */
  more: boolean;
  /** Fetches the next page. */
  next: () => void;
  /** The next page is on its way. */
  fetching: boolean;
  isPending: boolean;
  error: Error | null;
  retry: () => void;
}

interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

function usePages<T>(
  key: readonly unknown[],
  fetchPage: (query: { limit: number; cursor?: string }, signal: AbortSignal) => Promise<Page<T>>,
  enabled: boolean,
): Pages<T> {
  const pages = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => fetchPage({ limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
    enabled,
  });
  return {
    items: pages.data?.pages.flatMap((page) => page.items) ?? [],
    more: pages.hasNextPage,
    next: () => void pages.fetchNextPage(),
    fetching: pages.isFetchingNextPage,
    isPending: pages.isPending && enabled,
    error: pages.error,
    retry: () => void pages.refetch(),
  };
}

/** Talks that the filters select; null for none at all. */
export const useTalkPages = (filters: FilterQuery | null): Pages<TalkAnswer> =>
  usePages(
    ['talk-pages', filters],
    (query, signal) => call('talks', { query: { ...filters, ...query }, signal }),
    filters !== null,
  );

/** Statements that the filters select; null for none at all. */
export const useStatementPages = (filters: FilterQuery | null): Pages<StatementAnswer> =>
  usePages(
    ['statement-pages', filters],
    (query, signal) => call('statements', { query: { ...filters, ...query }, signal }),
    filters !== null,
  );

/** How many talks the filters select, and reports of those; null for none at all. */
export const useTotals = (filters: FilterQuery | null): UseQueryResult<{ talks: number; reports: number }> =>
  useQuery({
    queryKey: ['totals', filters],
    queryFn: async ({ signal }) => {
      const { talks, reports } = await call('facets', { query: { ...filters }, signal });
      return { talks, reports };
    },
    placeholderData: keepPreviousData,
    enabled: filters !== null,
  });
