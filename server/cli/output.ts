/** What commands write: results to standard output, everything else to standard error. */

/** A line of a result. */
export const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** A result as JSON. */
export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));

/** A line that is no result. */
export const warn = (line: string): void => void process.stderr.write(`${line}\n`);

/** Quiet time before progress is shown where no terminal is, in milliseconds. */
const LONG_WORK = 10_000;

/** Shows progress on standard error: at once on a terminal, elsewhere only once the work has become long. */
export function progress(): (line: string) => void {
  const started = Date.now();
  return (line) => {
    if (process.stderr.isTTY || Date.now() - started > LONG_WORK) warn(line);
  };
}

/** Right-to-left text as one piece (Unicode's first-strong isolate), so that it stays in its place in a line; other text as it is. */
export const isolate = (text: string): string => (/[\u0590-\u08ff]/.test(text) ? `\u2068${text}\u2069` : text);

/** Rows under their headings, columns as wide as their widest cell. */
export function printTable(columns: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = columns.map((name, i) => Math.min(80, Math.max(name.length, ...rows.map((r) => r[i]?.length ?? 0))));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => `${isolate(cell)}${' '.repeat(Math.max(0, (widths[i] ?? 0) - cell.length))}`)
      .join('  ')
      .trimEnd();
  print(line(columns));
  print(widths.map((w) => '-'.repeat(w)).join('  '));
  for (const row of rows) print(line(row));
}
