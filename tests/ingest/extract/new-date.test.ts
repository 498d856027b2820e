/** A talk that was put off to another day is told as two: the one that was set, and the planned one that takes its place. */
import { expect, it } from '@jest/globals';
import type { Language } from '../../../model/vocabulary.ts';
import { read } from './facts.ts';

const BOTH = ['planned 2025-06-02', 'postponed 2025-05-30'];
const CASES: [Language, string, string[]][] = [
  ['en', 'The meeting between the Kenyan and Ugandan foreign ministers set for 30 May was postponed to 2 June.', BOTH],
  ['en', 'Kenya and Uganda have postponed talks planned for 30 May until 2 June.', BOTH],
  ['en', 'Talks between Kenya and Uganda have been rescheduled from 30 May to 2 June.', BOTH],
  ['en', 'Talks between Kenya and Uganda that were planned for 30 May have been postponed.', ['postponed 2025-05-30']],
  ['en', 'Talks between Kenya and Uganda set for 30 May were postponed for two weeks.', ['postponed 2025-05-30']],
  ['en', 'Talks between Kenya and Uganda planned from 30 May to 2 June have been postponed.', ['postponed 2025-05-30']],
  ['ru', 'Переговоры между Кенией и Угандой, намеченные на 30 мая, перенесены на 2 июня.', BOTH],
  ['ru', 'Переговоры между Кенией и Угандой, намеченные на 30 мая, отложены.', ['postponed 2025-05-30']],
  ['ru', 'Переговоры между Кенией и Угандой перенесены на осень.', ['postponed null']],
  ['ar', 'تأجلت المحادثات بين كينيا وأوغندا، التي كانت مقررة في 30 مايو، إلى 2 يونيو.', BOTH],
  ['ar', 'تأجلت المحادثات بين كينيا وأوغندا التي كانت مقررة في 30 مايو.', ['postponed 2025-05-30']],
];

it.each(CASES)('%s: %s', (language, text, told) => {
  const { talks } = read(language, text, '2025-05-29');
  expect(talks.map((t) => `${t.status} ${t.date}`).sort()).toEqual(told);
});
