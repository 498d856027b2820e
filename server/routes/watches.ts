/** `GET /api/watches`: what is watched, with the number of new facts. */
import { endpoint } from '../http/route.ts';
import { watchStates } from '../watch/fresh.ts';

export const watches = endpoint('watches', async ({ context }) => ({ items: await watchStates(context.database()) }));
