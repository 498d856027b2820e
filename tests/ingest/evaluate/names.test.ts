/** Names that mean the same person, place or outlet, and names that don't. */
import { expect, it } from '@jest/globals';
import { nameWords, sameName } from '../../../ingest/evaluate/names.ts';

it.each([
  ['Sergei Lavrov', 'LAVROV', true],
  ['Ministry of Foreign Affairs', 'the Foreign Affairs Ministry', true],
  ['François Hollande', 'Francois Hollande', true],
  ['Лавров', 'Сергея Лаврова', true],
  ['Пётр', 'Петр', true],
  ['عبد الفتاح السيسي', 'السيسى', true],
  ['وزارة الخارجيّة', 'وزاره الخارجية', true],
  ['أنقرة', 'انقره', true],
  ['Sergei Lavrov', 'Sergei Ryabkov', false],
  ['Москва', 'Минск', false],
  ['Li', 'Li Qiang', false],
  ['Li', 'Li', true],
  ['', '', false],
  ['of the', 'Geneva', false],
])('%s and %s: %s', (a, b, same) => {
  expect(sameName(nameWords(a), nameWords(b))).toBe(same);
  expect(sameName(nameWords(b), nameWords(a))).toBe(same);
});
