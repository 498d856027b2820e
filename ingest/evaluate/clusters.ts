/**
 * B-cubed precision and recall of clusters (Bagga and Baldwin 1998): for each item, how many of those it was put together
 * with belong with it, and how many of those that belong with it are there; averaged over items.
 */

/** One mention or report: what it is, what it was taken for, and the language it stands in. */
export interface Clustered {
  what: string;
  gold: string;
  found: string;
  language: string;
}

/** Figures of a set of items; null where there is nothing to count. */
export interface ClusterFigures {
  items: number;
  precision: number | null;
  recall: number | null;
}

const mean = (values: number[]): number | null =>
  values.length === 0 ? null : values.reduce((a, b) => a + b, 0) / values.length;

function sharesOf(items: readonly Clustered[], isMate: (a: Clustered, b: Clustered) => boolean): ClusterFigures {
  const group = (by: 'gold' | 'found') => {
    const groups = new Map<string, Clustered[]>();
    for (const item of items) {
      const list = groups.get(item[by]);
      if (list) list.push(item);
      else groups.set(item[by], [item]);
    }
    return groups;
  };
  const [gold, found] = [group('gold'), group('found')];
  const share = (item: Clustered, by: 'gold' | 'found', other: 'gold' | 'found') => {
    const mates = ((by === 'gold' ? gold : found).get(item[by]) ?? []).filter((mate) => isMate(item, mate));
    return mates.length === 0 ? [] : [mates.filter((mate) => mate[other] === item[other]).length / mates.length];
  };
  return {
    items: items.length,
    precision: mean(items.flatMap((item) => share(item, 'found', 'gold'))),
    recall: mean(items.flatMap((item) => share(item, 'gold', 'found'))),
  };
}

/** B-cubed over all items, each its own mate. */
export const bCubed = (items: readonly Clustered[]): ClusterFigures => sharesOf(items, () => true);

/** B-cubed between two languages: an item's mates are those of the other language only, so that neither hides the gap. */
export function bCubedBetween(items: readonly Clustered[], a: string, b: string): ClusterFigures {
  const both = items.filter((i) => i.language === a || i.language === b);
  return sharesOf(both, (x, y) => x.language !== y.language);
}

/** Items that were put together and do not belong together, and such that belong together and were not: one line each. */
export function clusterFaults(items: readonly Clustered[]): string[] {
  const lines = new Set<string>();
  for (const [i, a] of items.entries()) {
    for (const b of items.slice(i + 1)) {
      const [same, taken] = [a.gold === b.gold, a.found === b.found];
      if (same !== taken) lines.add(`${same ? 'apart ' : 'joined'}  ${a.what}  |  ${b.what}`);
    }
  }
  return [...lines].sort();
}
