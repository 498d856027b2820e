/** Lists of statements: which ones the filters select, newest first, undated last, page by page. */
import { z } from 'zod';
import type { Language } from '../../../model/vocabulary.ts';
import { composeQuery } from '../../compose.ts';
import type { Database } from '../../database.ts';
import { currentIds } from './current-ids.ts';
import { type Position, readCursor, START, UNDATED } from './cursor.ts';
import { type Page, pageOf, type Row, Row as RowSchema } from './page.ts';
import type { TalkFilters } from './talk-filter.ts';

/** What statements can be narrowed by. A country as speaker, or in `speakerCountries`, stands for its officials and bodies too. */
export interface StatementFilters {
  speaker?: string | undefined;
  /** Bare ISO3. */
  speakerCountries?: string[] | undefined;
  /** Further speakers beside those of the countries. */
  speakerBodies?: string[] | undefined;
  outlet?: string | undefined;
  about?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  /** Outlets of which one reports it. */
  reportedBy?: string[] | undefined;
  language?: Language[] | undefined;
  confidence?: number | undefined;
  outlets?: number | undefined;
}

/**
 * The same selection for statements: a period, countries and members of blocs (of the speaker), who reports them, in which
 * language, how surely. Null when the filters say something that only talks have.
 */
export function statementFilters(filters: TalkFilters): StatementFilters | null {
  const { participant, status, kind, form, level, venue, topic, of, country, members, outlet, ...rest } = filters;
  if (participant ?? status ?? kind ?? form ?? level ?? venue ?? topic ?? of) return null;
  if (country && members) return null;
  const { from, to, language, confidence, outlets } = rest;
  return {
    ...{ from, to, language, confidence, outlets },
    reportedBy: outlet,
    speakerCountries: country ?? members?.flatMap((id) => /^country:([A-Z]{3})$/.exec(id)?.[1] ?? []),
    speakerBodies: members?.filter((id) => !id.startsWith('country:')),
  };
}

/** Parameters of every fragment, null where the filter is not in use. */
const Filtering = {
  speakers: z.array(z.string()).nullable(),
  speakerCountries: z.array(z.string()),
  outlet: z.string().nullable(),
  about: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  reportedBy: z.array(z.string()).nullable(),
  language: z.array(z.string()).nullable(),
  confidence: z.number().nullable(),
  outlets: z.int().nullable(),
};
type Filtering = { [K in keyof typeof Filtering]: z.infer<(typeof Filtering)[K]> };

const FRAGMENTS: Partial<Record<keyof Filtering, string>> = {
  speakers: 'statement-speaker',
  outlet: 'statement-outlet',
  about: 'statement-about',
  from: 'statement-from',
  to: 'statement-to',
  confidence: 'statement-confidence',
  language: 'statement-language',
  reportedBy: 'statement-reported-by',
  outlets: 'statement-outlets',
};

const Paging = { afterId: z.string(), limit: z.int() };

/** The query of a file with the fragments of the filters in use. */
function statementQuery<P extends z.ZodRawShape>(file: string, filtering: Filtering, more: P) {
  const used = (Object.keys(filtering) as (keyof Filtering)[]).filter((name) => filtering[name] !== null);
  return composeQuery({
    file: `read/${file}`,
    fragments: used.flatMap((name) => FRAGMENTS[name] ?? []),
    params: z.object({ ...Filtering, ...Paging, ...more }),
    row: RowSchema,
  });
}

async function filteringOf(db: Database, filters: StatementFilters): Promise<Filtering> {
  const { speaker, speakerCountries, speakerBodies = [], outlet, about, from, to, reportedBy } = filters;
  const given = [speaker, outlet, about, ...(reportedBy ?? [])].flatMap((id) => id ?? []);
  const now = await currentIds(db, given);
  const current = (id: string | undefined) => (id === undefined ? null : (now[given.indexOf(id)] ?? id));
  const country = /^country:([A-Z]{3})$/.exec(speaker ?? '')?.[1];
  const someone = current(speaker);
  return {
    speakers:
      someone !== null
        ? [someone]
        : speakerCountries
          ? [...speakerCountries.map((iso3) => `country:${iso3}`), ...speakerBodies]
          : null,
    speakerCountries: country ? [country] : (speakerCountries ?? []),
    outlet: current(outlet),
    about: current(about),
    from: from ?? null,
    to: to ?? null,
    reportedBy: reportedBy?.map((id) => current(id) ?? id) ?? null,
    language: filters.language ?? null,
    confidence: filters.confidence ?? null,
    outlets: filters.outlets ?? null,
  };
}

async function select(db: Database, filters: StatementFilters, limit: number, after: Position): Promise<Row[]> {
  const filtering = await filteringOf(db, filters);
  const { speakers, speakerCountries, outlet, about, from, to } = filtering;
  const afterDate = after.date ?? UNDATED;
  const anchors = outlet ?? (about?.startsWith('talk:') ? null : about);
  if (speakers || anchors) {
    const query = statementQuery('statement-ids-of-entities', filtering, {
      anchors: z.array(z.string()),
      anchorCountries: z.array(z.string()),
      afterDate: z.string(),
    });
    return db.read(query, {
      ...filtering,
      anchors: anchors ? [anchors] : (speakers ?? []),
      anchorCountries: anchors ? [] : speakerCountries,
      afterDate,
      afterId: after.id,
      limit,
    });
  }
  const dated =
    after.date === null
      ? []
      : await db.read(statementQuery('statement-ids', filtering, { afterDate: z.string() }), {
          ...filtering,
          afterDate,
          afterId: after.id,
          limit,
        });
  if (dated.length >= limit || from || to) return dated;
  const undated = await db.read(statementQuery('statement-ids-undated', filtering, {}), {
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
