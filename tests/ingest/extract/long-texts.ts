/** Long and hostile texts in every language, made by rule; sizes are sentences, or what comes near one. */
import { loadGazetteer } from '../../../ingest/extract/gazetteer/load.ts';
import type { Language } from '../../../model/vocabulary.ts';

/** Makes a text of about `size` sentences. */
export type Hostile = (size: number, language: Language) => string;

type ByLanguage = Record<Language, (i: number) => string>;

const ALPHABETS: Record<Language, string> = {
  en: 'abcdefghijklmnoprstuvwz',
  ru: 'абвгдежзиклмнопрстуфхц',
  ar: 'بتجحدرزسشصطعغفقكلمنهي',
};

/** Three letters that differ for each of some ten thousand numbers. */
function letters(i: number, language: Language): string {
  const alphabet = ALPHABETS[language];
  const n = alphabet.length;
  return [i, i / n, i / n ** 2].map((x) => alphabet[Math.floor(x) % n]).join('');
}

const country = (i: number, language: Language): string => {
  const { countries } = loadGazetteer();
  return countries[i % countries.length]?.names[language][0] as string;
};

const sentences =
  (of: ByLanguage): Hostile =>
  (size, language) =>
    Array.from({ length: size }, (_, i) => of[language](i)).join(' ');

const always =
  (piece: string, times: number): Hostile =>
  (size) =>
    piece.repeat(size * times);

/** Sentences that each tell of a talk of two states. */
export const longArticle: Hostile = sentences({
  en: (i) => `${country(i, 'en')} and ${country(i * 7 + 3, 'en')} held talks number ${i} on Tuesday.`,
  ru: (i) => `${country(i, 'ru')} и ${country(i * 7 + 3, 'ru')} провели во вторник переговоры номер ${i}.`,
  ar: (i) => `أجرت ${country(i, 'ar')} و${country(i * 7 + 3, 'ar')} يوم الثلاثاء محادثات رقمها ${i}.`,
});

/** Texts that a reader with a loop inside a loop would take for ever over, by what they are made of. */
export const HOSTILE: Readonly<Record<string, Hostile>> = {
  'people of one first name': sentences({
    en: (i) => `President Ivor Ash${letters(i, 'en')} of Kenya said ${i}.`,
    ru: (i) => `Президент Кении Иван Петр${letters(i, 'ru')}ов заявил ${i}.`,
    ar: (i) => `قال الرئيس الكيني محمد ${letters(i, 'ar')}ري ${i}.`,
  }),
  'offices that refer back': sentences({
    en: (i) =>
      `Foreign Minister Ola Ask${letters(i, 'en')} of ${country(i, 'en')} met ${i} envoys. The minister said he saw ${i}.`,
    ru: (i) => `Министр иностранных дел Перу Олег Аск${letters(i, 'ru')}ов прибыл ${i}. Министр заявил ${i}.`,
    ar: (i) => `وصل وزير خارجية كينيا علي ${letters(i, 'ar')}ري ${i}. وقال الوزير إنه رأى ${i}.`,
  }),
  denials: sentences({
    en: (i) => `${country(i, 'en')} denied that it had held talks with ${country(i * 7 + 3, 'en')} in ${1900 + i}.`,
    ru: (i) => `${country(i, 'ru')} опровергла переговоры с ${country(i * 7 + 3, 'ru')} номер ${i}.`,
    ar: (i) => `نفت ${country(i, 'ar')} إجراء محادثات مع ${country(i * 7 + 3, 'ar')} رقمها ${i}.`,
  }),
  'outlets that nobody knows': sentences({
    en: (i) => `Norway's president told the newspaper "Evening ${letters(i, 'en')}" that he had met Chile.`,
    ru: (i) => `Президент Норвегии сообщил газете "Вечерний ${letters(i, 'ru')}", что встретился с Чили.`,
    ar: (i) => `قال رئيس النرويج لصحيفة "المساء ${letters(i, 'ar')}" إنه التقى رئيس تشيلي.`,
  }),
  'names of states in a row': (size, language) =>
    Array.from({ length: size * 5 }, (_, i) => country(i, language)).join(' '),
  'names of people in a row': (size, language) =>
    Array.from({ length: size * 5 }, (_, i) => {
      const name = letters(i, language);
      return `${name.charAt(0).toUpperCase()}${name.slice(1)}${letters(i * 31, language)}`;
    }).join(' '),
  'states in one list': (size, language) =>
    Array.from({ length: size * 5 }, (_, i) => country(i, language)).join(
      { en: ' and ', ru: ' и ', ar: ' و' }[language],
    ),
  'clauses inside clauses': (size, language) =>
    Array.from(
      { length: size * 2 },
      (_, i) => ({ en: `Kenya said ${i} that`, ru: `Кения заявила ${i}, что`, ar: `قالت كينيا ${i} إن` })[language],
    ).join(' '),
  'quotes never closed': sentences({
    en: (i) => `"The ministers of Norway and Chile met ${i} times.`,
    ru: (i) => `«Министры Норвегии и Чили встречались ${i} раз.`,
    ar: (i) => `"التقى وزيرا النرويج وتشيلي ${i} مرة.`,
  }),
  'teasers that go on': sentences({
    en: (i) => `The foreign ministers of Norway and Chile met in Oslo on ${i}...`,
    ru: (i) => `Министры иностранных дел Норвегии и Чили встретились в Осло ${i}...`,
    ar: (i) => `التقى وزيرا خارجية النرويج وتشيلي في أوسلو لبحث الملف ${i}...`,
  }),
  'quotation marks alone': always('"', 20),
  'brackets never closed': always('("', 10),
  'full stops': always('. ', 10),
  'one word without end': always('x', 50),
  initials: always('A.B. ', 5),
  'halves of characters': always('\ud83d', 20),
};
