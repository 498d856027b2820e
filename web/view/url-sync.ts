/** Keeps the address bar and the view the same, both ways, so that back, forward, reload and a copied link work. */
import type { KeptPlaces } from '../../model/api/explore.ts';
import { LANGUAGES } from '../../model/vocabulary.ts';
import { placesOnScreen, startFrom } from '../graph/kept-places.ts';
import { handedOn, keptView, keptViewId, LONG_ADDRESS } from './short-link.ts';
import { view } from './store.ts';
import { urlToView, viewToUrl } from './url.ts';
import { INITIAL_VIEW, THEMES, type View } from './view.ts';

const STORED = 'demarche.appearance';

function preferred(): Pick<View, 'language' | 'theme'> {
  let stored: { language?: string; theme?: string } = {};
  try {
    stored = JSON.parse(localStorage.getItem(STORED) ?? '{}');
  } catch {
    // Storage may be off or hold something else; the browser's own languages are used then.
  }
  const wanted = [stored.language, ...navigator.languages.map((l) => l.slice(0, 2))];
  return {
    language: LANGUAGES.find((l) => l === wanted.find((w) => LANGUAGES.some((k) => k === w))) ?? INITIAL_VIEW.language,
    theme: THEMES.find((t) => t === stored.theme) ?? INITIAL_VIEW.theme,
  };
}

/** Long address of the view that the address bar stands for, where the bar shows a short one. */
let long: { bar: string; address: string } | null = null;
/** The view was not found that the address names. */
let missing = false;

/** Whether the page was opened by a short address that nothing is kept under. */
export const openedMissingView = (): boolean => missing;

const bar = (): string => location.pathname + location.search;

async function read(): Promise<View> {
  const id = keptViewId(location.search);
  let places: KeptPlaces | undefined;
  if (id && long?.bar !== bar()) {
    try {
      const kept = await keptView(id);
      long = { bar: bar(), address: kept.address };
      places = kept.places;
    } catch {
      missing = true;
    }
  }
  const url = new URL(long?.bar === bar() ? long.address : bar(), location.origin);
  const opened = urlToView(url.pathname, url.search, preferred());
  startFrom(opened, places);
  return opened;
}

/** Puts a short address in the place of the long one that is in the bar, unless the view has gone on by then. */
async function shorten(address: string): Promise<void> {
  const short = await handedOn(address, placesOnScreen()).catch(() => address);
  if (short === address || bar() !== address) return;
  long = { bar: short, address };
  history.replaceState(null, '', short);
}

function write(address: string, how: 'pushState' | 'replaceState'): void {
  history[how](null, '', address);
  if (address.length > LONG_ADDRESS) void shorten(address);
}

/** Reads the address into the view and follows both from then on; call it once, before the first picture. */
export async function followUrl(): Promise<void> {
  view.setState(await read());
  view.temporal.getState().clear();
  if (!keptViewId(location.search) || missing) write(viewToUrl(view.getState()), 'replaceState');
  addEventListener('popstate', () => void read().then((v) => view.setState(v)));
  view.subscribe((now, before) => {
    const address = viewToUrl(now);
    // Steps that undo does not hold apart, such as those of a running timeline, are one entry of the history too.
    const how = view.temporal.getState().isTracking ? 'pushState' : 'replaceState';
    if (address !== (long?.bar === bar() ? long.address : bar())) write(address, how);
    if (now.language !== before.language || now.theme !== before.theme) {
      try {
        localStorage.setItem(STORED, JSON.stringify({ language: now.language, theme: now.theme }));
      } catch {
        // Without storage the address alone carries language and theme.
      }
    }
  });
}
