/** Reads the colours of the style sheet for the canvas, which cannot use custom properties itself. */
import type { PairChange } from '../../model/api/explore.ts';
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
  land: string;
  coast: string;
  node: Record<NodeKind, string>;
  /** Colours of communities, the largest first; those beyond are `other`. */
  community: string[];
  change: Record<Exclude<PairChange, 'same'>, string>;
}

/** Communities that have a colour of their own. */
export const COMMUNITY_COLOURS = 8;

/** Resolves the tokens as they apply inside `host` now, or as they would in the light or the dark. */
export function readPalette(host: HTMLElement, scheme?: 'light' | 'dark'): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  if (scheme) probe.style.colorScheme = scheme;
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
    land: color('land'),
    coast: color('coast'),
    node: {
      country: color('country'),
      official: color('official'),
      organization: color('organization'),
      media: color('media'),
      venue: color('venue'),
      topic: color('topic'),
      other: color('other'),
    },
    community: Array.from({ length: COMMUNITY_COLOURS }, (_, i) => color(`community-${i + 1}`)),
    change: {
      new: color('change-new'),
      ended: color('change-ended'),
      stronger: color('change-stronger'),
      weaker: color('change-weaker'),
    },
  };
  probe.remove();
  return palette;
}
