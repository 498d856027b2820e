/** A result as the text of a file: CSV that no spreadsheet runs anything of, or JSON. */
import type { CypherAnswer } from '../../../model/api/work.ts';
import { csvOf } from '../../table/csv.ts';
import { cellText } from './result.ts';

/** The rows as CSV, with a byte order mark for Excel. */
export const asCsv = ({ columns, rows }: CypherAnswer): string =>
  csvOf([columns, ...rows.map((row) => row.map((value) => (typeof value === 'number' ? value : cellText(value))))]);

/** The rows as JSON, each an object by column. */
export const asJson = ({ columns, rows }: CypherAnswer): string =>
  JSON.stringify(
    rows.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i]]))),
    null,
    2,
  );
