/** What a printed brief needs of the talks that the filters select: the newest ones whole, and how many there are. */
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { FacetsAnswer } from '../../model/api/explore.ts';
import type { TalkAnswer } from '../../model/api/facts.ts';
import type { FilterQuery } from '../view/filters.ts';
import { call } from './client.ts';

/** Talks of a brief. */
export interface Brief {
  talks: TalkAnswer[];
  total: number;
  reports: number;
  status: FacetsAnswer['status'];
}

/** The newest `most` talks with the totals; null filters for none at all. */
export const useBrief = (filters: FilterQuery | null, most: number): UseQueryResult<Brief> =>
  useQuery({
    queryKey: ['brief', filters, most],
    queryFn: async ({ signal }) => {
      const [talks, facets] = await Promise.all([
        call('talks', { query: { ...filters, limit: most }, signal }),
        call('facets', { query: { ...filters }, signal }),
      ]);
      const { talks: total, reports, status } = facets;
      return { talks: talks.items, total, reports, status };
    },
    placeholderData: keepPreviousData,
    enabled: filters !== null,
  });
