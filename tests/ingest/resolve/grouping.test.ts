/** Pairs of reports that tell of one talk and pairs that do not; and that order of arrival changes nothing. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { groupReports } from '../../../ingest/resolve/grouping.ts';
import type { ExtractedTalk } from '../../../model/extraction.ts';
import type { TalkReport } from '../../../model/graph.ts';
import { talk, world } from './reports.ts';

const groups = (...reports: TalkReport[]) =>
  groupReports(reports, world).map((g) => g.map((id) => id.replace(/^report:|-\d$/g, '')).join(' '));

const venue = 'venue:istanbul';
const day = { date: '2025-05-10' };

type Side = [sides: string, fact: Partial<ExtractedTalk>, publishedAt?: string | null];
const cases: [why: string, one: boolean, a: Side, b: Side][] = [
  ['the same day', true, ['RUS USA', day], ['USA RUS', day]],
  ['a day apart', true, ['RUS USA', day], ['RUS USA', { date: '2025-05-11' }]],
  ['two days apart', false, ['RUS USA', day], ['RUS USA', { date: '2025-05-12' }]],
  ['a call and a meeting', false, ['RUS USA', day], ['RUS USA', { ...day, form: 'phone', kind: 'phone-call' }]],
  [
    'a call by telephone and by video',
    true,
    ['RUS USA', { ...day, form: 'video' }],
    ['RUS USA', { ...day, form: 'phone' }],
  ],
  ['meeting and negotiation', true, ['RUS USA', day], ['RUS USA', { ...day, kind: 'negotiation' }]],
  [
    'two calls in one week',
    false,
    ['RUS USA', { date: '2025-05-05', form: 'phone' }],
    ['RUS USA', { date: '2025-05-08', form: 'phone' }],
  ],
  ['other sides', false, ['RUS USA', day], ['RUS TUR', day]],
  ['one list within the other', true, ['RUS USA', day], ['RUS USA UKR', day]],
  ['one side in common', false, ['RUS USA', day], ['RUS UKR TUR', day]],
  ['the mediator named as party', true, ['IRN USA', { ...day, mediators: ['country:OMN'] }], ['IRN USA OMN', day]],
  ['the mediator instead of a side', false, ['IRN USA', { ...day, mediators: ['country:OMN'] }], ['IRN OMN', day]],
  ['ministers against their states', true, ['official:rus-minister official:tur-minister', day], ['RUS TUR', day]],
  [
    'ministers on one day, presidents on the same',
    false,
    ['RUS TUR official:rus-minister official:tur-minister', day],
    ['RUS TUR official:rus-head official:tur-head', day],
  ],
  [
    'one more official named',
    true,
    ['official:rus-minister official:tur-minister', day],
    ['official:rus-minister official:rus-head official:tur-head official:tur-minister', day],
  ],
  ['a planned talk that was held', true, ['RUS USA', { ...day, status: 'planned' }, '2025-05-01'], ['RUS USA', day]],
  ['a cancelled one reported as held', true, ['RUS USA', { ...day, status: 'cancelled' }], ['RUS USA', day]],
  ['a denial and a report', false, ['IRN USA', { ...day, status: 'denied' }], ['IRN USA', day]],
  ['two denials', true, ['IRN USA', { ...day, status: 'denied' }], ['IRN USA', { ...day, status: 'denied' }]],
  [
    'round two and round three',
    false,
    ['RUS USA', { ...day, round: 2 }],
    ['RUS USA', { date: '2025-05-11', round: 3 }],
  ],
  ['a round and none', true, ['RUS USA', { ...day, round: 2 }], ['RUS USA', day]],
  ['two series', false, ['RUS USA', { ...day, series: 'a' }], ['RUS USA', { ...day, series: 'b' }]],
  [
    'two cities on neighbouring days',
    false,
    ['RUS USA', { ...day, venue }],
    ['RUS USA', { date: '2025-05-11', venue: 'venue:riyadh' }],
  ],
  [
    'two cities on one day, a contradiction',
    true,
    ['RUS USA', { ...day, venue }],
    ['RUS USA', { ...day, venue: 'venue:riyadh' }],
  ],
  [
    'a palace of the city',
    true,
    ['RUS USA', { ...day, venue }],
    ['RUS USA', { date: '2025-05-11', venue: `${venue}-palace` }],
  ],
  [
    'the month and the place',
    true,
    ['RUS USA', { ...day, venue }],
    ['RUS USA', { date: '2025-05', venue }, '2025-08-13'],
  ],
  ['the month alone, another month', false, ['RUS USA', day], ['RUS USA', { date: '2025-04' }]],
  ['undated, the same place', true, ['RUS USA', { ...day, venue }], ['RUS USA', { venue }, '2025-05-20']],
  ['undated, fresh news', true, ['RUS USA', day], ['RUS USA', {}, '2025-05-11']],
  ['undated, weeks later, nothing in common', false, ['RUS USA', day], ['RUS USA', {}, '2025-05-29']],
  [
    'a far plan on another topic',
    false,
    ['RUS USA', { ...day, topic: 'topic:war' }],
    ['RUS USA', { date: '2025-04-20/2025-05-30', status: 'planned', topic: 'topic:visas' }],
  ],
  [
    'a plan for the coming week',
    true,
    ['RUS USA', day],
    ['RUS USA', { date: '2025-05-05/2025-05-11', status: 'planned' }],
  ],
  [
    'a plan for the season, nothing in common',
    false,
    ['RUS USA', day],
    ['RUS USA', { date: '2025-05-01/2025-06-30', status: 'planned' }],
  ],
  [
    'the same minister, month only',
    true,
    ['RUS TUR official:tur-minister', day],
    ['RUS TUR official:tur-minister', { date: '2025-05', status: 'planned' }, '2025-05-01'],
  ],
  ['two undated plans of one month', true, ['RUS USA', { status: 'planned' }], ['RUS USA', { status: 'proposed' }]],
  ['an undated plan and an undated talk', false, ['RUS USA', { status: 'planned' }], ['RUS USA', {}]],
  ['nothing dated at all', false, ['RUS USA', {}, null], ['RUS USA', {}, null]],
  ['nothing dated, the same place', true, ['RUS USA', { venue }, null], ['RUS USA', { venue }, null]],
  ['one side known, the same day', true, ['RUS', day], ['RUS', day]],
  ['one side known, undated', false, ['RUS', {}], ['RUS', {}]],
];

describe('groupReports', () => {
  const ids = (...reports: TalkReport[]) => reports.map((r) => r.id);

  it('joins three that differ in day and city where one gives the day of the second and the city of the third', () => {
    const ankara = talk('a', 'RUS TUR', { venue: 'venue:ankara', date: '2025-05-10' });
    const istanbul = talk('b', 'RUS TUR', { venue: 'venue:istanbul', date: '2025-05-10' });
    const later = talk('c', 'RUS TUR', { venue: 'venue:ankara', date: '2025-05-11' });
    const nowhere = talk('d', 'RUS TUR', { date: '2025-05-10' });
    expect(groupReports([later, istanbul, ankara], world)).toEqual([ids(ankara, istanbul, later)]);
    expect(groupReports([istanbul, ankara, later], world)).toEqual([ids(ankara, istanbul, later)]);
    expect(groupReports([istanbul, nowhere, later], world)).toHaveLength(2);
  });

  it('keeps the talk where a mediator is named as a party, beside a talk with the mediator alone', () => {
    const day = { date: '2025-05-10' };
    const mediated = talk('a', 'IRN USA', { ...day, mediators: ['country:OMN'] });
    const [two, three] = [talk('b', 'IRN USA OMN', day), talk('c', 'IRN USA OMN', day)];
    const alone = talk('0', 'IRN OMN', day);
    const groups = groupReports([alone, two, mediated, three], world);
    expect(groups).toEqual([ids(alone), ids(mediated, two, three)]);
    expect(groupReports([three, two, alone, mediated], world)).toEqual(groups);
  });

  it('takes the place in common before the nearer day, where an article tells of two days', () => {
    const stockholm = { venue: 'venue:stockholm' };
    const first = talk('a', 'USA CHN', { ...stockholm, date: '2025-07-28', status: 'ongoing' });
    const next = talk('a', 'USA CHN', { date: '2025-07-29', status: 'planned' }, undefined, 1);
    const other = talk('b', 'USA CHN', { ...stockholm, date: '2025-07-29' });
    const groups = groupReports([next, other, first], world);
    expect(groups).toEqual([[first.id, other.id], [next.id]]);
    expect(groupReports([other, first, next], world)).toEqual(groups);
  });

  it.each(cases)('%s: one talk? %s', (_why, one, a, b) => {
    const found = groups(talk('a', a[0], a[1], a[2]), talk('b', b[0], b[1], b[2]));
    expect(found).toEqual(one ? ['a b'] : ['a', 'b']);
  });

  it('never joins two reports of one article', () => {
    expect(groups(talk('a', 'RUS USA', day), talk('a', 'RUS USA', day, '2025-05-10', 1))).toEqual(['a', 'a']);
  });

  it('does not chain neighbouring days', () => {
    const days = ['10', '11', '12'].map((d, i) => talk(`abc`[i] ?? '', 'RUS USA', { date: `2025-05-${d}` }));
    expect(groups(...days).sort()).toEqual(['a b', 'c']);
  });

  it('lets a vague report join the nearer of two exact talks and never both', () => {
    const found = groups(
      talk('a', 'RUS USA', { date: '2025-05-05', venue }),
      talk('b', 'RUS USA', { date: '2025-05-25', venue: 'venue:riyadh' }),
      talk('c', 'RUS USA', { date: '2025-05', venue: 'venue:riyadh' }),
      talk('d', 'RUS USA', { date: '2025-05' }),
    );
    expect(found).toEqual(['a', 'b c', 'd']);
  });

  it('lets a vague report join a talk whose exact reports contradict each other in place, if one gives its place', () => {
    const riyadh = { date: '2025-05-10', venue: 'venue:riyadh' };
    const exact = [talk('a', 'RUS USA', { ...day, venue }), talk('b', 'RUS USA', riyadh)];
    expect(groups(...exact, talk('c', 'RUS USA', { date: '2025-05', venue }))).toEqual(['a b c']);
    expect(groups(...exact, talk('c', 'RUS USA', { date: '2025-05', venue: 'venue:oslo', round: 2 }))).toEqual([
      'a b',
      'c',
    ]);
  });

  it('gives the same groups for any order of the reports', () => {
    const report = fc.record({
      article: fc.integer({ min: 0, max: 9 }),
      sides: fc.constantFrom('RUS USA', 'RUS USA UKR', 'RUS UKR', 'official:rus-minister official:usa-minister'),
      date: fc.constantFrom(null, '2025-05', '2025-05-09', '2025-05-10', '2025-05-11', '2025-05-01/2025-06-15'),
      venue: fc.constantFrom(null, 'venue:istanbul', 'venue:riyadh'),
      round: fc.constantFrom(null, 1, 2),
      status: fc.constantFrom('held' as const, 'planned' as const, 'cancelled' as const),
      mediators: fc.subarray(['country:USA']),
      published: fc.constantFrom('2025-05-08', '2025-05-12', '2025-06-01'),
    });
    const many = fc.array(report, { minLength: 2, maxLength: 14 }).chain((list) => {
      const reports = list.map(({ article, sides, published, ...fact }, i) =>
        talk(`n${article}`, sides, fact, published, i),
      );
      return fc.tuple(fc.constant(reports), fc.shuffledSubarray(reports, { minLength: reports.length }));
    });
    fc.assert(
      fc.property(many, ([reports, shuffled]) => {
        expect(groupReports(shuffled, world)).toEqual(groupReports(reports, world));
      }),
    );
  });
});
