/** Talks on the margins of a larger gathering of the same article. */
import { describe, expect, it } from '@jest/globals';
import { gatheringOf } from '../../../ingest/resolve/margins.ts';
import type { ExtractedTalk } from '../../../model/extraction.ts';
import { talk } from './reports.ts';

const quoted = (quote: string): Partial<ExtractedTalk> => ({ evidence: [{ quote, start: 0, end: 1, rule: 'r' }] });
const gathering = talk('a', 'IND CHN RUS BRA ZAF', { kind: 'summit', date: '2024-10-23' }, null, 1);

describe('gatheringOf', () => {
  it.each([
    ['They met on the sidelines of the summit.', '2024-10-23', 1],
    ['They met on the margins of the summit.', '2024-10-24', 1],
    ['التقيا على هامش القمة.', null, 1],
    ['Они встретились на полях саммита.', '2024-10-22/2024-10-24', 1],
    ['Переговоры прошли в кулуарах саммита.', null, 1],
    ['They met at the summit.', '2024-10-23', 0],
    ['They met on the sidelines of the summit.', '2024-11-23', 0],
  ])('%s (%s): %i', (quote, date, n) => {
    const own = talk('a', 'IND CHN', { ...quoted(quote), date });
    expect(gatheringOf(own, [own, gathering])).toEqual(n === 1 ? [gathering.id] : []);
  });

  it('is none where several gatherings fit, sides are others, or it was no meeting in person', () => {
    const own = talk('a', 'IND CHN', quoted('They met on the sidelines of the summit.'));
    const other = talk('a', 'IND CHN RUS', { kind: 'summit' }, null, 2);
    expect(gatheringOf(own, [own, gathering, other])).toEqual([]);
    const strangers = talk('a', 'FRA DEU', quoted('They met on the sidelines of the summit.'));
    expect(gatheringOf(strangers, [strangers, gathering])).toEqual([]);
    const call = { ...own, fact: { ...own.fact, form: 'phone' as const } };
    expect(gatheringOf(call, [call, gathering])).toEqual([]);
  });
});
