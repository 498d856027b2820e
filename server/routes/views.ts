/** `GET /api/views`: named views, the latest first. */
import { listViews } from '../../cypher/queries/views/views.ts';
import { endpoint } from '../http/route.ts';

export const views = endpoint('views', async ({ context }) => ({ items: await listViews(context.database()) }));
