/** Keeps zod from probing for eval, which the content security policy refuses; must be imported before any schema. */
import { config } from 'zod';

config({ jitless: true });
