/** One cell of a table has the keyboard: which, and how it is brought into sight and focused. */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Place } from './grid-keys.ts';

/** Frames that a cell may take to be drawn after it was scrolled to. */
const FRAMES = 20;

interface Grid {
  place: Place;
  /** Moves the keyboard to a cell. */
  go: (place: Place) => void;
  /** Notes the cell that was focused by other means. */
  note: (place: Place) => void;
  tabIndex: (line: number, column: number) => 0 | -1;
}

/** The cell with the keyboard; `reveal` scrolls a line into sight. */
export function useGrid(element: RefObject<HTMLElement | null>, reveal: (line: number) => void): Grid {
  const [place, setPlace] = useState<Place>({ line: 0, column: 0 });
  const wanted = useRef<Place | null>(null);
  const show = useRef(reveal);
  show.current = reveal;
  const focus = useCallback(
    (left: number): void => {
      const now = wanted.current;
      if (!now) return;
      const cell = element.current?.querySelector<HTMLElement>(`[data-cell="${now.line},${now.column}"]`);
      if (cell) {
        wanted.current = null;
        cell.focus({ preventScroll: now.line >= 0 });
        // Sideways it scrolls by itself; up and down the lines are brought into sight by their positions.
        cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      } else if (left > 0) requestAnimationFrame(() => focus(left - 1));
    },
    [element],
  );
  useEffect(() => {
    if (wanted.current === place) focus(FRAMES);
  }, [place, focus]);
  return {
    place,
    go: (next) => {
      wanted.current = next;
      if (next.line >= 0) show.current(next.line);
      setPlace(next);
    },
    note: (next) => {
      if (next.line !== place.line || next.column !== place.column) setPlace(next);
    },
    tabIndex: (line, column) => (line === place.line && column === place.column ? 0 : -1),
  };
}
