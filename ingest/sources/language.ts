/**
 * The language of a text by its script and letters, and by small words where the script is shared.
 *
 * Arabic, English and Russian must be told from their neighbours, in one sentence if need be: Persian, Urdu, Pashto,
 * Kurdish, Uyghur; Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian, Kazakh, Kyrgyz, Tajik, Mongolian; and other
 * languages of Latin letters. Weak for very short texts without marked letters, which count as the one that is read.
 */
import { DemarcheError } from '../../model/errors.ts';
import { LANGUAGES, type Language } from '../../model/vocabulary.ts';

/** Characters looked at. */
const SAMPLE = 20_000;

/** Letters of one language of a script; the first whose share of the script's letters passes counts. */
const MARKED: Record<'Arab' | 'Cyrl' | 'Latn', [language: string, letters: RegExp, share: number][]> = {
  Arab: [
    ['ur', /[ٹڈڑںےہھ]/gu, 0.02],
    ['ps', /[ټډړښږڼېۍ]/gu, 0.01],
    ['ckb', /[ێۆڵڕە]/gu, 0.02],
    ['ug', /[ۇۈۋېڭ]/gu, 0.02],
    ['fa', /[پچژگکی]/gu, 0.03],
  ],
  Cyrl: [
    ['be', /ў/gu, 0.005],
    ['tg', /[ҷҳӣӯ]/gu, 0.01],
    ['kk', /[әғқұһ]/gu, 0.015],
    ['ky', /[ң]/gu, 0.005],
    ['uk', /[іїєґ]/gu, 0.02],
    ['mk', /[ѓќѕ]/gu, 0.005],
    ['sr', /[ђћ]/gu, 0.005],
    ['mn', /[өү]/gu, 0.02],
  ],
  Latn: [
    ['az', /ə/gu, 0.02],
    ['tr', /[ğşı]/gu, 0.02],
    ['pl', /[ąęłńśźż]/gu, 0.02],
    ['cs', /[ěřů]/gu, 0.015],
    ['ro', /[ășțţ]/gu, 0.02],
    ['hu', /[őű]/gu, 0.01],
    ['hr', /[čćđ]/gu, 0.015],
    ['vi', /[ạảấầậắằặếềệịọốồộớờợụứừựđơư]/gu, 0.03],
  ],
};

/** Letters with marks, which English has in names only. */
const ACCENTED = /[\u00e0-\u00ff\u0153]/gu;
/** Share of such letters that speaks for another language as one of its small words does. */
const ACCENTS = 0.03;

/** Small words of languages in Latin letters. */
const SMALL_WORDS: Record<string, string> = {
  en: 'the of and to in a is that for on was with as by at from his he has be are which said not an it will would have had after between met says who they their this but were been over into about us',
  fr: 'le la les des du de et en un une dans que qui pour avec sur au aux est ont été par ce cette selon',
  de: 'der das und den von zu mit sich des auf für ist dem nicht ein eine als auch nach bei wird',
  es: 'el la los las de que en del un una por con para se es su como fue ha según',
  it: 'il la le di che del della un una per con è dei si sono nel ha anche',
  pt: 'os as de em que da um uma por com para se é na dos foi ao não',
  tr: 've bir bu ile için de da olarak dedi daha olan gibi sonra kadar ancak etti ettiği',
  pl: 'w na się że nie jest od po przez dla jak przy oraz który',
  nl: 'de het een van en te dat met voor zijn niet aan ook door om bij naar',
  id: 'dan yang di untuk dengan dari ini itu pada tidak akan telah dalam oleh ke',
};
/** Small words of another language, accents counted as one, without which a text in Latin letters counts as English. */
const FOREIGN_WORDS = 2;
const SETS = Object.entries(SMALL_WORDS).map(([language, words]) => ({ language, words: new Set(words.split(' ')) }));

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

function latinLanguage(text: string, letters: number): string {
  const words = text.match(/\p{L}+/gu) ?? [];
  const hits = SETS.map(({ language, words: set }) => ({ language, n: words.filter((w) => set.has(w)).length }));
  const english = hits.find((h) => h.language === 'en')?.n ?? 0;
  const best = hits.reduce((a, b) => (b.n > a.n ? b : a));
  const foreign = best.n + (count(text, ACCENTED) > letters * ACCENTS ? 1 : 0);
  return best.n > 0 && foreign >= FOREIGN_WORDS && foreign > 1.5 * english ? best.language : 'en';
}

/** Fewer letters tell no southern Slavic language by the letters it lacks. */
const SOUTHERN = 24;

const word = (list: string) => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'gu');
const MACEDONIAN = word('беше|што|ќе|се|ги|од|\\p{L}{3,}аа|\\p{L}{4,}(?:елот|ерот|орот)');
const SERBIAN = word('је|су|са|ће|се|који|као|од');
const BULGARIAN = word('се|да|че|със|във|ще|през|към|беше|бяха|това|след|са|от|на|\\p{L}{3,}(?:ите|ата|ото|ята)');

/**
 * Serbian and Macedonian have none of й ь ъ ы э ю я щ. Bulgarian has ъ before any letter, which Russian has before
 * е ё ю я only, and no ы, э.
 */
function plainCyrillic(text: string, letters: number): string {
  const southern = count(text, MACEDONIAN) > 0 || count(text, SERBIAN) > 0 || /[јљњџ]/u.test(text);
  if (letters >= SOUTHERN && southern && !/[йьъыэюящё]/u.test(text))
    return count(text, MACEDONIAN) > count(text, SERBIAN) ? 'mk' : 'sr';
  if (count(text, /[јљњџ]/gu) > letters * 0.015) return 'sr';
  const russian = count(text, /[ыэё]/gu);
  if (russian >= letters * 0.005 && russian > 0) return 'ru';
  if (/(?<=\p{L})ъ(?![еёюя])/u.test(text)) return 'bg';
  return count(text, BULGARIAN) > Math.max(2, letters * 0.05) ? 'bg' : 'ru';
}

/** Pashto without its own letters is told from Persian by its prepositions. */
const PASHTO = word('د|له|سره|په|چې|خپل|او');
const PERSIAN = word('و|در|به|از|که|این|را|با|است');

/** Share of another script's letters, of those and the Latin ones, from which the text is in that script. */
const EMBEDDED = 0.3;

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
  // Links, posts and names in Latin letters stand in texts of other scripts, seldom the other way round.
  const amid = (n: number) => n > EMBEDDED * (n + scripts.Latn);
  const first = (['Arab', 'Cyrl', 'Latn'] as const).find((s) => scripts[s] === most) ?? 'Latn';
  const script = first !== 'Latn' ? first : amid(scripts.Arab) ? 'Arab' : amid(scripts.Cyrl) ? 'Cyrl' : 'Latn';
  const own = scripts[script];
  const marked = MARKED[script].find(([, letters, share]) => count(sample, letters) > own * share)?.[0];
  // Belarusian has no и; a stray ў is the rubbish of a page.
  if (marked === 'be' && count(sample, /и/gu) > count(sample, /і/gu)) return plainCyrillic(sample, own);
  if (marked === 'fa') return count(sample, PASHTO) > count(sample, PERSIAN) ? 'ps' : 'fa';
  if (marked) return marked;
  if (script === 'Latn') return latinLanguage(sample, own);
  return script === 'Arab' ? 'ar' : plainCyrillic(sample, own);
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
