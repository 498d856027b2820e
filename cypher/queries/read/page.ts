/** One page of a list, as ids. */
import { z } from 'zod';
import { writeCursor } from './cursor.ts';

/** An item of a list: its id and the day that it is sorted by. */
export const Row = z.object({ id: z.string(), date: z.string().nullable() });
export type Row = z.infer<typeof Row>;

/** The ids of a page, and the cursor of the next one, null on the last page. */
export interface Page {
  ids: string[];
  nextCursor: string | null;
}

/** The page of rows that were asked for with one more than `limit`, to see whether another page follows. */
export function pageOf(rows: readonly Row[], limit: number): Page {
  const ids = rows.slice(0, limit).map((row) => row.id);
  const last = rows[limit - 1];
  return { ids, nextCursor: rows.length > limit && last ? writeCursor({ date: last.date, id: last.id }) : null };
}
