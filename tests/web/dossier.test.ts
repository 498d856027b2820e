/** What dossiers work out themselves: bars of a chart, overdue talks; and how they and the evidence ask for talks. */
import { describe, expect, it } from '@jest/globals';
import { lineOf } from '../../web/evidence/line-of.ts';
import { narrowed } from '../../web/evidence/narrowed.ts';
import { byValue, otherOutlets } from '../../web/evidence/outlets.ts';
import { statementsOf, talksOf } from '../../web/evidence/talks-of.ts';
import { barsOf, spanOf } from '../../web/pages/dossier/bars.ts';
import { isOverdue } from '../../web/pages/dossier/overdue.ts';

describe('bars of a chart', () => {
  it('stands held below planned below called off, and leaves empty parts out', () => {
    const unit = { from: '2025-07-01', to: '2025-07-31', held: 2, planned: 0, off: 1, overdue: 0 };
    const at = { from: new Date('2025-07-01T00:00:00Z'), to: new Date('2025-08-01T00:00:00Z') };
    expect(barsOf({ units: [unit] })).toEqual([
      { status: 'held', ...at, low: 0, high: 2 },
      { status: 'off', ...at, low: 2, high: 3 },
    ]);
  });
});

describe('the time of a chart', () => {
  const unit = (from: string, to: string) => ({ from, to, held: 1, planned: 0, off: 0, overdue: 0 });
  const units = [unit('2025-01-01', '2025-01-31'), unit('2025-12-01', '2025-12-31')];
  it.each([
    ['goes on to a today that is near', '2026-02-01', '2026-02-02'],
    ['ends with the last talks where today is far', '2027-02-01', '2026-01-01'],
    ['holds talks ahead of today', '2025-06-01', '2026-01-01'],
  ])('%s', (_, today, end) => {
    expect(spanOf({ units }, today).map((at) => new Date(at).toISOString().slice(0, 10))).toEqual(['2025-01-01', end]);
  });
});

describe('overdue talks', () => {
  it.each([
    ['2025-07-31', 'planned', true],
    ['2025-08-01', 'planned', false],
    ['2025-07', 'proposed', true],
    ['2025-08', 'proposed', false],
    ['2025-07-31?', 'planned', true],
    ['2025-07-31', 'postponed', false],
    [null, 'planned', false],
  ] as const)('a talk of %s that is %s', (date, status, overdue) => {
    expect(isOverdue({ date, status }, '2025-08-01')).toBe(overdue);
  });
});

describe('talks of entities', () => {
  it.each([
    [['country:RUS'], {}, { participant: ['country:RUS'] }],
    [['country:RUS', 'venue:istanbul'], {}, { participant: ['country:RUS'], venue: ['venue:istanbul'] }],
    [['media:tass'], { status: ['held'] }, { status: ['held'], outlet: ['media:tass'] }],
    [['venue:istanbul', 'venue:geneva'], {}, null],
    [[], { from: '2025-01-01' }, { from: '2025-01-01' }],
  ])('of %j within %j', (ids, filters, query) => {
    expect(talksOf(ids, filters)).toEqual(query);
  });

  it('finds none where the filters ask for another place', () => {
    expect(narrowed({ venue: ['venue:geneva'] }, { venue: ['venue:istanbul'] })).toBeNull();
    expect(narrowed({ venue: ['venue:geneva', 'venue:istanbul'] }, { venue: ['venue:istanbul'] })).toEqual({
      venue: ['venue:istanbul'],
    });
  });

  it.each([
    ['official:sergei-lavrov', 'speaker'],
    ['media:tass', 'outlet'],
    ['topic:gaza', 'about'],
  ])('takes the statements of %s by %s', (id, name) => {
    expect(statementsOf(id, {})).toEqual({ [name]: id });
  });
});

describe('the line between two', () => {
  it.each([
    ['country:RUS', 'country:USA', 'talked-with', 'country:RUS'],
    ['venue:istanbul', 'country:RUS', 'met-at', 'country:RUS'],
    ['country:RUS', 'topic:gaza', 'talked-about', 'country:RUS'],
    ['media:tass', 'official:sergei-lavrov', 'spoke-to', 'official:sergei-lavrov'],
  ])('of %s and %s is %s from %s', (of, other, lineKind, source) => {
    expect(lineOf(of, other)).toMatchObject({ lineKind, source });
  });
});

describe('reports of a talk', () => {
  const report = (publisher: string | null, status: 'held' | 'planned') => ({
    publisher,
    status,
    date: null,
    venue: null,
  });
  const reports = [report('TASS', 'held'), report('RIA', 'planned'), report('TASS', 'held'), report(null, 'held')];

  it('counts each other outlet once', () => {
    expect(otherOutlets({ publisher: 'TASS' }, reports)).toBe(1);
    expect(otherOutlets({ publisher: null }, reports)).toBe(2);
  });

  it('puts those of one value together, the most reported first', () => {
    expect(byValue(reports, 'status').map((g) => [g.value, g.reports.length])).toEqual([
      ['held', 3],
      ['planned', 1],
    ]);
    expect(byValue(reports, 'round')).toEqual([]);
  });
});
