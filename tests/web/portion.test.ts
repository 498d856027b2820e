/** Which neighbours are offered next. */
import { describe, expect, it } from '@jest/globals';
import { nextPortion } from '../../web/graph/portion.ts';

const ids = Array.from({ length: 100 }, (_, i) => `n${i}`);
const newFrom = (first: number) => (id: string) => Number(id.slice(1)) >= first;

describe('the next portion of neighbours', () => {
  it.each([
    ['has the usual size where something of it is new', 10, 0, { limit: 50, come: 50, fresh: 40 }],
    ['reaches to the first that is new', 70, 0, { limit: 71, come: 71, fresh: 1 }],
    ['goes on from those brought', 50, 50, { limit: 75, come: 25, fresh: 25 }],
    ['ends with the last neighbour', 95, 90, { limit: 100, come: 10, fresh: 5 }],
    ['is none where nothing is new', 100, 0, null],
    ['is none where nothing is new beyond those brought', 100, 50, null],
  ] as const)('%s', (_name, first, brought, expected) => {
    expect(nextPortion(ids, newFrom(first), brought, brought > 0 ? 25 : 50)).toEqual(expected);
  });

  it('is none without neighbours', () => {
    expect(nextPortion([], () => true, 0, 50)).toBeNull();
  });
});
