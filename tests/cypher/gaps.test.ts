/** Gaps in contact. */
import { expect, it } from '@jest/globals';
import { longestGaps } from '../../cypher/queries/read/gaps.ts';

const on = (from: string, to = from) => ({ from, to });

it('tells the longest first, the time up to today among them', () => {
  const contacts = [on('2025-01-01'), on('2025-01-11'), on('2025-03-01')];
  expect(longestGaps(contacts, '2025-03-21', 2)).toEqual([
    { from: '2025-01-11', to: '2025-03-01', days: 49 },
    { from: '2025-03-01', to: '2025-03-21', days: 20 },
  ]);
});

it('takes a vague contact for one on all of its days', () => {
  const contacts = [on('2025-01-01', '2025-12-31'), on('2025-02-01'), on('2026-01-10')];
  expect(longestGaps(contacts, '2026-01-10', 5)).toEqual([{ from: '2025-12-31', to: '2026-01-10', days: 10 }]);
});

it('has none without contact, or with contact only ahead', () => {
  expect(longestGaps([], '2025-01-01', 5)).toEqual([]);
  expect(longestGaps([on('2025-02-01')], '2025-01-01', 5)).toEqual([]);
});
