/** What a watch set up now would be of: the question that is open, what is selected, or what the filters select. */
import type { TalkFilter } from '../../model/api/common.ts';
import type { WatchRequest } from '../../model/watch.ts';
import { FILTERS, isNarrowed, NO_FILTERS } from '../view/filters.ts';
import { viewToUrl } from '../view/url.ts';
import type { Selection, View } from '../view/view.ts';

/** Filters of a view as a watch keeps them: the period is left out, since news is always new. */
function filtersOf(view: View): TalkFilter {
  const filters: Record<string, unknown> = {};
  for (const name of FILTERS) {
    const value = view[name];
    if (name === 'from' || name === 'to' || JSON.stringify(value) === JSON.stringify(NO_FILTERS[name])) continue;
    filters[name === 'told' ? 'language' : name] = value;
  }
  return filters;
}

function ofSelection(selection: Selection | null): TalkFilter | null {
  const ids =
    selection?.kind === 'node'
      ? [selection.id]
      : selection?.kind === 'line'
        ? [selection.source, selection.target]
        : [];
  if (ids.length === 0) return null;
  const of = (type: string) => ids.filter((id) => id.startsWith(`${type}:`));
  const [venue, topic, outlet] = [of('venue'), of('topic'), of('media')];
  const participant = ids.filter((id) => !/^(venue|topic|media):/.test(id));
  return {
    ...(participant.length > 0 ? { participant } : {}),
    ...(venue.length > 0 ? { venue } : {}),
    ...(topic.length > 0 ? { topic } : {}),
    ...(outlet.length > 0 ? { outlet } : {}),
  };
}

/** What would be watched, and by which kind of name it is called. */
export interface Watched {
  kind: 'question' | 'selection' | 'filters' | 'everything';
  request: Omit<WatchRequest, 'name'>;
}

/** What is watched when a reader of this view says so. */
export function watchedBy(view: View): Watched {
  const common = { language: view.language, address: viewToUrl(view), webhook: null };
  // One that goes on from others, or is read in another way, cannot be asked alone later.
  if (view.question !== null && view.previous.length + view.changes.length === 0) {
    return { kind: 'question', request: { ...common, filters: null, question: view.question } };
  }
  const selected = ofSelection(view.selection);
  const filters = { ...filtersOf(view), ...selected };
  const kind = selected ? 'selection' : isNarrowed({ ...view, from: null, to: null }) ? 'filters' : 'everything';
  return { kind, request: { ...common, filters, question: null } };
}
