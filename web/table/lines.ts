/** Lines of a table with groups: heads of groups and the rows under those that are open, without laying all of them out. */
import type { RowsAnswer } from '../../model/api/explore.ts';

/** A group of rows, as the server tells it. */
export type RowsTogether = NonNullable<RowsAnswer['groups']>[number];

/** A line: the head of a group, or the row at an offset of the server's order. */
export type Line = { kind: 'group'; group: RowsTogether; index: number } | { kind: 'row'; offset: number };

/** The lines of a table. */
export interface Lines {
  count: number;
  /** The line at a position. */
  at: (position: number) => Line | null;
}

/** Key of a group, also of the one without a value. */
export const groupKey = (group: Pick<RowsTogether, 'value'>): string => group.value ?? '';

/**
 * The lines of `total` rows; without groups each row is a line.
 *
 * @param closed keys of the groups whose rows are not shown
 */
export function linesOf(total: number, groups: readonly RowsTogether[], closed: ReadonlySet<string>): Lines {
  if (groups.length === 0) {
    return { count: total, at: (position) => (position < total ? { kind: 'row', offset: position } : null) };
  }
  // Position of each group's head, and offset of its first row.
  const heads: number[] = [];
  const offsets: number[] = [];
  let [position, offset] = [0, 0];
  for (const group of groups) {
    heads.push(position);
    offsets.push(offset);
    position += 1 + (closed.has(groupKey(group)) ? 0 : group.count);
    offset += group.count;
  }
  const count = position;
  return {
    count,
    at: (wanted) => {
      if (wanted < 0 || wanted >= count) return null;
      let [low, high] = [0, heads.length - 1];
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((heads[middle] ?? 0) <= wanted) low = middle;
        else high = middle - 1;
      }
      const [group, head, first] = [groups[low], heads[low], offsets[low]];
      if (!group || head === undefined || first === undefined) return null;
      if (wanted === head) return { kind: 'group', group, index: low };
      return { kind: 'row', offset: first + wanted - head - 1 };
    },
  };
}

/** Pages of some size that hold the rows of some lines. */
export function pagesOf(lines: readonly (Line | null)[], size: number): number[] {
  const pages = new Set<number>();
  for (const line of lines) if (line?.kind === 'row') pages.add(Math.floor(line.offset / size));
  return [...pages].sort((a, b) => a - b);
}
