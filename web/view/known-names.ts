/** Names of entities that some answer already holds, for words that must not wait for the server. */
import type { GraphAnswer } from '../../model/api/common.ts';
import type { EntityRef } from '../../model/entity.ts';
import { queryClient } from '../api/hooks.ts';

/** An entity as an answer at hand names it; null when none does. */
export function knownEntity(id: string): Pick<EntityRef, 'name' | 'names'> | null {
  const entity = queryClient.getQueryData<EntityRef>(['entity', id]);
  if (entity) return entity;
  for (const [, graph] of queryClient.getQueriesData<GraphAnswer>({ queryKey: ['graph'] })) {
    const node = graph?.nodes.find((n) => n.key === id);
    if (node) return { name: node.attributes.label, names: node.attributes.names };
  }
  return null;
}
