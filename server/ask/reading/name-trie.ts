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

/** A walk so far: words taken, whether one was corrected, the first key, and how many letters of the words its keys kept. */
interface Path {
  length: number;
  corrected: boolean;
  key: string;
  kept: number;
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
    let best: (NameHit & { exact: Map<Meaning, number> }) | null = null;
    const found = (node: Node, end: Path): void => {
      const { length, corrected, key, kept } = end;
      if (node.meanings.length === 0 || length < (best?.length ?? 1)) return;
      if (best === null || length > best.length) best = { at, length, meanings: [], corrected, key, exact: new Map() };
      else if (corrected) return;
      for (const m of node.meanings) best.exact.set(m, Math.max(kept, best.exact.get(m) ?? 0));
    };
    const walk = (node: Node, end: Path): void => {
      if (end.length > 0) found(node, end);
      const token = tokens[at + end.length];
      if (!token || end.length >= MAX_WORDS) return;
      const step = (keys: readonly string[], corrected: boolean) => {
        for (const k of keys) {
          const next = node.next.get(k);
          const key = end.length === 0 ? k : end.key;
          if (next) walk(next, { length: end.length + 1, corrected, key, kept: end.kept + k.length });
        }
      };
      step(token.keys, end.corrected);
      step(extra?.get(at + end.length) ?? [], true);
    };
    walk(this.root, { length: 0, corrected: false, key: '', kept: 0 });
    return best && closest(best);
  }
}

/** Of each kind the meanings that needed the fewest letters taken off: «Нигерии» is Nigeria, though «Нигер» is in it. */
function closest({ exact, ...hit }: NameHit & { exact: Map<Meaning, number> }): NameHit {
  const most = new Map<string, number>();
  for (const [m, kept] of exact) most.set(m.kind, Math.max(kept, most.get(m.kind) ?? 0));
  return { ...hit, meanings: [...exact].flatMap(([m, kept]) => (kept === most.get(m.kind) ? [m] : [])) };
}

function merge(list: Meaning[], meaning: Meaning): void {
  const twin = list.find(
    (m) => m.kind === meaning.kind && m.adjective === meaning.adjective && m.partial === meaning.partial,
  );
  if (!twin) list.push({ ...meaning, ids: [...meaning.ids] });
  else for (const id of meaning.ids) if (!twin.ids.includes(id)) twin.ids.push(id);
}
