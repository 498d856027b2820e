/** Datelines: the place is no party and no venue by itself, its day dates no talk, and the agency is nobody's outlet. */
import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../../../ingest/extract/extract.ts';
import type { Language } from '../../../model/vocabulary.ts';
import { differences, read, TABLE_DAY } from './facts.ts';

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

/** Lines above a dispatch that tell its city, and where the meeting was. */
const ABOVE: [string, string | null][] = [
  ['الصحيفة – كمبالا\nالتقى وزير الخارجية الكيني بيتر أوتيينو نظيره الأوغندي أمس.', 'venue:kampala'],
  ['بيتر موانغي- الصحيفة- كمبالا: التقى وزير الخارجية الكيني بيتر أوتيينو نظيره الأوغندي أمس.', 'venue:kampala'],
  ['الصحيفة – القاهرة\nالتقى وزير الخارجية الكيني بيتر أوتيينو نظيره الأوغندي أمس.', null],
  [
    'كمبالا 25 شوال 1446 هـ الموافق 12 أغسطس 2025 م واس\nالتقى وزير الخارجية الكيني بيتر أوتيينو نظيره الأوغندي أمس.',
    'venue:kampala',
  ],
];

/** Headlines, and where the talk was that the text tells without its place. */
const HEADLINES: [string, string | null][] = [
  ['أوتيينو يبحث في كمبالا قضايا الحدود', 'venue:kampala'],
  ['هدوء حذر في كمبالا', null],
];

describe('places above the text', () => {
  it.each(ABOVE)('%s', (text, venue) => {
    expect(read('ar', text).talks.map((t) => t.venue)).toEqual([venue]);
  });

  it.each(HEADLINES)('%s', (title, venue) => {
    const text = 'يبحث وزير الخارجية الكيني بيتر أوتيينو مع نظيره الأوغندي غدا مستجدات الأحداث.';
    const article = { id: 'article:table', url: null, publisher: null, publishedAt: TABLE_DAY, sample: false };
    const { talks } = extractArticle({ ...article, language: 'ar', title, text });
    expect(talks.map((t) => t.venue)).toEqual([venue]);
  });
});

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
