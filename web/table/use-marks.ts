/** The rows of the table that somebody marked, to be copied. */
import { useState } from 'react';
import type { TalkRow } from '../../model/api/explore.ts';

interface Marks {
  marked: ReadonlyMap<string, TalkRow>;
  /** Marks a row, or takes its mark away. */
  mark: (row: TalkRow) => void;
  /** Marks all rows between two lines, as far as they are fetched. */
  markBetween: (one: number, other: number) => void;
  unmark: () => void;
}

/** The marks; `rowAt` gives the row of a line, or null while it is not there. */
export function useMarks(rowAt: (line: number) => TalkRow | null): Marks {
  const [marked, setMarked] = useState<ReadonlyMap<string, TalkRow>>(new Map());
  return {
    marked,
    mark: (row) => {
      const next = new Map(marked);
      if (!next.delete(row.id)) next.set(row.id, row);
      setMarked(next);
    },
    markBetween: (one, other) => {
      const next = new Map(marked);
      for (let i = Math.min(one, other); i <= Math.max(one, other); i++) {
        const row = rowAt(i);
        if (row) next.set(row.id, row);
      }
      setMarked(next);
    },
    unmark: () => setMarked(new Map()),
  };
}
