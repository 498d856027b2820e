/** Keeps the address bar and the view the same, both ways, so that back, forward, reload and a copied link work. */
import { LANGUAGES } from '../../model/vocabulary.ts';
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

const read = (): View => urlToView(location.pathname, location.search, preferred());

/** Reads the address into the view and follows both from then on; call it once, before the first picture. */
export function followUrl(): void {
  view.setState(read());
  view.temporal.getState().clear();
  history.replaceState(null, '', viewToUrl(view.getState()));
  addEventListener('popstate', () => view.setState(read()));
  view.subscribe((now, before) => {
    const url = viewToUrl(now);
    if (url !== location.pathname + location.search) history.pushState(null, '', url);
    if (now.language !== before.language || now.theme !== before.theme) {
      try {
        localStorage.setItem(STORED, JSON.stringify({ language: now.language, theme: now.theme }));
      } catch {
        // Without storage the address alone carries language and theme.
      }
    }
  });
}
