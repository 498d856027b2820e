/** Sends new facts to webhooks after something was stored: signed, tried again, and noted. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Database } from '../../cypher/database.ts';
import { listWatches, markWatch } from '../../cypher/queries/watches/watches.ts';
import type { Watch } from '../../model/watch.ts';
import { freshFacts, freshFor } from './fresh.ts';
import { secretOf, signatureOf } from './secret.ts';

/** Milliseconds before each further attempt, and that one attempt may take. */
const PAUSES = [1_000, 5_000, 25_000];
const LONGEST = 10_000;

/** What sending needs. */
export interface Sending {
  db: Database;
  home: string;
  logger: Logger;
  signal: AbortSignal;
  /** Milliseconds before each further attempt; the usual ones unless given. */
  pauses?: readonly number[];
}

/** One attempt: whether it was taken, and what the other side said. Redirects are not followed. */
async function attempt(url: string, body: string, secret: string, signal: AbortSignal) {
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Demarche',
        'x-demarche-signature': signatureOf(secret, body),
      },
      body,
      signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST)]),
    });
    await response.body?.cancel();
    return { ok: response.ok, detail: `${response.status} ${response.statusText}`.trim() };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    return { ok: false, detail: cause.slice(0, 300) };
  }
}

async function send(watch: Watch & { webhook: string }, { db, home, signal, pauses = PAUSES }: Sending): Promise<void> {
  const learned = await freshFor(db, watch, watch.sent);
  const [latest] = learned;
  if (!latest) return;
  const facts = await freshFacts(db, learned);
  const { id, name, address } = watch;
  const body = JSON.stringify({ watch: { id, name, address }, facts });
  const secret = secretOf(home, id);
  let answer = await attempt(watch.webhook, body, secret, signal);
  for (const pause of pauses) {
    if (answer.ok || signal.aborted) break;
    await sleep(pause, undefined, { signal, ref: false }).catch(() => undefined);
    answer = await attempt(watch.webhook, body, secret, signal);
  }
  const delivery = { at: new Date().toISOString(), ...answer };
  // What was not taken is sent again with the next news.
  await markWatch(db, id, { delivery, ...(answer.ok ? { sent: latest.learnedAt } : {}) });
}

/** Sends to every webhook what came for its watch; one that fails keeps none of the others waiting. */
export async function sendNews(sending: Sending): Promise<void> {
  const hooked = (await listWatches(sending.db)).flatMap((watch) =>
    watch.webhook === null ? [] : [{ ...watch, webhook: watch.webhook }],
  );
  await Promise.all(
    hooked.map((watch) =>
      send(watch, sending).catch((error: unknown) =>
        sending.logger.warn({ err: error, watch: watch.id }, 'news could not be sent'),
      ),
    ),
  );
}
