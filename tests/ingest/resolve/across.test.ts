/** New dates and denials that other articles tell of. */
import { describe, expect, it } from '@jest/globals';
import { deniedAmong, type Kin, newDateAmong } from '../../../ingest/resolve/across.ts';

const world = { city: (venue: string) => venue };
const kin = (id: string, from: string | null, told: string, more: Partial<Kin> = {}): Kin => ({
  id,
  status: 'planned',
  from,
  to: from,
  round: null,
  series: null,
  venue: null,
  topics: [],
  officials: [],
  told,
  ...more,
});

describe('newDateAmong', () => {
  const off = (more: Partial<Kin> = {}) => kin('off', '2025-04-22', '2025-04-20', { status: 'postponed', ...more });
  const istanbul = { venue: 'venue:istanbul' };
  it.each<[string, string | null, Kin, Kin[]]>([
    ['told with the putting off', 'new', off(), [kin('new', '2025-05-05', '2025-04-21')]],
    ['told weeks later, nothing in common', null, off(), [kin('new', '2025-06-05', '2025-05-21')]],
    ['told weeks later, the same city', 'new', off(istanbul), [kin('new', '2025-06-05', '2025-05-21', istanbul)]],
    ['was planned before', null, off(istanbul), [kin('new', '2025-05-05', '2025-04-01', istanbul)]],
    ['another city', null, off(istanbul), [kin('new', '2025-05-05', '2025-04-21', { venue: 'venue:rome' })]],
    ['another round', null, off({ round: 2 }), [kin('new', '2025-05-05', '2025-04-21', { round: 3 })]],
    ['the same round', 'new', off({ round: 2 }), [kin('new', '2025-07-05', '2025-07-01', { round: 2 })]],
    [
      'other people',
      null,
      off({ officials: ['a', 'b'] }),
      [kin('new', '2025-05-05', '2025-04-21', { officials: ['c'] })],
    ],
    ['the first of two', 'new', off(), [kin('new', '2025-05-05', '2025-04-21'), kin('z', '2025-05-09', '2025-04-21')]],
    [
      'the same round in another city',
      'new',
      off({ round: 4, ...istanbul }),
      [kin('new', '2025-05-05', '2025-04-21', { round: 4, venue: 'venue:rome' })],
    ],
  ])('%s', (_why, expected, talk, later) => {
    expect(newDateAmong(talk, later, world)).toBe(expected);
  });
});

describe('deniedAmong', () => {
  const claim = (more: Partial<Kin> = {}) => kin('claim', null, '2025-04-20', { status: 'denied', ...more });
  const met = (id: string, told: string, more: Partial<Kin> = {}) =>
    kin(id, '2025-04-10', told, { status: 'held', ...more });
  it.each<[string, string | null, Kin, Kin[]]>([
    ['news of the day before', 'met', claim(), [met('met', '2025-04-19')]],
    ['news of last week, nothing in common', null, claim(), [met('met', '2025-04-11')]],
    ['the day agrees', 'met', claim({ from: '2025-04-10', to: '2025-04-10' }), [met('met', '2025-04-11')]],
    ['the city agrees', 'met', claim({ venue: 'b' }), [met('met', '2025-04-11', { venue: 'b' })]],
    ['another city', null, claim({ venue: 'b' }), [met('met', '2025-04-19', { venue: 'c' })]],
    ['other people', null, claim({ officials: ['a'] }), [met('met', '2025-04-19', { officials: ['b'] })]],
    ['called off anyway', null, claim(), [met('met', '2025-04-19', { status: 'cancelled' })]],
    ['the newest news', 'new', claim(), [met('met', '2025-04-18'), met('new', '2025-04-20')]],
  ])('%s', (_why, expected, talk, others) => {
    expect(deniedAmong(talk, others, world)).toBe(expected);
  });
});
