/** Dates as the heads of articles write them. */
import { describe, expect, it } from '@jest/globals';
import { findHeadDate } from '../../../ingest/sources/head-date.ts';

describe('findHeadDate', () => {
  it.each([
    ['Title\n13 August 2025\n\nText', '2025-08-13'],
    ['Title\nAugust 13, 2025\n\nText', '2025-08-13'],
    ['Title\nAug. 13, 2025 — Text goes on', '2025-08-13'],
    ['Title\n13th of August 2025', '2025-08-13'],
    ['Title\n2025-08-13T10:00\nText', '2025-08-13'],
    ['Title\nThe talks went on in the city... 13.08.2025\nMore', '2025-08-13'],
    ['Title\n08/13/2025\nText', '2025-08-13'],
    ['Title\n13/08/2025', '2025-08-13'],
    ['عنوان\n13 أغسطس 2025\n\nنص', '2025-08-13'],
    ['عنوان\n١٣ أغسطس ٢٠٢٥', '2025-08-13'],
    ['عنوان\n13 أبريل/ نيسان 2025', '2025-04-13'],
    ['عنوان\n13 نيسان/أبريل 2025', '2025-04-13'],
    ['عنوان\n13 كانون الثاني 2025', '2025-01-13'],
    ['عنوان\nالأربعاء 13 تشرين الأول/ أكتوبر 2025', '2025-10-13'],
    ['عنوان\n١٣/٨/٢٠٢٥', '2025-08-13'],
    ['عنوان\n\u200f13 آب 2025', '2025-08-13'],
    ['Заголовок\n13 августа 2025 года\n\nТекст', '2025-08-13'],
    ['Заголовок\nМосква, 13 авг. 2025 г.', '2025-08-13'],
    [
      'Title\nThey met on 10 April 2025 in the city, as the ministry said in a statement.\n13 August 2025',
      '2025-08-13',
    ],
    ['Title\nThey met on 10 April 2025 in the city, as the ministry said in a statement.', '2025-04-10'],
  ])('%j: %s', (text, day) => expect(findHeadDate(text)).toBe(day));

  it.each([
    ['Title without a date'],
    ['In August 2025 the talks went on'],
    ['Title\n31 February 2025'],
    ['Version 1.13.08.2025 of the file'],
    ['Call 13.08.20256'],
    [`${'x '.repeat(800)}\n13 August 2025`],
  ])('nothing in %j', (text) => expect(findHeadDate(text)).toBeNull());

  it('takes only a date that stands apart when asked to', () => {
    expect(findHeadDate('The two ministers met on 10 April 2025 in the city, a spokesman said.', true)).toBeNull();
    expect(findHeadDate('Title\n10 April 2025\nText', true)).toBe('2025-04-10');
  });
});
