/** Every name of the gazetteers in one token trie, all languages together, so that a question may mix scripts. */
import { loadGazetteer } from '../../../ingest/extract/gazetteer/load.ts';
import type { Gazetteer } from '../../../ingest/extract/gazetteer/schema.ts';
import type { Language } from '../../../model/vocabulary.ts';
import { fold, nameKeys, nameWords, type Token } from './tokens.ts';

/** What a name stands for. `ids` are graph ids; a surname borne by several officials has several. */
export interface Meaning {
  kind: 'country' | 'venue' | 'seat' | 'organization' | 'media' | 'official' | 'topic';
  ids: string[];
  /** State it belongs to, ISO3; for a country, itself. */
  country: string | null;
  /** A capital, whose name also stands for its government. */
  capital: boolean;
  /** An adjective, prefix or inhabitants' name: "Turkish", «российско-», "the Turks". */
  adjective: boolean;
  /** A surname alone. */
  partial: boolean;
  /** Also a common word or another name: counts only when capitalised, quoted or where its kind is expected. */
  ambiguous: boolean;
  /** Seats: the body that sits there. */
  body: string | null;
  /** Blocs: members' ISO3 codes. */
  members: string[];
}

/** A name found in a question. */
export interface NameHit {
  at: number;
  length: number;
  meanings: Meaning[];
  /** A letter or two had to be changed to find it. */
  corrected: boolean;
  /** Key of the first word that matched: tells which clitics are not of the name. */
  key: string;
}

interface Node {
  next: Map<string, Node>;
  meanings: Meaning[];
}

const newNode = (): Node => ({ next: new Map(), meanings: [] });
const MAX_WORDS = 8;

/** A trie over name words; each edge is one key of one word. */
export class NameTrie {
  private readonly root = newNode();
  /** Keys of the first words, by first letter, for spelling correction. */
  readonly vocabulary = new Map<string, Set<string>>();

  add(name: string, meaning: Meaning): void {
    const words = nameWords(name);
    if (words.length === 0 || words.length > MAX_WORDS) return;
    this.insert(words, meaning);
  }

  /** Adds a name whose words may each be written in several ways. */
  insert(words: readonly (readonly string[])[], meaning: Meaning): void {
    let level = [this.root];
    for (const keys of words) {
      const following: Node[] = [];
      for (const node of level) {
        for (const key of keys) {
          const next = node.next.get(key) ?? newNode();
          node.next.set(key, next);
          following.push(next);
          const initial = key[0] ?? '';
          const bucket = this.vocabulary.get(initial) ?? new Set<string>();
          this.vocabulary.set(initial, bucket.add(key));
        }
      }
      level = following;
    }
    for (const node of level) merge(node.meanings, meaning);
  }

  /** Longest names from word `at` on: all meanings of that length. `extra` gives more keys for a word. */
  longestAt(tokens: readonly Token[], at: number, extra?: ReadonlyMap<number, string[]>): NameHit | null {
    let best: NameHit | null = null;
    const found = (node: Node, length: number, corrected: boolean, key: string): void => {
      if (node.meanings.length === 0 || length < (best?.length ?? 1)) return;
      if (best === null || length > best.length) {
        best = { at, length, meanings: node.meanings, corrected, key };
      } else if (!corrected) {
        const known = best.meanings;
        best = { ...best, meanings: [...known, ...node.meanings.filter((m) => !known.includes(m))] };
      }
    };
    const walk = (node: Node, index: number, corrected: boolean, key: string | null): void => {
      if (key !== null) found(node, index - at, corrected, key);
      const token = tokens[index];
      if (!token || index - at >= MAX_WORDS) return;
      const step = (keys: readonly string[], fixed: boolean) => {
        for (const k of keys) {
          const next = node.next.get(k);
          if (next) walk(next, index + 1, fixed, key ?? k);
        }
      };
      step(token.keys, corrected);
      step(extra?.get(index) ?? [], true);
    };
    walk(this.root, at, false, null);
    return best;
  }
}

function merge(list: Meaning[], meaning: Meaning): void {
  const twin = list.find(
    (m) => m.kind === meaning.kind && m.adjective === meaning.adjective && m.partial === meaning.partial,
  );
  if (!twin) list.push({ ...meaning, ids: [...meaning.ids] });
  else for (const id of meaning.ids) if (!twin.ids.includes(id)) twin.ids.push(id);
}

const LANGS: Language[] = ['ar', 'en', 'ru'];

const base = (kind: Meaning['kind'], id: string, country: string | null): Meaning => ({
  kind,
  ids: [id],
  country,
  capital: false,
  adjective: false,
  partial: false,
  ambiguous: false,
  body: null,
  members: [],
});

// Endings that an Arabic nisba and an Arabic inhabitants' name take.
const NISBA = ['', 'ه', 'ون', 'ين', 'ان', 'تان', 'تين', 'ا'];

function addAdjective(trie: NameTrie, language: Language, text: string, meaning: Meaning): void {
  if (language !== 'ar') {
    trie.add(text, meaning);
    if (language === 'ru') trie.insert([[fold(text).replace(/(?:ий|ый|ой)$/, '')]], meaning);
    return;
  }
  const words = nameWords(text);
  trie.insert(
    words.map((keys) => keys.flatMap((k) => NISBA.map((ending) => k.replace(/ه$/, '') + ending))),
    meaning,
  );
}

function addCountries(trie: NameTrie, g: Gazetteer): void {
  for (const c of g.countries) {
    const name = base('country', `country:${c.iso3}`, c.iso3);
    const adjective = { ...name, adjective: true };
    for (const language of LANGS) {
      for (const n of c.names[language]) trie.add(n, name);
      for (const n of c.aliasesHistoric?.[language] ?? []) trie.add(n, name);
      for (const n of c.adjectives[language]) addAdjective(trie, language, n, adjective);
      for (const n of c.people[language]) addAdjective(trie, language, n, adjective);
    }
    for (const n of [...(c.prefixes?.en ?? []), ...(c.prefixes?.ru ?? [])]) trie.add(n, adjective);
    for (const n of c.ruForms ?? []) exact(trie, n, name);
  }
}

// A listed case form is a form already: no further endings come off it.
const exact = (trie: NameTrie, form: string, meaning: Meaning) =>
  trie.insert(
    form.split(/[\s-]+/).map((w) => [fold(w)]),
    meaning,
  );

function addPlaces(trie: NameTrie, g: Gazetteer): void {
  for (const v of g.venues) {
    const meaning = { ...base('venue', `venue:${v.slug}`, v.country), capital: v.capital || v.metonym };
    for (const language of LANGS) for (const n of v.names[language]) trie.add(n, meaning);
    for (const n of v.ruForms ?? []) exact(trie, n, meaning);
    // «стамбульские переговоры»: the town's adjective, made by the usual suffix.
    for (const n of v.names.ru) {
      const stem = fold(n).replace(/[аяеийоуыь]$/, '');
      if (!n.includes(' ') && stem.length >= 4)
        trie.insert([[`${stem}ск`, `${stem}ьск`]], { ...meaning, capital: false, adjective: true });
    }
  }
  for (const s of g.seats) {
    const meaning = { ...base('seat', `country:${s.country}`, s.country), body: s.body };
    for (const language of LANGS) for (const n of s.names[language]) trie.add(n, meaning);
  }
}

function addBodies(trie: NameTrie, g: Gazetteer): void {
  for (const o of g.organisations) {
    const meaning = {
      ...base('organization', `organization:${o.slug}`, o.country ?? null),
      members: [...(o.members ?? [])],
    };
    for (const language of LANGS) {
      for (const n of o.names[language]) trie.add(n, { ...meaning, ambiguous: o.ambiguous?.includes(n) ?? false });
    }
    for (const n of o.ruForms ?? []) exact(trie, n, meaning);
  }
  for (const p of g.media) {
    const meaning = base('media', `media:${p.slug}`, p.country ?? null);
    for (const language of LANGS) {
      for (const n of p.names[language]) trie.add(n, { ...meaning, ambiguous: p.ambiguous?.includes(n) ?? false });
    }
    for (const n of p.ruForms ?? []) exact(trie, n, { ...meaning, ambiguous: true });
  }
  for (const t of g.topics) {
    const meaning = base('topic', `topic:${t.slug}`, null);
    for (const language of LANGS) for (const n of [t.names[language], ...t.keywords[language]]) trie.add(n, meaning);
  }
}

/** Family name first, as these states write their people. */
const FAMILY_NAME_FIRST = new Set(['CHN', 'PRK', 'KOR', 'VNM', 'TWN', 'KHM']);

function addOfficials(trie: NameTrie, g: Gazetteer): void {
  for (const o of g.officials) {
    const meaning = base('official', `official:${o.slug}`, o.country);
    for (const language of LANGS) {
      for (const n of o.names[language]) {
        trie.add(n, meaning);
        const surname = surnameWords(n, o.country);
        // Arabic surnames of three letters are words as well.
        if (language === 'ar' && surname?.length === 1 && (surname[0]?.length ?? 0) < 4) continue;
        if (!surname || surname.every((w) => GIVEN_NAMES.has(fold(w)))) continue;
        trie.insert(surname.map(nameKeys), { ...meaning, partial: true });
        if (surname.length > 1) trie.insert(surname.slice(-1).map(nameKeys), { ...meaning, partial: true });
      }
    }
  }
}

const PARTICLES = new Set([
  'al',
  'el',
  'bin',
  'ben',
  'van',
  'von',
  'der',
  'de',
  'аль',
  'эль',
  'бин',
  'фон',
  'بن',
  'ال',
  'عبد',
  'ابو',
  'abu',
  'абу',
  'ас',
  'аш',
  'ан',
  'ар',
  'ат',
  'ад',
  'аз',
]);

// Given names that end many full names: alone they name nobody.
const GIVEN_NAMES = new Set(
  (
    'ahmed ahmad mohammed mohamed muhammad mohammad abdullah abdallah khalid ibrahim omar mahmoud ' +
    'احمد محمد عبدالله عبد الله خالد ابراهيم عمر محمود علي حسن حسين صالح سعيد يوسف مصطفي سلمان فيصل ' +
    'ахмед мухаммед мохаммед абдалла халид ибрагим'
  ).split(' '),
);

/** The words by which a person is usually named alone: the last one with its particle; the first where it is the family's. */
export function surnameWords(name: string, country: string | null): string[] | null {
  const words = name.split(/[\s-]+/).filter((w) => w !== '');
  if (words.length < 2) return null;
  if (country !== null && FAMILY_NAME_FIRST.has(country)) return words.slice(0, 1);
  const last = words.at(-1);
  const before = words.at(-2);
  if (!last || last.length < 2) return null;
  return before && PARTICLES.has(fold(before)) && words.length > 2 ? [before, last] : [last];
}

let built: NameTrie | null = null;

/** The trie of all gazetteers, built once (some hundred milliseconds). */
export function gazetteerNames(): NameTrie {
  if (built) return built;
  const trie = new NameTrie();
  const g = loadGazetteer();
  addCountries(trie, g);
  addPlaces(trie, g);
  addBodies(trie, g);
  addOfficials(trie, g);
  built = trie;
  return trie;
}
