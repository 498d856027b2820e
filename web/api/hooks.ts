/** What the components ask the server for, cached by TanStack Query. */
import { keepPreviousData, QueryClient, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { GraphAnswer } from '../../model/api/common.ts';
import type { StatementAnswer, TalkAnswer } from '../../model/api/facts.ts';
import type { AnswerOf } from '../../model/api/routes.ts';
import type { ReadingChange } from '../../model/api/work.ts';
import type { EntityType } from '../../model/vocabulary.ts';
import type { View } from '../view/view.ts';
import { ApiFailure, call } from './client.ts';

/** Shared cache; a refusal is not retried, an unreachable server twice. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => count < 2 && error instanceof ApiFailure && error.code === 'unreachable',
    },
  },
});

/** Forgets everything fetched, after the graph was changed. */
export const forgetAll = (): Promise<void> => queryClient.invalidateQueries();

/**
 * Forgets what a judgement may change: everything but the queue that is being worked through, and explanations of what
 * it does not speak of, since a judgement rests on those that are shown.
 *
 * @param touched articles and entities that it speaks of; everything unless given
 */
export function forgetFacts(touched?: ReadonlySet<string>): Promise<void> {
  const isTouched = (why: AnswerOf<'explain'> | undefined): boolean =>
    !touched || !why || touched.has(why.id) || why.reports.some((r) => touched.has(r.target.article));
  return queryClient.invalidateQueries({
    predicate: ({ queryKey: [what], state }) =>
      what === 'explain' ? isTouched(state.data as AnswerOf<'explain'> | undefined) : what !== 'review',
  });
}

type Filters = Record<string, string | string[] | undefined>;

/** Largest number of talks read for the timeline and the lists; more are said to be left out. */
export const MOST_TALKS = 2_000;
const PAGE_SIZE = 500;

/** Talks of several pages, and whether more were left. */
export interface TalkList {
  items: TalkAnswer[];
  more: boolean;
}

async function allTalks(query: Filters, signal: AbortSignal): Promise<TalkList> {
  const items: TalkAnswer[] = [];
  let cursor: string | null = null;
  do {
    const answer: AnswerOf<'talks'> = await call('talks', {
      query: { ...query, limit: PAGE_SIZE, ...(cursor ? { cursor } : {}) },
      signal,
    });
    items.push(...answer.items);
    cursor = answer.nextCursor;
  } while (cursor && items.length < MOST_TALKS);
  return { items, more: cursor !== null };
}

/** Whether the server is ready, asked again every second until it is. */
export const useReady = (): UseQueryResult<AnswerOf<'ready'>> =>
  useQuery({
    queryKey: ['ready'],
    queryFn: ({ signal }) => call('ready', { signal }),
    retry: false,
    refetchInterval: (query) => (query.state.status === 'success' ? false : 1_000),
  });

/** How the overview graph is asked for. */
const graphQuery = (filters: Filters, named: readonly string[]) => ({
  queryKey: ['graph', filters, ...named],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    call('graph', { query: { ...filters, named, limit: 2_000 }, signal }),
});

/** Asks for the overview graph before anything is there to show it. */
export const fetchGraphAhead = (filters: Filters, named: readonly string[]): Promise<void> =>
  queryClient.prefetchQuery(graphQuery(filters, named));

/** The overview graph that the filters select; while another is fetched, the last one stays. */
export const useGraph = (filters: Filters, named: readonly string[]): UseQueryResult<GraphAnswer> =>
  useQuery({ ...graphQuery(filters, named), placeholderData: keepPreviousData });

/** How the talks that filters select are asked for, newest first. */
export const talksQuery = (filters: Filters) => ({
  queryKey: ['talks', filters],
  queryFn: ({ signal }: { signal: AbortSignal }) => allTalks(filters, signal),
});

/** Talks that the filters select, newest first. */
export const useTalks = (filters: Filters, enabled = true): UseQueryResult<TalkList> =>
  useQuery({ ...talksQuery(filters), placeholderData: keepPreviousData, enabled });

/** One entity with spellings, offices and counts. */
export const useEntity = (id: string, enabled = true): UseQueryResult<AnswerOf<'entity'>> =>
  useQuery({ queryKey: ['entity', id], queryFn: ({ signal }) => call('entity', { params: { id }, signal }), enabled });

/** One talk with all its reports; a former id is answered too. */
export const useTalk = (id: string): UseQueryResult<TalkAnswer> =>
  useQuery({ queryKey: ['talk', id], queryFn: ({ signal }) => call('talk', { params: { id }, signal }) });

/** One statement with all its reports; a former id is answered too. */
export const useStatement = (id: string): UseQueryResult<StatementAnswer> =>
  useQuery({ queryKey: ['statement', id], queryFn: ({ signal }) => call('statement', { params: { id }, signal }) });

/** An article with its evidence spans and facts. */
export const useArticle = (id: string): UseQueryResult<AnswerOf<'article'>> =>
  useQuery({ queryKey: ['article', id], queryFn: ({ signal }) => call('article', { params: { id }, signal }) });

/** Entities by any spelling, of some types or all; nothing is asked for an empty text. */
export const useSearch = (q: string, types?: readonly EntityType[]): UseQueryResult<AnswerOf<'search'>> =>
  useQuery({
    queryKey: ['search', q, types],
    queryFn: ({ signal }) => call('search', { query: { q, limit: 24, types }, signal }),
    enabled: q.length > 0,
    placeholderData: keepPreviousData,
  });

/** The answer to a question, given in the question's own language; `previous` are those that it goes on from, `changes` other readings of them. */
export const useAnswer = (
  question: string | null,
  previous: readonly string[],
  changes: readonly ReadingChange[],
): UseQueryResult<AnswerOf<'ask'>> =>
  useQuery({
    queryKey: ['ask', question, previous, changes],
    queryFn: ({ signal }) => call('ask', { body: { question, previous, changes, parts: true }, signal }),
    enabled: question !== null,
    // Read in another way, the same question keeps its answer until the next one is here.
    placeholderData: (answer, asked) =>
      JSON.stringify(asked?.queryKey.slice(1, 3)) === JSON.stringify([question, previous]) ? answer : undefined,
  });

/** How an entity, a talk or a statement came to be; nothing is asked without an id. */
export const useExplain = (id: string | null): UseQueryResult<AnswerOf<'explain'>> =>
  useQuery({
    queryKey: ['explain', id],
    queryFn: ({ signal }) => call('explain', { params: { id: id ?? '' }, signal }),
    enabled: id !== null,
  });

/** Cases fetched for the review page. */
const MOST_CASES = 200;

/** The cases of one reason or of all. They stay as they are while somebody works through them, until asked for anew. */
export const useReview = (reason: string | null, enabled = true): UseQueryResult<AnswerOf<'review'>> =>
  useQuery({
    queryKey: ['review', reason],
    queryFn: ({ signal }) =>
      call('review', { query: { limit: MOST_CASES, ...(reason ? { reason: [reason] } : {}) }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    enabled,
  });

/** How many cases there are of each reason. */
export const useReviewCounts = (enabled = true): UseQueryResult<AnswerOf<'review'>['counts']> =>
  useQuery({
    queryKey: ['review-counts'],
    queryFn: async ({ signal }) => (await call('review', { query: { limit: 1 }, signal })).counts,
    enabled,
  });

/** What people said, the latest first. */
export const useJudgements = (): UseQueryResult<AnswerOf<'judgements'>> =>
  useQuery({ queryKey: ['judgements'], queryFn: ({ signal }) => call('judgements', { signal }) });

/** Paths between entities in their order within a period; nothing is asked for fewer than two. */
export const usePath = (
  ids: readonly string[],
  { from, to }: Pick<View, 'from' | 'to'>,
): UseQueryResult<AnswerOf<'path'>> =>
  useQuery({
    queryKey: ['path', ids, from, to],
    queryFn: ({ signal }) =>
      call('path', {
        query: {
          from: ids[0],
          to: ids.at(-1),
          through: ids.slice(1, -1),
          ...(from === null ? {} : { first: from }),
          ...(to === null ? {} : { last: to }),
        },
        signal,
      }),
    enabled: ids.length > 1,
  });
