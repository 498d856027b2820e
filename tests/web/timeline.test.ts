/** Months of the timeline, and dates as each language writes them. */
import { describe, expect, it } from '@jest/globals';
import type { TalkAnswer } from '../../model/api/facts.ts';
import { dateBounds } from '../../model/edtf.ts';
import { formatDay, formatEdtf, formatNumber } from '../../web/language/format.ts';
import { namedMonths, stretchAround } from '../../web/timeline/axis-places.ts';
import { countByMonth, dayOf, lastDay, monthsBetween, partOfWay } from '../../web/timeline/months.ts';

function talk(date: string | null, status: TalkAnswer['status']): TalkAnswer {
  const bounds = date ? dateBounds(date) : null;
  return { date, status, dateFrom: bounds?.from ?? null, dateTo: bounds?.to ?? null } as TalkAnswer;
}

describe('countByMonth', () => {
  it('counts by status, keeps empty months, tells vague dates and missing ones apart', () => {
    const { months, undated } = countByMonth(
      [
        talk('2025-01-10', 'held'),
        talk('2025-01', 'planned'),
        talk('2025-03-02', 'refused'),
        talk('2025-03-01/2025-08-31', 'planned'),
        talk('2025-02-02', 'denied'),
        talk(null, 'held'),
      ],
      '2025-04-01',
    );
    expect(months).toEqual([
      { month: '2025-01', held: 1, planned: 1, ahead: 0, off: 0, vague: 0 },
      { month: '2025-02', held: 0, planned: 0, ahead: 0, off: 0, vague: 0 },
      { month: '2025-03', held: 0, planned: 0, ahead: 0, off: 1, vague: 1 },
    ]);
    expect(undated).toBe(1);
  });

  it('tells what is still to come from what was planned and is past', () => {
    const talks = [
      talk('2025-01-10', 'planned'),
      talk('2025-01-20', 'planned'),
      talk('2025-01', 'proposed'),
      talk('2025-01-21', 'held'),
      talk('2025-02-03', 'planned'),
      talk('2025-02-03', 'cancelled'),
    ];
    expect(countByMonth(talks, '2025-01-20').months).toEqual([
      { month: '2025-01', held: 1, planned: 1, ahead: 2, off: 0, vague: 0 },
      { month: '2025-02', held: 0, planned: 0, ahead: 1, off: 1, vague: 0 },
    ]);
  });

  it('is empty without dates', () => {
    expect(countByMonth([], '2025-04-01')).toEqual({ months: [], undated: 0 });
  });
});

describe('months', () => {
  it.each([
    ['2024-11', '2025-02', ['2024-11', '2024-12', '2025-01', '2025-02']],
    ['2025-02', '2025-02', ['2025-02']],
    ['2025-03', '2025-02', []],
  ])('from %s to %s', (first, last, expected) => {
    expect(monthsBetween(first, last)).toEqual(expected);
  });

  it('end on their last day', () => {
    expect(['2024-02', '2025-02', '2025-04', '2025-12'].map(lastDay)).toEqual([
      '2024-02-29',
      '2025-02-28',
      '2025-04-30',
      '2025-12-31',
    ]);
  });
});

describe('today', () => {
  it('lies a part of the way along the months, or nowhere', () => {
    expect(partOfWay(['2025-01', '2025-02'], '2025-02-01')).toBeCloseTo(0.509, 3);
    expect(partOfWay(['2025-01', '2025-02'], '2025-02-28')).toBeCloseTo(0.991, 3);
    expect(partOfWay(['2025-01'], '2025-03-01')).toBeNull();
  });

  it('is the day where the reader is', () => {
    expect(dayOf(new Date(2025, 0, 5, 23, 59))).toBe('2025-01-05');
  });
});

describe('names along the axis', () => {
  const YEARS = monthsBetween('2023-01', '2026-05');
  const ends = (months: string[], width: number, size: number, named: number[]): number[][] =>
    named.map((i) => [(i / months.length) * width, (i / months.length) * width + size]);

  it.each([
    [600, 60],
    [300, 90],
    [1_400, 140],
    [80, 70],
  ])('never meet nor leave an axis of %i pixels, with names of %i', (width, size) => {
    const named = namedMonths(YEARS, width, () => size);
    expect(named.length).toBeGreaterThan(0);
    const places = ends(YEARS, width, size, named);
    for (const [i, [x1, x2]] of places.entries()) {
      expect(x2).toBeLessThanOrEqual(width);
      if (i > 0) expect(x1).toBeGreaterThan(places[i - 1]?.[1] ?? 0);
    }
  });

  it('stand at the same months of every year, and where time begins', () => {
    const named = namedMonths(monthsBetween('2023-03', '2025-05'), 500, () => 60);
    expect(named).toEqual([0, 4, 10, 16, 22]);
  });

  it('keep clear of the word at today, which stays inside', () => {
    expect(stretchAround(590, 40, 600)).toEqual({ x1: 560, x2: 600 });
    const today = stretchAround(530, 40, 600);
    const named = namedMonths(['2025-01', '2025-02', '2025-03', '2025-04'], 600, () => 60, [today]);
    expect(named).toEqual([0, 1, 2]);
  });

  it('are none where not even one fits', () => {
    expect(namedMonths(['2025-01'], 50, () => 60)).toEqual([]);
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

  it('uses the same digits in every language', () => {
    expect(['en', 'ar', 'ru'].map((l) => formatNumber(12, l as 'en'))).toEqual(['12', '12', '12']);
    expect(formatDay('2025-01-02', 'ar')).toMatch(/^2 .* 2025$/);
  });
});
