/** Statements have the day on which they were made where the sentence says it, and none where a day dates something else. */
import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../../model/vocabulary.ts';
import { read } from './facts.ts';

const CASES: [Language, string, string | null][] = [
  ['en', 'Kenyan Foreign Minister Peter Otieno said on Tuesday that the plan was good.', '2025-08-12'],
  ['en', 'Kenyan Foreign Minister Peter Otieno said Tuesday that the plan was good.', '2025-08-12'],
  ['en', 'On Monday, Kenyan Foreign Minister Peter Otieno told Reuters that the plan was good.', '2025-08-11'],
  [
    'en',
    'Kenyan Foreign Minister Peter Otieno told reporters in Nairobi on July 7 that the plan was good.',
    '2025-07-07',
  ],
  ['en', '"The plan is good," Kenyan Foreign Minister Peter Otieno said in a statement on Sunday.', '2025-08-10'],
  ['en', 'Kenyan Foreign Minister Peter Otieno said that the plan would begin on Tuesday.', null],
  ['en', "Kenyan Foreign Minister Peter Otieno said Tuesday's talks with Uganda were useful.", null],
  ['en', 'The plan began on Tuesday, Kenyan Foreign Minister Peter Otieno said.', null],
  ['en', 'Kenyan Foreign Minister Peter Otieno said the plan was good.', null],
  ['ru', 'Министр иностранных дел Чили Педро Рохас заявил во вторник, что план хорош.', '2025-08-12'],
  ['ru', 'Во вторник министр иностранных дел Чили Педро Рохас заявил, что план хорош.', '2025-08-12'],
  [
    'ru',
    'Министр иностранных дел Чили Педро Рохас сообщил, что встреча с перуанским коллегой пройдет во вторник.',
    null,
  ],
  ['ar', 'قال وزير الخارجية الكيني بيتر أوتيينو، الثلاثاء، إن الخطة جيدة.', '2025-08-12'],
  ['ar', 'أعلن وزير الخارجية الكيني بيتر أوتيينو يوم الاثنين أن الخطة جيدة.', '2025-08-11'],
  ['ar', 'قال وزير الخارجية الكيني بيتر أوتيينو إن الخطة تبدأ الثلاثاء.', null],
];

describe('the day of a statement', () => {
  it.each(CASES)('%s: %s', (language, text, date) => {
    const { statements } = read(language, text);
    expect(statements.map((s) => s.date)).toEqual([date]);
  });
});
