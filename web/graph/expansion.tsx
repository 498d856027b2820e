/** What opening a name would bring, told before it is done, and the way to bring it in portions. */
import { useExpansion } from '../api/picture.ts';
import { useWords } from '../language/use-words.ts';
import { talkFilters } from '../view/filters.ts';
import { expand, useView } from '../view/store.ts';
import type { DrawnGraph } from './build.ts';

/** Neighbours brought at first, the most important ones, and with every further step. */
export const FIRST = 50;
/** Neighbours brought with every further step. */
export const MORE = 25;

/** What an expansion of a name comes to now. */
export interface Expansion {
  /** "312 talks, 41 countries, 96 officials"; null until the server has said. */
  words: string | null;
  /** Neighbours there are, and how many of them are in the picture. */
  neighbours: number;
  shown: number;
  /** Neighbours that were brought by hand; 0 when it was not opened. */
  brought: number;
}

/** Asks what opening a name would bring and compares it with the picture. */
export function useExpansionOf(id: string | null, graph: DrawnGraph | null): Expansion {
  const { t, count, list } = useWords();
  const v = useView((state) => state);
  const { data } = useExpansion(id, talkFilters(v));
  const shown = id !== null && graph?.hasNode(id) ? new Set(graph.neighbors(id)).size : 0;
  const brought = v.expanded.find((e) => e.id === id)?.limit ?? 0;
  if (!data) return { words: null, neighbours: 0, shown, brought };
  const types = Object.entries(data.byType).filter(([, n]) => n > 0);
  const words = list([count('count.talks', data.talks), ...types.map(([type, n]) => count(`canvas.of.${type}`, n))]);
  return { words: data.neighbours ? words : t('canvas.noNeighbours'), neighbours: data.neighbours, shown, brought };
}

/** The line under the canvas for a chosen name: what is behind it, and buttons to bring more or put it away again. */
export function ExpansionBar({ id, graph }: { id: string; graph: DrawnGraph }) {
  const { t, name, number } = useWords();
  const { words, neighbours, shown, brought } = useExpansionOf(id, graph);
  if (words === null) return null;
  const missing = neighbours - shown;
  const first = Math.min(FIRST, neighbours);
  return (
    <div className="expansion">
      <p>
        {graph.hasNode(id) && <bdi className="expansion-name">{name(graph.getNodeAttributes(id))}</bdi>}
        <span>{words}</span>
        {neighbours > 0 && (
          <span className="figure">
            {missing > 0
              ? t('canvas.someShown', { shown: number(shown), all: number(neighbours) })
              : t('canvas.allShown')}
          </span>
        )}
      </p>
      {missing > 0 && brought === 0 && (
        <button type="button" className="button" onClick={() => expand(id, first)}>
          {t('canvas.bring', { n: number(first) })}
        </button>
      )}
      {missing > 0 && brought > 0 && brought < neighbours && (
        <button type="button" className="button" onClick={() => expand(id, brought + MORE)}>
          {t('canvas.bringMore', { n: number(Math.min(MORE, neighbours - brought)) })}
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
