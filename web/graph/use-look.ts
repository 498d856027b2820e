/** What a canvas needs to look right: the theme's colours and the fonts of all three scripts, as they come. */
import { useEffect, useState } from 'react';
import { useView } from '../view/store.ts';
import { forgetWidths } from './drawing.ts';

/** Fonts of the canvas. */
export const FONT = '"IBM Plex Sans", "IBM Plex Sans Arabic", sans-serif';

/** Another text whenever the colours of the page change, also when the system's own do. */
export function useThemeStamp(): string {
  const theme = useView((v) => v.theme);
  const [stamp, setStamp] = useState(0);
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const changed = (): void => setStamp((n) => n + 1);
    dark.addEventListener('change', changed);
    return () => dark.removeEventListener('change', changed);
  }, []);
  return `${theme}-${stamp}`;
}

/** Loads the fonts of all three scripts, which a canvas does not wait for by itself; true once they are there. */
export function useFonts(): boolean {
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    const samples = ['Ab', 'Жя', 'ضي'];
    const all = samples.flatMap((text) => [400, 600].map((w) => document.fonts.load(`${w} 12px ${FONT}`, text)));
    Promise.allSettled(all).then(() => {
      forgetWidths();
      setLoaded(true);
    });
  }, []);
  return loaded;
}
