/** Starts, follows and stops the layout worker for a drawn graph. */
import type { DrawnGraph } from './build.ts';
import type { Place } from './places.ts';

/**
 * What the worker is given: x, y of every node, their sizes, which of them keep their places (1), and lines as places
 * in the list of nodes with a weight each. `spread` only takes overlaps away.
 */
export interface LayoutTask {
  what: 'force' | 'spread';
  positions: Float64Array;
  sizes: Float64Array;
  fixed: Uint8Array;
  ends: Uint32Array;
  weights: Float64Array;
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
  const { positions, sizes, fixed, ends, weights } = task;
  worker.postMessage(
    task,
    [positions, sizes, fixed, ends, weights].map((list) => list.buffer),
  );
  return { stop: () => worker.terminate() };
}

/** A graph as the worker is given it; lines only where they pull. */
export function taskOf(graph: DrawnGraph, what: LayoutTask['what'], isFixed: (id: string) => boolean): LayoutTask {
  const { order } = graph;
  const size = what === 'spread' ? 0 : graph.size;
  const task: LayoutTask = {
    what,
    positions: new Float64Array(2 * order),
    sizes: new Float64Array(order),
    fixed: new Uint8Array(order),
    ends: new Uint32Array(2 * size),
    weights: new Float64Array(size),
  };
  const index = new Map<string, number>();
  graph.forEachNode((id, a) => {
    const i = index.size;
    index.set(id, i);
    task.positions[2 * i] = a.x;
    task.positions[2 * i + 1] = a.y;
    task.sizes[i] = a.size;
    task.fixed[i] = isFixed(id) ? 1 : 0;
  });
  if (size === 0) return task;
  let line = 0;
  graph.forEachEdge((_key, { weight }, source, target) => {
    task.ends[2 * line] = index.get(source) ?? 0;
    task.ends[2 * line + 1] = index.get(target) ?? 0;
    task.weights[line++] = weight;
  });
  return task;
}

/**
 * Writes x, y of every node into the graph, in its order, but for those that are fixed; without a word to its listeners,
 * to whom ten thousand words would be too much.
 */
export function writePlaces(graph: DrawnGraph, positions: ArrayLike<number>, isFixed: (id: string) => boolean): void {
  let i = 0;
  graph.forEachNode((id, a) => {
    const [x, y] = [positions[2 * i], positions[2 * i + 1]];
    i++;
    if (x === undefined || y === undefined || isFixed(id)) return;
    a.x = x;
    a.y = y;
  });
}

/** Lets the lines of the graph pull it into shape; `onChange` hears of every new picture, with true for the last one. */
export function arrange(
  graph: DrawnGraph,
  isFixed: (id: string) => boolean,
  onChange: (done: boolean) => void,
): RunningLayout {
  return run(taskOf(graph, 'force', isFixed), ({ positions, done }) => {
    writePlaces(graph, positions, isFixed);
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
