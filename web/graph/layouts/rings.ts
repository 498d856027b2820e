/** Puts names on rings around one of them, by how many lines they are away from it. */
import type { DrawnGraph } from '../build.ts';
import type { Place } from '../places.ts';

/** Distance of the first ring, in coordinates of the picture; every further one is nearer to the one before. */
const STEP = 220;
const NEARER = 0.7;
/** Room for one name along a ring. */
const ROOM = 16;
/** Rings drawn under the names at most. */
const MOST_RINGS = 5;

/** How many lines each name is away from the centre; those out of reach stand one ring behind the last. */
function distances(graph: DrawnGraph, centre: string): Map<string, { far: number; by: string | null }> {
  const found = new Map<string, { far: number; by: string | null }>([[centre, { far: 0, by: null }]]);
  let last = 0;
  for (let front = [centre]; front.length; ) {
    const next: string[] = [];
    for (const from of front)
      for (const id of graph.neighbors(from).sort()) {
        if (found.has(id)) continue;
        last = (found.get(from)?.far ?? 0) + 1;
        found.set(id, { far: last, by: from });
        next.push(id);
      }
    front = next;
  }
  graph.forEachNode((id) => {
    if (!found.has(id)) found.set(id, { far: last + 1, by: null });
  });
  return found;
}

/** Places of the nodes that have none in `known`; each stands near the one that leads to it. */
export function rings(graph: DrawnGraph, known: ReadonlyMap<string, Place>, centre: string): Map<string, Place> {
  const away = distances(graph, centre);
  const places = new Map<string, Place>();
  const angleOf = (id: string | null): number => {
    const p = id === null ? undefined : (places.get(id) ?? known.get(id));
    return p && (p.x !== 0 || p.y !== 0) ? Math.atan2(p.y, p.x) : 0;
  };
  const byRing = new Map<number, string[]>();
  graph.forEachNode((id) => {
    const far = away.get(id)?.far ?? 0;
    byRing.set(far, [...(byRing.get(far) ?? []), id]);
  });
  let radius = 0;
  let step = STEP;
  for (const far of [...byRing.keys()].sort((a, b) => a - b)) {
    const all = byRing.get(far) ?? [];
    if (far > 0) {
      radius = Math.max(radius + step, (all.length * ROOM) / (2 * Math.PI));
      step = Math.max(STEP / 4, step * NEARER);
    }
    const fresh = all.filter((id) => !known.has(id));
    const parent = (id: string): number => angleOf(away.get(id)?.by ?? null);
    const weight = (id: string): number => graph.getNodeAttribute(id, 'talks');
    fresh.sort((a, b) => parent(a) - parent(b) || weight(b) - weight(a) || (a < b ? -1 : 1));
    // Who comes later finds the ring taken and stands half a step outside it.
    const r = radius + (fresh.length < all.length ? step / 2 : 0);
    fresh.forEach((id, i) => {
      const angle = (2 * Math.PI * i) / fresh.length + Math.PI / 2;
      places.set(id, far === 0 ? { x: 0, y: 0 } : { x: r * Math.cos(angle), y: r * Math.sin(angle) });
    });
  }
  return places;
}

/** The rings themselves as SVG path data. */
export function ringLines(graph: DrawnGraph, centre: string): string {
  const radii = new Set<number>();
  const away = distances(graph, centre);
  const middle = graph.getNodeAttributes(centre);
  const sums = new Map<number, { sum: number; n: number }>();
  graph.forEachNode((id, { x, y }) => {
    const far = away.get(id)?.far ?? 0;
    const known = sums.get(far) ?? { sum: 0, n: 0 };
    sums.set(far, { sum: known.sum + Math.hypot(x - middle.x, y - middle.y), n: known.n + 1 });
  });
  for (const [far, { sum, n }] of sums) if (far > 0 && far <= MOST_RINGS) radii.add(sum / n);
  return [...radii]
    .map((r) => {
      const [left, right] = [middle.x - r, middle.x + r];
      return `M${right} ${middle.y}A${r} ${r} 0 1 1 ${left} ${middle.y}A${r} ${r} 0 1 1 ${right} ${middle.y}`;
    })
    .join('');
}
