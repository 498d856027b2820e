/** Everything about one entity, or two and what is between them. */
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { DossierAnswer } from '../../model/api/explore.ts';
import type { FilterQuery } from '../view/filters.ts';
import type { View } from '../view/view.ts';
import { call } from './client.ts';

/** The dossier that a view opens, within its filters; nothing is asked without one. */
export const useDossier = (dossier: View['dossier'], filters: FilterQuery): UseQueryResult<DossierAnswer> => {
  const query = { ...filters, of: dossier?.of, ...(dossier?.with ? { with: dossier.with } : {}) };
  return useQuery({
    queryKey: ['dossier', query],
    queryFn: ({ signal }) => call('dossier', { query, signal }),
    placeholderData: keepPreviousData,
    enabled: dossier !== null,
  });
};
