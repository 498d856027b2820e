/** Periods of questions, counted from 24 November 2025. */
import { expect, test } from '@jest/globals';
import { openQuestion } from '../../../server/ask/reading/opened.ts';
import { findPeriods } from '../../../server/ask/reading/periods.ts';

const TABLE = `
in April 2025 | 2025-04-01..2025-04-30
on the 10th of April 2025 | 2025-04-10..2025-04-10
on 10 April 2025 | 2025-04-10..2025-04-10
on April 10th, 2025 | 2025-04-10..2025-04-10
in 2024 | 2024-01-01..2024-12-31
since March 2025 | 2025-03-01..
between May and July 2025 | 2025-05-01..2025-07-31
from 2025-01-01 to 2025-03-31 | 2025-01-01..2025-03-31
between 3 and 10 April 2025 | 2025-04-03..2025-04-10
last week | 2025-11-17..2025-11-23
this summer | 2025-06-01..2025-08-31
last summer | 2025-06-01..2025-08-31
in the past three months | 2025-08-24..2025-11-24
last month | 2025-10-01..2025-10-31
in the first half of 2025 | 2025-01-01..2025-06-30
Q3 2025 | 2025-07-01..2025-09-30
in May | 2025-05-01..2025-05-31
in December | 2024-12-01..2024-12-31
in early 2025 | 2025-01-01..2025-04-30
since the beginning of the year | 2025-01-01..
by the end of summer | ..2025-08-31
before 2024 | ..2023-12-31
after June 2025 | 2025-07-01..
in March last year | 2024-03-01..2024-03-31
2023-2024 | 2023-01-01..2024-12-31
may they meet | 
في أبريل/ نيسان الماضي | 2025-04-01..2025-04-30
منذ مطلع العام | 2025-01-01..
خلال الأشهر الثلاثة الماضية | 2025-08-24..2025-11-24
بين مايو ويوليو 2025 | 2025-05-01..2025-07-31
بين 1 مارس و15 مايو 2025 | 2025-03-01..2025-05-15
في ١٠ أبريل ٢٠٢٥ | 2025-04-10..2025-04-10
قبل 2024 | ..2023-12-31
قبل نهاية الصيف | ..2025-08-31
هذا الصيف | 2025-06-01..2025-08-31
в апреле 2025 года | 2025-04-01..2025-04-30
10-го апреля 2025 года | 2025-04-10..2025-04-10
за последний квартал | 2025-07-01..2025-09-30
этим летом | 2025-06-01..2025-08-31
с мая по июль 2025 года | 2025-05-01..2025-07-31
за последние три месяца | 2025-08-24..2025-11-24
с начала года | 2025-01-01..
10.04.2025 | 2025-04-10..2025-04-10
между россией и сша | `;

test.each(
  TABLE.trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()) as [string, string]),
)('%s', (text, period) => {
  const { tokens, words } = openQuestion(text);
  const hits = findPeriods({ tokens, words, today: '2025-11-24', future: false });
  expect(hits.map((p) => `${p.from ?? ''}..${p.to ?? ''}`).join(' ')).toBe(period);
});
