/** What the table asks the server for: the filters of the view, the entities it is narrowed to, order and groups. */
import { type FilterQuery, talkFilters } from '../view/filters.ts';
import type { View } from '../view/view.ts';

/**
 * The parameters of `rows` for a view.
 *
 * An entity that the table is narrowed to takes part, or is the place, the topic or an outlet that reports; a place takes
 * the place of those in the filters, since a talk has one only.
 */
export function rowsQuery(v: View): FilterQuery {
  const { sort, group, language, rowsOf } = v;
  const ofType = (type: string): string[] => rowsOf.filter((id) => id.startsWith(`${type}:`));
  const participant = rowsOf.filter((id) => !/^(venue|topic|media):/.test(id));
  const narrowed: FilterQuery = {
    participant,
    venue: ofType('venue'),
    topic: ofType('topic'),
    outlet: ofType('media'),
  };
  const used = Object.entries(narrowed).filter(([, ids]) => ids.length > 0);
  return {
    ...talkFilters(v),
    ...Object.fromEntries(used),
    sort: sort.by,
    order: sort.order,
    names: language,
    ...(group === 'none' ? {} : { group }),
  };
}
