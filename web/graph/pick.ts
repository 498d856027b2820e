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

/** The nearest line within `reach` (graph units) of a point; of those equally near, one that stands for talks. */
export function lineAt(graph: DrawnGraph, p: Point, reach: number): string | null {
  let best: string | null = null;
  let least = reach;
  graph.forEachEdge((key, line, _source, _target, a, b) => {
    const distance = distanceToSegment(p, a, b) + (line.style === 'context' ? reach / 4 : 0);
    if (distance < least) {
      least = distance;
      best = key;
    }
  });
  return best;
}

const DIRECTION: Record<string, Point> = {
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** Whether the key walks the graph. */
export const isWalkKey = (key: string): boolean => key in DIRECTION;

/**
 * The node that an arrow key leads to: of the nodes joined to `from` in that direction the nearest, sideways distance
 * counting double; if none is joined, of all. Graph coordinates grow upwards.
 */
export function nextNode(graph: DrawnGraph, from: string, key: string): string | null {
  const towards = DIRECTION[key];
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
