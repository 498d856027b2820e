/** Talks belong to the series that their sentence names, and to none where it names none. */
import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../../model/vocabulary.ts';
import { differences, read } from './facts.ts';

const CASES: [Language, string, string][] = [
  [
    'en',
    'Russian and Turkish diplomats held talks in the Astana format in Sochi on Monday.',
    'talk RUS+TUR held venue:sochi series:astana',
  ],
  [
    'en',
    'The fourth round of the Geneva talks between Kenya and Uganda ended on Monday.',
    'talk KEN+UGA held round:4 series:geneva',
  ],
  [
    'en',
    'The fifth round of talks between Kenya and Uganda ended in Geneva on Monday.',
    'talk KEN+UGA held round:5 no-series',
  ],
  [
    'en',
    'Congolese and Rwandan ministers met on Monday within the Luanda process.',
    'talk COD+RWA held series:luanda-process',
  ],
  [
    'en',
    'Kenya and Uganda held their third strategic dialogue in Nairobi on Monday.',
    'talk KEN+UGA held series:strategic-dialogue-ken-uga',
  ],
  [
    'en',
    'Kenya and Uganda held the fifth round of the 4+2 talks on Monday.',
    'talk KEN+UGA held round:5 series:4-plus-2',
  ],
  ['en', 'Kenya and Uganda held the 5th round of talks in Vienna on Monday.', 'talk KEN+UGA held round:5 no-series'],
  [
    'ru',
    'Лидеры Франции и Германии провели в понедельник переговоры в нормандском формате.',
    'talk DEU+FRA held series:normandy',
  ],
  ['ru', 'Министры Чили и Перу встретились в Астане.', 'talk CHL+PER held no-series'],
  [
    'ru',
    'Чили и Перу провели 3-й раунд консультаций в рамках женевского процесса.',
    'talk CHL+PER held round:3 series:geneva',
  ],
  ['ru', 'Чили и Перу провели встречу в формате 2+2.', 'talk CHL+PER held series:two-plus-two-chl-per'],
  ['ar', 'عقدت روسيا وتركيا محادثات في إطار مسار أستانا يوم الاثنين.', 'talk RUS+TUR held series:astana'],
  [
    'ar',
    'عقدت كينيا وأوغندا الجولة الثالثة من الحوار الاستراتيجي في نيروبي.',
    'talk KEN+UGA held round:3 series:strategic-dialogue-ken-uga',
  ],
  ['ar', 'عقدت كينيا وأوغندا محادثات في جنيف يوم الاثنين.', 'talk KEN+UGA held no-series'],
  [
    'en',
    'Kenyan President Peter Otieno discussed progress in the Geneva process with Ugandan President John Mukasa.',
    'talk KEN+UGA held no-series',
  ],
  ['en', 'Kenya and Uganda held talks in the Normandy format on Monday.', 'talk KEN+UGA held no-series'],
  [
    'ru',
    'До начала нормандской встречи президент Чили Педро Рохас провел переговоры с президентом Перу Хуаном Кеведо.',
    'talk CHL+PER held no-series',
  ],
  ['ar', 'بحث الرئيس الكيني مع الرئيس الأوغندي تطورات المفاوضات النووية الإيرانية.', 'talk KEN+UGA held no-series'],
];

describe('series', () => {
  it.each(CASES)('%s: %s', (language, text, fact) => {
    expect(differences(read(language, text), [fact])).toEqual([]);
  });

  it('keep apart what their names keep apart', () => {
    const text =
      'Kenyan and Ugandan officials held talks in the 3+5 format on Monday. Kenya and Uganda also held talks within the Nairobi process.';
    expect(read('en', text).talks.map((t) => t.series)).toEqual(['series:3-plus-5', 'series:nairobi-process']);
  });
});
