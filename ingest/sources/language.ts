/**
 * The language of a text by its script and letters, and by small words where the script is shared.
 *
 * Arabic, English and Russian must be told from their neighbours: Persian, Urdu, Pashto, Kurdish, Uyghur; Ukrainian,
 * Belarusian, Bulgarian, Serbian, Macedonian, Kazakh, Kyrgyz, Tajik, Mongolian; and other languages of Latin letters.
 * Weak for very short texts in Cyrillic without marked letters, which count as Russian.
 */
import { DemarcheError } from '../../model/errors.ts';
import { LANGUAGES, type Language } from '../../model/vocabulary.ts';

/** Characters looked at. */
const SAMPLE = 20_000;

/** Letters of one language of a script; the first whose share of the script's letters passes counts. */
const MARKED: Record<'Arab' | 'Cyrl', [language: string, letters: RegExp, share: number][]> = {
  Arab: [
    ['ur', /[ٹڈڑںےہھ]/gu, 0.02],
    ['ps', /[ټډړښږڼېۍ]/gu, 0.01],
    ['ckb', /[ێۆڵڕە]/gu, 0.02],
    ['ug', /[ۇۈۋېڭ]/gu, 0.02],
    ['fa', /[پچژگکی]/gu, 0.03],
  ],
  Cyrl: [
    ['be', /ў/gu, 0.005],
    ['uk', /[іїєґ]/gu, 0.02],
    ['sr', /[јљњћђџ]/gu, 0.015],
    ['kk', /[әғқңөұүһі]/gu, 0.03],
    ['tg', /[ҷҳӣӯқғ]/gu, 0.02],
    ['mn', /[өү]/gu, 0.02],
  ],
};

/** Small words of languages in Latin letters. */
const SMALL_WORDS: Record<string, string> = {
  en: 'the of and to in a is that for on was with as by at from his he has be are which said not an it will would have had after between',
  fr: 'le la les des du de et en un une dans que qui pour avec sur au aux est ont été par ce cette selon',
  de: 'der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch nach bei wird',
  es: 'el la los las de y en que del un una por con para se es su al como fue ha según',
  it: 'il la le di e in che del della un una per con è al dei si sono nel ha anche',
  pt: 'o a os as de e em que do da um uma por com para se é no na dos foi ao não',
  tr: 've bir bu ile için de da olarak dedi daha olan gibi sonra kadar ancak etti ettiği',
  pl: 'i w z na do się że nie jest od po przez o dla jak przy oraz który',
  nl: 'de het een van en in te dat op met voor is zijn niet aan ook door om bij naar',
  id: 'dan yang di untuk dengan dari ini itu pada tidak akan telah dalam oleh ke',
};
/** Small words of another language without which a text in Latin letters counts as English. */
const FOREIGN_WORDS = 3;
const SETS = Object.entries(SMALL_WORDS).map(([language, words]) => ({ language, words: new Set(words.split(' ')) }));

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

function latinLanguage(text: string): string {
  const words = text.match(/\p{L}+/gu) ?? [];
  const hits = SETS.map(({ language, words: set }) => ({ language, n: words.filter((w) => set.has(w)).length }));
  const english = hits.find((h) => h.language === 'en')?.n ?? 0;
  const best = hits.reduce((a, b) => (b.n > a.n ? b : a));
  return best.n >= FOREIGN_WORDS && best.n > 1.5 * english ? best.language : 'en';
}

/** Bulgarian and Macedonian have no ы, э; Bulgarian writes ъ inside words and ends articles with -та, -то, -ът. */
function plainCyrillic(text: string, letters: number): string {
  const russian = count(text, /[ыэё]/gu);
  if (russian >= letters * 0.005) return 'ru';
  const bulgarian =
    count(text, /(?<=[бвгдзклмнпрстф])ъ(?=[бвгдзклмнпрстф])/gu) +
    count(text, /(?<!\p{L})(?:се|да|на|от|със|че|във)(?!\p{L})/gu);
  return bulgarian > Math.max(2, letters * 0.02) ? 'bg' : 'ru';
}

/**
 * Finds the language of a text.
 *
 * @returns a BCP 47 primary subtag: `ar`, `en`, `ru`, another one that could be told, or `und`
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const scripts = {
    Arab: count(sample, /\p{Script=Arabic}/gu),
    Cyrl: count(sample, /\p{Script=Cyrillic}/gu),
    Latn: count(sample, /\p{Script=Latin}/gu),
  };
  const others = count(sample, /\p{L}/gu) - scripts.Arab - scripts.Cyrl - scripts.Latn;
  const most = Math.max(scripts.Arab, scripts.Cyrl, scripts.Latn);
  if (most === 0 || others > most) return otherScript(sample);
  if (scripts.Latn === most) return latinLanguage(sample);
  const script = scripts.Arab === most ? 'Arab' : 'Cyrl';
  const marked = MARKED[script].find(([, letters, share]) => count(sample, letters) > most * share);
  if (marked) return marked[0];
  return script === 'Arab' ? 'ar' : plainCyrillic(sample, most);
}

function otherScript(text: string): string {
  const scripts: [string, RegExp][] = [
    ['ja', /[\u3040-\u30ff]/gu],
    ['zh', /\p{Script=Han}/gu],
    ['ko', /\p{Script=Hangul}/gu],
    ['he', /\p{Script=Hebrew}/gu],
    ['el', /\p{Script=Greek}/gu],
    ['hi', /\p{Script=Devanagari}/gu],
    ['hy', /\p{Script=Armenian}/gu],
    ['ka', /\p{Script=Georgian}/gu],
    ['th', /\p{Script=Thai}/gu],
  ];
  return scripts.find(([, letters]) => count(text, letters) > 0)?.[0] ?? 'und';
}

/** Whether facts can be extracted from a language. */
export const isReadable = (language: string): language is Language =>
  (LANGUAGES as readonly string[]).includes(language);

/** The error for an article in a language without a pack; null when it can be read. */
export function unreadableLanguage(language: string): DemarcheError | null {
  if (isReadable(language)) return null;
  const known =
    language === 'und'
      ? 'a language that could not be told'
      : (new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language);
  return new DemarcheError('bad-article', `The article is in ${known}; Demarche reads Arabic, English and Russian.`, {
    hint: 'If this is wrong, give its language with it (ar, en or ru).',
  });
}
