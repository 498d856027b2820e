/** Arabic: forms of nisba adjectives, clitics licensed by the lexicon, and where a name ends without capitals. */
import type { Unit } from '../../engine/unit.ts';
import { hasClass } from '../../engine/unit.ts';
import { fold } from '../../text/fold.ts';
import type { Form, Morphology } from '../morphology.ts';

const ENDINGS = ['', 'ة', 'ين', 'ون', 'ان', 'تين', 'تان', 'ات'];
const CONJUNCTIONS = ['و', 'ف'];
const PREPOSITIONS = ['ب', 'ل', 'ك'];
const JOINERS = new Set(
  [
    'بن',
    'ابن',
    'آل',
    'ال',
    'ابو',
    'عبد',
    'بنت',
    'ولد',
    'ابي',
    'ام',
    'فون',
    'دي',
    'فان',
    'لو',
    'خان',
    'عبدال',
    'بو',
  ].map(fold),
);

/** What only a further part of the name can follow: «أبو جيش», «بو عيدة». */
const KUNYA = new Set(['ابو', 'ابي', 'بو', 'ام', 'بن', 'ابن', 'بنت', 'ولد', 'فون'].map(fold));

function adjectiveForms(adjective: string): Form[] {
  const base = adjective.replace(/^ال/, '');
  // «كوري جنوبي»: both words take the article and the ending.
  const words = base.split(' ');
  if (words.length > 1 && words.every((w) => w.endsWith('ي')))
    return ENDINGS.flatMap((e) => [
      { text: words.map((w) => w + e).join(' ') },
      { text: words.map((w) => `ال${w}${e}`).join(' ') },
      { text: words.map((w) => `${w}${e === '' ? 'ا' : e}`).join(' ') },
    ]);
  return ENDINGS.flatMap((e) => [{ text: base + e }, { text: `ال${base}${e}` }]);
}

/** After `prefix` was cut off: the rest as the lexicon would know it, with the article restored after ل. */
function rest(key: string, prefix: string): string {
  const tail = key.slice(prefix.length);
  return prefix === 'ل' && tail.startsWith('ل') && tail.length > 2 ? `ا${tail}` : tail;
}

function splitClitics(key: string, known: (key: string) => boolean): { key: string; length: number }[] | null {
  if (key.length < 3 || known(key)) return null;
  const single = [...CONJUNCTIONS, ...PREPOSITIONS].filter((p) => key.startsWith(p));
  for (const p of single) {
    const bare = key.slice(p.length);
    // «للقاء» is «ل» and «لقاء», not an article.
    const tail = p === 'ل' && bare.startsWith('ل') && bare.length > 3 && known(bare) ? bare : rest(key, p);
    if (tail.length >= 2 && known(tail))
      return [
        { key: p, length: 1 },
        { key: tail, length: key.length - 1 },
      ];
    if (!CONJUNCTIONS.includes(p)) continue;
    for (const q of PREPOSITIONS) {
      if (key[1] !== q) continue;
      const inner = rest(key.slice(1), q);
      if (inner.length >= 2 && known(inner))
        return [
          { key: p, length: 1 },
          { key: q, length: 1 },
          { key: inner, length: key.length - 2 },
        ];
    }
  }
  return null;
}

/** Phrases with ل ب و on a later word, cut as {@link splitClitics} cuts them in running text. */
function phraseVariants(keys: readonly string[]): string[][] {
  let variants: string[][] = [[]];
  keys.forEach((key, i) => {
    const cut = i > 0 && key.length > 3 && /^[ولب]/.test(key);
    const pieces = cut ? [[key], [key[0] as string, rest(key, key[0] as string)]] : [[key]];
    variants = variants.flatMap((v) => pieces.map((p) => [...v, ...p])).slice(0, 8);
  });
  return variants.slice(1);
}

/** Last parts of names that stand by themselves. */
const SUFFIXES = new Set(['زاده', 'اوغلو', 'خان', 'بور'].map(fold));

/** Words by whose shape alone one sees that they are no part of a name: verbal nouns, plurals, prepositions written together. */
const NO_NAME =
  /^(?:ت\p{L}{2}ي\p{L}|است\p{L}{3,}|أ\p{L}{2}ا\p{L}|\p{L}{3,}ية|وال\p{L}{3,}|(?:بال|كال|فال|لل)\p{L}.*|[لبو]{1,2}[إأ]\p{L}+)$/u;
/** Verbs and plurals begin no name, and no word with the article that is not a first name. */
const NO_START = /^(?:س[يت]\p{L}{4,}|[يت]ت\p{L}{3,}|\p{L}{4,}ات|ال\p{L}+)$/u;

const known = (unit: Unit): boolean => unit.mention !== null || hasClass(unit, 'GIVEN');

const WORD = /^\p{L}{2,}(?!.*\d)/u;

const isPart = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  WORD.test(unit.text) &&
  (unit.mention === null || unit.mention.types.has('surname')) &&
  (unit.classes === null || ['GIVEN', 'GIVENART', 'HMONTH'].some((c) => hasClass(unit, c))) &&
  (known(unit) || !NO_NAME.test(unit.text));

const mayStart = (unit: Unit | undefined): boolean =>
  unit !== undefined && (known(unit) || hasClass(unit, 'GIVENART') || !NO_START.test(unit.text));

/** Whether a third word ends the name: what stands behind it can only follow a whole name. */
const endsName = (next: Unit | undefined): boolean =>
  next === undefined ||
  /^[،,:()"-]$/.test(next.key) ||
  ['BARRIER', 'DEPUTY', 'SAY', 'PRON'].some((c) => hasClass(next, c)) ||
  (next.mention?.types.has('title') ?? false);

/** Two words make a name; more follow only after a joiner (بن, عبد), with the article, or right before what ends a name. */
function nameLength(units: readonly Unit[], at: number): number {
  let n = 0;
  let words = 0;
  for (let i = at; i < units.length && n < 8; i++) {
    const unit = units[i] as Unit;
    // «فان» in a name and «فإن» between clauses fold to one key.
    // At its head «بن» is the first name Ben.
    const ben = i === at && unit.key === 'بن';
    const joiner = JOINERS.has(unit.key) && !/[إأ]/.test(unit.text) && !ben;
    const afterJoiner = i > at && JOINERS.has((units[i - 1] as Unit).key);
    if (unit.key === '-' && i > at) {
      n++;
      continue;
    }
    const suffixed = SUFFIXES.has(units[i + 1]?.key ?? '') && endsName(units[i + 2]);
    const last = suffixed || endsName(units[i + 1]);
    // «إيفان إسبينوزا دي لوس مونتيروس»: the last word behind what joined one more to the name.
    const lengthened = words === 3 && JOINERS.has((units[i - 2] as Unit | undefined)?.key ?? '');
    const third = (words === 2 || lengthened) && last && !/ه$/.test(unit.text) && !NO_START.test(unit.text);
    const suffix = words > 1 && SUFFIXES.has(unit.key);
    // The name Ali has the letters of a preposition.
    const before = units[i - 1];
    const named = hasClass(before, 'GIVEN') || hasClass(before, 'HONORIFIC') || (i === at && before?.mention != null);
    const ali = unit.text === 'علي' && (afterJoiner || (named && isPart(units[i + 1])));
    const joinable =
      joiner ||
      ali ||
      (i > at && KUNYA.has((units[i - 1] as Unit).key) && WORD.test(unit.text) && unit.mention === null) ||
      (isPart(unit) &&
        (words < 2 || third || suffix || afterJoiner || unit.key.startsWith('ال') || hasClass(unit, 'GIVEN')));
    if (!joinable || (words >= 5 && !afterJoiner)) break;
    // A known surname with the article ends a name.
    const article = units[at]?.key.startsWith('ال') || unit.key.startsWith('ال');
    if (i === at + 1 && units[at]?.mention?.types.has('surname') && article && !joiner) break;
    if (words === 0 && !joiner && !afterJoiner && !ali && (!mayStart(unit) || /^[لب].*ه$/.test(unit.key))) break;
    n++;
    if (!joiner) words++;
  }
  while (n > 0 && ['-'].includes((units[at + n - 1] as Unit).key)) n--;
  // A single strange word after an office is more often a verb than a name.
  const first = units[at];
  return words === 0 || (words === 1 && !(first !== undefined && known(first))) ? 0 : n;
}

/** «قالت», «تؤكد», «ستدعو»; «تابع» and «تحدث» are men's verbs of the same first letter. */
const FEMININE = /^(?:\p{L}{2,}ت|س?ت(?!ابع|حدث|وقع|مني|عهد|ساءل|طرق|ناول|راجع|قدم)\p{L}{2,})$/u;

/** The Arabic part of the pack that is code. */
export const morphology: Morphology = {
  cased: false,
  dropsSubjects: true,
  feminineVerb: FEMININE,
  clitics: new Map([...CONJUNCTIONS.map((c) => [c, 'AND'] as const), ...PREPOSITIONS.map((p) => [p, 'PREP'] as const)]),
  nameForms: (name) => [{ text: name }],
  personForms: (name) => [{ text: name }],
  adjectiveForms,
  peopleForms: (people) => {
    const base = people.replace(/ون$/, '');
    return base === people
      ? [{ text: people }, { text: people.replace(/^ال/, '') }]
      : ['ون', 'ين'].flatMap((e) => [{ text: base + e }, { text: base.replace(/^ال/, '') + e }]);
  },
  splitClitics,
  phraseVariants,
  continuesName: (key) => key === 'ال' || key === 'بن',
  surnameKey: (key) => key.replace(/^ال/, ''),
  citationName: (name) => name,
  nameLength,
};
