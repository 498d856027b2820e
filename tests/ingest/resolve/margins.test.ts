/** Talks on the margins of a larger gathering of the same article. */
import { describe, expect, it } from '@jest/globals';
import { groupReports } from '../../../ingest/resolve/grouping.ts';
import { type Gathered, gatheringAmong, gatheringOf } from '../../../ingest/resolve/margins.ts';
import type { ExtractedTalk } from '../../../model/extraction.ts';
import { talk, world } from './reports.ts';

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

it('a talk on the margins is never one with the gathering, though its sides are among those of the gathering', () => {
  const aside = talk('b', 'IND CHN', { ...quoted('They met on the sidelines of the summit.'), date: '2024-10-23' });
  const plain = talk('c', 'IND CHN', { ...quoted('They met at the summit.'), date: '2024-10-23' });
  expect(groupReports([gathering, aside], world)).toHaveLength(2);
  expect(groupReports([gathering, plain], world)).toHaveLength(1);
  // A gathering on the margins of a larger one is told of by others without saying so.
  const forum = talk('d', 'IND CHN RUS BRA ZAF', {
    ...quoted('It met on the sidelines of the Assembly.'),
    date: '2024-10-23',
  });
  expect(groupReports([gathering, forum], world)).toHaveLength(1);
});

describe('gatheringAmong', () => {
  /** `name SIDES from [to] [at venue]` */
  const gathered = (line: string): Gathered => {
    const [, id = '', sides = '', from = '', to, venue] =
      /^(\w+) (\S+) (\S+?)(?:\/(\S+))?(?: at (\S+))?$/.exec(line) ?? [];
    return { id, sides: sides.split('+'), from, to: to ?? from, venue: venue ? `venue:${venue}` : null };
  };
  const summit = 'summit IND+CHN+RUS+BRA 2024-10-22/2024-10-24';
  it.each([
    ['all its sides are there', 'talk IND+CHN 2024-10-23', [summit], 'summit'],
    ['it is one side of the same city', 'talk IND+FRA 2024-10-23 at kazan', [`${summit} at kazan`], 'summit'],
    ['a palace of the city', 'talk IND+FRA 2024-10-23 at kazan', [`${summit} at kazan-palace`], 'summit'],
    ['two days before it', 'talk IND+CHN 2024-10-20', [summit], 'summit'],
    ['a week later', 'talk IND+CHN 2024-10-31', [summit], null],
    ['another city', 'talk IND+CHN 2024-10-23 at moscow', [`${summit} at kazan`], null],
    ['one side elsewhere', 'talk IND+FRA 2024-10-23', [summit], null],
    ['nobody of it', 'talk FRA+DEU 2024-10-23 at kazan', [`${summit} at kazan`], null],
    ['as many sides', 'talk IND+CHN+RUS+BRA 2024-10-23', [summit], null],
    ['two gatherings', 'talk IND+CHN 2024-10-23', [summit, 'forum IND+CHN+KAZ 2024-10-23'], null],
    [
      'two, of which one is elsewhere',
      'talk IND+CHN 2024-10-23 at kazan',
      [`${summit} at kazan`, 'forum IND+CHN+KAZ 2024-10-23 at astana'],
      'summit',
    ],
    ['a gathering of a year', 'talk IND+CHN 2024-10-23', ['forum IND+CHN+KAZ 2024-01-01/2024-12-31'], null],
  ])('%s', (_why, own, others, expected) => {
    const list = others.map(gathered);
    expect(gatheringAmong(gathered(own), list, world)).toBe(expected);
    expect(gatheringAmong(gathered(own), list.toReversed(), world)).toBe(expected);
  });
});
