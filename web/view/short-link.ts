/** Short addresses of long views: the server keeps the long one, the address bar shows its id. */
import type { KeptPlaces, SavedView } from '../../model/api/explore.ts';
import { call } from '../api/client.ts';

/** Addresses longer than this are kept on the server: mail programs and messengers break longer ones. */
export const LONG_ADDRESS = 1_800;
/** Query parameter that names a kept view. */
const KEPT = 'view';

/** The id of the kept view that an address names, if it names one. */
export const keptViewId = (search: string): string | null => new URLSearchParams(search).get(KEPT);

/** The view behind an id. @throws {ApiFailure} `not-found` when nothing is kept under it */
export const keptView = (id: string): Promise<SavedView> => call('view', { params: { id } });

/** The address to hand on: itself when it is short and has no places, else one with the id under which the server keeps it. */
export async function handedOn(address: string, places?: KeptPlaces): Promise<string> {
  if (address.length <= LONG_ADDRESS && !places) return address;
  const { id } = await call('saveView', { body: { name: null, address, ...(places ? { places } : {}) } });
  return `/?${KEPT}=${encodeURIComponent(id)}`;
}
