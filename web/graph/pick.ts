/** Finds what lies under a point: lines have a generous reach, so that a thin one can be hit. */
import type { DrawnGraph } from './build.ts';

interface Point {
  x: number;
  y: number;
}

/** Distance from a point to the segment between two others. */
export function distanceToSegment(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

/** Cells along either side of the raster. */
const CELLS = 64;

/** Lines by the cells of a raster that they cross, so that what is under the pointer is found without asking every line. */
export interface LineRaster {
  /** The nearest line within `reach` (graph units) of a point; of those equally near, one that stands for talks. */
  at: (p: Point, reach: number) => string | null;
}

/** Makes the raster of a graph as it lies now; lines that `skips` names are left out. */
export function rasterLines(graph: DrawnGraph, skips: (key: string) => boolean = () => false): LineRaster {
  const keys: string[] = [];
  const ends: number[] = [];
  const context: boolean[] = [];
  let [left, low, right, high] = [Infinity, Infinity, -Infinity, -Infinity];
  graph.forEachEdge((key, line, _source, _target, a, b) => {
    if (skips(key)) return;
    keys.push(key);
    ends.push(a.x, a.y, b.x, b.y);
    context.push(line.style === 'context');
    left = Math.min(left, a.x, b.x);
    right = Math.max(right, a.x, b.x);
    low = Math.min(low, a.y, b.y);
    high = Math.max(high, a.y, b.y);
  });
  const cell = Math.max(right - left, high - low, 1e-9) / CELLS;
  const column = (x: number): number => Math.max(0, Math.min(CELLS, Math.floor((x - left) / cell)));
  const row = (y: number): number => Math.max(0, Math.min(CELLS, Math.floor((y - low) / cell)));
  const side = CELLS + 1;

  // Two passes over the same walk: how many lines each cell has, then which.
  const walk = (visit: (cell: number, line: number) => void): void => {
    for (let i = 0; i < keys.length; i++) {
      const [ax, ay, bx, by] = [ends[4 * i] ?? 0, ends[4 * i + 1] ?? 0, ends[4 * i + 2] ?? 0, ends[4 * i + 3] ?? 0];
      const steps = Math.max(1, Math.ceil((Math.max(Math.abs(bx - ax), Math.abs(by - ay)) / cell) * 1.5));
      let last = -1;
      for (let s = 0; s <= steps; s++) {
        const at = row(ay + ((by - ay) * s) / steps) * side + column(ax + ((bx - ax) * s) / steps);
        if (at !== last) visit(at, i);
        last = at;
      }
    }
  };
  const starts = new Uint32Array(side * side + 1);
  walk((at) => {
    starts[at + 1] = (starts[at + 1] ?? 0) + 1;
  });
  for (let i = 0; i < side * side; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const filled = starts.slice();
  const lines = new Uint32Array(starts[side * side] ?? 0);
  walk((at, line) => {
    const place = filled[at] ?? 0;
    lines[place] = line;
    filled[at] = place + 1;
  });

  return {
    at: (p, reach) => {
      let best: string | null = null;
      let least = reach;
      // A line may pass a corner between two steps of the walk, so the cells around are asked as well.
      const margin = Math.max(reach, cell);
      for (let r = row(p.y - margin); r <= row(p.y + margin); r++)
        for (let c = column(p.x - margin); c <= column(p.x + margin); c++) {
          const end = starts[r * side + c + 1] ?? 0;
          for (let k = starts[r * side + c] ?? 0; k < end; k++) {
            const i = lines[k] ?? 0;
            const a = { x: ends[4 * i] ?? 0, y: ends[4 * i + 1] ?? 0 };
            const b = { x: ends[4 * i + 2] ?? 0, y: ends[4 * i + 3] ?? 0 };
            const distance = distanceToSegment(p, a, b) + (context[i] ? reach / 4 : 0);
            if (distance < least) {
              least = distance;
              best = keys[i] ?? null;
            }
          }
        }
      return best;
    },
  };
}

/** Nodes by the cells of a raster that their middles lie in. */
export interface NodeRaster {
  /**
   * The node whose disc holds a point, the one whose middle is relatively nearest; discs have the radius that `radius`
   * gives for a size, in graph units, and `widest` is the largest of them.
   */
  at: (p: Point, radius: (size: number) => number, widest: number) => string | null;
}

/** Makes the raster of the nodes of a graph as they lie now. */
export function rasterNodes(graph: DrawnGraph): NodeRaster {
  let [left, low, right, high] = [Infinity, Infinity, -Infinity, -Infinity];
  graph.forEachNode((_id, { x, y }) => {
    left = Math.min(left, x);
    right = Math.max(right, x);
    low = Math.min(low, y);
    high = Math.max(high, y);
  });
  const cell = Math.max(right - left, high - low, 1e-9) / CELLS;
  const cells = new Map<number, string[]>();
  const step = (v: number): number => Math.max(-1, Math.min(CELLS + 1, Math.floor(v / cell)));
  const key = (column: number, row: number): number => row * (CELLS + 3) + column;
  graph.forEachNode((id, { x, y }) => {
    const k = key(step(x - left), step(y - low));
    const held = cells.get(k);
    if (held) held.push(id);
    else cells.set(k, [id]);
  });
  return {
    at: (p, radius, widest) => {
      let best: string | null = null;
      let least = 1;
      for (let r = step(p.y - low - widest); r <= step(p.y - low + widest); r++)
        for (let c = step(p.x - left - widest); c <= step(p.x - left + widest); c++) {
          for (const id of cells.get(key(c, r)) ?? []) {
            const { x, y, size } = graph.getNodeAttributes(id);
            const part = Math.hypot(p.x - x, p.y - y) / radius(size);
            if (part < least) {
              least = part;
              best = id;
            }
          }
        }
      return best;
    },
  };
}

const DIRECTION: Record<string, Point> = {
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** Where an arrow key points to, in the coordinates of the graph, which grow upwards; null for other keys. */
export const directionOf = (key: string): Point | null => DIRECTION[key] ?? null;

/**
 * The node that an arrow key leads to: of the nodes joined to `from` in that direction the nearest, sideways distance
 * counting double; if none is joined, of all.
 */
export function nextNode(graph: DrawnGraph, from: string, key: string): string | null {
  const towards = directionOf(key);
  if (!towards || !graph.hasNode(from)) return null;
  const start = graph.getNodeAttributes(from);
  const nearest = (ids: string[]): string | null => {
    let best: string | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const id of ids) {
      const { x, y } = graph.getNodeAttributes(id);
      const along = (x - start.x) * towards.x + (y - start.y) * towards.y;
      const aside = Math.abs((x - start.x) * towards.y) + Math.abs((y - start.y) * towards.x);
      const cost = along + 2 * aside;
      if (id !== from && along > 0 && aside <= 2 * along && cost < least) {
        least = cost;
        best = id;
      }
    }
    return best;
  };
  return nearest(graph.neighbors(from)) ?? nearest(graph.nodes());
}
