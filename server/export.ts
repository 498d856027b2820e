/** The facts that filters select, one by one, read page by page so that no export fills the memory. */
import type { Database } from '../cypher/database.ts';
import { type StatementFilters, statementPage } from '../cypher/queries/read/statement-list.ts';
import { statementsById } from '../cypher/queries/read/statements.ts';
import { type TalkFilters, talkPage } from '../cypher/queries/read/talk-list.ts';
import { talksById } from '../cypher/queries/read/talks.ts';
import type { StatementAnswer, TalkAnswer } from '../model/api/facts.ts';

/** Facts read at once. */
const PAGE = 200;

/**
 * Talks that the filters select, newest first; then statements, as far as the filters say something of statements:
 * a period, countries (of the speaker). Filters that only talks have (status, kind, venue, topic, participants) leave them out.
 */
export async function* exportFacts(db: Database, filters: TalkFilters): AsyncGenerator<TalkAnswer | StatementAnswer> {
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

/** The same selection for statements; null when the filters are about talks alone. */
function statementFilters(filters: TalkFilters): StatementFilters | null {
  const { participant, status, kind, venue, topic, country, from, to } = filters;
  if (participant ?? status ?? kind ?? venue ?? topic) return null;
  return { from, to, speakerCountries: country };
}
