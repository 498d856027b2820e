/** Long lists a page at a time: talks and statements, newest first, as far as somebody has read on. */
import { keepPreviousData, type UseQueryResult, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { StatementAnswer, TalkAnswer } from '../../model/api/facts.ts';
import { STATUS_CLASS, type StatusClass } from '../../model/vocabulary.ts';
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

/** How many talks the filters select, by what they came to, and reports of those. */
export interface Totals extends Record<StatusClass, number> {
  talks: number;
  reports: number;
}

/** Totals of the filters; null for none at all. */
export const useTotals = (filters: FilterQuery | null): UseQueryResult<Totals> =>
  useQuery({
    queryKey: ['totals', filters],
    queryFn: async ({ signal }): Promise<Totals> => {
      const { talks, reports, status } = await call('facets', { query: { ...filters }, signal });
      // The counts of a status leave its own filter out.
      const asked = filters?.status;
      const of = (wanted: StatusClass): number =>
        status
          .filter(({ value }) => STATUS_CLASS[value] === wanted && (!asked || asked.includes(value)))
          .reduce((sum, { count }) => sum + count, 0);
      return { talks, reports, held: of('held'), planned: of('planned'), off: of('off') };
    },
    placeholderData: keepPreviousData,
    enabled: filters !== null,
  });
