/** Watches as the graph keeps them, and the facts that came since: the application's own state, no part of the facts. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { DemarcheError } from '../../../model/errors.ts';
import { Watch, type WatchRequest } from '../../../model/watch.ts';
import { composeQuery } from '../../compose.ts';
import type { Database } from '../../database.ts';
import { defineQuery } from '../../query.ts';
import { conditionsOf, type TalkFilters } from '../read/talk-filter.ts';

/** A fact and its new reports. */
const Learned = z.object({ id: z.string(), learnedAt: z.string(), reports: z.array(z.string()) });
export type Learned = z.infer<typeof Learned>;

const Stored = z.object({
  id: z.string(),
  value: z.string(),
  at: z.string(),
  seen: z.string(),
  sent: z.string(),
  delivery: z.string().nullish(),
});

const putWatch = defineQuery({
  file: 'watches/put-watch',
  params: Stored.omit({ delivery: true }),
  row: z.object({}),
});
const storedWatches = defineQuery({
  file: 'watches/watches',
  params: z.object({ id: z.string().nullable() }),
  row: z.object({ watch: Stored }),
});
const drop = defineQuery({
  file: 'watches/drop-watch',
  params: z.object({ id: z.string() }),
  row: z.object({ id: z.string() }),
});
const mark = defineQuery({
  file: 'watches/mark-watch',
  params: z.object({
    id: z.string(),
    seen: z.string().nullable(),
    sent: z.string().nullable(),
    delivery: z.string().nullable(),
  }),
  row: z.object({}),
});
const learnedStatements = defineQuery({
  file: 'watches/learned-statements',
  params: z.object({ since: z.string(), speaker: z.string(), limit: z.int() }),
  row: Learned,
});
const learnedOf = defineQuery({
  file: 'watches/learned-of',
  params: z.object({ ids: z.array(z.string()), since: z.string() }),
  row: Learned,
});

const missing = () =>
  new DemarcheError('not-found', 'There is no such watch.', { hint: 'They are listed at /api/watches.' });

const read = ({ value, delivery, ...rest }: z.infer<typeof Stored>): Watch =>
  Watch.parse({ ...JSON.parse(value), ...rest, delivery: delivery ? JSON.parse(delivery) : null });

/** Sets a watch up; everything that is known at `at` counts as seen. */
export async function addWatch(db: Database, request: WatchRequest, at: Date): Promise<Watch> {
  const now = at.toISOString();
  const stored = { id: `watch:${randomUUID()}`, value: JSON.stringify(request), at: now, seen: now, sent: now };
  await db.write((tx) => tx.run(putWatch, stored));
  return read(stored);
}

/** Every watch, the latest first. */
export const listWatches = async (db: Database): Promise<Watch[]> =>
  (await db.read(storedWatches, { id: null })).map((row) => read(row.watch));

/** The watch of an id; throws `not-found`. */
export async function watchById(db: Database, id: string): Promise<Watch> {
  const [row] = await db.read(storedWatches, { id });
  if (!row) throw missing();
  return read(row.watch);
}

/** Forgets a watch; throws `not-found`. */
export async function dropWatch(db: Database, id: string): Promise<void> {
  const [row] = await db.write((tx) => tx.run(drop, { id }));
  if (!row) throw missing();
}

/** Notes how far a watch was looked at or sent to its webhook, and how that ended. */
export async function markWatch(
  db: Database,
  id: string,
  { seen, sent, delivery }: { seen?: string; sent?: string; delivery?: NonNullable<Watch['delivery']> },
): Promise<void> {
  const note = delivery ? JSON.stringify(delivery) : null;
  await db.write((tx) => tx.run(mark, { id, seen: seen ?? null, sent: sent ?? null, delivery: note }));
}

/** Talks that filters select and that something was learnt of since a moment (ISO time), the latest first. */
export async function learnedTalks(
  db: Database,
  filters: TalkFilters,
  since: string,
  limit: number,
): Promise<Learned[]> {
  const { fragments, filtering, schema } = await conditionsOf(db, filters);
  const query = composeQuery({
    file: 'watches/learned-talks',
    fragments,
    params: z.object({ ...schema, since: z.string(), limit: z.int() }),
    row: Learned,
  });
  return db.read(query, { ...filtering, since, limit });
}

/** Statements of a speaker, a country standing for its officials and bodies, that were learnt of since a moment. */
export const learnedStatementsOf = (db: Database, speaker: string, since: string, limit: number): Promise<Learned[]> =>
  db.read(learnedStatements, { speaker, since, limit });

/** Of some talks and statements those that something was learnt of since a moment, the latest first. */
export const learnedAmong = async (db: Database, ids: string[], since: string): Promise<Learned[]> =>
  ids.length === 0 ? [] : db.read(learnedOf, { ids, since });
