/** Short addresses of long views: the server keeps the long one, the address bar shows its id. */
import { call } from '../api/client.ts';

/** Addresses longer than this are kept on the server: mail programs and messengers break longer ones. */
export const LONG_ADDRESS = 1_800;
/** Query parameter that names a kept view. */
const KEPT = 'view';

/** The id of the kept view that an address names, if it names one. */
export const keptViewId = (search: string): string | null => new URLSearchParams(search).get(KEPT);

/** The address behind an id. @throws {ApiFailure} `not-found` when nothing is kept under it */
export async function addressOfView(id: string): Promise<string> {
  return (await call('view', { params: { id } })).address;
}

/** The address to hand on: itself when it is short, else one with the id under which the server keeps it. */
export async function handedOn(address: string): Promise<string> {
  if (address.length <= LONG_ADDRESS) return address;
  const { id } = await call('saveView', { body: { name: null, address } });
  return `/?${KEPT}=${encodeURIComponent(id)}`;
}
