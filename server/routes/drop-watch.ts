/** `DELETE /api/watches/{id}`: ends a watch. */
import { dropWatch as drop } from '../../cypher/queries/watches/watches.ts';
import { endpoint } from '../http/route.ts';

export const dropWatch = endpoint('dropWatch', async ({ params, context }) => {
  await drop(context.database(), params.id);
  return { id: params.id };
});
