/** Opens an address of the application in place, as one step that can be taken back. */
import { view } from './store.ts';
import { urlToView } from './url.ts';

/** Shows what an address of ours stands for; language and colours stay the reader's own. */
export function openAddress(address: string): void {
  const { language, theme } = view.getState();
  const url = new URL(address, location.origin);
  view.setState({ ...urlToView(url.pathname, url.search), language, theme });
}
