/**
 * Russian: case forms of names and adjectives by their endings, and the key that the forms of a surname share.
 * Declension follows the endings of the Academy grammar for proper names; what breaks the rule is listed in the gazetteers.
 */
import { hasClass, type Unit } from '../../engine/unit.ts';
import { capitalisedName } from '../capitalised-names.ts';
import type { Form, Morphology } from '../morphology.ts';
import { ADJECTIVE, BY_END, type Endings, PERSON_FEMALE, PERSON_MALE } from './endings.ts';

/** Names whose last vowel is lost in the oblique cases. */
const FLEETING: Readonly<Record<string, string>> = {
  Египет: 'Египт',
  Павел: 'Павл',
  Лев: 'Льв',
  Пётр: 'Петр',
  Елец: 'Ельц',
};

/** Given names of other languages that never change. */
const INDECLINABLE = new Set(['Николя', 'Франсуа']);

function withEndings(word: string, table: [RegExp, Endings][]): Form[] {
  if (INDECLINABLE.has(word)) return [{ text: word, cases: 'ngdaip' }];
  const oblique = FLEETING[word] ?? (/^[а-я]+[бвгджзклмнпрст]ец$/.test(word) ? word.replace(/ец$/, 'ц') : undefined);
  if (oblique !== undefined) {
    const forms = [
      ['а', 'ga'],
      ['у', 'd'],
      ['ом', 'i'],
      ['е', 'p'],
    ];
    return [
      { text: word, cases: 'na' },
      ...forms.map(([e, cases]) => ({ text: `${oblique}${e}`, cases: cases as string })),
    ];
  }
  for (const [end, endings] of table) {
    if (!end.test(word)) continue;
    const stem = word.replace(end, '');
    return endings.map(([ending, cases]) => ({ text: stem + ending, cases }));
  }
  return [{ text: word, cases: 'ngdaip' }];
}

/** All words of a name in the same case. */
function agree(words: Form[][], glue: string): Form[] {
  if (words.length === 1) return words[0] as Form[];
  const forms = new Map<string, string>();
  for (const c of 'ngdaip') {
    let texts = [''];
    words.forEach((options, i) => {
      const fit = options.filter((o) => o.cases?.includes(c));
      const pick = fit.length > 0 ? fit : options.slice(0, 1);
      texts = texts.flatMap((t) => pick.slice(0, 3).map((o) => (i === 0 ? o.text : t + glue + o.text)));
    });
    for (const text of texts.slice(0, 6)) forms.set(text, (forms.get(text) ?? '') + c);
  }
  return [...forms].map(([text, cases]) => ({ text, cases }));
}

const isWord = (w: string) => /^[А-ЯЁа-яё]{3,}$|^[А-ЯЁ][бвгджзклмнпрстфхцчшщ]$/.test(w) && !/^[А-ЯЁ]+$/.test(w);

/** Forms of one word; of a hyphenated one the last part changes («в Эр-Рияде»). */
function wordForms(word: string): Form[] {
  const cut = word.lastIndexOf('-') + 1;
  const [prefix, last] = [word.slice(0, cut), word.slice(cut)];
  if (!isWord(last)) return [{ text: word, cases: 'ngdaip' }];
  return withEndings(last, BY_END).map((f) => ({ ...f, text: prefix + f.text }));
}

function nameForms(name: string): Form[] {
  const words = name.split(' ');
  // «Министерство иностранных дел», «Лига арабских государств»: only what stands before the first genitive changes.
  const changing = words.findIndex(
    (w, i) => i > 0 && (/(?:ых|их|ого|ей|ии)$/.test(w) || /^(?:по|о|об|в|во|на|при|с|и|за|для|от|до|из|к)$/.test(w)),
  );
  const head = changing < 0 ? words : words.slice(0, changing);
  const tail = changing < 0 ? '' : ` ${words.slice(changing).join(' ')}`;
  const forms = agree(head.map(wordForms), ' ');
  return forms.map((f) => ({ ...f, text: f.text + tail }));
}

/** Russian case endings cut from a surname's key: adjectival ones first, then those of nouns. */
const SURNAME_END =
  /(?:скими|ского|скому|ским|ском|ская|ской|скую|ский)$|(?<=..)(?:ого|ому|ыми|ым|ою|ой|ая|ую|ый|ий|ом|ем|ей|ью|ами|ах|ям|а|у|е|ы|и|я|ю|ь|й)$/;

/** Two names or more in the instrumental, where nothing before them tells the case: «с Хуаном Вегой». */
const INSTRUMENTAL = /^[А-ЯЁ][а-яё]{2,}(?:ом|ем) (?:\S+ )*[А-ЯЁ][а-яё]+(?:ом|ем|ым|им|ой|ей)$/u;

const LATIN = /^[A-Za-z]/;

/** Length of a foreign outlet's name behind the word for its kind: «газете Australian Financial Review», «радио rbb-Inforadio». */
function foreignOutlet(units: readonly Unit[], at: number): number {
  if (!hasClass(units[at - 1], 'MEDIANOUN') || units[at]?.mention?.types.has('media')) return 0;
  let end = at;
  for (let i = at; i < at + 6; i++) {
    if (LATIN.test(units[i]?.text ?? '')) end = i + 1;
    else if (units[i]?.key !== '-' && units[i]?.key !== '.') break;
  }
  return end - at;
}

/** «профессор Кентского университета»: the adjective of a place before its noun. */
const isAdjective = (units: readonly Unit[], at: number): boolean =>
  /(?:ск|цк)(?:ого|ому|ой|их|им|ими|ую|ом)$/.test(units[at]?.text ?? '') && /^[а-яё]/.test(units[at + 1]?.text ?? '');

/** «Причину Трамп назвал»: a word with a capital before a known surname whose bearer has another given name. */
function isStray(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]?.mention;
  const word = units[at]?.key ?? '';
  if (units[at]?.mention || !next?.types.has('surname') || !next.person) return false;
  return !next.person.keys.some((k) => k.slice(0, 3) === word.slice(0, 3));
}

/** «в Донбассе Евгений Марчук»: a place in its own case before the name of whoever acts. */
const isPlace = (units: readonly Unit[], at: number): boolean =>
  hasClass(units[at - 1], 'INPREP') &&
  /(?:е|и|у)$/.test(units[at]?.text ?? '') &&
  units[at]?.mention === null &&
  (/^[А-ЯЁ][а-яё]*[бвгджзйклмнпрстфхцчшщь]$/.test(units[at + 1]?.text ?? '') || hasClass(units[at + 1], 'GIVEN'));

/** «мэр города Немуро»: the name of a place behind the word for its kind. */
const isNamedPlace = (units: readonly Unit[], at: number): boolean =>
  units[at]?.mention === null &&
  (hasClass(units[at - 1], 'PLACEN') ||
    // «председатель концерна Белнефтехим Игорь Ляшенко»: a company before the name of its head.
    (hasClass(units[at - 1], 'ORGNOUN') &&
      capitalisedName(units, at) > 2 &&
      !/(?:ович|евич|ична|овна|евна)/.test(units[at + 1]?.text ?? '')));

/** Names end where the script changes; a single foreign word is a name only behind the word for an outlet. */
function nameLength(units: readonly Unit[], at: number): number {
  const outlet = foreignOutlet(units, at);
  if (outlet > 0) return outlet;
  const length =
    isAdjective(units, at) || isStray(units, at) || isPlace(units, at) || isNamedPlace(units, at)
      ? 0
      : capitalisedName(units, at);
  if (length === 0) return 0;
  const latin = LATIN.test(units[at]?.text ?? '');
  const own = (u: Unit): boolean => !/^\p{L}/u.test(u.text) || LATIN.test(u.text) === latin;
  const other = units.slice(at, at + length).findIndex((u) => !own(u));
  const end = other < 0 ? length : other;
  // A Russian text writes people in its own letters.
  return latin ? 0 : end;
}

/** Endings of the nouns for groups with the cases they show, the first that fits counts. */
const NOUN_CASES: readonly [RegExp, string][] = [
  [/(?:ого|его)$/, 'ga'],
  [/(?:ому|ему)$/, 'd'],
  [/(?:ами|ями|ией|ством|телем|ой)$/, 'i'],
  [/(?:ам|ям|ству|телю)$/, 'd'],
  [/(?:ах|ях)$/, 'p'],
  [/(?:ов|ев|ей|ий|сторон|глав|лиц|теля)$/, 'ga'],
  [/государства$/, 'ng'],
  [/(?:ию|у)$/, 'a'],
  [/ства$/, 'g'],
  [/ство$/, 'na'],
  [/ии$/, 'gdpn'],
  [/(?:стороны|главы|группировки)$/, 'ng'],
  [/е$/, 'ndp'],
  [/(?:ы|и|ия|а|ь)$/, 'n'],
];

/** The Russian part of the pack that is code. */
export const morphology: Morphology = {
  cased: true,
  dropsSubjects: false,
  clitics: new Map(),
  nameForms,
  personForms: (name, gender) => {
    const words = name
      .split(' ')
      .map((w) =>
        isWord(w)
          ? withEndings(w, [...(gender === 'f' ? PERSON_FEMALE : PERSON_MALE), ...BY_END])
          : [{ text: w, cases: 'ngdaip' }],
      );
    return agree(words, ' ');
  },
  adjectiveForms: (adjective) => {
    const table = /(?:ый|ой)$/.test(adjective) ? ADJECTIVE.hard : ADJECTIVE.velar;
    const stem = adjective.replace(/(?:ый|ий|ой)$/, '');
    return (table ?? []).map(([ending, cases]) => ({ text: stem + ending, cases }));
  },
  peopleForms: (people) => {
    const stem = people.replace(/[еиы]$/, '');
    if (/(?:яне|ане)$/.test(people))
      return [
        ['е', 'n'],
        ['', 'ga'],
        ['ам', 'd'],
        ['ами', 'i'],
        ['ах', 'p'],
      ].map(([e, cases]) => ({ text: stem + e, cases: cases as string }));
    if (/цы$/.test(people))
      return [
        ['ы', 'n'],
        ['ев', 'ga'],
        ['ам', 'd'],
        ['ами', 'i'],
        ['ах', 'p'],
      ].map(([e, cases]) => ({ text: stem + e, cases: cases as string }));
    return [{ text: people, cases: 'n' }];
  },
  splitClitics: () => null,
  phraseVariants: () => [],
  continuesName: () => false,
  surnameKey: (key) => (key.length > 4 ? key.replace(SURNAME_END, '') : key),
  citationName: (name, cases) => {
    if (cases === undefined && INSTRUMENTAL.test(name)) return morphology.citationName(name, 'i');
    if (cases === undefined || cases.includes('n')) return name;
    const fix = (w: string, last: boolean): string => {
      if (cases.includes('i') && /(?:ом|ем|ым)$/.test(w))
        return /(?:ск|цк)им$/.test(w)
          ? `${w.slice(0, -2)}ий`
          : w
              .replace(/(?<!ов|ев|ёв|ин|ын)ым$/, 'ый')
              .replace(/(?:ом|ым|(?<=[жчшщц])ем)$/, '')
              .replace(/ем$/, 'й');
      if (cases.includes('i') && /(?:ой|ей)$/.test(w))
        return last ? w.replace(/ой$/, 'а') : w.replace(/ой$/, 'а').replace(/ей$/, 'я');
      if (/(?:ск|цк)ого$/.test(w)) return w.replace(/ого$/, 'ий');
      if (/[бвгджзклмнпрстфхцчшщ]а$/.test(w) && /[ga]/.test(cases)) return w.slice(0, -1);
      // «Вегу», «Веги»: a name in -а where only its case leaves no other reading.
      if (/[бвгджзклмнпрстфхцчшщ]у$/.test(w) && cases.includes('a') && !cases.includes('d'))
        return `${w.slice(0, -1)}а`;
      if (last && /(?:[гкхжчшщ]и|[бвдзлмнпрстф]ы)$/.test(w) && cases.includes('g')) return `${w.slice(0, -1)}а`;
      if (/[бвгджзклмнпрстфхцчшщ]у$/.test(w) && cases.includes('d')) return w.slice(0, -1);
      if (/я$/.test(w) && /[ga]/.test(cases))
        return w
          .replace(/ея$/, 'ей')
          .replace(/ия$/, 'ий')
          .replace(/(?<=[лрнт])я$/, 'ь');
      return w;
    };
    const words = name.split(' ');
    return words.map((w, i) => fix(w, i === words.length - 1)).join(' ');
  },
  // A man's name whose first and last words end in a consonant: any other case would add a vowel to them.
  isNominative: (name) => /^[А-ЯЁ][а-яё]+[бвгджзйклнпрстфхцчшщь] (?:.* )?\S*[бвгджзйклнпрстфхцчшщь]$/.test(name),
  nounCases: (word) => NOUN_CASES.find(([end]) => end.test(word))?.[1],
  nameLength,
};
