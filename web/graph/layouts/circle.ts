/** Puts names on a circle, people and bodies beside their state; who comes later stands on a circle around it. */
import type { DrawnGraph, NodeDrawing } from '../build.ts';
import type { Place } from '../places.ts';

/** Room for one name along the circle, in coordinates of the picture. */
const ROOM = 14;
const LEAST = 120;

/** States by strength, each followed by those that belong to it; those of no state come last. */
function inGroups(graph: DrawnGraph, ids: readonly string[]): string[] {
  const strength = new Map<string, number>();
  const groupOf = (a: NodeDrawing): string => a.country ?? '~';
  graph.forEachNode((_id, a) => {
    if (a.kind === 'country') strength.set(groupOf(a), (strength.get(groupOf(a)) ?? 0) + a.talks);
  });
  const key = (id: string): [number, string, number, number, string] => {
    const a = graph.getNodeAttributes(id);
    const group = groupOf(a);
    return [-(strength.get(group) ?? -1), group, a.kind === 'country' ? 0 : 1, -a.talks, id];
  };
  const keyed = ids.map((id) => ({ id, key: key(id) }));
  keyed.sort((a, b) => {
    for (let i = 0; i < a.key.length; i++) {
      const [x, y] = [a.key[i] ?? 0, b.key[i] ?? 0];
      if (x !== y) return x < y ? -1 : 1;
    }
    return 0;
  });
  return keyed.map(({ id }) => id);
}

/** Places of the nodes that have none in `known`. */
export function circle(graph: DrawnGraph, known: ReadonlyMap<string, Place>): Map<string, Place> {
  const fresh = inGroups(
    graph,
    graph.filterNodes((id) => !known.has(id)),
  );
  let inner = 0;
  for (const { x, y } of known.values()) inner = Math.max(inner, Math.hypot(x, y));
  const radius = Math.max(LEAST, (fresh.length * ROOM) / (2 * Math.PI), inner > 0 ? inner + 60 : 0);
  return new Map(
    fresh.map((id, i) => {
      // From the top, clockwise.
      const angle = Math.PI / 2 - (2 * Math.PI * i) / fresh.length;
      return [id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }];
    }),
  );
}
