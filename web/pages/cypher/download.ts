/** A result as a file: CSV that no spreadsheet runs anything of, or JSON. */
import type { CypherAnswer } from '../../../model/api/work.ts';
import { cellText } from './result.ts';

/** A cell of CSV (RFC 4180); what a spreadsheet would take for a formula gets an apostrophe before it. */
function cell(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const text = cellText(value);
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The rows as CSV, with a byte order mark for Excel. */
export const asCsv = ({ columns, rows }: CypherAnswer): string =>
  `\uFEFF${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

/** The rows as JSON, each an object by column. */
export const asJson = ({ columns, rows }: CypherAnswer): string =>
  JSON.stringify(
    rows.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i]]))),
    null,
    2,
  );

/** Hands a text over as a file. */
export function download(text: string, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
