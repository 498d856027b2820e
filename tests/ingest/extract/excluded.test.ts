/** Talks tell which topics they are said to have left out, and such a topic is not what they were about. */
import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../../model/vocabulary.ts';
import { read } from './facts.ts';

const CASES: [Language, string, string | null, string[]][] = [
  [
    'en',
    'The Kenyan and Ugandan presidents met on Monday and discussed tariffs. Sanctions were not discussed.',
    'topic:trade-tariffs',
    ['topic:sanctions'],
  ],
  [
    'en',
    'The Kenyan and Ugandan presidents met on Monday but did not discuss the return of refugees.',
    null,
    ['topic:refugees'],
  ],
  ['en', 'The Kenyan and Ugandan presidents met on Monday. Visas were not on the agenda.', null, ['topic:visas']],
  ['en', 'The Kenyan and Ugandan presidents discussed not only sanctions on Monday.', 'topic:sanctions', []],
  ['en', 'The Kenyan and Ugandan presidents met on Monday to discuss sanctions.', 'topic:sanctions', []],
  [
    'ru',
    'Президенты Чили и Перу встретились в понедельник. Вопрос о санкциях не обсуждался.',
    null,
    ['topic:sanctions'],
  ],
  [
    'ru',
    'Президенты Чили и Перу обсудили в понедельник беженцев, но не затрагивали санкции.',
    'topic:refugees',
    ['topic:sanctions'],
  ],
  ['ar', 'التقى الرئيس الكيني الرئيس الأوغندي يوم الاثنين. ولم يتطرق اللقاء إلى العقوبات.', null, ['topic:sanctions']],
  ['ar', 'التقى الرئيس الكيني الرئيس الأوغندي يوم الاثنين لبحث العقوبات.', 'topic:sanctions', []],
];

describe('topics left out', () => {
  it.each(CASES)('%s: %s', (language, text, topic, excluded) => {
    const { talks } = read(language, text);
    expect(talks.map((t) => [t.topic, t.excludedTopics])).toEqual([[topic, excluded]]);
  });
});
