/** What opening a name would bring, told before it is done, and the way to bring it in portions. */
import { useExpansion, useNeighbours } from '../api/picture.ts';
import { useWords } from '../language/use-words.ts';
import { talkFilters } from '../view/filters.ts';
import { expand, useView } from '../view/store.ts';
import type { DrawnGraph } from './build.ts';

/** Neighbours brought at first, the most important ones, and with every further step. */
const FIRST = 50;
/** Neighbours brought with every further step. */
const MORE = 25;

/** What an expansion of a name comes to now. */
export interface Expansion {
  /** "312 talks, 41 countries and 96 officials"; null until the server has said. */
  words: string | null;
  /** Neighbours there are. */
  neighbours: number;
  /** Neighbours that were brought by hand; 0 when it was not opened. */
  brought: number;
  /** The next portion: how many to ask for in all, how many come with it, and how many of those are new; null for no more. */
  next: { limit: number; come: number; fresh: number } | null;
}

/** Asks what opening a name would bring and compares it with the picture. */
export function useExpansionOf(id: string | null, graph: DrawnGraph | null): Expansion {
  const { t, count, list } = useWords();
  const v = useView((state) => state);
  const filters = talkFilters(v);
  const { data } = useExpansion(id, filters);
  const brought = v.expanded.find((e) => e.id === id)?.limit ?? 0;
  const neighbours = data?.neighbours ?? 0;
  const limit = Math.min(neighbours, brought > 0 ? brought + MORE : FIRST);
  const portion = useNeighbours(id, limit, filters);
  if (!data) return { words: null, neighbours, brought, next: null };
  const types = Object.entries(data.byType).filter(([, n]) => n > 0);
  const words = list([count('count.talks', data.talks), ...types.map(([type, n]) => count(`canvas.of.${type}`, n))]);
  const hidden = new Set(v.hidden);
  const fresh = (portion.data?.nodes ?? []).filter(({ key }) => !graph?.hasNode(key) && !hidden.has(key)).length;
  const more = limit > brought && portion.data !== undefined && (fresh > 0 || limit < neighbours);
  return {
    words: neighbours > 0 ? words : t('canvas.noNeighbours'),
    neighbours,
    brought,
    next: more ? { limit, come: limit - brought, fresh } : null,
  };
}

/** The line under the canvas for a chosen name: what is behind it, and buttons to bring more or put it away again. */
export function ExpansionBar({ id, graph }: { id: string; graph: DrawnGraph }) {
  const { t, name, number } = useWords();
  const { words, neighbours, brought, next } = useExpansionOf(id, graph);
  if (words === null) return null;
  const state = brought
    ? t('canvas.broughtOf', { n: number(Math.min(brought, neighbours)), all: number(neighbours) })
    : neighbours > 0 && next === null
      ? t('canvas.allShown')
      : '';
  return (
    <div className="expansion">
      <p>
        {graph.hasNode(id) && <bdi className="expansion-name">{name(graph.getNodeAttributes(id))}</bdi>}
        <span>{words}</span>
        {state && <span>{state}</span>}
      </p>
      {next && (
        <button type="button" className="button" onClick={() => expand(id, next.limit)}>
          {t(brought ? 'canvas.bringMore' : 'canvas.bring', { n: number(next.come) })}
          {next.fresh < next.come && <span className="figure">{t('canvas.fresh', { n: number(next.fresh) })}</span>}
        </button>
      )}
      {brought > 0 && (
        <button type="button" className="button" onClick={() => expand(id, 0)}>
          {t('canvas.putAway')}
        </button>
      )}
    </div>
  );
}
