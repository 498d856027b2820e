/** Views that people keep, under a name or behind a short address: the application's own state, no part of the facts. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { KeptPlaces, SavedView, type SaveViewRequest } from '../../../model/api/explore.ts';
import { DemarcheError } from '../../../model/errors.ts';
import type { Database } from '../../database.ts';
import { defineQuery } from '../../query.ts';

const row = z.object({ view: SavedView.omit({ places: true }) });
/** A view as it is stored: a property holds no list of objects, so places are kept as JSON. */
const StoredView = SavedView.extend({ places: z.string().nullable() });
const stored = z.object({ view: StoredView });
const byId = z.object({ id: z.string() });

const putView = defineQuery({ file: 'views/put-view', params: StoredView, row: stored });
const viewOfId = defineQuery({ file: 'views/view-by-id', params: byId, row: stored });
const namedViews = defineQuery({ file: 'views/named-views', params: z.object({}), row });
const dropOne = defineQuery({ file: 'views/drop-view', params: byId, row: byId });
const dropOld = defineQuery({ file: 'views/drop-old-views', params: z.object({ keep: z.int() }), row: z.object({}) });

/** Views without a name that are kept; the oldest go. */
const MOST_UNNAMED = 10_000;

const hash = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 12);
const missing = () =>
  new DemarcheError('not-found', 'There is no such view.', { hint: 'Named views are listed at /api/views.' });

/**
 * Keeps a view. One of the same name is replaced, one of the same address and places without a name is kept once, so that both have
 * the same id again.
 *
 * @param at now
 * @param most views without a name that are kept
 */
export async function saveView(
  db: Database,
  { name, address, places }: SaveViewRequest,
  at: Date,
  most: number = MOST_UNNAMED,
): Promise<SavedView> {
  const json = places ? JSON.stringify(places) : null;
  const id = name === null ? hash(`address ${address}${json ?? ''}`) : hash(`name ${name}`);
  const view = { id, name, address, at: at.toISOString() };
  await db.write(async (tx) => {
    await tx.run(putView, { ...view, places: json });
    if (name === null) await tx.run(dropOld, { keep: most });
  });
  return places ? { ...view, places } : view;
}

/** Named views, the latest first. */
export const listViews = async (db: Database): Promise<SavedView[]> =>
  (await db.read(namedViews, {})).map(({ view }) => view);

/** The view of an id; throws `not-found`. */
export async function viewById(db: Database, id: string): Promise<SavedView> {
  const [found] = await db.read(viewOfId, { id });
  if (!found) throw missing();
  const { places, ...view } = found.view;
  return places === null ? view : { ...view, places: KeptPlaces.parse(JSON.parse(places)) };
}

/** Forgets a view; throws `not-found`. */
export async function dropView(db: Database, id: string): Promise<void> {
  const [dropped] = await db.write((tx) => tx.run(dropOne, { id }));
  if (!dropped) throw missing();
}
