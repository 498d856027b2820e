/** Keeps a drawn graph arranged: runs and stops layouts, keeps what was placed where it is, holds what is pinned. */
import { type RefObject, useEffect, useRef } from 'react';
import type { Layout, View } from '../view/view.ts';
import type { DrawnGraph } from './build.ts';
import { showsPlaces } from './kept-places.ts';
import { arrange, needsLayout, type RunningLayout, spread } from './layout.ts';
import { circle } from './layouts/circle.ts';
import { rings } from './layouts/rings.ts';
import { type Place, placesOf, storePlaces } from './places.ts';
import type { Renderer } from './renderer.ts';
import { ranksOf } from './scene.ts';

/** Which arrangement it is. Places are kept by `key`. */
export interface Arrangement {
  key: string;
  layout: Layout;
  /** The middle of the rings. */
  centre: string | null;
}

interface Props {
  graph: DrawnGraph;
  arrangement: Arrangement;
  pinned: View['pinned'];
  renderer: RefObject<Renderer | null>;
  /** Hears when arranging begins and ends. */
  onLayout: (running: boolean) => void;
  /** There is a picture worth showing. */
  onSettled: () => void;
}

/** Graphs beyond this are shown while they take shape, since that takes a while. */
const SHOWN_AT_ONCE = 1_500;

/** Lets a layout wait until the picture is on the screen, so that the two do not share the processor. */
function afterFrame(begin: () => RunningLayout): RunningLayout {
  let running: RunningLayout | null = null;
  let later: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    later = setTimeout(() => {
      running = begin();
    });
  });
  return {
    stop: () => {
      cancelAnimationFrame(frame);
      clearTimeout(later);
      running?.stop();
    },
  };
}

/** Where an instant layout puts the nodes that have no place. */
async function instantPlaces(
  graph: DrawnGraph,
  { layout, centre }: Arrangement,
  places: ReadonlyMap<string, Place>,
): Promise<Map<string, Place>> {
  if (layout === 'map') return (await import('./layouts/world.ts')).worldMap(graph, places);
  const [strongest] = ranksOf(graph).nodes;
  const middle = centre !== null && graph.hasNode(centre) ? centre : strongest;
  return layout === 'rings' && middle !== undefined ? rings(graph, places, middle) : circle(graph, places);
}

/** Arranges the graph whenever some of its nodes have no place, and answers how to stop and how to take overlaps away. */
export function useArrangement({ graph, arrangement, pinned, renderer, onLayout, onSettled }: Props): {
  stop: () => void;
  spreadOut: (onDone: (places: Map<string, Place>, moved: number) => void) => void;
} {
  const running = useRef<RunningLayout | null>(null);
  /** Where an interrupted layout had come to; a start for the next one. */
  const loose = useRef(new Map<string, Place>());
  const framed = useRef<string | null>(null);
  /** Moves of the camera that brought new names into sight, so that taking them away takes those back as well. */
  const widened = useRef<{ ids: string[]; from: ReturnType<Renderer['camera']>; to: ReturnType<Renderer['camera']> }[]>(
    [],
  );
  const pins = useRef(pinned);
  pins.current = pinned;
  const tell = useRef({ onLayout, onSettled });
  tell.current = { onLayout, onSettled };

  const { key } = arrangement;
  const isPinned = (id: string): boolean => pins.current.some((p) => p.id === id);
  const holdPins = (): void => {
    for (const { id, x, y } of pins.current) if (graph.hasNode(id)) graph.mergeNodeAttributes(id, { x, y });
  };
  const remember = (): void => {
    const places = placesOf(key);
    graph.forEachNode((id, { x, y }) => {
      if (!isPinned(id) || !places.has(id)) places.set(id, { x, y });
    });
    storePlaces();
  };
  const frame = (fresh: readonly string[]): void => {
    const drawing = renderer.current;
    if (!drawing) return;
    if (framed.current !== key) {
      framed.current = key;
      widened.current = [];
      drawing.zoom('fit');
    } else if (fresh.length > 0) {
      const from = drawing.camera();
      const to = drawing.widen(fresh);
      if (to) widened.current.push({ ids: [...fresh], from, to });
    }
  };
  const finish = (fresh: readonly string[]): void => {
    running.current = null;
    remember();
    renderer.current?.moved();
    frame(fresh);
    tell.current.onSettled();
    tell.current.onLayout(false);
  };
  const stop = (): void => {
    if (!running.current) return;
    running.current.stop();
    finish([]);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: another graph or another arrangement starts a layout, nothing else
  useEffect(() => {
    const places = placesOf(key);
    const last = widened.current.at(-1);
    const camera = renderer.current?.camera();
    if (last && camera && !last.ids.some((id) => graph.hasNode(id))) {
      widened.current.pop();
      if (camera.ratio === last.to.ratio && camera.x === last.to.x) renderer.current?.look(last.from);
    }
    holdPins();
    if (!needsLayout(graph, places)) {
      frame([]);
      tell.current.onSettled();
      return;
    }
    if (framed.current !== key) renderer.current?.loosen();
    const fresh = framed.current === key ? graph.filterNodes((id) => !places.has(id)) : [];
    let stale = false;
    if (arrangement.layout === 'force') {
      for (const [id, place] of loose.current) {
        if (graph.hasNode(id) && !places.has(id) && !isPinned(id)) graph.mergeNodeAttributes(id, { ...place });
      }
      tell.current.onLayout(true);
      const fixed = new Set(graph.filterNodes((id) => places.has(id) || isPinned(id)));
      const begin = (): RunningLayout =>
        arrange(
          graph,
          (id) => fixed.has(id),
          (done) => {
            if (done) finish(fresh);
            else {
              renderer.current?.moved();
              tell.current.onSettled();
            }
          },
        );
      if (graph.order > SHOWN_AT_ONCE) {
        tell.current.onSettled();
        running.current = afterFrame(begin);
      } else running.current = begin();
    } else {
      void instantPlaces(graph, arrangement, places).then((found) => {
        if (stale) return;
        graph.updateEachNodeAttributes((id, a) => ({ ...a, ...(isPinned(id) ? {} : found.get(id)) }), {
          attributes: ['x', 'y'],
        });
        finish(fresh);
      });
    }
    return () => {
      stale = true;
      if (!running.current) return;
      running.current.stop();
      running.current = null;
      loose.current = new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }]));
      tell.current.onLayout(false);
    };
  }, [graph, key]);

  useEffect(() => {
    showsPlaces(() => {
      const places = placesOf(key);
      return graph.mapNodes((id, { x, y }): [string, Place] => [id, places.get(id) ?? { x, y }]);
    });
    return () => showsPlaces(null);
  }, [graph, key]);

  const held = useRef(pinned);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the graph as it is when pins change; a new graph holds them above
  useEffect(() => {
    if (held.current === pinned) return;
    const places = placesOf(key);
    for (const { id } of held.current) {
      const place = places.get(id);
      if (place && !isPinned(id) && graph.hasNode(id)) graph.mergeNodeAttributes(id, { x: place.x, y: place.y });
    }
    held.current = pinned;
    holdPins();
    renderer.current?.moved();
  }, [pinned]);

  return {
    stop,
    spreadOut: (onDone) => {
      if (running.current) return;
      tell.current.onLayout(true);
      running.current = spread(graph, isPinned, (places, moved) => {
        running.current = null;
        tell.current.onLayout(false);
        onDone(places, moved);
      });
    },
  };
}
