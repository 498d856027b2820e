/** `GET /api/statements`: statements, newest first, with speaker, outlet and all reports. */
import { statementPage } from '../../cypher/queries/read/statement-list.ts';
import { statementsById } from '../../cypher/queries/read/statements.ts';
import { endpoint } from '../http/route.ts';

export const statements = endpoint('statements', async ({ query, context }) => {
  const db = context.database();
  const { ids, nextCursor } = await statementPage(db, query, query.limit ?? 50, query.cursor);
  return { items: await statementsById(db, ids), nextCursor };
});
