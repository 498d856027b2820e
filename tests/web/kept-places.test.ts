/** Places that go with a kept view: rounded, bounded, and never over what a session has arranged itself. */
import { expect, it } from '@jest/globals';
import { KeptPlaces } from '../../model/api/explore.ts';
import { compact, inTurn, MOST_KEPT, placesOnScreen, showsPlaces, startFrom } from '../../web/graph/kept-places.ts';
import { arrangementKey, placesOf } from '../../web/graph/places.ts';
import { INITIAL_VIEW } from '../../web/view/view.ts';

const places = [{ id: 'country:RUS', x: 1.5, y: -2 }];

it('rounds places to a tenth, and keeps none of too many', () => {
  expect(compact([['country:RUS', { x: 1.4999, y: -2.04 }]])).toEqual([{ id: 'country:RUS', x: 1.5, y: -2 }]);
  expect(compact([])).toBeUndefined();
  const many = (n: number) =>
    Array.from({ length: n }, (_, i): [string, { x: number; y: number }] => [`${i}`, { x: i, y: 0 }]);
  expect(KeptPlaces.parse(compact(many(MOST_KEPT)))).toHaveLength(MOST_KEPT);
  expect(compact(many(MOST_KEPT + 1))).toBeUndefined();
});

it('tells what is on the screen while there is a picture', () => {
  showsPlaces(() => [['country:RUS', { x: 1.5, y: -2 }]]);
  expect(placesOnScreen()).toEqual(places);
  showsPlaces(null);
  expect(placesOnScreen()).toBeUndefined();
});

it('starts a page from kept places once, and leaves those of its own session alone', () => {
  const v = { ...INITIAL_VIEW, layout: 'circle' as const };
  startFrom(v, places);
  expect(placesOf('circle').get('country:RUS')).toEqual({ x: 1.5, y: -2 });
  startFrom(v, [{ id: 'country:RUS', x: 9, y: 9 }]);
  expect(placesOf('circle').get('country:RUS')).toEqual({ x: 1.5, y: -2 });
});

it('opens a named view in a turn of its own where the arrangement has places', () => {
  const v = { ...INITIAL_VIEW, layout: 'map' as const };
  placesOf('map').set('country:RUS', { x: 7, y: 7 });
  const turned = inTurn(v, places);
  expect(turned.arranged).toBe(v.arranged + 1);
  expect(placesOf('map').get('country:RUS')).toEqual({ x: 7, y: 7 });
  expect(placesOf(arrangementKey(turned, null)).get('country:RUS')).toEqual({ x: 1.5, y: -2 });
  expect(inTurn(v, undefined)).toBe(v);
});
