/** Adds what a panel is about to the filters of the view. */
import type { FilterQuery } from '../view/filters.ts';

/**
 * The filters narrowed to what a panel is about, such as one venue; null where they leave nothing of it, because they
 * ask for other values of the same kind.
 */
export function narrowed(filters: FilterQuery, own: Record<string, string[]>): FilterQuery | null {
  for (const [name, ids] of Object.entries(own)) {
    const asked = filters[name];
    // Participants add up, a talk must have all of them; of anything else one is enough.
    if (name !== 'participant' && Array.isArray(asked) && !ids.some((id) => asked.includes(id))) return null;
  }
  return { ...filters, ...own };
}
