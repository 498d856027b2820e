/** «The two sides», «the three countries», «the ministers of both countries» are the states named or met just before. */
import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../../model/vocabulary.ts';
import { differences, read } from './facts.ts';

const CASES: [Language, string, string[]][] = [
  ['en', 'Kenya, Uganda and Rwanda signed a pact. The three countries failed to meet US security standards.', []],
  [
    'en',
    'Kenya and Uganda have signed a pact. The foreign ministers of the two countries will meet in Lisbon on Friday.',
    ['talk KEN+UGA planned venue:lisbon 2025-08-15'],
  ],
  [
    'en',
    "Kenya and Uganda have signed a pact. The two countries' foreign ministers will meet in Lisbon on Friday.",
    ['talk KEN+UGA planned venue:lisbon 2025-08-15'],
  ],
  [
    'en',
    'Kenya and Uganda have signed a pact. Both nations held talks in Lisbon on Monday.',
    ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  ],
  [
    'en',
    'Kenya, Uganda and Rwanda have signed a pact. The foreign ministers of the three countries met in Lisbon on Monday.',
    ['talk KEN+RWA+UGA held venue:lisbon 2025-08-11'],
  ],
  [
    'en',
    'Kenya, Uganda and Rwanda signed a pact. Officials from the three countries will hold talks in Lisbon on Friday.',
    ['talk KEN+RWA+UGA planned venue:lisbon 2025-08-15'],
  ],
  [
    'en',
    'Kenya, Uganda, Rwanda and Burundi signed a pact. The four countries held talks in Lisbon on Monday.',
    ['talk BDI+KEN+RWA+UGA held venue:lisbon 2025-08-11'],
  ],
  ['en', 'Rain fell in Kenya. The three countries held talks in Lisbon on Monday.', []],
  [
    'ru',
    'Чили и Перу подписали пакт. Министры иностранных дел двух стран встретятся в Лиссабоне в пятницу.',
    ['talk CHL+PER planned venue:lisbon 2025-08-15'],
  ],
  [
    'ru',
    'Чили и Перу подписали пакт. Обе стороны провели переговоры в Лиссабоне в понедельник.',
    ['talk CHL+PER held venue:lisbon 2025-08-11'],
  ],
  [
    'ru',
    'Чили, Перу и Боливия подписали пакт. Министры иностранных дел трех стран встретились в Лиссабоне в понедельник.',
    ['talk BOL+CHL+PER held venue:lisbon 2025-08-11'],
  ],
  [
    'ru',
    'Чили, Перу и Боливия подписали пакт. Три страны провели переговоры в Лиссабоне в понедельник.',
    ['talk BOL+CHL+PER held venue:lisbon 2025-08-11'],
  ],
  [
    'ar',
    'تعاني كينيا وأوغندا من الجفاف. وسيلتقي وزيرا خارجية البلدين في لشبونة يوم الجمعة.',
    ['talk KEN+UGA planned venue:lisbon 2025-08-15'],
  ],
  [
    'ar',
    'وقعت كينيا وأوغندا ورواندا خطة. وعقدت الدول الثلاث محادثات في لشبونة يوم الاثنين.',
    ['talk KEN+RWA+UGA held venue:lisbon 2025-08-11'],
  ],
  [
    'ar',
    'وقعت كينيا وأوغندا ورواندا خطة. والتقى وزراء خارجية الدول الثلاث في لشبونة يوم الاثنين.',
    ['talk KEN+RWA+UGA held venue:lisbon 2025-08-11'],
  ],
  ['ar', 'هطلت الأمطار في كينيا. وعقدت الدول الثلاث محادثات في لشبونة يوم الاثنين.', []],
];

describe('references to groups', () => {
  it.each(CASES)('%s: %s', (language, text, facts) => {
    expect(differences(read(language, text), facts)).toEqual([]);
  });
});
