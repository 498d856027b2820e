/** `GET /api/statements/{id}`: one statement; a former id is answered too. */
import { currentIds } from '../../cypher/queries/read/current-ids.ts';
import { statementsById } from '../../cypher/queries/read/statements.ts';
import { DemarcheError } from '../../model/errors.ts';
import { endpoint } from '../http/route.ts';

export const statement = endpoint('statement', async ({ params, context }) => {
  const db = context.database();
  const [now] = await statementsById(db, [params.id]);
  const found = now ?? (await statementsById(db, await currentIds(db, [params.id])))[0];
  if (!found) {
    throw new DemarcheError('not-found', 'There is no such statement.', {
      hint: 'Find statements with /api/statements.',
    });
  }
  return found;
});
