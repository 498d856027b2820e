/** The lexicon of a language as plain data that `v8.serialize` writes, so that not every process must build it. */
import { FlatTrie, type FlatTrieData, flatten } from '../engine/flat-trie.ts';
import { loadGazetteer } from '../gazetteer/load.ts';
import type { OfficialEntry } from '../gazetteer/schema.ts';
import type { BuiltLexicon, Entry, Lexicon, Meaning, Reading } from './lexicon.ts';

type Word = Extract<Entry, { class: string }>;
/** A meaning with the official as a place in the gazetteer's list. */
type Base = Omit<Meaning, 'official'> & { official?: number };

/** A lexicon as data. */
export interface LexiconData {
  trie: FlatTrieData;
  /** For each entry of the trie two numbers: its word or base, and its details. */
  entries: Uint32Array;
  bases: (Word | Base)[];
  /** Distinct sets of grammatical cases; the first is none. */
  cases: (string | undefined)[];
  topics: FlatTrieData;
  topicIds: string[];
  /** Places in the gazetteer's list of officials by surname key. */
  surnames: Map<string, number[]>;
}

// Details of an entry: two flags, above them the number of its set of cases.
const CAPITAL = 1;
const AMBIGUOUS = 2;
const CASES_SHIFT = 2;

/** Numbers things by a key, in the order they come. */
class Numbering<T> {
  readonly list: T[] = [];
  private readonly numbers = new Map<unknown, number>();

  of(key: unknown, thing: T): number {
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.list.push(thing) - 1;
      this.numbers.set(key, number);
    }
    return number;
  }
}

/** Writes a lexicon as data. */
export function lexiconData(lexicon: BuiltLexicon): LexiconData {
  const officials = new Map(loadGazetteer().officials.map((o, i) => [o, i]));
  const place = (o: OfficialEntry) => officials.get(o) as number;
  const bases = new Numbering<Word | Base>();
  const cases = new Numbering<string | undefined>();
  const entries: number[] = [];
  cases.of(undefined, undefined);

  const rowOf = (entry: Entry): [base: number, details: number] => {
    if ('class' in entry) return [bases.of(`${entry.class} ${entry.value}`, entry), 0];
    const meaning = lexicon.meanings.get(entry.reading) as Meaning;
    const { official, ...rest } = meaning;
    const base = bases.of(meaning, official === undefined ? rest : { ...rest, official: place(official) });
    const { capital, ambiguous, cases: own } = entry.reading;
    const flags = (capital ? CAPITAL : 0) | (ambiguous ? AMBIGUOUS : 0);
    return [base, (cases.of(own, own) << CASES_SHIFT) | flags];
  };
  const numbers = new Map<Entry, number>();
  const numberOf = (entry: Entry): number => {
    let number = numbers.get(entry);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(entry, number);
      entries.push(...rowOf(entry));
    }
    return number;
  };
  const trie = flatten(lexicon.trie.root, numberOf);
  const topicIds = new Numbering<string>();
  return {
    trie,
    entries: Uint32Array.from(entries),
    bases: bases.list,
    cases: cases.list,
    topics: flatten(lexicon.topics.root, (id) => topicIds.of(id, id)),
    topicIds: topicIds.list,
    surnames: new Map([...lexicon.surnames].map(([key, list]) => [key, list.map(place)])),
  };
}

/** The lexicon that data was written from; entries are made when a text first has them. */
export function openLexicon(data: LexiconData): Lexicon {
  const { officials } = loadGazetteer();
  const make = (number: number): Entry => {
    const base = data.bases[data.entries[2 * number] as number] as Word | Base;
    if ('class' in base) return base;
    const details = data.entries[2 * number + 1] as number;
    const { official, ...rest } = base;
    const reading: Reading = {
      ...rest,
      capital: (details & CAPITAL) !== 0,
      ambiguous: (details & AMBIGUOUS) !== 0,
    };
    const cases = data.cases[details >> CASES_SHIFT];
    if (cases !== undefined) reading.cases = cases;
    if (official !== undefined) reading.official = officials[official] as OfficialEntry;
    return { reading };
  };
  const made = new Array<Entry | undefined>(data.entries.length / 2);
  const entry = (number: number): Entry => {
    const known = made[number];
    if (known) return known;
    const fresh = make(number);
    made[number] = fresh;
    return fresh;
  };
  return {
    trie: new FlatTrie(data.trie, entry),
    topics: new FlatTrie(data.topics, (number) => data.topicIds[number] as string),
    surnames: new Map(
      [...data.surnames].map(([key, places]) => [key, places.map((place) => officials[place] as OfficialEntry)]),
    ),
  };
}
