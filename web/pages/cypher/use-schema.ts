/** Asks once, with the editor, which names the graph has. */
import { useQuery } from '@tanstack/react-query';
import type { CypherSchemaAnswer } from '../../../model/api/work.ts';
import { call } from '../../api/client.ts';

/** The names; null until they are here. */
export function useGraphSchema(): CypherSchemaAnswer | null {
  const { data } = useQuery({
    queryKey: ['cypher-schema'],
    queryFn: ({ signal }) => call('cypherSchema', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data ?? null;
}
