/** Names of the entities that the filters of a view speak of. */
import type { FacetsAnswer } from '../../model/api/explore.ts';
import type { EntityRef } from '../../model/entity.ts';
import { useNames } from '../api/find.ts';
import type { Filters } from '../view/filters.ts';
import { idOf, NAME_FILTERS } from './values.ts';

/** The chosen entities by id: from the facets, else asked for one by one. */
export function useChosenNames(v: Filters, facets: FacetsAnswer | undefined): ReadonlyMap<string, EntityRef> {
  const known = new Map<string, EntityRef>();
  for (const filter of NAME_FILTERS) for (const { entity } of facets?.[filter] ?? []) known.set(entity.id, entity);
  const ids = NAME_FILTERS.flatMap((filter) => v[filter].map((value) => idOf(filter, value)));
  const asked = useNames(facets ? ids.filter((id) => !known.has(id)) : []);
  return new Map([...known, ...asked]);
}
