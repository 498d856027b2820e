/** Opens an address of the application in place, as one step that can be taken back. */
import type { KeptPlaces } from '../../model/api/explore.ts';
import { inTurn } from '../graph/kept-places.ts';
import { keptView } from './short-link.ts';
import { view } from './store.ts';
import { urlToView } from './url.ts';

/** Shows what an address of ours stands for; language and colours stay the reader's own. */
export function openAddress(address: string, places?: KeptPlaces): void {
  const { language, theme } = view.getState();
  const url = new URL(address, location.origin);
  view.setState(inTurn({ ...urlToView(url.pathname, url.search), language, theme }, places));
}

/** Opens a named view with the places that are kept with it; without them where the server does not answer. */
export async function openKept({ id, address }: { id: string; address: string }): Promise<void> {
  const kept = await keptView(id).catch(() => null);
  openAddress(kept?.address ?? address, kept?.places);
}
