/** The canvas of the view with its tools and its menu: what happens on it becomes steps of the view. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { talkFilters } from '../view/filters.ts';
import { arrangeAgain, change, openPair, pin, select, selectAlso, selectedIds, useView } from '../view/store.ts';
import { type DrawnGraph, lineBetween } from './build.ts';
import { Canvas, type CanvasActs, type CanvasHandle } from './canvas.tsx';
import { ringLines } from './layouts/rings.ts';
import { CanvasMenu, chooseLine, type MenuPlace } from './node-menu.tsx';
import { arrangementKey, placesOf, storePlaces } from './places.ts';
import { type Look, ranksOf } from './scene.ts';
import { Toolbar } from './toolbar.tsx';
import type { Arrangement } from './use-arrangement.ts';
import type { GraphOfView } from './use-graph.ts';
import { useStrands } from './use-strands.ts';

interface Props {
  graph: DrawnGraph;
  arrangement: Arrangement;
  drawn: GraphOfView;
  colourOf: Look['colourOf'];
}

/** Outlines or rings under the picture; null while they are fetched and where there are none. */
function useGround(graph: DrawnGraph, { layout, centre }: Arrangement, settled: boolean): Look['ground'] {
  const [outlines, setOutlines] = useState<string | null>(null);
  useEffect(() => {
    if (layout !== 'map') return;
    let stale = false;
    void import('./layouts/world.ts')
      .then((world) => world.worldOutlines())
      .then((d) => {
        if (!stale) setOutlines(d);
      });
    return () => {
      stale = true;
    };
  }, [layout]);
  return useMemo(() => {
    if (layout === 'map') return outlines === null ? null : { d: outlines, filled: true };
    if (layout !== 'rings' || !settled) return null;
    const [strongest] = ranksOf(graph).nodes;
    const middle = centre !== null && graph.hasNode(centre) ? centre : strongest;
    return middle === undefined ? null : { d: ringLines(graph, middle), filled: false };
  }, [layout, outlines, graph, centre, settled]);
}

/** The canvas; selecting, hiding, pinning and opening are steps that can be taken back. */
export function PictureView({ graph, arrangement, drawn, colourOf }: Props) {
  const { t, count } = useWords();
  const v = useView((state) => state);
  const handle = useRef<CanvasHandle | null>(null);
  const [running, setRunning] = useState(false);
  const [boxing, setBoxing] = useState(false);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const [said, setSaid] = useState('');
  const [laid, setLaid] = useState<string | null>(null);
  const strands = useStrands(v.opened, graph, talkFilters(v));
  const ground = useGround(graph, arrangement, laid === arrangement.key);

  const s = v.selection;
  const nodes = (s?.kind === 'line' ? [] : selectedIds(s)).filter((id) => graph.hasNode(id));
  const line = s?.kind === 'line' ? (lineBetween(graph, s.lineKind, s.source, s.target) ?? null) : null;
  const { asked } = drawn;
  const wasAsked = useRef(asked);
  // Another answer or the overview again is framed anew; a filter is not.
  useEffect(() => {
    if (wasAsked.current !== asked) handle.current?.zoom('fit');
    wasAsked.current = asked;
  }, [asked]);

  const acts: CanvasActs = {
    onNode: (id, also) => (also ? selectAlso(id) : select({ kind: 'node', id })),
    onLine: (key) => chooseLine(graph, key),
    onEmpty: () => v.selection && select(null),
    onOpen: (key) => {
      const [source, target] = graph.extremities(key);
      const opens = graph.getEdgeAttribute(key, 'lineKind') === 'talked-with';
      if (opens && source && target) openPair(source, target);
    },
    onMenu: (at, node, at2) => setMenu({ at, node, line: at2 }),
    onPut: pin,
    onBox: (ids) => {
      const all = [...new Set([...nodes, ...ids])];
      const [first] = all;
      setBoxing(false);
      if (first === undefined) return;
      change({
        selection: all.length === 1 ? { kind: 'node', id: first } : { kind: 'nodes', ids: all },
        article: null,
      });
    },
  };
  const spreadOut = (): void => {
    setSaid('');
    handle.current?.spreadOut((places, moved) => {
      setSaid(moved === 0 ? t('canvas.free') : count('canvas.spreadDone', moved));
      if (moved === 0) return;
      const next = placesOf(arrangementKey({ ...v, arranged: v.arranged + 1 }, arrangement.centre));
      for (const [id, place] of places) next.set(id, place);
      storePlaces();
      change({ arranged: v.arranged + 1 });
    });
  };
  return (
    <>
      <Canvas
        graph={graph}
        selected={{ nodes, line }}
        acts={acts}
        onLayout={(now) => {
          setRunning(now);
          if (!now) setLaid(arrangement.key);
        }}
        label={t('graph.label', { n: graph.order })}
        handle={handle}
        arrangement={arrangement}
        pinned={v.pinned}
        labels={v.labels}
        path={drawn.path}
        colourOf={colourOf}
        strands={strands}
        changes={drawn.changes}
        ground={ground}
        boxing={boxing}
      />
      <Toolbar
        canvas={handle}
        running={running}
        onArrange={arrangeAgain}
        onSpread={spreadOut}
        boxing={boxing}
        onBoxing={setBoxing}
        chosen={line ? graph.extremities(line) : nodes}
      />
      <p className="canvas-said" role="status">
        {boxing ? t('canvas.boxing') : said}
      </p>
      {menu && (
        <CanvasMenu
          place={menu}
          graph={graph}
          onClose={() => setMenu(null)}
          onFit={() => handle.current?.zoom('fit')}
        />
      )}
    </>
  );
}
