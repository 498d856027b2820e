/** Units, bars, vague dates and the brush of the timeline, the names along its axis, and dates as each language writes them. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TIME_UNITS, type TimelineAnswer } from '../../model/api/explore.ts';
import { addDays } from '../../model/edtf.ts';
import { formatDay, formatEdtf, formatNumber, formatPeriod } from '../../web/language/format.ts';
import { namedMarks, rowsOfMarks, stretchAround } from '../../web/timeline/axis-places.ts';
import { keyed } from '../../web/timeline/brush.tsx';
import { barsOf, lanesOf, sumOf, totalsOf } from '../../web/timeline/slots.ts';
import {
  besides,
  dayOf,
  extentOf,
  moved,
  partOfWay,
  periodOf,
  rangeOf,
  unitEnd,
  unitFor,
  unitStart,
  unitsBetween,
} from '../../web/timeline/units.ts';

const months = (from: string, to: string) => unitsBetween('month', { from: `${from}-01`, to: `${to}-01` });

describe('units of time', () => {
  it.each([
    ['day', '2025-03-05', '2025-03-05', '2025-03-05'],
    ['week', '2025-03-05', '2025-03-03', '2025-03-09'],
    ['week', '2025-03-09', '2025-03-03', '2025-03-09'],
    ['month', '2024-02-05', '2024-02-01', '2024-02-29'],
    ['month', '2025-12-31', '2025-12-01', '2025-12-31'],
    ['year', '2025-03-05', '2025-01-01', '2025-12-31'],
  ] as const)('the %s of %s is %s to %s', (unit, day, from, to) => {
    expect(unitStart(unit, day)).toBe(from);
    expect(unitEnd(unit, from)).toBe(to);
  });

  it('stand without gaps and without overlap', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TIME_UNITS),
        fc.integer({ min: 0, max: 9_000 }),
        fc.integer({ min: 0, max: 900 }),
        (unit, start, length) => {
          const from = addDays('2005-01-01', start);
          const units = unitsBetween(unit, { from, to: addDays(from, length) });
          expect(units[0]?.from).toBe(unitStart(unit, from));
          for (const [i, u] of units.entries()) if (i > 0) expect(u.from).toBe(addDays(units[i - 1]?.to ?? '', 1));
          expect((units.at(-1)?.to ?? '') >= addDays(from, length)).toBe(true);
        },
      ),
    );
  });

  it.each([
    ['2025-01-01', '2025-03-01', 'day'],
    ['2025-01-01', '2025-12-01', 'week'],
    ['2023-01-01', '2025-12-01', 'month'],
    ['1980-01-01', '2025-12-01', 'year'],
  ])('from %s to %s is shown by %s', (from, to, unit) => {
    expect(unitFor({ from, to })).toBe(unit);
  });
});

describe('periods on the timeline', () => {
  const year = months('2025-01', '2025-12');

  it('touch the units that they share a day with', () => {
    expect(rangeOf(year, '2025-02-10', '2025-03-02')).toEqual([1, 2]);
    expect(rangeOf(year, null, '2025-03-02')).toEqual([0, 2]);
    expect(rangeOf(year, '2026-03-02', null)).toBeNull();
  });

  it('are the days of their units, whichever end is given first', () => {
    expect(periodOf(year, 3, 1)).toEqual({ from: '2025-02-01', to: '2025-04-30' });
  });

  it('keep their length when they are moved', () => {
    expect(moved([2, 4], 3, 12)).toEqual([5, 7]);
    expect(moved([2, 4], -9, 12)).toEqual([0, 2]);
    expect(moved([2, 4], 99, 12)).toEqual([9, 11]);
  });

  it.each([
    ['ArrowRight', false, 'whole', [3, 5]],
    ['ArrowRight', true, 'whole', [2, 5]],
    ['ArrowLeft', true, 'whole', [2, 3]],
    ['ArrowLeft', false, 'first', [1, 4]],
    ['ArrowRight', false, 'first', [3, 4]],
    ['PageDown', false, 'last', [2, 2]],
    ['Home', false, 'first', [0, 4]],
    ['End', false, 'whole', [9, 11]],
    ['Enter', false, 'whole', null],
  ] as const)('%s (Shift: %s) on the %s', (key, shift, part, expected) => {
    expect(keyed(key, shift, part, [2, 4], 12)).toEqual(expected);
  });

  it.each([
    ['2025-07-01', '2025-07-31', '2025-08-01', '2025-08-31'],
    ['2025-11-01', '2025-12-31', '2025-09-01', '2025-10-31'],
    ['2025-02-01', '2025-03-31', '2025-04-01', '2025-05-31'],
    ['2025-02-03', '2025-02-09', '2025-02-10', '2025-02-16'],
    ['2025-12-25', '2025-12-31', '2025-12-18', '2025-12-24'],
  ])('%s to %s is compared with %s to %s', (from, to, otherFrom, otherTo) => {
    expect(besides({ from, to }, { from: '2025-01-01', to: '2025-12-31' })).toEqual({ from: otherFrom, to: otherTo });
  });
});

describe('what the timeline shows', () => {
  const answer: TimelineAnswer = {
    unit: 'month',
    first: '2025-01-01',
    last: '2025-04-30',
    units: [
      { from: '2025-01-01', to: '2025-01-31', held: 3, planned: 2, off: 0, overdue: 1 },
      { from: '2025-03-01', to: '2025-03-31', held: 1, planned: 3, off: 1, overdue: 1 },
      { from: '2025-04-01', to: '2025-04-30', held: 0, planned: 2, off: 0, overdue: 0 },
    ],
    vague: [
      { from: '2025-02-01', to: '2025-06-30', held: 0, planned: 2, off: 0 },
      { from: '2025-01-01', to: '2025-02-28', held: 1, planned: 0, off: 0 },
      { from: '2025-01-15', to: '2025-03-15', held: 0, planned: 1, off: 0 },
      { from: '2025-02-01', to: '2025-03-31', held: 0, planned: 0, off: 1 },
      { from: '2020-01-01', to: '2030-12-31', held: 0, planned: 0, off: 1 },
    ],
    undated: { held: 1, planned: 0, off: 0 },
  };

  it('lasts from the first day that is told to the last, short vague ones among them', () => {
    expect(extentOf(answer)).toEqual({ from: '2025-01-01', to: '2025-06-30' });
    expect(extentOf({ first: null, last: null, vague: answer.vague.slice(4) })).toEqual({
      from: '2020-01-01',
      to: '2030-12-31',
    });
    expect(extentOf({ first: null, last: null, vague: [] })).toBeNull();
  });

  it('tells planned talks ahead of today, overdue and put off apart, and loses none', () => {
    const units = months('2025-01', '2025-06');
    const bars = barsOf(answer, units, '2025-03-20');
    expect(bars.get(0)).toEqual({ held: 3, ahead: 0, overdue: 1, shelved: 1, off: 0 });
    expect(bars.get(1)).toBeUndefined();
    expect(bars.get(2)).toEqual({ held: 1, ahead: 2, overdue: 1, shelved: 0, off: 1 });
    expect(bars.get(3)).toEqual({ held: 0, ahead: 2, overdue: 0, shelved: 0, off: 0 });
    expect(sumOf(totalsOf(bars))).toBe(12);
  });

  it('puts vague dates in rows in which none lies over another', () => {
    const lanes = lanesOf(answer.vague, months('2025-01', '2025-06'));
    expect(lanes).toHaveLength(5);
    for (const a of lanes)
      for (const b of lanes)
        if (a !== b && a.lane !== null && a.lane === b.lane) expect(a.last < b.first || b.last < a.first).toBe(true);
    expect(lanes.find((l) => l.span.from === '2020-01-01')).toMatchObject({ first: 0, last: 5, lane: 0 });
  });
});

describe('today', () => {
  it('lies a part of the way along the units, or nowhere', () => {
    const two = months('2025-01', '2025-02');
    expect(partOfWay(two, '2025-02-01')).toBeCloseTo(0.509, 3);
    expect(partOfWay(two, '2025-02-28')).toBeCloseTo(0.991, 3);
    expect(partOfWay(two, '2025-03-01')).toBeNull();
  });

  it('is the day where the reader is', () => {
    expect(dayOf(new Date(2025, 0, 5, 23, 59))).toBe('2025-01-05');
  });
});

describe('names along the axis', () => {
  it.each([
    ['month', '2023-01-01', '2026-05-01', 600, 60],
    ['month', '2023-01-01', '2026-05-01', 300, 90],
    ['month', '2023-01-01', '2026-05-01', 1_400, 140],
    ['month', '2023-01-01', '2026-05-01', 80, 70],
    ['day', '2025-01-10', '2025-03-20', 600, 50],
    ['day', '2023-01-10', '2025-03-20', 3_200, 50],
    ['week', '2024-06-10', '2025-06-20', 600, 70],
    ['year', '1950-01-01', '2025-06-20', 400, 40],
  ] as const)('by %s from %s to %s never meet nor leave an axis of %i pixels, with names of %i', (...given) => {
    const [unit, from, to, width, size] = given;
    const units = unitsBetween(unit, { from, to });
    const named = namedMarks(rowsOfMarks(units, unit), units.length, width, () => size);
    expect(named.length).toBeGreaterThan(0);
    let end = Number.NEGATIVE_INFINITY;
    for (const { index } of named) {
      const x1 = (index / units.length) * width;
      expect(x1).toBeGreaterThan(end);
      end = x1 + size;
      expect(end).toBeLessThanOrEqual(width);
    }
  });

  it('stand at the same months of every year, and where time begins', () => {
    const units = months('2023-03', '2025-05');
    const named = namedMarks(rowsOfMarks(units, 'month'), units.length, 500, () => 60);
    expect(named.map((m) => m.index)).toEqual([0, 4, 10, 16, 22]);
  });

  it('are days, Mondays, months or years, as close as there is room', () => {
    const units = unitsBetween('day', { from: '2025-01-01', to: '2025-02-28' });
    const named = (width: number) => namedMarks(rowsOfMarks(units, 'day'), units.length, width, () => 40);
    expect(named(4_000)).toHaveLength(59);
    expect(named(500).map((m) => m.day)).toEqual(
      [
        '2025-01-06',
        '2025-01-13',
        '2025-01-20',
        '2025-01-27',
        '2025-02-03',
        '2025-02-10',
        '2025-02-17',
        '2025-02-24',
      ].slice(0, 8),
    );
    expect(named(150).map((m) => [m.day, m.tells])).toEqual([
      ['2025-01-01', 'month'],
      ['2025-02-01', 'month'],
    ]);
  });

  it('keep clear of the word at today, which stays inside', () => {
    expect(stretchAround(590, 40, 600)).toEqual({ x1: 560, x2: 600 });
    const today = stretchAround(530, 40, 600);
    const units = months('2025-01', '2025-04');
    const named = namedMarks(rowsOfMarks(units, 'month'), 4, 600, () => 60, [today]);
    expect(named.map((m) => m.index)).toEqual([0, 1, 2]);
  });

  it('are none where not even one fits', () => {
    expect(namedMarks(rowsOfMarks(months('2025-01', '2025-01'), 'month'), 1, 50, () => 60)).toEqual([]);
  });
});

describe('dates in words', () => {
  it.each([
    ['2025-04-10', 'en', '10 April 2025'],
    ['2025-04', 'ru', 'апрель 2025 г.'],
    ['2025-08-13', 'ar', '13 أغسطس 2025'],
    ['2025', 'en', '2025'],
    ['2025-04?', 'en', 'April 2025 ?'],
    ['not a date', 'en', 'not a date'],
  ] as const)('%s in %s', (edtf, language, expected) => {
    expect(formatEdtf(edtf, language)).toBe(expected);
  });

  it('writes ranges whole', () => {
    expect(formatEdtf('2025-06-01/2025-08-31', 'en')).toMatch(/1 June\s?–\s?31 August 2025/);
  });

  it.each([
    ['2025-08-01', '2025-08-31', 'en', 'August 2025'],
    ['2025-01-01', '2025-12-31', 'en', '2025'],
    ['2025-08-13', '2025-08-13', 'ru', '13 августа 2025 г.'],
    ['2025-08-01', '2025-08-31', 'ar', 'أغسطس 2025'],
  ] as const)('writes %s to %s in %s in the fewest words', (from, to, language, expected) => {
    expect(formatPeriod(from, to, language)).toBe(expected);
  });

  it('uses the same digits in every language', () => {
    expect(['en', 'ar', 'ru'].map((l) => formatNumber(12, l as 'en'))).toEqual(['12', '12', '12']);
    expect(formatDay('2025-01-02', 'ar')).toMatch(/^2 .* 2025$/);
  });
});
