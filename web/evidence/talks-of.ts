/** Which talks and statements concern given entities, as the API is asked for them. */
import type { EntityType } from '../../model/vocabulary.ts';
import type { FilterQuery } from '../view/filters.ts';
import { narrowed } from './narrowed.ts';

/** Types of those who can take part in a talk. */
export const ACTORS = ['country', 'official', 'organization'] as const satisfies EntityType[];

/** The type of an entity, by which its id begins. */
export const typeOf = (id: string): EntityType => id.slice(0, id.indexOf(':')) as EntityType;

/** Whether an entity can take part in talks. */
export const isActor = (id: string): boolean => (ACTORS as readonly string[]).includes(typeOf(id));

/** The talks that all of the entities have part in, within the filters; null where none can have. */
export function talksOf(ids: readonly string[], filters: FilterQuery): FilterQuery | null {
  const of = (type: EntityType): string[] => ids.filter((id) => typeOf(id) === type);
  const [venues, topics, outlets] = [of('venue'), of('topic'), of('media')];
  // A talk has one place; of topics and outlets the server takes any of a list, not all.
  if (venues.length > 1 || topics.length > 1 || outlets.length > 1) return null;
  const own = { participant: ids.filter(isActor), venue: venues, topic: topics, outlet: outlets };
  return narrowed(filters, Object.fromEntries(Object.entries(own).filter(([, list]) => list.length > 0)));
}

/** The statements of an entity: those it made, those it heard, else those about it. */
export const statementsOf = (id: string, period: FilterQuery): FilterQuery => ({
  ...period,
  [isActor(id) ? 'speaker' : typeOf(id) === 'media' ? 'outlet' : 'about']: id,
});
