/** A surname that several officials bear is the one in office on the article's day, or nobody that a gazetteer knows. */
import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../../model/vocabulary.ts';
import { read } from './facts.ts';

const CASES: [Language, string, string, string | null][] = [
  ['en', '2014-05-05', 'Pakistani Prime Minister Sharif met the Kenyan president.', 'official:nawaz-sharif'],
  ['en', '2023-05-05', 'Pakistani Prime Minister Sharif met the Kenyan president.', 'official:shehbaz-sharif'],
  ['en', '1990-05-05', 'President Bush met the Kenyan president.', 'official:george-h-w-bush'],
  ['en', '2004-05-05', 'President Bush met the Kenyan president.', 'official:george-w-bush'],
  ['en', '2015-05-05', 'Bush met the Kenyan president.', null],
  ['en', '2018-05-05', 'Lebanon has a new cabinet. Aoun met the Kenyan president.', 'official:michel-aoun'],
  ['en', '2025-05-05', 'Lebanon has a new cabinet. Aoun met the Kenyan president.', 'official:joseph-aoun'],
  ['ru', '2023-05-05', 'Премьер-министр Пакистана Шариф встретился с президентом Кении.', 'official:shehbaz-sharif'],
  ['en', '1990-05-05', 'Trade Minister Kim Tae-ho spoke. Kim met the Kenyan president.', null],
  ['ar', '2023-05-05', 'التقى الرئيس أحمد الرئيس الكيني.', null],
];

describe('namesakes', () => {
  it.each(CASES)('%s %s: %s', (language, day, text, id) => {
    const officials = read(language, text, day).entities.filter((e) => e.type === 'official');
    expect(officials.map((e) => e.id).filter((i) => !i.startsWith('official:x-'))).toEqual(id === null ? [] : [id]);
  });
});

it('an institution is no part of the name of its head', () => {
  const names = read('ru', 'Глава Центробанка Эльвира Мусина заявила, что план хорош.').entities.map((e) => e.name);
  expect(names).toContain('Эльвира Мусина');
});

it('a rank between office and name is no part of the name', () => {
  const named = (language: Language, text: string) =>
    read(language, text).entities.flatMap((e) => (e.type === 'official' ? [e.name] : []));
  expect(named('en', 'Kenyan Defence Minister General Peter Otieno met Ugandan officials.')).toEqual(['Peter Otieno']);
  expect(named('ru', 'Министр обороны Кении генерал армии Питер Отиено встретился с послом Уганды.')).toContain(
    'Питер Отиено',
  );
  expect(named('ar', 'التقى وزير الدفاع الكيني الفريق أول بيتر أوتيينو نظيره الأوغندي.')).toEqual(['بيتر أوتيينو']);
});
