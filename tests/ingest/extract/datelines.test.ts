/** Datelines: the place is no party and no venue by itself, its day dates no talk, and the agency is nobody's outlet. */
import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../../model/vocabulary.ts';
import { differences, read } from './facts.ts';

const TALKS: [Language, string, string][] = [
  [
    'en',
    'MOSCOW (Reuters) - Kenyan Foreign Minister Peter Otieno met his Ugandan counterpart on Monday.',
    '2025-08-11',
  ],
  ['en', 'MOSCOW, Aug 10 (Xinhua) -- Kenyan Foreign Minister Peter Otieno met his Ugandan counterpart.', 'undated'],
  ['ar', 'القاهرة (رويترز) - التقى وزير الخارجية الكيني بيتر أوتيينو نظيره الأوغندي.', 'undated'],
  ['ar', 'موسكو 5 أغسطس (شينخوا) التقى وزير الخارجية الكيني بيتر أوتيينو نظيره الأوغندي.', 'undated'],
];
const WORDS: [Language, string][] = [
  ['ar', 'الرياض – واس: قال وزير الخارجية الكيني بيتر أوتيينو إن الخطة جيدة.'],
  ['ar', 'عواصم - وكالات: قال وزير الخارجية الكيني بيتر أوتيينو إن الخطة جيدة.'],
  ['ru', 'МОСКВА, 5 августа – РИА Новости. Министр иностранных дел Кении Питер Отиено заявил, что план хорош.'],
  ['en', 'MOSCOW (Reuters) - Kenyan Foreign Minister Peter Otieno said the plan was good.'],
];

describe('datelines', () => {
  it.each(TALKS)('%s: %s', (language, text, date) => {
    const x = read(language, text);
    expect(differences(x, [`talk KEN+UGA held ${date}`])).toEqual([]);
    expect(x.talks[0]?.venue).toBeNull();
  });

  it.each(WORDS)('%s: %s', (language, text) => {
    const { statements } = read(language, text);
    expect(statements.map((s) => [s.outlet, s.about, s.date])).toEqual([[null, [], null]]);
  });
});
