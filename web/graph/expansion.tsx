/** What opening a name would bring, told before it is done, and the way to bring it in portions. */
import type { GraphAnswer } from '../../model/api/common.ts';
import { useExpansion, useNeighbours } from '../api/picture.ts';
import { useWords } from '../language/use-words.ts';
import { talkFilters } from '../view/filters.ts';
import { expand, useView } from '../view/store.ts';
import type { DrawnGraph } from './build.ts';
import { nextPortion, type Portion } from './portion.ts';
import { shownBy } from './shown.ts';

/** Neighbours brought at first, the most important ones, and with every further step. */
const FIRST = 50;
/** Neighbours brought with every further step. */
const MORE = 25;
/** Neighbours that are looked through for one that is new; the server tells no more at once. */
const MOST_LOOKED = 500;

/** What an expansion of a name comes to now. */
export interface Expansion {
  /** "312 talks, 41 countries and 96 officials"; null until the server has said. */
  words: string | null;
  /** Neighbours there are. */
  neighbours: number;
  /** Neighbours that were brought by hand; 0 when it was not opened. */
  brought: number;
  /** The next portion; null for no more. */
  next: Portion | null;
  /** Every neighbour is in the picture. */
  complete: boolean;
}

/** Asks what opening a name would bring and compares it with the picture. */
export function useExpansionOf(id: string | null, graph: DrawnGraph | null): Expansion {
  const { t, count, list } = useWords();
  const v = useView((state) => state);
  const filters = talkFilters(v);
  const { data } = useExpansion(id, filters);
  const brought = v.expanded.find((e) => e.id === id)?.limit ?? 0;
  const neighbours = data?.neighbours ?? 0;
  const size = brought > 0 ? MORE : FIRST;
  const portionOf = (answer: GraphAnswer | undefined): Portion | null => {
    if (!answer) return null;
    const shows = shownBy(answer, v);
    const kinds = new Map(answer.nodes.map((node) => [node.key, node.attributes.entityType]));
    const isNew = (key: string) => {
      const kind = kinds.get(key);
      return kind !== undefined && !graph?.hasNode(key) && shows(key, kind);
    };
    return nextPortion(others(answer, id), isNew, brought, size);
  };
  const usual = useNeighbours(id, Math.min(neighbours, brought + size), filters).data;
  const near = portionOf(usual);
  const further = usual !== undefined && near === null && neighbours > brought + size;
  const all = useNeighbours(id, further ? Math.min(neighbours, MOST_LOOKED) : 0, filters).data;
  if (!data) return { words: null, neighbours, brought, next: null, complete: false };
  const types = Object.entries(data.byType).filter(([, n]) => n > 0);
  const words = list([count('count.talks', data.talks), ...types.map(([type, n]) => count(`canvas.of.${type}`, n))]);
  const looked = further ? all : usual;
  const ids = looked ? others(looked, id) : [];
  return {
    words: neighbours > 0 ? words : t('canvas.noNeighbours'),
    neighbours,
    brought,
    next: near ?? (further ? portionOf(all) : null),
    complete: neighbours > 0 && ids.length >= neighbours && ids.every((key) => graph?.hasNode(key)),
  };
}

/** The neighbours of an answer, in its order: without the name itself, which comes with them. */
const others = ({ nodes }: GraphAnswer, id: string | null): string[] =>
  nodes.flatMap(({ key }) => (key === id ? [] : key));

/** The line under the canvas for a chosen name: what is behind it, and buttons to bring more or put it away again. */
export function ExpansionBar({ id, graph }: { id: string; graph: DrawnGraph }) {
  const { t, name, number } = useWords();
  const { words, neighbours, brought, next, complete } = useExpansionOf(id, graph);
  if (words === null) return null;
  const state = brought
    ? t('canvas.broughtOf', { n: number(Math.min(brought, neighbours)), all: number(neighbours) })
    : complete
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
