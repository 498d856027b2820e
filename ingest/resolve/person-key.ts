/**
 * One key for the spellings of a person's full name in Arabic, Cyrillic and Latin letters, patronymic or not, with or
 * without article, honorific and dynasty. Equal keys within one state are taken for one person.
 *
 * Given names are told by a list, as consonants alone would mix Hassan with Hussein; all other words by their sounds
 * (sounds.ts). A name of one word has no key: it proves nothing.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { nameKeyVariants, nameWords } from './name-key.ts';
import { soundsOf } from './sounds.ts';

const ARAB = new Set(
  'SAU ARE QAT KWT BHR OMN YEM IRQ SYR LBN JOR PSE EGY SDN LBY TUN DZA MAR MRT SOM DJI COM'.split(' '),
);
const PATRONYMICS = new Set('RUS UKR BLR KAZ KGZ TJK UZB TKM AZE ARM GEO MDA'.split(' '));
const SLAVIC = new Set('RUS UKR BLR BGR MKD'.split(' '));
/** States whose people bear given names, of fathers and grandfathers, where others bear family names. */
const CHAINS = new Set([...ARAB, 'IRN', 'AFG', 'PAK', 'BGD', 'MDV']);
const KOREAN = new Set(['KOR', 'PRK']);
/** Fewest sounds, or given names of the list at three each, that a full name must have. */
const FEWEST_SOUNDS = 4;
const GIVEN_WEIGHT = 3;

const words = (text: string) => new Set(text.split(' '));
const HONORIFICS = words(
  'sheikh sheik shaikh prince princess emir mr mrs ms dr sir dame lord ayatollah sayyid sayyed hajj his her excellency ' +
    'highness king queen emperor pope шейх принц принцесса эмир господин госпожа г доктор сэр аятолла король королева император папа شيخ الشيخ شيخه الامير اميره السيد السيده ' +
    'الدكتور دكتور سمو معالي ايه الله',
);
const GENERATIONS = words('jr sr junior senior мл ст младший старший');
const ARTICLES = words('al el ul as ad ar an az ash at ал аль эль эл ас ад ар ан аз аш ат уль');
const SONS = words('bin ben ibn bint bent бин бен ибн бинт بن ابن بنت');
const DYNASTY_WORDS = words('al ал аль آل ال');
const DYNASTIES = words(
  'saud thani nahyan sabah khalifa maktoum said сауд тани нахайян сабах халифа мактум саид سعود ثاني نهيان صباح خليفه ' +
    'مكتوم سعيد',
);
const OGLU = words('oglu ogly kyzy qizi оглы оглу кызы اوغلو اوغلي');
const SERVANT = /^(?:abd(?:[aeiuo][lrsndzt]h?)?|абд(?:[уеэ][лрсндзт]ь?)?|عبد)$/u;
const SERVANT_JOINED =
  /^(?:abd[aeiuo](?:l|([rsndzt])(?=\1)|sh(?=sh))(?!l?lah)|абд[уеэ](?:ль?|([рсндзт])(?=\2))(?!л?лах)|عبد(?:ال)?)(?=.{3})/u;
const PATRONYMIC =
  /(?:[оеё]вич|ьич|[оеё]вна|ична|инична)(?:а|у|ем|е|ы|ой)?$|(?:[oeiy]vi?y?ch|[oeiyv]vna|ichna)$|(?:وفيتش|يفيتش|وفنا|يفنا)$/u;
const WOMAN = /(?:ov|ev|in|yn)a$|skaya$|(?:ов|ев|ин|ын)а$|ская$|(?:وف|يف|ين)ا$|سكايا$/u;
const RUSSIAN_CASE = /^[а-яё]+(?:[ауеюя]|ым|им|ом|ем|ой|ей|ого|его|ому|ему)$/u;
const SLAVIC_CASE = /(?:(?:[оеё]в|[иы]н)(?:а|у|ым|е|ой)|[сц]к(?:ого|ому|им|ом|ой|ую)|(?:ич|[юу]к|нк)(?:а|у|ем|ом|е))$/u;
const OBLIQUE = /(?:ого|его|ому|ему|ым|им|ом|ем)$/u;

/** Spelling by which a given name is looked up: what transliteration varies within one script is folded. */
const lookup = (word: string) =>
  word
    .replace(/ou|oo/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/y/g, 'i')
    .replace(/й/g, 'и')
    .replace(/э/g, 'е')
    .replace(/(.)\1+/gu, '$1');

const GivenNames = z.object({
  given: z.record(z.string(), z.string()),
  koreanFamily: z.record(z.string(), z.string()),
});
interface Lists {
  given: Map<string, string>;
  koreanFamily: Map<string, string>;
}
let lists: Lists | undefined;

function givenNames(): Lists {
  if (lists) return lists;
  const file = GivenNames.parse(JSON.parse(readFileSync(new URL('given-names.json', import.meta.url), 'utf8')));
  const read = (entries: Record<string, string>, fold: (word: string) => string) =>
    new Map(
      Object.entries(entries).flatMap(([name, spellings]) =>
        spellings
          .split(/[\s|]+/)
          .map((s) => fold(nameWords(s).join('')))
          .filter((s) => s !== '')
          .map((s): [string, string] => [s, name]),
      ),
    );
  lists = { given: read(file.given, lookup), koreanFamily: read(file.koreanFamily, (s) => s) };
  return lists;
}

/** A word of a name as the key holds it. */
interface Part {
  key: string;
  weight: number;
  given: boolean;
  /** A Russian given name in another case than the first: what follows stands in it too. */
  oblique: boolean;
}

/** The given name of which a Russian word may be a case. Андрея is of Андрей before it is of Андре. */
function nominative(word: string): string | undefined {
  const forms = nameKeyVariants(word).sort((a, b) => Number(b.endsWith('й')) - Number(a.endsWith('й')));
  return forms.flatMap((form) => givenNames().given.get(lookup(form)) ?? [])[0];
}

function partOf(word: string, country: string | null, oblique: boolean): Part {
  const { given } = givenNames();
  const direct = given.get(lookup(word));
  const inCase = direct === undefined && oblique;
  const name = direct ?? (inCase ? nominative(word) : undefined);
  if (name !== undefined)
    return { key: `<${name.replace(' ', '><')}>`, weight: GIVEN_WEIGHT, given: true, oblique: inCase };
  const sounds = soundsOf(word, country);
  return { key: sounds, weight: sounds.length, given: false, oblique: false };
}

/** The words that name the person, without honorifics, articles and what follows a chain of fathers. */
function bareWords(text: string, country: string | null): string[] {
  const arab = country !== null && ARAB.has(country);
  let list = nameWords(text).filter((w) => !GENERATIONS.has(w));
  while (list.length > 1 && HONORIFICS.has(list[0] as string)) list = list.slice(1);
  const chain = country === null || CHAINS.has(country);
  const sons = list.flatMap((w, i) => (chain && i > 0 && SONS.has(w) ? [i] : []));
  // X bin Y bin Z Al D: he and his father.
  if (sons.length > 1) list = list.slice(0, sons[1]);
  const house = list.findIndex((w, i) => sons.length > 0 && i > 2 && DYNASTY_WORDS.has(w));
  if (house > 0 && DYNASTIES.has(list[house + 1] ?? '')) list = list.slice(0, house);
  list = list.filter(
    (w, i) =>
      !(
        i > 0 &&
        i < list.length - 1 &&
        ((chain && SONS.has(w)) || (ARTICLES.has(w) && (arab || /^(?:al|el|аль|эль)$/.test(w))))
      ),
  );
  if (arab) list = list.map((w) => withoutArticle(w));
  const patronymics = country !== null && PATRONYMICS.has(country);
  const oglu = list.findIndex((w, i) => patronymics && i > 1 && OGLU.has(w));
  if (oglu > 0) list = [...list.slice(0, oglu - 1), ...list.slice(oglu + 1)];
  if (patronymics && list.length > 2) {
    list = list.filter((w, i) => i === 0 || !PATRONYMIC.test(w));
  }
  return joinServants(list);
}

/** Elhadi and Alhadi without their article, where a name stays and no given name begins so. */
function withoutArticle(word: string): string {
  const rest = /^(?:[ae]l|аль|эль)(.{4,})$/u.exec(word)?.[1];
  return rest === undefined || givenNames().given.has(lookup(word)) ? word : rest;
}

/** Makes one word of Abdul Rahman, Abdel-Rahman, Абд ар-Рахман: `abd+rahman`; and of نصر الله. */
function joinServants(list: string[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < list.length; i++) {
    const word = list[i] as string;
    const next = list[i + 1];
    if (next === 'الله' && word !== 'عبد') {
      out.push(word + next);
      i += 1;
    } else if (next !== undefined && SERVANT.test(word)) {
      const after = list[i + 2];
      const skip = ARTICLES.has(next) && after !== undefined;
      out.push(`abd+${(skip ? after : next).replace(/^ال(?=..)/u, '')}`);
      i += skip ? 2 : 1;
    } else out.push(word.replace(SERVANT_JOINED, 'abd+'));
  }
  return out;
}

function servantPart(word: string, country: string | null): Part {
  const god = /^(?:l?lah|л?лах?|ل?له)$/u.test(word) || word === 'الله';
  const rest = god ? { key: '<abdullah>', weight: GIVEN_WEIGHT } : partOf(word, country, false);
  return { key: god ? rest.key : `<abd>${rest.key}`, weight: rest.weight + 2, given: true, oblique: false };
}

/** Parts in the order given name, family name, where the list of names tells it. */
function inOrder(parts: Part[], list: string[], country: string | null): Part[] {
  const first = parts[0] as Part;
  const last = parts.at(-1) as Part;
  if (country === 'JPN') return [...parts].sort((a, b) => (a.key < b.key ? -1 : 1));
  if (country !== null && KOREAN.has(country)) {
    const { koreanFamily } = givenNames();
    const family = [0, list.length - 1].find((i) => koreanFamily.has(list[i] as string));
    if (family === undefined) return parts;
    const name = koreanFamily.get(list[family] as string) as string;
    const part = { key: `<${name}>`, weight: GIVEN_WEIGHT, given: false, oblique: false };
    return [part, ...list.filter((_, i) => i !== family).map((w) => soundPart(w, country))];
  }
  const turned = last.given && !first.given && country !== null && !ARAB.has(country);
  return turned ? [last, ...parts.slice(0, -1)] : parts;
}

const soundPart = (word: string, country: string | null): Part => {
  const key = soundsOf(word, country);
  return { key, weight: key.length, given: false, oblique: false };
};

/** States whose names are read by their sounds alone. */
const SOUNDS_ALONE = new Set(['CHN', 'TWN', 'HKG', 'MAC', 'VNM']);

/**
 * The key of a full name within a state, or null when the name proves nothing: one word, or too little sound.
 *
 * @example personKey('Andrei Sokolov', 'RUS') === personKey('أندريه سوكولوف', 'RUS')
 */
export function personKey(text: string, country: string | null): string | null {
  const list = bareWords(text, country);
  if (list.length < 2 || list.some((w) => /\d/.test(w))) return null;
  // A case is looked for where both the first word and the last can stand in one; the first decides.
  const mayBeOblique = RUSSIAN_CASE.test(list[0] as string) && SLAVIC_CASE.test(list.at(-1) as string);
  let oblique = false;
  const parts = list.map((word, i) => {
    if (country !== null && SOUNDS_ALONE.has(country)) return soundPart(word, country);
    if (word.startsWith('abd+')) return servantPart(word.slice(4), country);
    const part = partOf(word, country, i === 0 ? mayBeOblique : false);
    oblique ||= part.oblique;
    if (oblique && !part.given) return soundPart(word.replace(OBLIQUE, ''), country);
    const maybeGiven = i === 0 || i === list.length - 1 || country === null || CHAINS.has(country);
    return part.given && !maybeGiven ? soundPart(word, country) : part;
  });
  const named = inOrder(parts, list, country);
  const weight = named.reduce((sum, p) => sum + p.weight, 0);
  if (weight < FEWEST_SOUNDS || named.filter((p) => p.weight > 0).length < 2) return null;
  const joined = named
    .map((p) => p.key)
    .join('')
    .replace(/([A-Z])\1+/g, '$1');
  const woman = country !== null && SLAVIC.has(country) && !oblique && WOMAN.test(list.at(-1) ?? '');
  return woman ? `${joined}+f` : joined;
}
