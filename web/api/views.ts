/** Views kept on the server: the list, keeping one, forgetting one. */
import { type UseQueryResult, useMutation, useQuery } from '@tanstack/react-query';
import type { SavedView, SaveViewRequest } from '../../model/api/explore.ts';
import { call } from './client.ts';
import { queryClient } from './hooks.ts';

const again = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['views'] });

/** Named views, the latest first. */
export const useViews = (enabled = true): UseQueryResult<SavedView[]> =>
  useQuery({
    queryKey: ['views'],
    queryFn: async ({ signal }) => (await call('views', { signal })).items,
    enabled,
  });

/** Keeps an address under a name; one of the same name is replaced. */
export const useSaveView = () =>
  useMutation({
    mutationFn: (view: SaveViewRequest) => call('saveView', { body: view }),
    onSuccess: again,
  });

/** Forgets a view. */
export const useDropView = () =>
  useMutation({ mutationFn: (id: string) => call('dropView', { params: { id } }), onSuccess: again });
