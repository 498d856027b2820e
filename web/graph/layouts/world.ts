/** The map: outlines of the world's states (Natural Earth 1:110m, by world-atlas) and where names lie on them. */
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import outlinesUrl from 'world-atlas/countries-110m.json?url';
import type { DrawnGraph, NodeDrawing } from '../build.ts';
import type { Place } from '../places.ts';

/** The outlines as the file has them. */
type World = Parameters<typeof feature>[0] & { objects: { countries: Parameters<typeof feature>[1] } };

/** Half the width of the world, in coordinates of the picture. */
const HALF = 1_000;
/** Distance of the first person or body from the point of its state, and how far more of them push the spiral out. */
const [BESIDE, ROUND] = [18, 8];
/** The line below the map on which those without a place stand, and the room for each. */
const [SHELF, ROOM, IN_ROW] = [-560, 42, 44];
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

const projection = geoNaturalEarth1()
  .scale(HALF / 2.73)
  .translate([0, 0])
  .reflectY(true);

/** A point of the earth in the coordinates of the picture, which grow upwards. */
export function onMap(lat: number, lon: number): Place {
  const [x, y] = projection([lon, lat]) ?? [0, 0];
  return { x, y };
}

/** Where a name lies by itself: states and places do. */
function ownPlace(a: NodeDrawing): Place | null {
  return a.lat !== null && a.lon !== null ? onMap(a.lat, a.lon) : null;
}

/**
 * Places of the nodes that have none in `known`: states and places where they lie, people and bodies around their
 * state, all others in rows below the map.
 */
export function worldMap(graph: DrawnGraph, known: ReadonlyMap<string, Place>): Map<string, Place> {
  const places = new Map<string, Place>();
  const points = new Map<string, Place>();
  graph.forEachNode((_id, a) => {
    const own = ownPlace(a);
    if (a.kind === 'country' && a.country && own) points.set(a.country, own);
  });
  const beside = new Map<string, number>();
  let shelved = 0;
  const group = (a: NodeDrawing): string | null =>
    ownPlace(a) ? null : a.country && points.has(a.country) ? a.country : '';
  const next = (country: string): number => {
    const n = (beside.get(country) ?? 0) + 1;
    beside.set(country, n);
    return n;
  };
  graph.forEachNode((id, a) => {
    const of = group(a);
    if (!known.has(id) || of === null) return;
    if (of === '') shelved++;
    else next(of);
  });
  graph.forEachNode((id, a) => {
    if (known.has(id)) return;
    const own = ownPlace(a);
    const state = a.country ? points.get(a.country) : undefined;
    if (own) places.set(id, own);
    else if (state && a.country) {
      const n = next(a.country);
      const [angle, r] = [n * GOLDEN, BESIDE + ROUND * Math.sqrt(n)];
      places.set(id, { x: state.x + r * Math.cos(angle), y: state.y + r * Math.sin(angle) });
    } else {
      const [row, column] = [Math.floor(shelved / IN_ROW), shelved % IN_ROW];
      // From the middle outwards, on both sides.
      const x = (column % 2 ? 1 : -1) * Math.ceil(column / 2) * ROOM;
      places.set(id, { x, y: SHELF - row * ROOM });
      shelved++;
    }
  });
  return places;
}

let outlines: Promise<string> | null = null;

/** Outlines of all states as SVG path data in the coordinates of the picture; fetched once. */
export function worldOutlines(): Promise<string> {
  outlines ??= fetch(outlinesUrl)
    .then((response): Promise<World> => response.json())
    .then((world) => {
      const path = geoPath(projection).digits(1);
      return path(feature(world, world.objects.countries)) ?? '';
    });
  return outlines;
}
