/** `DELETE /api/views/{id}`: forgets a named view. */
import { dropView as drop } from '../../cypher/queries/views/views.ts';
import { endpoint } from '../http/route.ts';

export const dropView = endpoint('dropView', async ({ params, context }) => {
  await drop(context.database(), params.id);
  return { id: params.id };
});
