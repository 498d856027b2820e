/** Starts, follows and stops the layout worker for a drawn graph. */
import { type DrawnGraph, isPlaced, rememberPlaces } from './build.ts';

/** What the worker is given; fixed nodes keep their places. */
export interface LayoutTask {
  nodes: { id: string; x: number; y: number; size: number; fixed: boolean }[];
  edges: { source: string; target: string; weight: number }[];
}

/** What the worker reports: x, y of every node in the order of the task. */
export interface LayoutReport {
  positions: Float32Array;
  done: boolean;
}

/** A layout under way. */
export interface RunningLayout {
  stop: () => void;
}

/**
 * Arranges the graph; nodes that were drawn before keep their places unless `all` is true.
 * `onChange` hears of every new picture, with true for the last one.
 */
export function arrange(graph: DrawnGraph, all: boolean, onChange: (done: boolean) => void): RunningLayout {
  const ids = graph.nodes();
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  const stop = (): void => {
    worker.terminate();
    rememberPlaces(graph);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutReport>) => {
    const index = new Map(ids.map((id, i) => [id, i]));
    graph.updateEachNodeAttributes(
      (id, a) => {
        const i = index.get(id);
        return i === undefined ? a : { ...a, x: data.positions[2 * i] ?? a.x, y: data.positions[2 * i + 1] ?? a.y };
      },
      { attributes: ['x', 'y'] },
    );
    if (data.done) stop();
    onChange(data.done);
  });
  worker.postMessage({
    nodes: ids.map((id) => {
      const { x, y, size } = graph.getNodeAttributes(id);
      return { id, x, y, size, fixed: !all && isPlaced(id) };
    }),
    edges: graph.mapEdges((_key, { weight }, source, target) => ({ source, target, weight })),
  } satisfies LayoutTask);
  return { stop };
}

/** Whether some node has no place yet. */
export const needsLayout = (graph: DrawnGraph): boolean => graph.someNode((id) => !isPlaced(id));
