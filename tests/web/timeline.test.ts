/** Months of the timeline, and dates as each language writes them. */
import { describe, expect, it } from '@jest/globals';
import type { TalkAnswer } from '../../model/api/facts.ts';
import { dateBounds } from '../../model/edtf.ts';
import { formatDay, formatEdtf, formatNumber } from '../../web/language/format.ts';
import { countByMonth, lastDay, monthsBetween } from '../../web/timeline/months.ts';

function talk(date: string | null, status: TalkAnswer['status']): TalkAnswer {
  const bounds = date ? dateBounds(date) : null;
  return { date, status, dateFrom: bounds?.from ?? null, dateTo: bounds?.to ?? null } as TalkAnswer;
}

describe('countByMonth', () => {
  it('counts by status, keeps empty months, tells vague dates and missing ones apart', () => {
    const { months, undated } = countByMonth([
      talk('2025-01-10', 'held'),
      talk('2025-01', 'planned'),
      talk('2025-03-02', 'refused'),
      talk('2025-03-01/2025-08-31', 'planned'),
      talk('2025-02-02', 'denied'),
      talk(null, 'held'),
    ]);
    expect(months).toEqual([
      { month: '2025-01', held: 1, planned: 1, off: 0, vague: 0 },
      { month: '2025-02', held: 0, planned: 0, off: 0, vague: 0 },
      { month: '2025-03', held: 0, planned: 0, off: 1, vague: 1 },
    ]);
    expect(undated).toBe(1);
  });

  it('is empty without dates', () => {
    expect(countByMonth([])).toEqual({ months: [], undated: 0 });
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
