/** Secrets that sign what is sent to webhooks: made of a key in the home folder, so that the graph holds none. */
import { createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'webhook-key';
const KEY_BYTES = 32;

function keyOf(home: string): string {
  const file = join(home, FILE);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    mkdirSync(home, { recursive: true });
    try {
      writeFileSync(file, randomBytes(KEY_BYTES).toString('hex'), { mode: 0o600, flag: 'wx' });
    } catch {
      // Another process has just made it.
    }
    return readFileSync(file, 'utf8');
  }
}

/** The secret of a watch, always the same for one home folder. */
export const secretOf = (home: string, watchId: string): string =>
  createHmac('sha256', keyOf(home)).update(watchId).digest('base64url');

/** The signature of a body, as GitHub and many others write it: `sha256=` and the HMAC in hexadecimal. */
export const signatureOf = (secret: string, body: string): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
