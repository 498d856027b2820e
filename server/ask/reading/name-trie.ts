/** A trie of names by the keys of their words, with what each name stands for. */
import { nameWords, type Token } from './tokens.ts';

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
  /** Blocs: members' ISO3 codes, if they are listed. */
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
