/** Blocs have the members they had on a day. */
import { expect, it } from '@jest/globals';
import { membersOf } from '../../../../ingest/extract/gazetteer/members.ts';
import { read } from '../facts.ts';

it.each([
  ['organization:european-union', '1987-03-01', 12],
  ['organization:european-union', '2019-06-01', 28],
  ['organization:european-union', '2025-06-01', 27],
  ['organization:nato', '2010-01-01', 28],
  ['organization:nato', '2025-01-01', 32],
  ['organization:arab-league', '2015-01-01', 21],
  ['organization:arab-league', '2025-01-01', 22],
  ['organization:gcc', '2025-01-01', 6],
  ['organization:asean', '2025-01-01', 10],
  ['organization:asean', null, 11],
  ['organization:african-union', '2025-01-01', 55],
  ['organization:brics', '2015-01-01', 5],
  ['organization:brics', '2025-06-01', 10],
  ['organization:sco', '2025-01-01', 10],
  ['organization:csto', '2025-01-01', 6],
  ['organization:cis', '2025-01-01', 9],
  ['organization:eaeu', '2025-01-01', 5],
  ['organization:g7', '2025-01-01', 7],
  ['organization:g20', '2025-01-01', 19],
  ['organization:opec', '2018-09-01', 15],
  ['organization:opec', '2025-01-01', 12],
  ['organization:united-nations', '2025-01-01', 0],
])('%s on %s: %d', (id, day, count) => {
  const members = membersOf(id, day);
  expect(members).toHaveLength(count);
  expect(new Set(members).size).toBe(count);
});

it('so many countries are the bloc of so many members named before', () => {
  const text = 'GCC ministers agreed on a plan. The six countries will hold talks with Kenya on Friday.';
  const talk = read('en', text).talks.find((t) => t.status === 'planned');
  expect(talk?.participants).toEqual(expect.arrayContaining(['organization:gcc', 'country:KEN']));
});
