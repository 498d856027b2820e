/** Reads the colours of the style sheet for the canvas, which cannot use custom properties itself. */
import type { EntityType } from '../../model/vocabulary.ts';

/** Kinds of node a canvas can show; `other` is what a Cypher result may hold beside entities. */
export type NodeKind = EntityType | 'other';

/** Colours of the canvas in the present theme, as `rgb(…)`. */
export interface Palette {
  paper: string;
  ink: string;
  inkSoft: string;
  accent: string;
  held: string;
  planned: string;
  off: string;
  context: string;
  node: Record<NodeKind, string>;
}

/** Resolves the tokens as they apply inside `host` now. */
export function readPalette(host: HTMLElement): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  host.append(probe);
  const color = (token: string): string => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const palette: Palette = {
    paper: color('paper'),
    ink: color('ink'),
    inkSoft: color('ink-2'),
    accent: color('accent'),
    held: color('line-held'),
    planned: color('line-planned'),
    off: color('line-off'),
    context: color('line-context'),
    node: {
      country: color('country'),
      official: color('official'),
      organization: color('organization'),
      media: color('media'),
      venue: color('venue'),
      topic: color('topic'),
      other: color('other'),
    },
  };
  probe.remove();
  return palette;
}

/** Mixes two `rgb(…)` colours; `amount` 0 gives `a`, 1 gives `b`. */
export function mix(a: string, b: string, amount: number): string {
  const read = (c: string): number[] => (c.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  const [x, y] = [read(a), read(b)];
  return `rgb(${x.map((v, i) => Math.round(v + ((y[i] ?? v) - v) * amount)).join(', ')})`;
}
