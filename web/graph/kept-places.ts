/** Places of names that go with a kept view: what is on the screen now, and how a view that is opened starts from them. */
import type { KeptPlaces } from '../../model/api/explore.ts';
import type { View } from '../view/view.ts';
import { arrangementKey, type Place, placesOf } from './places.ts';

/** More names than this are not kept: such a picture is a cloud, and its address would be slow to answer. */
export const MOST_KEPT = 1_500;

let shown: (() => Iterable<[string, Place]>) | null = null;

/** Tells where names lie that are on the screen; `null` when there is no picture any more. */
export function showsPlaces(places: (() => Iterable<[string, Place]>) | null): void {
  shown = places;
}

const tenth = (v: number): number => Math.round(v * 10) / 10;

/** Places to keep, to a tenth; nothing where there are none, or too many. */
export function compact(places: Iterable<[string, Place]>): KeptPlaces | undefined {
  const all = [...places].map(([id, { x, y }]) => ({ id, x: tenth(x), y: tenth(y) }));
  return all.length > 0 && all.length <= MOST_KEPT ? all : undefined;
}

/** Where the names on the screen lie. */
export const placesOnScreen = (): KeptPlaces | undefined => (shown ? compact(shown()) : undefined);

const keyOf = (v: View): string =>
  arrangementKey(v, v.layout === 'rings' && v.selection?.kind === 'node' ? v.selection.id : null);

const give = (v: View, places: KeptPlaces): void => {
  const own = placesOf(keyOf(v));
  for (const { id, x, y } of places) own.set(id, { x, y });
};

/** Starts a page from kept places, unless its session has arranged this picture already. */
export function startFrom(v: View, places: KeptPlaces | undefined): void {
  if (places && placesOf(keyOf(v)).size === 0) give(v, places);
}

/** The view with kept places in a turn of its own, so that taking the step back finds the places that were before. */
export function inTurn(v: View, places: KeptPlaces | undefined): View {
  if (!places) return v;
  let { arranged } = v;
  while (placesOf(keyOf({ ...v, arranged })).size > 0) arranged++;
  const turned = { ...v, arranged };
  give(turned, places);
  return turned;
}
