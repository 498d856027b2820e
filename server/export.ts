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

/**
 * Talks that the filters select, newest first; then statements, as far as the filters say something of statements (see
 * {@link statementFilters}).
 */
export async function* exportFacts(db: Database, given: TalkFilter): AsyncGenerator<TalkAnswer | StatementAnswer> {
  const filters = talkFilters(given);
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await talkPage(db, filters, PAGE, cursor);
    yield* await talksById(db, page.ids);
    cursor = page.nextCursor;
  }
  const ofStatements = statementFilters(filters);
  if (!ofStatements) return;
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await statementPage(db, ofStatements, PAGE, cursor);
    yield* await statementsById(db, page.ids);
    cursor = page.nextCursor;
  }
}
