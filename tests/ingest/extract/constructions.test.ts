/** Sentences by construction: each gives its facts, and those of sport, business, crime and history give no talk. */
import { describe, expect, it } from '@jest/globals';
import { CONSTRUCTIONS_AR } from './constructions-ar.ts';
import { CONSTRUCTIONS_EN } from './constructions-en.ts';
import { CONSTRUCTIONS_RU } from './constructions-ru.ts';
import { differences, read } from './facts.ts';
import { SILENT_EN } from './silent-en.ts';
import { SILENT_RU } from './silent-ru.ts';

describe('Arabic constructions', () => {
  it.each(CONSTRUCTIONS_AR)('$text', ({ text, facts }) => {
    expect(differences(read('ar', text), facts)).toEqual([]);
  });
});

describe('English constructions', () => {
  it.each(CONSTRUCTIONS_EN)('$text', ({ text, facts }) => {
    expect(differences(read('en', text), facts)).toEqual([]);
  });
});

it('no talk is read where none is told', () => {
  expect(SILENT_EN.filter((text) => read('en', text).talks.length > 0)).toEqual([]);
});

describe('Russian constructions', () => {
  it.each(CONSTRUCTIONS_RU)('$text', ({ text, facts }) => {
    expect(differences(read('ru', text), facts)).toEqual([]);
  });
});

it('no talk is read in Russian where none is told', () => {
  expect(SILENT_RU.filter((text) => read('ru', text).talks.length > 0)).toEqual([]);
});

it.each([
  'Как отмечает Би-би-си, президент Кубы Хосе Рамос стал лидером.',
  'Чили должна действовать, процитировали министра участники встречи.',
  'Глава «Лукойла» сообщил о планах.',
  'Премьер Чили обладал меньшей властью, чем министр торговли Хосе Рамос, отмечает ТАСС.',
])('nobody is read as speaking in: %s', (text) => {
  expect(read('ru', text).statements).toEqual([]);
});
