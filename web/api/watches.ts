/** What is watched: the list with new facts counted, setting one up, noting it as seen, ending it. */
import { type UseQueryResult, useMutation, useQuery } from '@tanstack/react-query';
import type { WatchRequest, WatchState } from '../../model/watch.ts';
import { call } from './client.ts';
import { queryClient } from './hooks.ts';

/** How often the counts are fetched anew, in milliseconds. */
const EVERY = 60_000;

const again = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['watches'] });

/** Everything watched, the latest first. */
export const useWatches = (enabled = true): UseQueryResult<WatchState[]> =>
  useQuery({
    queryKey: ['watches'],
    queryFn: async ({ signal }) => (await call('watches', { signal })).items,
    refetchInterval: EVERY,
    enabled,
  });

/** Facts that came for a watch since it was looked at. */
export const useWatchFacts = (id: string) =>
  useQuery({
    queryKey: ['watches', id, 'facts'],
    queryFn: async ({ signal }) => (await call('watchFacts', { params: { id }, signal })).items,
  });

/** Sets a watch up. */
export const useAddWatch = () =>
  useMutation({ mutationFn: (body: WatchRequest) => call('addWatch', { body }), onSuccess: again });

/** Notes that everything so far was seen. */
export const useSeeWatch = () =>
  useMutation({ mutationFn: (id: string) => call('seeWatch', { params: { id } }), onSuccess: again });

/** Ends a watch. */
export const useDropWatch = () =>
  useMutation({ mutationFn: (id: string) => call('dropWatch', { params: { id } }), onSuccess: again });
