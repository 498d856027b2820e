/** `GET /api/health`: this process is alive, whatever the database does. */
import { endpoint } from '../http/route.ts';

export const health = endpoint('health', async ({ context }) => ({ status: 'ok', version: context.version }));
