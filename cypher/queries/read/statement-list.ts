/** Lists of statements: which ones the filters select, newest first, undated last, page by page. */
import { z } from 'zod';
import { composeQuery } from '../../compose.ts';
import type { Database } from '../../database.ts';
import { type Position, readCursor, START, UNDATED } from './cursor.ts';
import { type Page, pageOf, type Row, Row as RowSchema } from './page.ts';
import { type StatementConditions, type StatementFilters, statementConditions } from './statement-filter.ts';

const Paging = { afterId: z.string(), limit: z.int() };

/** The query of a file with the conditions of the filters in use. */
function listQuery<P extends z.ZodRawShape>(file: string, { fragments, schema }: StatementConditions, more: P) {
  return composeQuery({
    file: `read/${file}`,
    fragments,
    params: z.object({ ...schema, ...Paging, ...more }),
    row: RowSchema,
  });
}

async function select(db: Database, filters: StatementFilters, limit: number, after: Position): Promise<Row[]> {
  const conditions = await statementConditions(db, filters);
  const { filtering, start } = conditions;
  const afterDate = after.date ?? UNDATED;
  if (start) {
    const query = listQuery('statement-ids-of-entities', conditions, {
      anchors: z.array(z.string()),
      anchorCountries: z.array(z.string()),
      afterDate: z.string(),
    });
    return db.read(query, { ...filtering, ...start, afterDate, afterId: after.id, limit });
  }
  const dated =
    after.date === null
      ? []
      : await db.read(listQuery('statement-ids', conditions, { afterDate: z.string() }), {
          ...filtering,
          afterDate,
          afterId: after.id,
          limit,
        });
  if (dated.length >= limit || filtering.from || filtering.to) return dated;
  const undated = await db.read(listQuery('statement-ids-undated', conditions, {}), {
    ...filtering,
    afterId: after.date === null ? after.id : '',
    limit: limit - dated.length,
  });
  return [...dated, ...undated];
}

/** One page of the statements selected, as ids. */
export async function statementPage(
  db: Database,
  filters: StatementFilters,
  limit: number,
  cursor: string | null | undefined,
): Promise<Page> {
  return pageOf(await select(db, filters, limit + 1, readCursor(cursor ?? undefined)), limit);
}

/** The newest statements selected, at most `limit`; `nextCursor` says whether there are more. */
export const allStatements = async (db: Database, filters: StatementFilters, limit: number): Promise<Page> =>
  pageOf(await select(db, filters, limit + 1, START), limit);
