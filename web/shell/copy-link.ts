/** Puts the address of what is on the screen on the clipboard. */
import { placesOnScreen } from '../graph/kept-places.ts';
import { handedOn } from '../view/short-link.ts';
import { view } from '../view/store.ts';
import { viewToUrl } from '../view/url.ts';

/** Copies the link; `false` when the browser or the server refuses. */
export async function copyLink(): Promise<boolean> {
  try {
    const address = await handedOn(viewToUrl(view.getState()), placesOnScreen());
    await navigator.clipboard.writeText(new URL(address, location.origin).href);
    return true;
  } catch {
    return false;
  }
}
