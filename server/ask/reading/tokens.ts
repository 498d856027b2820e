/** Cuts a question into words and gives each word the keys under which a lexicon may know it: folded, without clitics, without case endings. */
import type { Language } from '../../../model/vocabulary.ts';

/** A word of a question. Offsets are UTF-16 units of the question, end exclusive. */
export interface Token {
  text: string;
  start: number;
  end: number;
  /** Lower case, no diacritics, Arabic letter forms folded, no possessive ending. */
  folded: string;
  /** Everything the word may be once clitics or case endings are taken off; the folded form first. */
  keys: string[];
  script: Language;
  /** Starts with a capital (always false in Arabic). */
  capital: boolean;
  /** Arabic clitics that stand before the word, for each key that needed some: key → clitics. */
  clitics: Map<string, string>;
  /** Stands inside quotation marks. */
  quoted: boolean;
  /** A hyphen joins it to the next word. */
  hyphen: boolean;
}

const WORD =
  /\p{N}{1,4}-(?:го|ого|му|ому|й|ая|я|ое|е|ой|м|ом|х)(?!\p{L})|(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)?/gu;
const ARABIC_DIGITS = '٠١٢٣٤٥٦٧٨٩';
const PERSIAN_DIGITS = '۰۱۲۳۴۵۶۷۸۹';

/** Lower case without diacritics, tatweel and dots of abbreviations; ё, alef, ya and ta marbuta forms folded; digits ASCII. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\u0438\u0306/gi, '\u0439')
    .replace(/[\p{M}ـ.]/gu, '')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي')
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/[٠-٩۰-۹]/g, asciiDigits);
}

/** Arabic and Persian digits as ASCII; every other letter stays where it is. */
export const asciiDigits = (text: string): string =>
  text
    .replace(/[٠-٩]/g, (d) => String(ARABIC_DIGITS.indexOf(d)))
    .replace(/[۰-۹]/g, (d) => String(PERSIAN_DIGITS.indexOf(d)));

/** Script of a word, named by the language of ours that is written in it; digits and others count as Latin. */
export function scriptOf(word: string): Language {
  if (/\p{Script=Arabic}/u.test(word)) return 'ar';
  return /\p{Script=Cyrillic}/u.test(word) ? 'ru' : 'en';
}

// Case endings of nouns, surnames and adjectives, longest first; every one that fits gives a key.
const RU_ENDINGS = (
  'иями ями ами ого его ому ему ыми ими ией ией иях иям ье ьи ью ья ей ой ом ем ым им ую юю ая яя ое ее ые ие ый ий ых их ' +
  'ам ям ах ях ов ев ия ии ию а я о е и ы у ю ь й'
).split(' ');

/** What may be left of a Russian word once a case ending is taken off; the word itself first. */
function russianKeys(folded: string): string[] {
  // «30-го», «2-й»: the number as well.
  const keys = new Set([folded, ...(/^(\d{1,4})-/.exec(folded)?.slice(1) ?? [])]);
  for (const ending of RU_ENDINGS) {
    if (folded.endsWith(ending) && folded.length - ending.length >= 3) keys.add(folded.slice(0, -ending.length));
  }
  return [...keys];
}

/** Keys of a Russian name given in the nominative, such that every case form of it shares one with them. */
export function russianNominativeKeys(folded: string): string[] {
  if (folded.length < 4 || /[иуюэо]$/.test(folded)) return [folded];
  const adjective = /^(.{3,})(?:ий|ый|ой|ая|ое|ие|ые)$/.exec(folded)?.[1];
  if (adjective) return [folded, adjective];
  const stem = /[аяеыьй]$/.test(folded) ? folded.slice(0, -1) : folded;
  const fleeting = /^(.*[^аеиоуыэюя])[ео]([^аеиоуыэюя])$/.exec(stem);
  return fleeting ? [stem, `${fleeting[1]}${fleeting[2]}`] : [stem];
}

/** "31st" is the number 31 as well. */
const latinKeys = (folded: string): string[] => [
  folded,
  ...(/^(\d{1,3})(?:st|nd|rd|th)$/.exec(folded)?.slice(1) ?? []),
];

const AR_PREFIXES = [
  'وبال',
  'ولل',
  'وال',
  'فال',
  'بال',
  'كال',
  'لل',
  'ال',
  'وب',
  'ول',
  'وس',
  'و',
  'ف',
  'ب',
  'ل',
  'ك',
  'س',
];

/** Every way to take Arabic clitics (و ف ب ل ك س and the article) off a folded word; the lexicon decides which is meant. */
function arabicKeys(folded: string, clitics: Map<string, string>): string[] {
  const keys = new Set([folded]);
  for (const prefix of AR_PREFIXES) {
    const rest = folded.slice(prefix.length);
    // س makes the future of a verb, which then begins with one of these letters.
    if (prefix.endsWith('س') && !/^[يتنا]/.test(rest)) continue;
    if (folded.startsWith(prefix) && rest.length >= 2 && !keys.has(rest)) {
      keys.add(rest);
      clitics.set(rest, prefix);
    }
  }
  return [...keys];
}

/** Keys of a word of a name as the gazetteer writes it: what {@link tokenise} finds in a question's word. */
export function nameKeys(word: string): string[] {
  const folded = fold(word).replace(/['’]/g, '');
  const script = scriptOf(folded);
  if (script === 'ru') return russianNominativeKeys(folded);
  return script === 'ar' && /^ال.{3,}/.test(folded) ? [folded.slice(2)] : [folded];
}

/** Words of a text, in order. */
export function tokenise(text: string): Token[] {
  const quotes = [...text.matchAll(/[«"“„'‘][^»"”“'’]+[»"”“'’]/g)].map(
    (m) => [m.index, m.index + m[0].length] as const,
  );
  return [...text.matchAll(WORD)].map((m) => {
    const start = m.index;
    const end = start + m[0].length;
    const folded = fold(m[0])
      .replace(/['’]s$/, '')
      .replace(/['’]/g, '');
    const script = scriptOf(folded);
    const clitics = new Map<string, string>();
    const keys =
      script === 'ru' ? russianKeys(folded) : script === 'ar' ? arabicKeys(folded, clitics) : latinKeys(folded);
    return {
      text: m[0],
      start,
      end,
      folded,
      keys,
      script,
      capital: /^\p{Lu}/u.test(m[0]),
      clitics,
      quoted: quotes.some(([from, to]) => start > from && end < to),
      hyphen: /[-–]/.test(text[end] ?? ''),
    };
  });
}

/** Words of a name in lexicon form: one list of keys a word. */
export function nameWords(name: string): string[][] {
  return [...name.matchAll(WORD)].map((m) => nameKeys(m[0].replace(/['’]s$/, '')));
}
