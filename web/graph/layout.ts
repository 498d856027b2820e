/** Starts, follows and stops the layout worker for a drawn graph. */
import type { DrawnGraph } from './build.ts';
import type { Place } from './places.ts';

/** What the worker is given; fixed nodes keep their places. `spread` only takes overlaps away. */
export interface LayoutTask {
  what: 'force' | 'spread';
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

const start = (): Worker => new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
let spare: Worker | null = null;

/** Lets the worker be fetched while the graph is: the first picture waits for both. */
export function prepareLayout(): void {
  spare ??= start();
}

/** Runs a task in a worker; `onReport` hears of every new picture until it is done or stopped. */
function run(task: LayoutTask, onReport: (report: LayoutReport) => void): RunningLayout {
  const worker = spare ?? start();
  spare = null;
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutReport>) => {
    if (data.done) worker.terminate();
    onReport(data);
  });
  worker.postMessage(task);
  return { stop: () => worker.terminate() };
}

function taskOf(graph: DrawnGraph, what: LayoutTask['what'], isFixed: (id: string) => boolean): LayoutTask {
  return {
    what,
    nodes: graph.mapNodes((id, { x, y, size }) => ({ id, x, y, size, fixed: isFixed(id) })),
    edges: what === 'spread' ? [] : graph.mapEdges((_key, { weight }, source, target) => ({ source, target, weight })),
  };
}

/** Lets the lines of the graph pull it into shape; `onChange` hears of every new picture, with true for the last one. */
export function arrange(
  graph: DrawnGraph,
  isFixed: (id: string) => boolean,
  onChange: (done: boolean) => void,
): RunningLayout {
  const ids = graph.nodes();
  return run(taskOf(graph, 'force', isFixed), ({ positions, done }) => {
    const index = new Map(ids.map((id, i) => [id, i]));
    graph.updateEachNodeAttributes(
      (id, a) => {
        const i = index.get(id);
        return i === undefined || isFixed(id)
          ? a
          : { ...a, x: positions[2 * i] ?? a.x, y: positions[2 * i + 1] ?? a.y };
      },
      { attributes: ['x', 'y'] },
    );
    onChange(done);
  });
}

/** Where the nodes would lie without overlaps, and how many of them have to move. */
export function spread(
  graph: DrawnGraph,
  isFixed: (id: string) => boolean,
  onDone: (places: Map<string, Place>, moved: number) => void,
): RunningLayout {
  return run(taskOf(graph, 'spread', isFixed), ({ positions }) => {
    const places = new Map<string, Place>();
    let moved = 0;
    let i = 0;
    graph.forEachNode((id, a) => {
      const place = { x: positions[2 * i] ?? a.x, y: positions[2 * i + 1] ?? a.y };
      i++;
      places.set(id, place);
      // Positions come as 32-bit numbers.
      if (Math.hypot(place.x - a.x, place.y - a.y) > 1e-3 * (1 + Math.abs(a.x) + Math.abs(a.y))) moved++;
    });
    onDone(places, moved);
  });
}

/** Whether some node has no place yet. */
export const needsLayout = (graph: DrawnGraph, places: ReadonlyMap<string, Place>): boolean =>
  graph.someNode((id) => !places.has(id));
