/** Lists of talks: which ones the filters select, newest first, undated last, page by page. */
import { z } from 'zod';
import type { TalkKind, TalkStatus } from '../../../model/vocabulary.ts';
import { composeQuery } from '../../compose.ts';
import type { Database } from '../../database.ts';
import { currentIds } from './current-ids.ts';
import { type Position, readCursor, START, UNDATED } from './cursor.ts';
import { type Page, pageOf, type Row, Row as RowSchema } from './page.ts';

/** What talks can be narrowed by; a missing list selects everything. Days are `YYYY-MM-DD`, countries bare ISO3. */
export interface TalkFilters {
  participant?: string[] | undefined;
  country?: string[] | undefined;
  from?: string | undefined;
  to?: string | undefined;
  status?: TalkStatus[] | undefined;
  kind?: TalkKind[] | undefined;
  venue?: string[] | undefined;
  topic?: string[] | undefined;
}

/** Parameters of every fragment, null where the filter is not in use. */
const Filtering = {
  participants: z.array(z.string()).nullable(),
  countries: z.array(z.string()).nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  status: z.array(z.string()).nullable(),
  kind: z.array(z.string()).nullable(),
  venues: z.array(z.string()).nullable(),
  topics: z.array(z.string()).nullable(),
};
type Filtering = { [K in keyof typeof Filtering]: z.infer<(typeof Filtering)[K]> };

const FRAGMENTS: Record<keyof Filtering, string> = {
  participants: 'talk-participants',
  countries: 'talk-country',
  from: 'talk-from',
  to: 'talk-to',
  status: 'talk-status',
  kind: 'talk-kind',
  venues: 'talk-venue',
  topics: 'talk-topic',
};

const Paging = { afterId: z.string(), limit: z.int() };

/** The query of a file with the fragments of the filters in use. */
function talkQuery<P extends z.ZodRawShape>(file: string, filtering: Filtering, more: P) {
  const used = (Object.keys(FRAGMENTS) as (keyof Filtering)[]).filter((name) => filtering[name] !== null);
  return composeQuery({
    file: `read/${file}`,
    fragments: used.map((name) => FRAGMENTS[name]),
    params: z.object({ ...Filtering, ...Paging, ...more }),
    row: RowSchema,
  });
}

async function filteringOf(db: Database, filters: TalkFilters): Promise<Filtering> {
  const { participant, venue, topic, country, from, to, status, kind } = filters;
  const given = [participant, venue, topic].flatMap((ids) => ids ?? []);
  const now = await currentIds(db, given);
  const current = (ids: string[] | undefined) => ids?.map((id) => now[given.indexOf(id)] ?? id) ?? null;
  return {
    participants: current(participant),
    countries: country?.map((iso3) => `country:${iso3}`) ?? null,
    from: from ?? null,
    to: to ?? null,
    status: status ?? null,
    kind: kind ?? null,
    venues: current(venue),
    topics: current(topic),
  };
}

async function select(db: Database, filters: TalkFilters, limit: number, after: Position): Promise<Row[]> {
  const filtering = await filteringOf(db, filters);
  const { participants, countries, venues, topics, from, to } = filtering;
  const anchors =
    participants?.slice(0, 1) ?? topics ?? countries ?? (venues?.every((v) => v.startsWith('venue:')) ? venues : null);
  const afterDate = after.date ?? UNDATED;
  if (anchors) {
    const query = talkQuery('talk-ids-of-entities', filtering, { anchors: z.array(z.string()), afterDate: z.string() });
    return db.read(query, { ...filtering, anchors, afterDate, afterId: after.id, limit });
  }
  const dated =
    after.date === null
      ? []
      : await db.read(talkQuery('talk-ids', filtering, { afterDate: z.string() }), {
          ...filtering,
          afterDate,
          afterId: after.id,
          limit,
        });
  if (dated.length >= limit || from || to) return dated;
  const undated = await db.read(talkQuery('talk-ids-undated', filtering, {}), {
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

/** The newest talks selected, at most `limit`; `nextCursor` says whether there are more. */
export const allTalks = async (db: Database, filters: TalkFilters, limit: number): Promise<Page> =>
  pageOf(await select(db, filters, limit + 1, START), limit);
