/** Puts theme, language and direction of the view on the page. */
import { setLanguage } from '../language/i18n.ts';
import { view } from './store.ts';
import type { View } from './view.ts';

function apply({ theme, language }: View): void {
  const html = document.documentElement;
  if (theme === 'system') delete html.dataset.theme;
  else html.dataset.theme = theme;
  html.lang = language;
  html.dir = language === 'ar' ? 'rtl' : 'ltr';
}

/** Applies the appearance now and at every change. */
export function followTheme(): void {
  apply(view.getState());
  view.subscribe((now, before) => {
    if (now.theme !== before.theme || now.language !== before.language) apply(now);
    if (now.language !== before.language) void setLanguage(now.language);
  });
}
