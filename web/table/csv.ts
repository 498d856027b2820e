/** Tables as text for other programs: CSV that spreadsheets open as it is, and tabs for pasting. */

/** A cell; numbers stay numbers. */
export type Cell = string | number;

/** Texts that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A text that no spreadsheet calculates with: an apostrophe stands before what begins like a formula. */
const harmless = (cell: Cell): string =>
  typeof cell === 'number' ? String(cell) : FORMULA.test(cell) ? `'${cell}` : cell;

/** Comma-separated values (RFC 4180) with the byte order mark by which Excel knows UTF-8. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  const quoted = (cell: Cell): string => {
    const text = harmless(cell);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\uFEFF${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** Tab-separated values, as spreadsheets take them from the clipboard; a cell stays on its line. */
export const tsvOf = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => row.map((cell) => harmless(cell).replace(/\s*[\t\r\n]+\s*/g, ' ')).join('\t')).join('\n');
