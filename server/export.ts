/** The facts that filters select, one by one, read page by page so that no export fills the memory. */
import type { Database } from '../cypher/database.ts';
import { statementFilters } from '../cypher/queries/read/statement-filter.ts';
import { statementPage } from '../cypher/queries/read/statement-list.ts';
import { statementsById } from '../cypher/queries/read/statements.ts';
import { talkPage } from '../cypher/queries/read/talk-list.ts';
import { talksById } from '../cypher/queries/read/talks.ts';
import type { TalkFilter } from '../model/api/common.ts';
import type { StatementAnswer, TalkAnswer } from '../model/api/facts.ts';
import { talkFilters } from './filters.ts';

/** Facts read at once. */
const PAGE = 200;

async function* talkPages(db: Database, filters: TalkFilter): AsyncGenerator<TalkAnswer[]> {
  const selected = talkFilters(filters);
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await talkPage(db, selected, PAGE, cursor);
    yield await talksById(db, page.ids);
    cursor = page.nextCursor;
  }
}

/** Talks that the filters select, newest first. */
export async function* exportTalks(db: Database, filters: TalkFilter): AsyncGenerator<TalkAnswer> {
  for await (const talks of talkPages(db, filters)) yield* talks;
}

/**
 * Talks that the filters select, newest first; then statements, as far as the filters say something of statements (see
 * {@link statementFilters}); in pages.
 */
export async function* exportPages(
  db: Database,
  filters: TalkFilter,
): AsyncGenerator<TalkAnswer[] | StatementAnswer[]> {
  yield* talkPages(db, filters);
  const ofStatements = statementFilters(talkFilters(filters));
  if (!ofStatements) return;
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await statementPage(db, ofStatements, PAGE, cursor);
    yield await statementsById(db, page.ids);
    cursor = page.nextCursor;
  }
}

/** The facts of {@link exportPages} one by one. */
export async function* exportFacts(db: Database, filters: TalkFilter): AsyncGenerator<TalkAnswer | StatementAnswer> {
  for await (const facts of exportPages(db, filters)) yield* facts;
}
