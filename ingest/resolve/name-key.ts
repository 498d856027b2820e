/** Keys under which names are stored and compared: one form for the spellings of a script, one for all scripts. */
import { distance } from 'fastest-levenshtein';

const BIDI_AND_TATWEEL = /[\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/gu;
const APOSTROPHES = /['’‘ʼʻʿʾ`´]/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
/** Latin initials and abbreviations such as U.S. or J. D., which are also written without dots. */
const LATIN_INITIALS =
  /(?<!\p{L})(?:\p{Script=Latin}\.\s?){2,}|(?<!\p{L})(?:\p{Script=Latin}\.)+\p{Script=Latin}(?!\p{L})/gu;

/** Letters that Unicode decomposition leaves as they are. */
const LATIN_LETTERS: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ŋ: 'n',
  ə: 'a',
};
const ARABIC_LETTERS: Record<string, string> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه' };

const isArabic = (word: string) => /\p{Script=Arabic}/u.test(word);

/** ASCII digit of an Arabic-Indic or Persian digit. */
function asciiDigit(c: string): string {
  const code = c.codePointAt(0) ?? 0;
  return String(code >= 0x6f0 ? code - 0x6f0 : code - 0x660);
}

/** The words of a name, folded: lower case, no diacritics, one form of each letter. Articles are still there. */
function foldedWords(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(BIDI_AND_TATWEEL, '')
    .toLowerCase()
    .replace(LATIN_INITIALS, (m) => `${m.replace(/[.\s]/g, '')} `)
    .replace(APOSTROPHES, '')
    .replace(/[٠-٩۰-۹]/gu, asciiDigit)
    .replace(/[أإآٱىیکة]/gu, (c) => ARABIC_LETTERS[c] ?? c)
    .normalize('NFKD')
    .replace(/\u0438\u0306/gu, '\u0439')
    .replace(/\p{M}/gu, '')
    .replace(/[øłßæœđðþıŋə]/gu, (c) => LATIN_LETTERS[c] ?? c)
    .replace(NOT_WORD, ' ')
    .trim()
    .split(' ')
    .filter((w) => w !== '');
}

/** The words of a name, folded, the Arabic article cut off where at least three letters stay; other articles remain. */
export const nameWords = (text: string): string[] =>
  // A word that begins with hamza has no article: ألبرت is Albert.
  foldedWords(text.replace(/(?<!\p{L})[أإآ]ل(?=\p{L})/gu, 'ءال')).map((w) =>
    isArabic(w) && w !== 'الله' ? withoutArticle(w) : w,
  );

/** Drops the Arabic article from a word where at least three letters stay. */
const withoutArticle = (word: string) => (/^ال.{3,}/u.test(word) ? word.slice(2) : word);

/** Drops articles: Arabic ones glued to the word, and the Latin al, el that stand for them. */
function withoutArticles(words: string[]): string[] {
  const kept = words.filter((w, i) => !(words.length > 1 && i < words.length - 1 && /^(al|el|the)$/.test(w)));
  return kept.map((w) => (isArabic(w) ? withoutArticle(w) : w));
}

/**
 * Normalised search key of a name: lower case, without diacritics, tatweel, bidi marks, punctuation or article;
 * alef, ya and ta marbuta forms, ё, accents and Arabic digits folded. Two spellings of one script that differ only
 * in these have one key. Names of different scripts never do: see {@link crossScriptKey}.
 *
 * @example nameKey('Рябков') === 'рябков'; nameKey('الجزيرة') === 'جزيره'; nameKey('Erdoğan') === 'erdogan'
 */
export function nameKey(text: string): string {
  return withoutArticles(foldedWords(text)).join(' ');
}

const RUSSIAN_ENDINGS: [ending: RegExp, nominatives: string[]][] = [
  [/(ов|ев|ин|ын)(а|у|ым|е)$/u, ['$1', '$1а']],
  [/(ов|ев|ин|ын)ой$/u, ['$1а']],
  [/(ск|цк)(ого|ому|им|ом)$/u, ['$1ий', '$1ой']],
  [/(ск|цк)(ой|ую)$/u, ['$1ая', '$1ой']],
  [/(ии|ию|ией)$/u, ['ия', 'ий']],
  [/(ами|ах|ам|ом|ем|ой|ей|ы|и|е|у|ю|а|я)$/u, ['', 'а', 'я', 'ь', 'й']],
];

/** Nominatives that a Russian word in another case may have. */
function russianNominatives(word: string): string[] {
  if (!/^[а-яй]{4,}$/u.test(word)) return [];
  return RUSSIAN_ENDINGS.flatMap(([ending, forms]) =>
    ending.test(word) ? forms.map((f) => word.replace(ending, f)) : [],
  );
}

/** What an Arabic word is without a preposition or conjunction written onto it. */
function arabicWithoutClitic(word: string): string[] {
  if (!isArabic(word)) return [];
  const forms: string[] = [];
  const joined = /^(?:[وف])?(?:[بك]ال|وال|فال|لل)(.{3,})$/u.exec(word);
  if (joined?.[1]) forms.push(joined[1]);
  const single = /^[وفبلك](.{3,})$/u.exec(word);
  if (single?.[1]) forms.push(withoutArticle(single[1]));
  return forms;
}

/**
 * The keys under which a written form may be stored: its own first, then those without Arabic clitics and in the
 * Russian nominative. Each is a guess that only a stored name confirms, so use them to look up, never to store.
 */
export function nameKeyVariants(text: string): string[] {
  const words = nameKey(text).split(' ');
  const perWord = words.map((w) => [...new Set([w, ...arabicWithoutClitic(w), ...russianNominatives(w)])]);
  const whole = perWord.reduce<string[]>(
    (keys, forms) => keys.flatMap((k) => forms.map((f) => (k ? `${k} ${f}` : f))).slice(0, 64),
    [''],
  );
  return [...new Set([words.join(' '), ...whole])];
}

/** Letter groups by sound, longest first: p/b, f/v, g/j/zh and s/sh/ch/ts fall together, vowels and w disappear. */
const SOUNDS: [spelling: string, sound: string][] = (
  [
    ['P', 'p b п б ب پ'],
    ['F', 'ph f v ф в ف ڤ'],
    ['T', 'th t т ت ط ث'],
    ['D', 'dh d д د ض ذ'],
    ['K', 'ck qu k q c к ك ق'],
    ['H', 'kh h х خ ح ه'],
    ['G', 'dzh dj gh zh g j дж ж г ج غ دج'],
    ['S', 'tsch sch tch sh ch ts s с ш щ ч ц س ش ص تش تس'],
    ['Z', 'z з ز ظ'],
    ['L', 'l л ل'],
    ['M', 'm м م'],
    ['N', 'n н ن'],
    ['R', 'r р ر'],
    ['KS', 'x'],
  ] as const
)
  .flatMap(([sound, spellings]) => spellings.split(' ').map((s): [string, string] => [s, sound]))
  .sort((a, b) => b[0].length - a[0].length);

function skeleton(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; ) {
    const soft = /^c[eiy]/.test(word.slice(i, i + 2));
    const found = soft ? (['c', 'S'] as const) : SOUNDS.find(([spelling]) => word.startsWith(spelling, i));
    if (found && !(found[1] === out.at(-1))) out += found[1];
    i += found ? found[0].length : 1;
  }
  return out.length > 1 ? out.replace(/H$/, '') : out;
}

/**
 * Consonant skeleton of a name, equal or nearly so for one name in Arabic, Cyrillic and Latin letters. Different names
 * can share one (Hassan, Hussein): it proposes candidates and proves nothing.
 *
 * @example crossScriptKey('Lavrov') === crossScriptKey('Лавров') && crossScriptKey('لافروف') === 'LFRF'
 */
export function crossScriptKey(text: string): string {
  return withoutArticles(foldedWords(text))
    .map(skeleton)
    .filter((w) => w !== '')
    .join(' ');
}

/** Likeness of two skeletons, 0 to 1: 1 − Levenshtein distance ÷ length of the longer. */
export function skeletonSimilarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 0 : 1 - distance(a, b) / longest;
}

/** The script a name is written in, as the language whose display name it can be; null for other scripts. */
export function nameLanguage(text: string): 'ar' | 'en' | 'ru' | null {
  if (/\p{Script=Arabic}/u.test(text)) return 'ar';
  if (/\p{Script=Cyrillic}/u.test(text)) return 'ru';
  return /\p{Script=Latin}/u.test(text) ? 'en' : null;
}
