/** Where the keys lead in a table that is walked cell by cell; the head is line -1. */

/** A cell by its line and its column. */
export interface Place {
  line: number;
  column: number;
}

interface Size {
  lines: number;
  columns: number;
  /** Lines of one screen. */
  page: number;
  rtl: boolean;
}

/** The cell that a key leads to, or null for a key that leads nowhere. `far` is Control or Command. */
export function placeAfter(key: string, far: boolean, { line, column }: Place, size: Size): Place | null {
  const { lines, columns, page, rtl } = size;
  const at = (l: number, c: number): Place => ({
    line: Math.max(-1, Math.min(lines - 1, l)),
    column: Math.max(0, Math.min(columns - 1, c)),
  });
  const on = rtl ? 'ArrowLeft' : 'ArrowRight';
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return at(line, column + (key === on ? 1 : -1));
    case 'ArrowUp':
      return at(far ? 0 : line - 1, column);
    case 'ArrowDown':
      return at(far ? lines - 1 : line + 1, column);
    case 'PageUp':
      return at(Math.max(0, line - page), column);
    case 'PageDown':
      return at(line + page, column);
    case 'Home':
      return far ? at(0, 0) : at(line, 0);
    case 'End':
      return far ? at(lines - 1, columns - 1) : at(line, columns - 1);
    default:
      return null;
  }
}
