/** Complete-linkage clustering whose result depends on the set of items alone. */

/**
 * Joins items pair by pair, best pair first, whenever every item of one cluster may stand with every item of the other,
 * by itself or because a third of them stands between the two. O(p log p + p · s²) for p pairs and clusters of s items,
 * O(s³) where thirds are asked.
 *
 * @param pairs candidate pairs in order of preference; the order must come from the items, never from how they arrived
 * @param between whether a third item lets two stand together that may not by themselves
 */
export function linkCompletely<T>(
  items: readonly T[],
  pairs: readonly [T, T][],
  may: (a: T, b: T) => boolean,
  between: (a: T, b: T, third: T) => boolean = () => false,
): T[][] {
  const clusterOf = new Map<T, T[]>(items.map((item) => [item, [item]]));
  for (const [a, b] of pairs) {
    const left = clusterOf.get(a);
    const right = clusterOf.get(b);
    if (!left || !right || left === right) continue;
    const together = [...left, ...right];
    const mayStand = (x: T, y: T) => may(x, y) || together.some((z) => z !== x && z !== y && between(x, y, z));
    if (!left.every((x) => right.every((y) => mayStand(x, y)))) continue;
    left.push(...right);
    for (const item of right) clusterOf.set(item, left);
  }
  return [...new Set(clusterOf.values())];
}

/** Pairs of items that share a key, each once. */
export function pairsByKey<T>(items: readonly T[], keys: (item: T) => string[]): [T, T][] {
  const byKey = new Map<string, T[]>();
  const order = new Map(items.map((item, i) => [item, i]));
  const seen = new Set<number>();
  const pairs: [T, T][] = [];
  for (const item of items) {
    for (const key of keys(item)) {
      const others = byKey.get(key);
      if (!others) {
        byKey.set(key, [item]);
        continue;
      }
      for (const other of others) {
        const id = (order.get(other) ?? 0) * items.length + (order.get(item) ?? 0);
        if (other === item || seen.has(id)) continue;
        seen.add(id);
        pairs.push([other, item]);
      }
      others.push(item);
    }
  }
  return pairs;
}

/** Groups with those joined that hold items which people say are one. */
export function united<T>(groups: T[][], id: (item: T) => string, same: (item: T) => readonly string[]): T[][] {
  const groupOf = new Map(groups.flatMap((group) => group.map((item): [string, T[]] => [id(item), group])));
  for (const item of groups.flat()) {
    for (const other of same(item)) {
      const [left, right] = [groupOf.get(id(item)), groupOf.get(other)];
      if (!left || !right || left === right) continue;
      left.push(...right);
      for (const moved of right) groupOf.set(id(moved), left);
    }
  }
  return [...new Set(groupOf.values())];
}
