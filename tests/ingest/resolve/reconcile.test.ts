/** What several reports make of one talk or statement. */
import { describe, expect, it } from '@jest/globals';
import { knownWorld } from '../../../ingest/resolve/known-world.ts';
import { reconcileTalk } from '../../../ingest/resolve/reconcile.ts';
import { groupStatements, reconcileStatement } from '../../../ingest/resolve/statements.ts';
import { dateInWords } from '../../../ingest/resolve/talk-title.ts';
import type { TalkStatus } from '../../../model/vocabulary.ts';
import { shuffled } from '../../support/shuffle.ts';
import { statement, talk, world } from './reports.ts';

describe('status', () => {
  type Said = [status: TalkStatus, publishedAt: string | null];
  const cases: [why: string, said: Said[], status: TalkStatus, contradiction: boolean][] = [
    [
      'planned, then held',
      [
        ['planned', '2025-05-01'],
        ['held', '2025-05-11'],
      ],
      'held',
      false,
    ],
    [
      'held, and an older plan told later',
      [
        ['held', '2025-05-11'],
        ['planned', '2025-05-12'],
      ],
      'held',
      false,
    ],
    [
      'planned, then cancelled',
      [
        ['planned', '2025-05-01'],
        ['cancelled', '2025-05-02'],
      ],
      'cancelled',
      false,
    ],
    [
      'cancelled, then planned anew',
      [
        ['cancelled', '2025-05-01'],
        ['planned', '2025-05-02'],
      ],
      'planned',
      true,
    ],
    [
      'cancelled by one, held by a later one',
      [
        ['cancelled', '2025-05-09'],
        ['held', '2025-05-11'],
      ],
      'held',
      true,
    ],
    [
      'held by one, called off by a later one',
      [
        ['held', '2025-05-09'],
        ['cancelled', '2025-05-11'],
      ],
      'cancelled',
      true,
    ],
    [
      'both on one day',
      [
        ['held', '2025-05-09'],
        ['cancelled', '2025-05-09'],
      ],
      'held',
      true,
    ],
    [
      'both on one day, more outlets against',
      [
        ['held', '2025-05-09'],
        ['cancelled', '2025-05-09'],
        ['cancelled', '2025-05-09'],
      ],
      'cancelled',
      true,
    ],
    [
      'under way, then over',
      [
        ['ongoing', '2025-05-09'],
        ['held', '2025-05-10'],
      ],
      'held',
      false,
    ],
    [
      'proposed, then planned',
      [
        ['proposed', '2025-05-09'],
        ['planned', '2025-05-10'],
      ],
      'planned',
      false,
    ],
    [
      'planned, then put off',
      [
        ['planned', '2025-05-01'],
        ['postponed', '2025-05-02'],
      ],
      'postponed',
      false,
    ],
    [
      'without dates of publication',
      [
        ['planned', null],
        ['cancelled', null],
      ],
      'cancelled',
      true,
    ],
  ];
  it.each(cases)('%s', (_why, said, status, contradiction) => {
    const state = reconcileTalk(
      said.map(([s, p], i) => talk(`a${i}`, 'RUS USA', { status: s }, p)),
      world,
    );
    expect(state.status).toBe(status);
    expect(state.contradictions.some((c) => c.field === 'status')).toBe(contradiction);
  });
});

describe('date, venue, kind', () => {
  it('takes the exact date over a vague one that agrees', () => {
    const state = reconcileTalk(
      [talk('a', 'RUS USA', { date: '2025-05' }), talk('b', 'RUS USA', { date: '2025-05-10' })],
      world,
    );
    expect(state).toMatchObject({
      date: '2025-05-10',
      dateFrom: '2025-05-10',
      dateTo: '2025-05-10',
      contradictions: [],
    });
  });

  it('takes a city over the state it lies in, and sees no contradiction', () => {
    const known = knownWorld(new Map());
    const told = ['venue:state-tur', 'venue:istanbul', 'venue:state-tur'];
    const state = reconcileTalk(
      told.map((venue, i) => talk(`a${i}`, 'RUS USA', { venue, date: '2025-05-10' })),
      known,
    );
    expect(state).toMatchObject({ venue: 'venue:istanbul', contradictions: [] });
    expect(reconcileTalk([talk('a', 'RUS USA', { venue: 'venue:state-tur' })], known).title).toContain('Turkey');
  });

  it('takes the day that more outlets give and lists both', () => {
    const dates = ['2025-05-11', '2025-05-10', '2025-05-10'];
    const state = reconcileTalk(
      dates.map((date, i) => talk(`a${i}`, 'RUS USA', { date })),
      world,
    );
    expect(state.date).toBe('2025-05-10');
    expect(state.contradictions).toEqual([{ field: 'date', values: ['2025-05-10', '2025-05-11'] }]);
  });

  it('takes the day of the talk held over the day it was planned for', () => {
    const state = reconcileTalk(
      [
        talk('a', 'RUS USA', { date: '2025-05-10', status: 'planned' }),
        talk('b', 'RUS USA', { date: '2025-05-10', status: 'planned' }),
        talk('c', 'RUS USA', { date: '2025-05-11' }),
      ],
      world,
    );
    expect(state).toMatchObject({ status: 'held', date: '2025-05-11' });
  });

  it('lists two cities, but not a palace and its city', () => {
    const at = (...venues: string[]) =>
      reconcileTalk(
        venues.map((venue, i) => talk(`a${i}`, 'RUS USA', { venue })),
        world,
      );
    expect(at('venue:istanbul', 'venue:istanbul-palace').contradictions).toEqual([]);
    expect(at('venue:istanbul', 'venue:riyadh').contradictions).toEqual([
      { field: 'venue', values: ['venue:istanbul', 'venue:riyadh'] },
    ]);
  });

  it('leaves an unknown date empty and never takes the publication date', () => {
    expect(reconcileTalk([talk('a', 'RUS USA')], world)).toMatchObject({ date: null, dateFrom: null, venue: null });
  });

  it('prefers the telling kind', () => {
    const state = reconcileTalk([talk('a', 'RUS USA'), talk('b', 'RUS USA', { kind: 'summit' })], world);
    expect(state.kind).toBe('summit');
  });
});

describe('participants', () => {
  it('put the state beside its people and bodies', () => {
    const state = reconcileTalk([talk('a', 'official:rus-minister organization:tur-ministry')], world);
    expect(state.participants.map((p) => [p.entity, p.side, p.role])).toEqual([
      ['country:RUS', 'country:RUS', 'party'],
      ['country:TUR', 'country:TUR', 'party'],
      ['official:rus-minister', 'country:RUS', 'party'],
      ['organization:tur-ministry', 'country:TUR', 'party'],
    ]);
    expect(state.level).toBe('minister');
  });

  it('keep a mediator that one outlet names as a party out of the pairs', () => {
    const state = reconcileTalk(
      [talk('a', 'IRN USA', { mediators: ['country:OMN'] }), talk('b', 'IRN USA OMN')],
      world,
    );
    expect(state.participants.find((p) => p.entity === 'country:OMN')).toMatchObject({
      role: 'mediator',
      roles: ['mediator'],
    });
  });

  it('keep a host that is a party in both roles', () => {
    const state = reconcileTalk([talk('a', 'RUS USA', { hosts: ['country:RUS'] })], world);
    expect(state.participants[0]).toMatchObject({ entity: 'country:RUS', role: 'party', roles: ['party', 'host'] });
  });

  it('make a talk of more than eight sides multilateral', () => {
    const nine = 'RUS USA CHN FRA GBR DEU IND BRA TUR';
    expect(reconcileTalk([talk('a', nine)], world).multilateral).toBe(true);
    expect(reconcileTalk([talk('a', nine.slice(4))], world).multilateral).toBe(false);
  });
});

describe('the rest', () => {
  it('is named by the smallest report and titled in English', () => {
    const reports = [
      talk('b', 'RUS USA', { date: '2025-04', venue: 'venue:istanbul', round: 2, status: 'planned' }),
      talk('c', 'RUS USA'),
    ];
    const state = reconcileTalk(reports, world);
    expect(state.id).toBe('talk:b-0');
    expect(state.title).toBe('RUS – USA: meeting, round 2, istanbul, April 2025');
    expect(reconcileTalk(reports.toReversed(), world)).toEqual(state);
  });

  it('says dates in words', () => {
    expect(dateInWords('2025-08-13')).toBe('13 August 2025');
    expect(dateInWords('2025-06-01/2025-08-31')).toBe('1 June 2025 to 31 August 2025');
    expect(dateInWords('2025-04?')).toBe('April 2025 (uncertain)');
  });

  it('is surer with two outlets', () => {
    expect(reconcileTalk([talk('a', 'RUS USA'), talk('b', 'RUS USA')], world).confidence).toBe(0.96);
  });
});

describe('statements', () => {
  const said = (of: string, fact: Parameters<typeof statement>[2], publishedAt?: string) =>
    statement(of, 'official:rus-deputy', fact, publishedAt);
  const text = 'a new round of consultations may be held before the end of summer';

  it('of the same words are one', () => {
    expect(groupStatements([said('a', { text }), said('b', { text: `${text}, he noted` })])).toHaveLength(1);
  });
  it('of the same words carried by several outlets are one, with all that carry it, in any order', () => {
    const carried = [
      said('a', { text, outlet: 'media:sputnik', via: ['media:tass'] }),
      said('b', { text: `${text}.`, via: ['media:reuters'] }, '2025-05-11'),
      said('c', { text: `As he put it, ${text}`, via: ['media:tass'] }),
      said('d', { text: text.toUpperCase() }),
    ];
    for (const order of [carried, carried.toReversed(), shuffled(carried, 9)]) {
      expect(groupStatements(order)).toEqual([carried.map((r) => r.id)]);
      expect(reconcileStatement(order)).toMatchObject({
        outlet: 'media:sputnik',
        via: ['media:reuters', 'media:tass'],
        reports: carried.map((r) => r.id),
      });
    }
  });
  it('of the same words told by one article twice are two acts of speaking', () => {
    const twice = [said('a', { text }), { ...said('a', { text }), id: 'report:a-s2' }];
    expect(groupStatements(twice)).toHaveLength(2);
  });
  it('of other words, another speaker, outlet or week are two', () => {
    const first = said('a', { text, outlet: 'media:sputnik' });
    for (const other of [
      said('b', { text: 'the ministry rejects these accusations altogether' }),
      statement('b', 'official:usa-deputy', { text }),
      said('b', { text, outlet: 'media:tass' }),
      said('b', { text }, '2025-05-20'),
    ]) {
      expect(groupStatements([first, other])).toHaveLength(2);
    }
  });
  it('in two scripts are one when outlet, day, kind and subject agree', () => {
    const outlet = 'media:sputnik';
    const about = ['country:USA'];
    const arabic = said('b', { text: 'قد تعقد جولة جديدة قبل نهاية الصيف', outlet, about });
    expect(groupStatements([said('a', { text, outlet, about }), arabic])).toHaveLength(1);
    expect(groupStatements([said('a', { text, about }), arabic])).toHaveLength(2);
  });
  it('keep the surest text', () => {
    const state = reconcileStatement([
      said('a', { text: 'x', confidence: 0.5 }),
      said('b', { text: 'y', confidence: 0.9 }),
    ]);
    expect(state).toMatchObject({ id: 'statement:a-s', text: 'y', date: null });
  });
});
