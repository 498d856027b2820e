/** Dates: which texts are dates, which days they mean, and that a known EDTF library agrees. */
import { describe, expect, it } from '@jest/globals';
// @ts-expect-error the package ships no types
import edtf from 'edtf';
import fc from 'fast-check';
import { addDays, dateBounds, datePrecision, daysBetween, EdtfDate, IsoDay } from '../../model/edtf.ts';

describe('an EDTF date', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31', 'year'],
    ['2025-04', '2025-04-01', '2025-04-30', 'month'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['1900-02', '1900-02-01', '1900-02-28', 'month'],
    ['2025-08-13', '2025-08-13', '2025-08-13', 'day'],
    ['2025-04?', '2025-04-01', '2025-04-30', 'month'],
    ['2025-06-01/2025-08-31', '2025-06-01', '2025-08-31', 'interval'],
    ['2025-06/2025-08', '2025-06-01', '2025-08-31', 'interval'],
  ])('%s spans %s to %s, precise to the %s', (text, from, to, precision) => {
    expect(dateBounds(text)).toEqual({ from, to });
    expect(datePrecision(text)).toBe(precision);
    expect(EdtfDate.safeParse(text).success).toBe(true);
  });

  it.each([
    '',
    '25',
    '2025-13',
    '2025-00',
    '2025-02-30',
    '2025-04-31',
    '2025-21',
    '../2025',
    '2025/..',
    '2025-08/2025-06',
    '2025-08-13T10:00',
    'April',
  ])('«%s» is none', (text) => {
    expect(dateBounds(text)).toBeNull();
    expect(EdtfDate.safeParse(text).success).toBe(false);
  });

  it('means the same days to an independent library', () => {
    const points = fc
      .record({
        y: fc.integer({ min: 1800, max: 2200 }),
        m: fc.integer({ min: 0, max: 12 }),
        d: fc.integer({ min: 0, max: 31 }),
      })
      .map(({ y, m, d }) => [y, ...(m ? [m, ...(d ? [d] : [])] : [])].map((n) => String(n).padStart(2, '0')).join('-'));
    fc.assert(
      fc.property(points, (text) => {
        const ours = dateBounds(text);
        let theirs: { min: number; max: number } | null = null;
        try {
          theirs = edtf(text) as unknown as { min: number; max: number };
        } catch {
          theirs = null;
        }
        if (ours === null) return;
        expect(new Date(theirs?.min ?? Number.NaN).toISOString().slice(0, 10)).toBe(ours.from);
        expect(new Date(theirs?.max ?? Number.NaN).toISOString().slice(0, 10)).toBe(ours.to);
      }),
    );
  });

  it('never throws on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => dateBounds(text) === null || text.length >= 4));
  });
});

describe('a day', () => {
  it('is a day of the calendar', () => {
    expect(IsoDay.safeParse('2025-02-28').success).toBe(true);
    expect(IsoDay.safeParse('2025-02-29').success).toBe(false);
    expect(IsoDay.safeParse('2025-02').success).toBe(false);
  });

  it('moves over months and years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
    fc.assert(
      fc.property(
        fc.integer({ min: -40000, max: 40000 }),
        (n) => daysBetween('2025-08-13', addDays('2025-08-13', n)) === n,
      ),
    );
  });
});
