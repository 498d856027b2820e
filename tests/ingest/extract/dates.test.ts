/** Dates against independent oracles: chrono-node for English phrases, the calendars of ICU for Islamic ones. */
import { describe, expect, it } from '@jest/globals';
import * as chrono from 'chrono-node';
import fc from 'fast-check';
import { resolveDate } from '../../../ingest/extract/dates/resolve.ts';
import { dateBounds, datePrecision, EdtfDate } from '../../../model/edtf.ts';
import { read, TABLE_DAY } from './facts.ts';

const REFERENCE = new Date(`${TABLE_DAY}T12:00:00`);
const pad = (n: number) => String(n).padStart(2, '0');
const isoOf = (d: Date) => `${d.getFullYear()}-${pad(d.getMonth() + 1)}-${pad(d.getDate())}`;

const PAST = [
  'today',
  'yesterday',
  'on July 7, 2025',
  'on 7 July 2025',
  'on July 7th, 2025',
  'on the 7th of July, 2025',
  'on Sept. 3, 2024',
  'on Monday, August 11, 2025',
  'on August 4',
  'on 4 August',
  'on Aug. 4',
  'last Friday',
  'last Monday',
  'two days ago',
  'three weeks ago',
  'two months ago',
  '10 days ago',
  'last week',
  'last month',
  'last year',
  'in May 2024',
  'in March 2025',
];
const FUTURE = [
  'tomorrow',
  'today',
  'on Friday',
  'on Thursday',
  'on Monday',
  'this Friday',
  'on August 20',
  'on 20 August',
  'on September 3, 2025',
  'next week',
  'next month',
  'next year',
  'in October 2025',
];

const dateOf = (sentence: string): string => {
  const { talks } = read('en', sentence);
  expect(talks).toHaveLength(1);
  return talks[0]?.date ?? 'none';
};

/** Ours is as exact as the phrase; chrono gives one day, which must be that day or lie in what we read. */
function agree(ours: string, phrase: string, forwardDate: boolean): void {
  const found = chrono.parse(phrase, REFERENCE, { forwardDate })[0];
  const day = isoOf(found?.start.date() as Date);
  if (datePrecision(ours) === 'day') expect(ours).toBe(day);
  else {
    const bounds = dateBounds(ours);
    expect(day >= (bounds?.from ?? '') && day <= (bounds?.to ?? '')).toBe(true);
  }
}

describe('English phrases mean the day that chrono-node reads', () => {
  it.each(PAST)('met %s', (phrase) => {
    agree(dateOf(`The Kenyan and Ugandan presidents met ${phrase}.`), phrase, false);
  });
  it.each(FUTURE)('will meet %s', (phrase) => {
    agree(dateOf(`The Kenyan and Ugandan presidents will meet ${phrase}.`), phrase, true);
  });
});

const islamic = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
const partsOf = (day: string) => {
  const parts = new Map(islamic.formatToParts(new Date(`${day}T00:00:00Z`)).map((p) => [p.type, Number(p.value)]));
  return { D: parts.get('day') as number, H: parts.get('month') as number, Y: parts.get('year') as number };
};
const anyDay = fc
  .integer({ min: Date.UTC(1990, 0, 1) / 86_400_000, max: Date.UTC(2050, 0, 1) / 86_400_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));

describe('dates of the Islamic calendar', () => {
  it('are the days that ICU gives them', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(resolveDate(partsOf(day), null, 'past')).toBe(day);
      }),
    );
  });

  it('without a year are the last before or the next after publication', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 29 }), (published, H, D) => {
        expect((resolveDate({ D, H }, published, 'past') as string) <= published).toBe(true);
        const next = resolveDate({ D, H, S: 1 }, published, 'future') as string;
        const last = resolveDate({ D, H, S: -1 }, published, 'past') as string;
        expect(last < published && published < next).toBe(true);
      }),
    );
  });

  it.each([
    ['a month is all of its days', { H: 9, Y: 1446 }, '2025-03-01/2025-03-29'],
    ['a part of a month', { H: 9, Y: 1446, P: 3 }, '2025-03-21/2025-03-29'],
    ['a month beside a Gregorian year', { H: 9, Y: 2024 }, '2024-03-11/2024-04-09'],
    ['a year', { Y: 1446 }, '2024-07-07/2025-06-25'],
    ['a year that no table covers', { D: 1, H: 1, Y: 1250 }, '1834-05-10~'],
    ['a day that the month does not have', { D: 30, H: 9, Y: 1446 }, null],
  ])('%s', (_what, spec, expected) => {
    const date = resolveDate(spec, null, 'past');
    expect(date).toBe(expected);
    if (date !== null) EdtfDate.parse(date);
  });
});
