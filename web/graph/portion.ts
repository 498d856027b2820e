/** The next neighbours worth bringing: a portion with none that is new to the picture is not offered. */

/** How many neighbours to ask for in all, how many come with them, and how many of those are new. */
export interface Portion {
  limit: number;
  come: number;
  fresh: number;
}

/**
 * The portion that comes next: of the usual size, or, where that brings nothing new, as far as the first new one.
 *
 * @param ids neighbours, the strongest first, as far as they are known
 * @param isNew whether one would come into the picture and is not there
 * @param brought neighbours brought already
 * @param size neighbours of a portion
 * @returns null where none of those known is new
 */
export function nextPortion(
  ids: readonly string[],
  isNew: (id: string) => boolean,
  brought: number,
  size: number,
): Portion | null {
  const first = ids.findIndex(isNew);
  if (first < 0) return null;
  const limit = Math.max(Math.min(ids.length, brought + size), first + 1);
  return { limit, come: limit - brought, fresh: ids.slice(0, limit).filter(isNew).length };
}
