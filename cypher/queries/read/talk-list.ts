/** Lists of talks: which ones the filters select, newest first, undated last, page by page. */
import { z } from 'zod';
import { composeQuery } from '../../compose.ts';
import type { Database } from '../../database.ts';
import { type Position, readCursor, UNDATED } from './cursor.ts';
import { type Page, pageOf, type Row, Row as RowSchema } from './page.ts';
import { conditionsOf, type TalkFilters } from './talk-filter.ts';

type Conditions = Awaited<ReturnType<typeof conditionsOf>>;

const Paging = { afterId: z.string(), limit: z.int() };

/** The query of a file with the conditions of the filters in use. */
function listQuery<P extends z.ZodRawShape>(file: string, { fragments, schema }: Conditions, more: P) {
  return composeQuery({
    file: `read/${file}`,
    fragments,
    params: z.object({ ...schema, ...Paging, ...more }),
    row: RowSchema,
  });
}

async function select(db: Database, filters: TalkFilters, limit: number, after: Position): Promise<Row[]> {
  const conditions = await conditionsOf(db, filters);
  const { filtering } = conditions;
  const { participants, countries, venues, topics, bloc, from, to } = filtering;
  const anchors =
    participants?.slice(0, 1) ??
    topics ??
    countries ??
    bloc ??
    (venues?.every((v) => v.startsWith('venue:')) ? venues : null);
  const afterDate = after.date ?? UNDATED;
  if (anchors) {
    const query = listQuery('talk-ids-of-entities', conditions, {
      anchors: z.array(z.string()),
      afterDate: z.string(),
    });
    return db.read(query, { ...filtering, anchors, afterDate, afterId: after.id, limit });
  }
  const dated =
    after.date === null
      ? []
      : await db.read(listQuery('talk-ids', conditions, { afterDate: z.string() }), {
          ...filtering,
          afterDate,
          afterId: after.id,
          limit,
        });
  if (dated.length >= limit || from || to) return dated;
  const undated = await db.read(listQuery('talk-ids-undated', conditions, {}), {
    ...filtering,
    afterId: after.date === null ? after.id : '',
    limit: limit - dated.length,
  });
  return [...dated, ...undated];
}

/** One page of the talks selected, as ids. */
export async function talkPage(
  db: Database,
  filters: TalkFilters,
  limit: number,
  cursor: string | null | undefined,
): Promise<Page> {
  return pageOf(await select(db, filters, limit + 1, readCursor(cursor ?? undefined)), limit);
}
